package org.igworkbench.reports;

import java.util.List;
import java.util.Optional;
import org.igworkbench.audit.Head;
import org.igworkbench.workspace.Words;

/// Puts packs together from what the workspace holds.
public final class Reports {

  private final Sources sources;
  private final Words words;

  public Reports(Sources sources, Words words) {
    this.sources = sources;
    this.words = words;
  }

  /// What the pack of that kind holds.
  ///
  /// @throws IllegalArgumentException when the period ends before it begins
  public Pack pack(PackKind kind, ReportOrder order) {
    return switch (kind) {
      case BOARD_REPORT -> boardReport(order);
      case MATRIX -> new MatrixPack(Making.of(sources, words, order)).pack();
      case RECORD_OF_PROCESSING -> new ProcessingRecord(Making.of(sources, words, order)).pack();
      case TRANSPARENCY_RETURN -> new TransparencyReturn(sources, words, order).pack();
      case SHARING_LOG -> new SharingLog(Making.withoutRequests(sources, words, order)).pack();
      case AUDITOR_PACK -> new AuditorPack(sources, words, order).pack();
    };
  }

  /// One register by itself, by the name that scripts use; empty where there is none of that name.
  public Optional<Pack> register(String name, ReportOrder order) {
    // The requests may be too many to be read at once.
    var making =
        RegisterName.of(name).filter(RegisterName.REQUESTS::equals).isPresent()
            ? Making.withoutRequests(sources, words, order)
            : Making.of(sources, words, order);
    return new RegisterPack(making).pack(name);
  }

  /// The names of all registers.
  public static List<String> registers() {
    return RegisterName.all();
  }

  /// The board report for a period.
  ///
  /// @throws IllegalArgumentException when the period ends before it begins
  public Pack boardReport(ReportOrder order) {
    var span = new Span(order.from(), order.to());
    var read = Moment.of(sources);
    var names = new Names(words, read.matrix().catalogue());
    var board =
        new Board(
            span,
            new Figures(read.matrix(), read.requests(), sources.calendar()),
            new Rules(read.matrix()),
            read.matrix(),
            names);
    return new Pack(cover(order, names, read.head()), new BoardNotes(board).notes(), tabs(board));
  }

  private static List<Tab> tabs(Board board) {
    return List.of(
        new KeyFiguresTab(board).tab(),
        new DecisionsAskedTab(board).tab(),
        new RequestsByMonthTab(board).tab(),
        new WorkingDaysTab(board).tab(),
        new MatrixVerdictsTab(board).tab(),
        new RefusalsTab(board).tab(),
        new EmergenciesTab(board).tab(),
        new BusiestRecipientsTab(board).tab(),
        new OpenRequestsTab(board).tab(),
        new ReviewsDueTab(board).tab(),
        new AgreementsDueTab(board).tab(),
        new FindingsGlanceTab(board).tab(),
        new MatrixGlanceTab(board).tab(),
        new MatrixChangesTab(board).tab());
  }

  private Cover cover(ReportOrder order, Names names, Head head) {
    var about = sources.workspace().about();
    return new Cover(
        names.say("reports.board.title"),
        about.organisation(),
        names.say("reports.value.period", order.from(), order.to()),
        order.preparedBy().nameAndPosition(),
        order.prepared(),
        order.marking(),
        about.contact(),
        head);
  }
}
