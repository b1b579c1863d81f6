package org.igworkbench.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.igworkbench.requests.Disclosure;
import org.igworkbench.requests.RequestColumn;
import org.igworkbench.requests.RequestDecision;
import org.igworkbench.requests.SharingRequest;
import org.jspecify.annotations.Nullable;

/// Processing, legal basis, types of data, disclosures: who, when, why, who approved. A row for
/// each disclosure of the period, and one for each decision of it that led to none in it.
final class DecisionsTab {

  private static final List<RequestColumn> ASKED =
      List.of(
          RequestColumn.PURPOSE,
          RequestColumn.BASIS,
          RequestColumn.POWER,
          RequestColumn.CONDITIONS_MET);

  private final Names names;
  private final Codes codes;
  private final RequestCells cells;
  private final Span span;
  private final TabDraft draft;

  DecisionsTab(Making making, Codes codes) {
    this.names = making.names();
    this.codes = codes;
    this.cells = new RequestCells(names, codes, making.matrix());
    this.span = making.span();
    this.draft = new TabDraft(names).column("request-column.heading.reference", 15);
    addColumns();
  }

  private void addColumns() {
    ASKED.forEach(column -> draft.columnOf(names.say(column.heading()), 30));
    draft
        .column("audit-pack.decisions.data", 40)
        .column("record.prompt.subject-categories", 30)
        .column("record.prompt.requesting", 30)
        .column("request-column.heading.recipient", 28)
        .column("record.prompt.received", 18)
        .column("record.prompt.decision", 18)
        .column("record.prompt.decided-on", 18)
        .column("audit-pack.decisions.why", 48)
        .column("audit-pack.decisions.approved-by", 30)
        .column("record.prompt.signed-by", 30)
        .column("record.prompt.signed-on", 18)
        .column("sharing-log.disclosures.what", 48)
        .column("sharing-log.disclosures.to", 36)
        .column("sharing-log.disclosures.on", 18)
        .column("sharing-log.disclosures.how", 24)
        .column("sharing-log.disclosures.by", 28)
        .column("record.prompt.people", 12)
        .column("record.prompt.verdict", 22)
        .column("record.prompt.rules", 26)
        .column("record.prompt.citations", 36);
  }

  /// Adds what there is to say of a request.
  ///
  /// @param request as it stood at the end of the period
  void add(SharingRequest request) {
    var sent =
        request.life().disclosures().stream().filter(one -> span.contains(one.on())).toList();
    sent.forEach(disclosure -> add(request, disclosure));
    if (sent.isEmpty() && decidedInSpan(request)) {
      add(request, null);
    }
  }

  /// The tab with the requests that were added so far.
  Tab tab() {
    return draft.tab(
        new TabDraft.Sayings(
            names.say("audit-pack.decisions.name"),
            names.say("audit-pack.decisions.title"),
            names.say("audit-pack.decisions.holds", span.from(), span.to()),
            names.say("audit-pack.decisions.none")),
        null);
  }

  private boolean decidedInSpan(SharingRequest request) {
    return request
        .decidedBy(span.to())
        .filter(made -> span.contains(made.effectiveOn()))
        .isPresent();
  }

  private void add(SharingRequest request, @Nullable Disclosure sent) {
    var row = new ArrayList<Value>();
    row.add(new Value.Text(request.reference()));
    ASKED.forEach(column -> row.add(cells.value(column, request)));
    var scope = request.ask().scope();
    row.add(names.orNone(codes.coded(scope.categories())));
    row.add(names.orNone(codes.coded(scope.subjects())));
    row.add(names.requester(request));
    row.add(cells.value(RequestColumn.RECIPIENT, request));
    row.add(new Value.Day(request.timing().received()));
    decided(request, row);
    sent(sent, row);
    evidence(request.decision(), request, row);
    draft.row(row.toArray(Value[]::new));
  }

  private void decided(SharingRequest request, List<Value> row) {
    var decision = request.decision();
    var undecided = names.text("record.answer.undecided");
    var signature = decision == null ? null : decision.signing().signature();
    row.add(decision == null ? undecided : new Value.Text(names.say(decision.kind().word())));
    row.add(decision == null ? undecided : new Value.Day(decision.on()));
    row.add(
        decision == null
            ? names.orNone(request.life().waitingFor())
            : names.orNone(decision.reason()));
    row.add(decision == null ? undecided : names.orNone(decision.by()));
    row.add(names.orNone(signature == null ? "" : signature.by()));
    row.add(names.day(signature == null ? null : signature.on()));
  }

  private void sent(@Nullable Disclosure sent, List<Value> row) {
    var nothing = names.text("audit-pack.decisions.nothing");
    row.add(sent == null ? nothing : names.orNone(sent.what()));
    row.add(sent == null ? nothing : names.orNone(sent.to()));
    row.add(sent == null ? nothing : new Value.Day(sent.on()));
    row.add(sent == null ? nothing : names.orNone(sent.how()));
    row.add(sent == null ? nothing : names.orNone(sent.by()));
    row.add(
        sent == null
            ? nothing
            : sent.people() == 0
                ? names.text("sharing-log.value.unknown")
                : new Value.Count(sent.people()));
  }

  private void evidence(
      @Nullable RequestDecision decision, SharingRequest request, List<Value> row) {
    var evidence = Optional.ofNullable(decision).flatMap(it -> Optional.ofNullable(it.evidence()));
    var verdict = request.listedVerdict();
    row.add(verdict == null ? names.orNone("") : names.verdict(verdict));
    row.add(
        names.orNone(evidence.map(kept -> String.join(Codes.BETWEEN, kept.rules())).orElse("")));
    row.add(
        names.orNone(
            evidence.map(kept -> String.join(Codes.BETWEEN, kept.citations())).orElse("")));
  }
}
