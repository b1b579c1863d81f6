package org.igworkbench.cli;

import java.util.Optional;
import java.util.stream.Stream;
import org.igworkbench.reports.Pack;
import org.igworkbench.reports.ReportOrder;
import org.igworkbench.workbench.Workbench;

/// The packs that can be exported, by the names that scripts use.
enum PackName {
  BOARD_REPORT("board-report") {
    @Override
    Pack pack(Workbench workbench, ReportOrder order) {
      return workbench.reports().boardReport(order);
    }
  };

  private final String text;

  PackName(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }

  /// What the pack holds.
  abstract Pack pack(Workbench workbench, ReportOrder order);

  static Optional<PackName> of(String text) {
    return Stream.of(values()).filter(name -> name.text.equals(text)).findFirst();
  }
}
