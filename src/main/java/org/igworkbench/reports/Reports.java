package org.igworkbench.reports;

import java.util.List;
import org.igworkbench.audit.Head;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.workspace.Words;

/// Puts packs together from what the workspace holds.
public final class Reports {

  private final Sources sources;
  private final Words words;

  public Reports(Sources sources, Words words) {
    this.sources = sources;
    this.words = words;
  }

  private record Read(MatrixSnapshot matrix, List<SharingRequest> requests, Head head) {}

  /// What the pack of that kind holds.
  ///
  /// @throws IllegalArgumentException when the period ends before it begins
  public Pack pack(PackKind kind, ReportOrder order) {
    return switch (kind) {
      case BOARD_REPORT -> boardReport(order);
      case TRANSPARENCY_RETURN -> new TransparencyReturn(sources, words, order).pack();
      case MATRIX, RECORD_OF_PROCESSING, SHARING_LOG, AUDITOR_PACK ->
          throw new IllegalArgumentException("There is no " + kind.code());
    };
  }

  /// The board report for a period.
  ///
  /// @throws IllegalArgumentException when the period ends before it begins
  public Pack boardReport(ReportOrder order) {
    var span = new Span(order.from(), order.to());
    var read = readAtOneMoment();
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
        new MatrixGlanceTab(board).tab(),
        new MatrixChangesTab(board).tab());
  }

  /// Reads again when somebody changed something in between, so that the figures and the trail's
  /// head on the cover belong together.
  private Read readAtOneMoment() {
    while (true) {
      long version = sources.workspace().version();
      var read =
          new Read(sources.matrix().snapshot(), sources.requests().all(), sources.trail().head());
      if (sources.workspace().version() == version) {
        return read;
      }
    }
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
