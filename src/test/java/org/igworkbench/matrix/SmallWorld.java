package org.igworkbench.matrix;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.igworkbench.agreements.Agreement;
import org.igworkbench.agreements.AgreementKind;
import org.igworkbench.catalogue.Catalogue;
import org.igworkbench.catalogue.DataCategory;
import org.igworkbench.catalogue.Purpose;
import org.igworkbench.catalogue.Recipient;
import org.igworkbench.law.Country;
import org.igworkbench.law.LawLibrary;
import org.igworkbench.law.LawStatus;
import org.igworkbench.law.LawfulBasis;
import org.igworkbench.law.Power;
import org.igworkbench.law.Standing;
import org.igworkbench.matrix.Question.Claim;
import org.igworkbench.workspace.Answer;
import org.igworkbench.workspace.Period;
import org.jspecify.annotations.Nullable;

/// A register small enough to be read at a glance: two purposes, two recipients, five categories.
public final class SmallWorld {

  static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  static final Standing ALWAYS = new Standing(LawStatus.IN_FORCE, Period.ALWAYS, "knowledge");

  private SmallWorld() {}

  static MatrixSnapshot with(SharingRule... rules) {
    return with(Arrays.asList(rules));
  }

  static MatrixSnapshot with(Collection<SharingRule> rules) {
    return MatrixSnapshot.of(catalogue(), law(), agreements(), rules);
  }

  public static Catalogue catalogue() {
    return new Catalogue(
        List.of(
            purpose("GEN-05", "Prevention and detection of crime"),
            purpose("GEN-08", "Safeguarding")),
        List.of(recipient("REC-02", "Police"), recipient("REC-07", "Health agencies")),
        List.of(
            category("DC-01", "Identity"),
            category("DC-02", "Contact details"),
            category("DC-03", "Reference numbers"),
            category("DC-04", "Family"),
            category("DC-05", "Education")),
        List.of(),
        List.of());
  }

  public static LawLibrary law() {
    var ea = new Standing(LawStatus.IN_FORCE, Period.since(LocalDate.of(2026, 2, 5)), "");
    return new LawLibrary(
        List.of(
            basis("LB-C", null, "Article 6(1)(c)", ALWAYS),
            basis("LB-E", null, "Article 6(1)(e)", ALWAYS),
            basis("LB-EA", null, "Article 6(1)(ea)", ea),
            basis("LB-EA-5", "LB-EA", "Article 6(1)(ea) and Annex 1 paras 6-8", ea)),
        List.of(),
        List.of(),
        List.of(),
        List.of(
            power("GW-22", "s115", ALWAYS),
            power("GW-26", "s16", ALWAYS),
            power(
                "GW-15",
                "s14B",
                new Standing(LawStatus.REPEALED, new Period(null, LocalDate.of(2019, 9, 29)), "")),
            power(
                "GW-19",
                "s16LA",
                new Standing(LawStatus.COMMENCEMENT_NOT_VERIFIED, Period.ALWAYS, ""))),
        List.of(),
        List.of(),
        List.of(
            country("ES", "Spain", Country.Adequacy.FULL),
            country("US", "United States", Country.Adequacy.PARTIAL),
            country("TR", "Türkiye", Country.Adequacy.NONE),
            country("GB", "United Kingdom", Country.Adequacy.DOMESTIC)));
  }

  static List<Agreement> agreements() {
    return List.of(
        new Agreement(
            "AG-01",
            "Police protocol",
            AgreementKind.SHARING_AGREEMENT,
            "",
            new Agreement.Dates(null, null, null, LocalDate.of(2026, 2, 28))));
  }

  static Question ask(Claim claim, String... categories) {
    return new Question(
        "GEN-05", "REC-02", claim, DataScope.of(List.of(categories), List.of()), null, DAY);
  }

  static Claim claim(@Nullable String basis, @Nullable String power) {
    return new Claim(basis, power);
  }

  private static Purpose purpose(String code, String title) {
    return new Purpose(code, 1, "general", title, title, "", "", Period.ALWAYS, "");
  }

  private static Recipient recipient(String code, String title) {
    return new Recipient(
        code,
        1,
        new Recipient.Naming(title, title, "", title, List.of()),
        Recipient.Category.OTHER,
        Recipient.Role.INDEPENDENT_CONTROLLER,
        "",
        Recipient.Particulars.NONE,
        null,
        "",
        Period.ALWAYS,
        "");
  }

  private static DataCategory category(String code, String title) {
    return new DataCategory(
        code,
        title,
        DataCategory.DataClass.ORDINARY,
        Answer.UNKNOWN,
        "",
        Period.ALWAYS,
        "knowledge");
  }

  private static LawfulBasis basis(
      String code, @Nullable String parent, String article, Standing standing) {
    return new LawfulBasis(
        code,
        parent,
        article,
        code,
        Answer.YES,
        true,
        false,
        new LawfulBasis.Rights(false, false, false, true),
        "",
        standing);
  }

  private static Power power(String code, String section, Standing standing) {
    return new Power(
        code,
        "LI-01",
        "Test Act 1998",
        section,
        "power",
        "council discloses",
        new Power.Reach("", List.of(), List.of()),
        "",
        Answer.NO,
        standing);
  }

  private static Country country(String code, String title, Country.Adequacy adequacy) {
    var seen = new Country.Seen(LocalDate.of(2023, 10, 12), LocalDate.of(2026, 6, 30));
    return new Country(code, code + "X", title, title, adequacy, null, "", seen, ALWAYS);
  }
}
