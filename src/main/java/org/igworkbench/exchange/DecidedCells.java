package org.igworkbench.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.igworkbench.requests.RequestDecision;
import org.igworkbench.requests.RequestDecision.Shared;
import org.igworkbench.requests.Signing;
import org.jspecify.annotations.Nullable;

/// Reads what a row says of a decision that was made elsewhere.
final class DecidedCells {

  private final RequestRegisters registers;
  private final LocalDate today;

  DecidedCells(RequestRegisters registers, LocalDate today) {
    this.registers = registers;
    this.today = today;
  }

  /// How it was decided; empty while nobody has.
  Optional<RequestDecision.Kind> kind(RequestCells cells, @Nullable RequestDecision before) {
    var was = Optional.ofNullable(before).map(RequestDecision::kind);
    return cells.word("decision", RequestSheet.DECISIONS, Optional.empty(), was);
  }

  RequestDecision decision(
      RequestCells cells,
      RequestDecision.Kind kind,
      @Nullable RequestDecision before,
      LocalDate received) {
    var on = cells.neededDay("decision_date", before == null ? LocalDate.EPOCH : before.on());
    if (RequestSheet.isBefore(on, received)) {
      cells.fault(
          "decision_date", "exchange.date.before-received", on.toString(), received.toString());
    }
    if (on.isAfter(today)) {
      cells.fault("decision_date", "exchange.date.future", on.toString());
    }
    return new RequestDecision(
        kind,
        on,
        cells.needed("decided_by_role", before == null ? "" : before.by()),
        cells.needed("reason", before == null ? "" : before.reason()),
        cells.codes(
            "coded_reasons", registers.reasons(), before == null ? List.of() : before.coded()),
        cells.codes(
            "exemption_relied_on",
            registers.exemptions(),
            before == null ? List.of() : before.exemptions()),
        cells.text("exemption_test", before == null ? "" : before.exemptionTest()),
        cells.text("conditions", before == null ? "" : before.conditions()),
        shared(cells, before == null ? Shared.NOTHING : before.shared()),
        before == null ? "" : before.adviceNotFollowed(),
        before == null ? Signing.NONE : before.signing(),
        before == null ? null : before.evidence());
  }

  private Shared shared(RequestCells cells, Shared before) {
    var what = cells.text("disclosed", before.what());
    return new Shared(
        what.equalsIgnoreCase("nothing") ? "" : what,
        cells.text("secure_method", before.method()),
        cells.code("transfer_mechanism", registers.mechanisms(), before.mechanism()),
        cells.text("held_back", before.withheld()));
  }
}
