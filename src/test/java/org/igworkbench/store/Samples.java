package org.igworkbench.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.igworkbench.agreements.Agreement;
import org.igworkbench.agreements.Agreement.None;
import org.igworkbench.agreements.AgreementKind;
import org.igworkbench.automated.Answers;
import org.igworkbench.automated.AutomatedDecision;
import org.igworkbench.automated.Gate;
import org.igworkbench.automated.Governance;
import org.igworkbench.automated.Noted;
import org.igworkbench.automated.Safeguards;
import org.igworkbench.automated.Safeguards.Safeguard;
import org.igworkbench.automated.Sensitivity;
import org.igworkbench.catalogue.Catalogue;
import org.igworkbench.catalogue.DataCategory;
import org.igworkbench.catalogue.Purpose;
import org.igworkbench.catalogue.Recipient;
import org.igworkbench.catalogue.RetentionClass;
import org.igworkbench.catalogue.SubjectCategory;
import org.igworkbench.law.Country;
import org.igworkbench.law.Exemption;
import org.igworkbench.law.Instrument;
import org.igworkbench.law.LawLibrary;
import org.igworkbench.law.LawStatus;
import org.igworkbench.law.LawfulBasis;
import org.igworkbench.law.Power;
import org.igworkbench.law.Schedule1Condition;
import org.igworkbench.law.SpecialCondition;
import org.igworkbench.law.Standing;
import org.igworkbench.law.TransferMechanism;
import org.igworkbench.notice.PublishedNotice;
import org.igworkbench.transfers.Transfer;
import org.igworkbench.workspace.Answer;
import org.igworkbench.workspace.Period;

/// Rows whose every field differs from its neighbours, with accents, quotes, emoji and long text.
final class Samples {

  static final LocalDate DAY = LocalDate.of(2026, 2, 5);

  /// Text that trips over a wrong encoding, a quote that is not escaped, or a length limit.
  static final String ODD = "Zoë’s \"note\"; 'x' \\ 日本 🔒\nand\ttab " + "é".repeat(20_000);

  private static final Standing IN_FORCE =
      new Standing(LawStatus.IN_FORCE, Period.ALWAYS, "https://example.org/seen");
  private static final Standing ENDED =
      new Standing(
          LawStatus.REPEALED, new Period(DAY.minusYears(9), DAY.minusDays(1)), "knowledge");

  private Samples() {}

  static LawLibrary law() {
    return new LawLibrary(
        bases(),
        List.of(
            new SpecialCondition(
                "SC-G", "Article 9(2)(g)", "Substantial", true, "Part 2", Answer.YES, ODD, ENDED)),
        List.of(
            new Schedule1Condition(
                "S1-18", 2, 18, "Safeguarding", Answer.PARTLY, true, true, false, "n", IN_FORCE),
            new Schedule1Condition(
                "S1-36", 3, 36, "Extension", Answer.NO, false, false, true, "", ENDED)),
        List.of(
            new Instrument(
                "LI-01",
                "Children Act 1989",
                "1989",
                "c. 41",
                "Act",
                new Instrument.Naming(true, "The Children Act", "runs two together"),
                "England and Wales",
                "in force",
                ODD,
                IN_FORCE)),
        List.of(
            power("GW-02", List.of("GEN-02", "GEN-01"), List.of()),
            power("GW-01", List.of(), List.of("REC-02"))),
        List.of(
            new Exemption(
                "EX-01", "2", "1", "2", "Crime", "Article 15", "prejudice", true, ODD, ENDED)),
        List.of(
            new TransferMechanism(
                "TM-14", "Article 49", "Derogation", "when", "none", false, ODD, IN_FORCE)),
        List.of(
            country("TR", "TUR", "Türkiye", null, Country.Adequacy.NONE),
            country("ES", "ESP", "Spain", DAY, Country.Adequacy.FULL)));
  }

  private static List<LawfulBasis> bases() {
    return List.of(
        // The child first: a store has to put parents before it.
        new LawfulBasis(
            "LB-EA-1",
            "LB-EA",
            "Article 6(1)(ea)",
            "Disclosure",
            Answer.NO,
            false,
            true,
            new LawfulBasis.Rights(true, false, true, false),
            ODD,
            ENDED),
        new LawfulBasis(
            "LB-EA",
            null,
            "Article 6(1)(ea)",
            "Recognised",
            Answer.UNKNOWN,
            true,
            false,
            new LawfulBasis.Rights(false, true, false, true),
            "",
            IN_FORCE));
  }

  private static Power power(String code, List<String> purposes, List<String> recipients) {
    return new Power(
        code,
        "LI-01",
        "Children Act 1989",
        "s47 of " + code,
        "duty",
        "council discloses; others help",
        new Power.Reach("Children " + code, purposes, recipients),
        "What it allows",
        Answer.YES,
        IN_FORCE);
  }

  private static Country country(
      String code, String alpha3, String title, LocalDate since, Country.Adequacy adequacy) {
    return new Country(
        code,
        alpha3,
        title,
        "Republic of " + title,
        adequacy,
        since,
        ODD,
        new Country.Seen(DAY.minusDays(10), DAY.minusDays(3)),
        IN_FORCE);
  }

