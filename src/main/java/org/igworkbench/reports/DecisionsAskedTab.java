package org.igworkbench.reports;

import java.util.List;
import org.igworkbench.matrix.SharingRule;
import org.igworkbench.matrix.Verdict;

/// What the board is asked to decide, each derived from a figure of this report.
final class DecisionsAskedTab {

  private final Board board;
  private final Names names;
  private final TabDraft draft;

  DecisionsAskedTab(Board board) {
    this.board = board;
    this.names = board.names();
    this.draft = new TabDraft(names);
  }

  Tab tab() {
    draft
        .column("reports.asked.number", 12)
        .column("reports.asked.matter", 25)
        .column("reports.asked.decision", 64)
        .column("reports.asked.figure", 11)
        .column("reports.asked.where", 22);
    addRequests();
    addRules();
    return draft.tab(
        new TabDraft.Sayings(
            names.say("reports.asked.name"),
            names.say("reports.asked.title"),
            names.say("reports.asked.holds"),
            names.say("reports.asked.none")),
        null);
  }

  private void addRequests() {
    var overdue = board.figures().overdue(board.span().to());
    add(
        overdue.size(),
        "reports.asked.overdue",
        names.say("reports.asked.overdue-decision", overdue.size(), references(overdue)),
        "reports.open.name");
    var shared =
        board.figures().decided(board.span()).stream()
            .filter(each -> each.endingBy(board.span().to()).shared())
            .toList();
    var without = shared.stream().filter(this::lacksRule).toList();
    add(
        without.size(),
        "reports.asked.off-matrix",
        names.say("reports.asked.off-matrix-decision", without.size(), references(without)),
        "reports.verdicts.name");
    var lapsed = shared.stream().filter(each -> each.verdict() == Verdict.Kind.LAPSED).toList();
    add(
        lapsed.size(),
        "reports.asked.lapsed",
        names.say("reports.asked.lapsed-decision", lapsed.size(), references(lapsed)),
        "reports.verdicts.name");
    var barred =
        shared.stream()
            .filter(each -> each.verdict() == Verdict.Kind.BARRED && inFull(each))
            .toList();
    add(
        barred.size(),
        "reports.asked.barred",
        names.say("reports.asked.barred-decision", barred.size(), references(barred)),
        "reports.verdicts.name");
  }

  /// Whether more was shared than any rule reaches. Sharing in part can be just the part that is
  /// covered, or that is not barred.
  private boolean lacksRule(Judged each) {
    return each.verdict() == Verdict.Kind.NOT_COVERED
        || (each.verdict() == Verdict.Kind.WIDER_THAN_COVERED && inFull(each));
  }

  private boolean inFull(Judged each) {
    return each.endingBy(board.span().to()) == Ending.SHARED_IN_FULL;
  }

  private void addRules() {
    var day = board.span().to();
    var running = board.rules().runningOn(day);
    long reviews = running.stream().filter(rule -> rule.tenure().reviewOverdueOn(day)).count();
    add(
        reviews,
        "reports.asked.reviews",
        names.say("reports.asked.reviews-decision", reviews, day),
        "reports.reviews.name");
    var law = board.rules().onLawNotInForce(day);
    add(
        law.size(),
        "reports.asked.law",
        names.say(
            "reports.asked.law-decision",
            law.size(),
            names.few(law.stream().map(SharingRule::code).toList()),
            day),
        "reports.glance.name");
  }

  private List<String> references(List<Judged> requests) {
    return names.few(requests.stream().map(Judged::reference).toList());
  }

  private void add(long figure, String matter, String decision, String where) {
    if (figure > 0) {
      draft.row(
          new Value.Count(draft.size() + 1),
          names.text(matter),
          new Value.Text(decision),
          new Value.Count(figure),
          names.text(where));
    }
  }
}
