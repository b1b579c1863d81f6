package org.igworkbench.window.requests.papers;

import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Dimension2D;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.Node;
import org.igworkbench.workspace.Sentence;

/// Prints on what the system has, with its own question.
public final class SystemPrintDesk implements PrintDesk {

  @Override
  public Optional<Sentence> print(Function<Dimension2D, Node> page, Node from) {
    var job = PrinterJob.createPrinterJob();
    if (job == null) {
      return Optional.of(Sentence.of("papers.print.no-printer"));
    }
    var layout =
        job.getPrinter()
            .createPageLayout(Paper.A4, PageOrientation.PORTRAIT, Printer.MarginType.DEFAULT);
    job.getJobSettings().setPageLayout(layout);
    if (!job.showPrintDialog(from.getScene() == null ? null : from.getScene().getWindow())) {
      job.cancelJob();
      return Optional.empty();
    }
    var chosen = job.getJobSettings().getPageLayout();
    var room = new Dimension2D(chosen.getPrintableWidth(), chosen.getPrintableHeight());
    if (job.printPage(chosen, page.apply(room)) && job.endJob()) {
      return Optional.empty();
    }
    job.cancelJob();
    return Optional.of(Sentence.of("papers.print.failed"));
  }
}
