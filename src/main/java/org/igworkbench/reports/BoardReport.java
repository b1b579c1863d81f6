package org.igworkbench.reports;

import java.util.List;

/// What a board asks of a period: the figures, what stands behind them, and what it is to decide.
final class BoardReport {

  private final Making making;
  private final Board board;

  BoardReport(Making making) {
    this.making = making;
    this.board =
        new Board(
            making.span(),
            new Figures(making),
            new Rules(making.matrix()),
            making.matrix(),
            making::findings,
            making.names());
  }

  Pack pack() {
    return new Pack(
        making.coverOfPeriod(making.names().say("reports.board.title")),
        new BoardNotes(board).notes(),
        tabs());
  }

  private List<Tab> tabs() {
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
}