  static Catalogue catalogue() {
    return new Catalogue(
        List.of(
            new Purpose(
                "GEN-02", 2, "general", "words ‘2’", "Two", "Head", ODD, Period.ALWAYS, "v"),
            new Purpose("GEN-01", 1, "care", "w1", "One", "", "", new Period(DAY, null), "notice")),
        List.of(
            recipient("REC-02", 2, "REC-03", Recipient.Role.PROCESSOR),
            recipient("REC-04", 3, null, Recipient.Role.JOINT_CONTROLLER),
            recipient("REC-03", 1, "REC-02", Recipient.Role.SAME_CONTROLLER)),
        List.of(
            category("DC-02", DataCategory.DataClass.SPECIAL, Answer.YES),
            category("DC-01", DataCategory.DataClass.ORDINARY, Answer.UNKNOWN)),
        List.of(
            new SubjectCategory(
                "DS-02", "Adult", Answer.NO, Answer.PARTLY, ODD, new Period(null, DAY), "v2"),
            new SubjectCategory(
                "DS-01", "Child", Answer.YES, Answer.UNKNOWN, "", Period.ALWAYS, "v1")),
        List.of(
            new RetentionClass(
                "RT-01", "Record", "75 years", "birth", "reg 50", "statute", ODD, "source")));
  }

  private static Recipient recipient(
      String code, int order, String duplicateOf, Recipient.Role role) {
    return new Recipient(
        code,
        order,
        new Recipient.Naming(
            "Title " + code, "Short", "Who", "as worded", List.of("Old name", "Ünlike")),
        Recipient.Category.LAW_ENFORCEMENT,
        role,
        "Bodies; others",
        new Recipient.Particulars(
            "FR", "desk@example", new Recipient.Assurance("Z1", DAY, "standards met", null)),
        duplicateOf,
        ODD,
        new Period(null, DAY),
        "seen");
  }

  private static DataCategory category(
      String code, DataCategory.DataClass dataClass, Answer confidential) {
    return new DataCategory(
        code, "Title " + code, dataClass, confidential, ODD, Period.since(DAY), "v " + code);
  }

  static List<Agreement> agreements() {
    return List.of(
        new Agreement(
            "AG-3",
            "Draft",
            AgreementKind.SHARING_AGREEMENT,
            new Agreement.Parties("Council; Health", List.of()),
            Agreement.Scope.ANY,
            new Agreement.Dates(
                null, null, null, null, DAY, Set.of(None.SIGNED, None.REVIEWED, None.REVIEW)),
            Agreement.Papers.NONE),
        new Agreement(
            "AG-2",
            "Protocol",
            AgreementKind.JOINT_CONTROLLERS,
            new Agreement.Parties("Council; Police", List.of("REC-02", "REC-01")),
            new Agreement.Scope(List.of("PUR-02"), List.of("REC-03"), List.of("DC-02", "DC-01")),
            new Agreement.Dates(
                DAY, DAY.plusDays(1), DAY.plusDays(2), DAY.plusDays(3), null, Set.of(None.END)),
            new Agreement.Papers(
                "A. Hale for the council", "Legal", "https://northshire.example/ag-2", ODD)),
        new Agreement(
            "AG-1",
            ODD,
            AgreementKind.PROCESSOR_CONTRACT,
            "",
            new Agreement.Dates(null, null, null, null)));
  }

  static List<AutomatedDecision> automated() {
    return List.of(
        new AutomatedDecision(
            "ADM-01",
            "Alert",
            "worded",
            "when looked after",
            new AutomatedDecision.Inputs(List.of("DS-02", "DS-01"), List.of("DC-01")),
            new AutomatedDecision.Workings("system", "one rule", "a flag"),
            List.of("REC-03", "REC-02"),
            answers(),
            new Governance("owner", "CSC-01", "LB-E", "DPIA 7", "AG-1", "controller", DAY, 12),
            new Period(DAY, null),
            "source"));
  }

  static List<Transfer> transfers() {
    return List.of(
        new Transfer(
            "TR-02",
            "Abroad",
            ODD,
            new Transfer.Destination(
                Transfer.Where.NAMED, List.of("TR", "ES"), List.of("REC-03", "REC-02"), "who"),
            new Transfer.Scope(List.of("DC-02", "DC-01"), List.of("DS-02", "DS-01")),
            List.of("TM-14"),
            new Transfer.Grounds(
                "reach",
                new Transfer.ProtectionTest(Transfer.Result.NOT_MET, DAY, "tested"),
                "derogation",
                ODD),
            "owner",
            DAY.plusDays(4),
            new Period(DAY, DAY.plusDays(9)),
            "note",
            "source"),
        new Transfer(
            "TR-01",
            "Nothing known",
            "",
            new Transfer.Destination(Transfer.Where.UNKNOWN, List.of(), List.of(), ""),
            new Transfer.Scope(List.of(), List.of()),
            List.of(),
            new Transfer.Grounds(
                "", new Transfer.ProtectionTest(Transfer.Result.UNKNOWN, null, ""), "", ""),
            "",
            null,
            Period.ALWAYS,
            "",
            "v"));
  }

  private static Answers answers() {
    return new Answers(
        Answer.PARTLY,
        new Answers.Involvement(
            new Noted(Answer.NO, ODD), "human", Answer.YES, Answer.UNKNOWN, "a log"),
        new Answers.Effect(Noted.of(Answer.PARTLY), new Noted(Answer.UNKNOWN, "?")),
        new Answers.Sensitive(Sensitivity.BOTH, Gate.LAW, "Children Act 2004 s10"),
        new Safeguards(
            new Safeguard("told", "team"),
            new Safeguard("heard", ""),
            Safeguard.UNKNOWN,
            new Safeguard("", "head of service"),
            ODD),
        "article",
        "regulations");
  }

  static List<PublishedNotice> notices() {
    return List.of(
        new PublishedNotice("PN-02", "Later", DAY, ODD.repeat(60)),
        new PublishedNotice("PN-01", "Earlier", DAY.minusYears(1), ""));
  }
}
