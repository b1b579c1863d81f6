package org.igworkbench.transfers;

import java.time.LocalDate;
import java.util.List;
import org.igworkbench.catalogue.Catalogue;
import org.igworkbench.catalogue.Recipient;
import org.igworkbench.catalogue.Recipient.Category;
import org.igworkbench.law.Country;
import org.igworkbench.law.Country.Adequacy;
import org.igworkbench.law.LawLibrary;
import org.igworkbench.law.LawStatus;
import org.igworkbench.law.Standing;
import org.igworkbench.law.TransferMechanism;
import org.igworkbench.transfers.Transfer.Result;
import org.igworkbench.transfers.Transfer.Where;
import org.igworkbench.workspace.Period;

/// Countries, mechanisms and entries to judge.
final class TransferSamples {

  static final LocalDate DAY = LocalDate.of(2026, 6, 1);

  private static final Standing IN_FORCE = new Standing(LawStatus.IN_FORCE, Period.ALWAYS, "seen");

  private TransferSamples() {}

  static Country country(String code, Adequacy adequacy) {
    return new Country(
        code, code + "X", code, code, adequacy, null, "", new Country.Seen(DAY, DAY), IN_FORCE);
  }

  private static TransferMechanism mechanism(String code, String article, boolean available) {
    return new TransferMechanism(code, article, code, "", "", available, "", IN_FORCE);
  }

  static LawLibrary law() {
    return new LawLibrary(
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(
            mechanism("TM-01", "Articles 45A-45C", true),
            mechanism("TM-02", "Article 46(1A)(b) and 46(2)(a)", true),
            mechanism("TM-10", "Article 49(1)(a)", false),
            mechanism("TM-14", "Article 49(1)(e)", true),
            mechanism("TM-18", "Article 49A", false),
            new TransferMechanism(
                "TM-20",
                "Article 46(2)(f)",
                "Later",
                "",
                "",
                true,
                "",
                new Standing(LawStatus.IN_FORCE, Period.since(DAY.plusDays(1)), "seen"))),
        List.of(
            country("FR", Adequacy.FULL),
            country("US", Adequacy.PARTIAL),
            country("TR", Adequacy.NONE),
            country("GB", Adequacy.DOMESTIC)));
  }

  static Catalogue catalogue() {
    return new Catalogue(
        List.of(),
        List.of(recipient("REC-1", Category.COURT), recipient("REC-2", Category.VOLUNTARY)),
        List.of(),
        List.of(),
        List.of());
  }

  private static Recipient recipient(String code, Category category) {
    return new Recipient(
        code,
        1,
        new Recipient.Naming(code, code, "", "", List.of()),
        category,
        Recipient.Role.INDEPENDENT_CONTROLLER,
        "",
        Recipient.Particulars.NONE,
        null,
        "",
        Period.ALWAYS,
        "");
  }

  /// A sound entry for a recipient in these countries by these mechanisms.
  static Transfer to(String recipient, List<String> countries, String... mechanisms) {
    return new Transfer(
        "TR-1",
        "Abroad",
        "",
        new Transfer.Destination(Where.NAMED, countries, List.of(recipient), ""),
        new Transfer.Scope(List.of("DC-01"), List.of()),
        List.of(mechanisms),
        grounds("", Result.MET, "Necessary for one case, and only now and then."),
        "",
        null,
        Period.ALWAYS,
        "",
        "seen");
  }

  static Transfer.Grounds grounds(String reach, Result test, String derogation) {
    return new Transfer.Grounds(reach, new Transfer.ProtectionTest(test, null, ""), derogation, "");
  }

  static Transfer with(Transfer transfer, Transfer.Grounds grounds) {
    return new Transfer(
        transfer.code(),
        transfer.title(),
        transfer.noticeWording(),
        transfer.destination(),
        transfer.scope(),
        transfer.mechanisms(),
        grounds,
        transfer.owner(),
        transfer.review(),
        transfer.effective(),
        transfer.note(),
        transfer.verified());
  }

  static Transfer anywhere(Where where, String... mechanisms) {
    var transfer = to("REC-1", List.of(), mechanisms);
    return new Transfer(
        transfer.code(),
        transfer.title(),
        "",
        new Transfer.Destination(where, List.of(), List.of("REC-1"), ""),
        transfer.scope(),
        transfer.mechanisms(),
        transfer.grounds(),
        "",
        DAY,
        Period.ALWAYS,
        "",
        "seen");
  }
}
