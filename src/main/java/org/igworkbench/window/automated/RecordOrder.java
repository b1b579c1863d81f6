package org.igworkbench.window.automated;

import java.time.Instant;
import org.igworkbench.reports.Pack;
import org.igworkbench.reports.PackKind;
import org.igworkbench.reports.ReportOrder;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.Exporting;
import org.igworkbench.window.shell.SuggestedName;
import org.igworkbench.workspace.Sentence;

/// A transparency record as a workbook. It is made to be published, and marked so.
record RecordOrder(Desk desk, String code, String title) implements Exporting.Order {

  @Override
  public Sentence job() {
    return Sentence.of("automated-screen.record.job", code);
  }

  @Override
  public String fileName() {
    return SuggestedName.of(
        desk.workbench().workspace().about().organisation(),
        desk.words().say("automated-screen.record.file", code),
        desk.day().toString(),
        ".xlsx");
  }

  @Override
  public Pack pack() {
    var day = desk.day();
    var order =
        new ReportOrder(
            day,
            day,
            Instant.now(desk.clock()),
            desk.officer(),
            PackKind.TRANSPARENCY_RETURN.usualMarking());
    return desk.workbench().reports().transparencyRecord(code, order).orElseThrow();
  }
}
