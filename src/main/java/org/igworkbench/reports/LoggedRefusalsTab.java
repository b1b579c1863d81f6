package org.igworkbench.reports;

import java.util.List;
import java.util.stream.Collectors;
import org.igworkbench.requests.CodedReason;
import org.igworkbench.requests.RequestColumn;
import org.igworkbench.requests.RequestLists.Outline;
import org.igworkbench.requests.RequestSettings;
import org.igworkbench.requests.SharingRequest;

/// Every refusal that took effect in the period, with its reasons and exemptions in full.
final class LoggedRefusalsTab {

  private final Making making;
  private final Names names;
  private final Codes codes;
  private final RequestCells cells;
  private final RequestSettings settings;

  LoggedRefusalsTab(Making making, Codes codes) {
    this.making = making;
    this.names = making.names();
    this.codes = codes;
    this.cells = new RequestCells(names, codes, making.matrix());
    this.settings = making.sources().requests().policy().settings();
  }

  Tab tab(List<Outline> outlines) {
    return tab(
        new BlockRows(
            making.sources().requests().lists(),
            outlines.stream().filter(Outline::refused).toList(),
            new BlockRows.Kind(_ -> 1, request -> List.of(row(request)), this::missing)));
  }

  /// With rows that are at hand.
  Tab tab(Rows rows) {
    var span = making.span();
    return new Tab(
        names.say("sharing-log.refusals.name"),
        names.say("sharing-log.refusals.title"),
        names.say("sharing-log.refusals.holds", span.from(), span.to()),
        names.say("sharing-log.refusals.none"),
        columns(),
        rows,
        null);
  }

  private List<Column> columns() {
    return List.of(
        new Column(names.say("request-column.heading.reference"), 15),
        new Column(names.say("record.prompt.decided-on"), 18),
        new Column(names.say("record.prompt.requesting"), 30),
        new Column(names.say("record.prompt.purpose"), 30),
        new Column(names.say("record.prompt.description"), 48),
        new Column(names.say("request-column.heading.coded-reasons"), 48),
        new Column(names.say("record.prompt.reason"), 56),
        new Column(names.say("record.prompt.exemptions"), 48),
        new Column(names.say("record.prompt.exemption-test"), 48),
        new Column(names.say("record.prompt.decided-by"), 30));
  }

  List<Value> row(SharingRequest request) {
    var decision = request.decision();
    if (decision == null) {
      return missing(request.reference());
    }
    return List.of(
        new Value.Text(request.reference()),
        new Value.Day(decision.on()),
        names.requester(request),
        cells.value(RequestColumn.PURPOSE, request),
        names.orNone(request.ask().description()),
        names.orNone(
            decision.coded().stream().map(this::reason).collect(Collectors.joining(Codes.BETWEEN))),
        names.orNone(decision.reason()),
        names.orNone(codes.coded(decision.exemptions())),
        names.orNone(decision.exemptionTest()),
        names.orNone(decision.by()));
  }

  private String reason(String code) {
    return settings
        .reason(code)
        .map(CodedReason::title)
        .map(title -> code + " " + title)
        .orElse(code);
  }

  private List<Value> missing(String reference) {
    return BlockRows.missing(names, reference, columns().size());
  }
}
