package org.igworkbench.reports;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.igworkbench.matrix.SharingRule;
import org.jspecify.annotations.Nullable;

/// Rules that have to be looked at again, those longest overdue first.
final class ReviewsDueTab {

  private static final int AHEAD = 90;

  private final Board board;
  private final Names names;
  private final LocalDate day;

  ReviewsDueTab(Board board) {
    this.board = board;
    this.names = board.names();
    this.day = board.span().to();
  }

  Tab tab() {
    var draft =
        new TabDraft(names)
            .column("reports.rule.code", 10)
            .column("reports.rule.purpose", 32)
            .column("reports.rule.recipient", 32)
            .column("reports.rule.decision", 16)
            .column("reports.reviews.state", 17)
            .column("reports.reviews.due", 18)
            .column("reports.reviews.days", 16);
    for (var rule : due()) {
      var due = rule.tenure().reviewDue();
      draft.row(
          names.rule(rule),
          names.purpose(rule.cell().purpose()),
          names.recipient(rule.cell().recipient()),
          names.decision(rule.decision()),
          state(due),
          due == null ? names.orNone("") : new Value.Day(due),
          due == null
              ? names.orNone("")
              : new Value.Count(Math.abs(ChronoUnit.DAYS.between(due, day))));
    }
    return draft.tab(
        new TabDraft.Sayings(
            names.say("reports.reviews.name"),
            names.say("reports.reviews.title"),
            names.say("reports.reviews.holds", AHEAD, day),
            names.say("reports.reviews.none", AHEAD)),
        null);
  }

  private Value state(@Nullable LocalDate due) {
    if (due == null) {
      return names.text("reports.reviews.never");
    }
    return due.isBefore(day)
        ? names.text("reports.reviews.overdue")
        : names.text("reports.reviews.ahead");
  }

  private List<SharingRule> due() {
    var horizon = day.plusDays(AHEAD);
    return board.rules().runningOn(day).stream()
        .filter(rule -> !dueOf(rule).isAfter(horizon))
        .sorted(Comparator.comparing(ReviewsDueTab::dueOf))
        .toList();
  }

  private static LocalDate dueOf(SharingRule rule) {
    var due = rule.tenure().reviewDue();
    return due == null ? LocalDate.MIN : due;
  }
}
