package org.igworkbench.window.reports;

import org.igworkbench.reports.Tab;

/// One tab of the workbook to come.
///
/// @param chart whether a chart of it stands on a tab of its own
record TabLine(String name, String holds, int rows, boolean chart) {

  static TabLine of(Tab tab) {
    return new TabLine(tab.name(), tab.holds(), tab.rows().size(), tab.chart() != null);
  }
}
