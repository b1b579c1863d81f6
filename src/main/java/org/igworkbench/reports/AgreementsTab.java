package org.igworkbench.reports;

import java.time.LocalDate;
import org.igworkbench.agreements.Agreement.None;
import org.igworkbench.registers.Reconciliation;
import org.igworkbench.registers.Reconciliation.Held;
import org.jspecify.annotations.Nullable;

/// Every agreement with what it is about, its dates, how it stands on the day, and the rules and
/// disclosures that it carries.
final class AgreementsTab {

  private final Making making;
  private final Names names;
  private final Codes codes;

  AgreementsTab(Making making, Codes codes) {
    this.making = making;
    this.names = making.names();
    this.codes = codes;
  }

  Tab tab(Reconciliation reconciled) {
    var draft =
        new TabDraft(names)
            .column("pack.column.code", 12)
            .column("pack.column.title", 44)
            .column("pack.agreements.kind", 26)
            .column("pack.agreements.parties", 44)
            .column("pack.agreements.purposes", 30)
            .column("pack.agreements.recipients", 30)
            .column("pack.agreements.data", 30)
            .column("pack.agreements.signed", 18)
            .column("pack.agreements.effective", 18)
            .column("pack.agreements.reviewed", 18)
            .column("pack.agreements.review", 18)
            .column("pack.agreements.end", 18)
            .column("pack.agreements.signatories", 30)
            .column("pack.agreements.owner", 24)
            .column("pack.agreements.state", 30)
            .column("pack.agreements.rules", 32)
            .column("pack.agreements.disclosures", 16);
    reconciled.agreements().forEach(held -> add(draft, held));
    return draft.tab(
        new TabDraft.Sayings(
            names.say("pack.agreements.name"),
            names.say("pack.agreements.title"),
            names.say("pack.agreements.holds", making.day()),
            names.say("pack.agreements.none")),
        null);
  }

  private void add(TabDraft draft, Held held) {
    var agreement = held.agreement();
    var scope = agreement.scope();
    var dates = agreement.dates();
    var none = dates.none();
    draft.row(
        new Value.Text(agreement.code()),
        names.orNone(agreement.title()),
        new Value.Text(names.say(agreement.kind().word())),
        names.orNone(agreement.parties().words()),
        any(codes.coded(scope.purposes())),
        scope.recipients().isEmpty()
            ? any(codes.coded(agreement.parties().recipients()))
            : any(codes.coded(scope.recipients())),
        any(codes.coded(scope.categories())),
        day(dates.signed(), none.contains(None.SIGNED), "registers.none.signed"),
        day(dates.effective(), false, "registers.value.day-unknown"),
        day(dates.reviewed(), none.contains(None.REVIEWED), "registers.none.reviewed"),
        day(dates.review(), none.contains(None.REVIEW), "registers.none.review"),
        day(dates.end(), dates.openEnded(), "registers.none.end"),
        names.orNone(agreement.papers().signatories()),
        names.orNone(agreement.papers().owner()),
        new Value.Text(names.say(held.state().word())),
        names.orNone(String.join(Codes.BETWEEN, held.rules())),
        new Value.Count(held.disclosures()));
  }

  private Value any(String codes) {
    return codes.isEmpty() ? names.text("pack.agreements.any") : new Value.Text(codes);
  }

  /// That nobody knows the day is said, and so is that there is none.
  private Value day(@Nullable LocalDate day, boolean none, String word) {
    if (day != null) {
      return new Value.Day(day);
    }
    return names.text(none ? word : "registers.value.day-unknown");
  }
}
