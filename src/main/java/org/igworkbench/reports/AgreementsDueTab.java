package org.igworkbench.reports;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.igworkbench.agreements.Agreement;
import org.igworkbench.matrix.SharingRule;
import org.jspecify.annotations.Nullable;

/// Agreements that end or are to be reviewed soon, and those that are past it, the longest first.
/// One that ended counts only while rules lean on it.
final class AgreementsDueTab {

  private static final int AHEAD = 90;

  private final Board board;
  private final Names names;
  private final LocalDate day;

  AgreementsDueTab(Board board) {
    this.board = board;
    this.names = board.names();
    this.day = board.span().to();
  }

  /// What is due of an agreement, and when.
  private record Due(Agreement agreement, boolean end, LocalDate on, List<String> rules) {}

  Tab tab() {
    var draft =
        new TabDraft(names)
            .column("reports.agreements.agreement", 14)
            .column("reports.agreements.what", 36)
            .column("reports.agreements.parties", 34)
            .column("reports.agreements.due", 20)
            .column("reports.agreements.on", 18)
            .column("reports.agreements.days", 16)
            .column("reports.agreements.rules", 26);
    for (var due : due()) {
      draft.row(
          new Value.Text(due.agreement().code()),
          names.orNone(due.agreement().title()),
          names.orNone(due.agreement().parties().words()),
          state(due),
          new Value.Day(due.on()),
          new Value.Count(Math.abs(ChronoUnit.DAYS.between(due.on(), day))),
          due.rules().isEmpty()
              ? names.orNone("")
              : names.text("reports.findings.listed", names.few(due.rules())));
    }
    return draft.tab(
        new TabDraft.Sayings(
            names.say("reports.agreements.name"),
            names.say("reports.agreements.title"),
            names.say("reports.agreements.holds", AHEAD, day),
            names.say("reports.agreements.none", AHEAD)),
        null);
  }

  private Value state(Due due) {
    boolean past = due.on().isBefore(day);
    if (due.end()) {
      return past ? names.text("reports.agreements.ended") : names.text("reports.agreements.ends");
    }
    return past
        ? names.text("reports.agreements.review-overdue")
        : names.text("reports.agreements.review");
  }

  private List<Due> due() {
    var running = board.rules().runningOn(day);
    return board.matrix().agreements().stream()
        .flatMap(agreement -> due(agreement, leaning(running, agreement)))
        .sorted(Comparator.comparing(Due::on).thenComparing(due -> due.agreement().code()))
        .toList();
  }

  private static List<String> leaning(List<SharingRule> running, Agreement agreement) {
    return running.stream()
        .filter(rule -> agreement.code().equals(rule.terms().agreement()))
        .map(SharingRule::code)
        .toList();
  }

  private Stream<Due> due(Agreement agreement, List<String> rules) {
    var end = agreement.dates().end();
    if (end != null && end.isBefore(day)) {
      return rules.isEmpty() ? Stream.of() : Stream.of(new Due(agreement, true, end, rules));
    }
    var review = agreement.dates().review();
    return Stream.of(when(agreement, true, end, rules), when(agreement, false, review, rules))
        .flatMap(due -> due);
  }

  private Stream<Due> when(
      Agreement agreement, boolean end, @Nullable LocalDate on, List<String> rules) {
    return on == null || on.isAfter(day.plusDays(AHEAD))
        ? Stream.of()
        : Stream.of(new Due(agreement, end, on, rules));
  }
}
