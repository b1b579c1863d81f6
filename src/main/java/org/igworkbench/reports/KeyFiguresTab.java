package org.igworkbench.reports;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.igworkbench.findings.FindingSet;
import org.igworkbench.findings.Severity;
import org.igworkbench.matrix.ReferenceRule;
import org.igworkbench.registers.Reconciliation;
import org.igworkbench.requests.Urgency;

/// The figures that a board asks for first, with those of the period before beside them.
final class KeyFiguresTab {

  private final Board board;
  private final Names names;
  private final TabDraft draft;
  private final Map<LocalDate, FindingSet> findings = new HashMap<>();

  KeyFiguresTab(Board board) {
    this.board = board;
    this.names = board.names();
    this.draft = new TabDraft(names);
  }

  Tab tab() {
    var before = board.span().previous();
    draft
        .column("reports.key-figures.figure", 30)
        .columnOf(heading(board.span()), 20)
        .columnOf(heading(before), 20)
        .column("reports.key-figures.counted", 88);
    addFlow();
    addTime();
    addMatrix();
    addAgreements();
    addFindings();
    return draft.tab(
        new TabDraft.Sayings(
            names.say("reports.key-figures.name"),
            names.say("reports.key-figures.title"),
            names.say("reports.key-figures.holds"),
            names.say("reports.key-figures.none")),
        null);
  }

  private String heading(Span span) {
    return names.say("reports.value.period", span.from(), span.to());
  }

  private void addFlow() {
    add(
        "reports.key-figures.received",
        "reports.key-figures.received-means",
        span -> count(board.figures().received(span).size()));
    add(
        "reports.key-figures.decided",
        "reports.key-figures.decided-means",
        span -> count(board.figures().decided(span).size()));
    add(
        "reports.key-figures.full",
        "reports.key-figures.full-means",
        span -> ended(span, Ending.SHARED_IN_FULL));
    add(
        "reports.key-figures.part",
        "reports.key-figures.part-means",
        span -> ended(span, Ending.SHARED_IN_PART));
    add(
        "reports.key-figures.refused",
        "reports.key-figures.refused-means",
        span -> ended(span, Ending.REFUSED));
    add(
        "reports.key-figures.withdrawn",
        "reports.key-figures.withdrawn-means",
        span -> ended(span, Ending.WITHDRAWN));
    add(
        "reports.key-figures.open",
        "reports.key-figures.open-means",
        span -> count(board.figures().open(span.to()).size()));
    add(
        "reports.key-figures.overdue",
        "reports.key-figures.overdue-means",
        span -> count(board.figures().overdue(span.to()).size()));
  }

  private void addTime() {
    add(
        "reports.key-figures.median",
        "reports.key-figures.median-means",
        span ->
            names.orNone(
                Spread.median(board.figures().daysToDecide(board.figures().decided(span)))));
    add("reports.key-figures.in-time", "reports.key-figures.in-time-means", this::inTime);
  }

  private Value inTime(Span span) {
    var decided = board.figures().decided(span);
    long inTime = decided.stream().filter(each -> each.decisionBy(each.due()).isPresent()).count();
    return names.share(inTime, decided.size());
  }

  private void addAgreements() {
    add(
        "reports.key-figures.agreed",
        "reports.key-figures.agreed-means",
        span -> {
          var reconciled = Reconciliation.withoutDisclosures(board.matrix(), span.to());
          return names.share(reconciled.agreed(), reconciled.relations().size());
        });
  }

  private void addMatrix() {
    add(
        "reports.key-figures.inside",
        "reports.key-figures.inside-means",
        span -> {
          var received = board.figures().received(span);
          return names.share(Figures.inside(received), received.size());
        });
    add(
        "reports.key-figures.reference",
        "reports.key-figures.reference-means",
        span -> {
          var received = board.figures().received(span);
          long inside =
              received.stream()
                  .filter(each -> each.result() != ReferenceRule.Result.NO_MATCH)
                  .count();
          return names.share(inside, received.size());
        });
    add(
        "reports.key-figures.emergencies",
        "reports.key-figures.emergencies-means",
        span ->
            count(
                board.figures().received(span).stream()
                    .filter(each -> each.urgency() == Urgency.EMERGENCY)
                    .count()));
  }

  private void addFindings() {
    add(
        "reports.key-figures.errors",
        "reports.key-figures.errors-means",
        span -> found(span, Severity.ERROR));
    add(
        "reports.key-figures.warnings",
        "reports.key-figures.warnings-means",
        span -> found(span, Severity.WARNING));
    add(
        "reports.key-figures.accepted",
        "reports.key-figures.accepted-means",
        span -> count(findings.computeIfAbsent(span.to(), board.findings()).accepted()));
    add(
        "reports.key-figures.reviews",
        "reports.key-figures.reviews-means",
        span ->
            count(
                board.rules().runningOn(span.to()).stream()
                    .filter(rule -> rule.tenure().reviewOverdueOn(span.to()))
                    .count()));
  }

  private Value found(Span span, Severity severity) {
    return count(findings.computeIfAbsent(span.to(), board.findings()).open(severity));
  }

  private Value ended(Span span, Ending ending) {
    return count(Figures.count(board.figures().ended(span), ending, span.to()));
  }

  private static Value count(long number) {
    return new Value.Count(number);
  }

  /// A nought from before the log began would look like a fact.
  private Value before(Span previous, Function<Span, Value> value) {
    return board.figures().reach(previous)
        ? value.apply(previous)
        : names.text("reports.value.not-logged");
  }

  private void add(String figure, String meaning, Function<Span, Value> value) {
    draft.row(
        names.text(figure),
        value.apply(board.span()),
        before(board.span().previous(), value),
        names.text(meaning));
  }
}
