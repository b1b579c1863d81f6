package org.igworkbench.exchange;

import java.util.List;
import org.igworkbench.exchange.Table.Row;

/// The beginning of a tab of a workbook.
///
/// @param place the file and the tab: `registers.xlsx!Purposes`
/// @param name of the tab
/// @param table the name of its Excel table; empty where it has none
/// @param top its first filled rows, [#MOST] at most, beginning with the headings of its Excel
///   table where it has one
public record TabHead(String place, String name, String table, List<Row> top) {

  /// How many rows are looked at to find the headings: above them may stand titles and notes.
  public static final int MOST = 12;

  public TabHead {
    top = List.copyOf(top);
  }
}
