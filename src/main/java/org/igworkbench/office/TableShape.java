package org.igworkbench.office;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.igworkbench.reports.Column;
import org.igworkbench.reports.Tab;
import org.igworkbench.reports.Value;

/// How wide each column of a table is, and whether it holds numbers.
record TableShape(int[] widths, boolean[] numbers) {

  private static final int WIDEST = 120;

  /// The longest day, and the longest with its time, in digits.
  private static final int DAY = 20;

  private static final int MOMENT = 26;

  /// What official statistics write where a number is confidential.
  private static final String HELD_BACK = "[c]";

  /// The first column of a table that only says that it is empty.
  private static final int WIDEST_NOTHING = 34;

  /// So many rows tell what a column holds: a long table is not gone through for that.
  private static final int LOOKED_AT = 1_000;

  /// The shape of a table under a line that says its size.
  static TableShape of(Tab tab, String size) {
    var widths = tab.columns().stream().mapToInt(Column::width).toArray();
    var numbers = new boolean[widths.length];
    shown(tab)
        .forEach(row -> {
          for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.max(widths[i], least(row.get(i)));
            // A column holds numbers even if a word stands for some of them.
            numbers[i] |= isNumber(row.get(i));
          }
        });
    widen(widths, tab, size);
    return new TableShape(widths, numbers);
  }

  /// As wide as the columns want; the last one takes what the lines above the table need more,
  /// because these may not wrap and a printer cuts at the last column.
  private static void widen(int[] widths, Tab tab, String size) {
    double wanted =
        Math.max(
            tab.title().length() * 1.6,
            Stream.of(size, tab.holds()).mapToInt(String::length).max().orElse(0));
    if (tab.rows().isEmpty()) {
      widths[0] = Math.max(widths[0], Math.min(WIDEST_NOTHING, tab.none().length() + 2));
    }
    int last = widths.length - 1;
    double missing = wanted - IntStream.of(widths).sum();
    if (missing > 0) {
      widths[last] = (int) Math.min(WIDEST, widths[last] + missing);
    }
  }

  /// The parts of a divided table look alike, so the beginning of the whole tells for all.
  private static Stream<List<Value>> shown(Tab tab) {
    var rows = tab.rows() instanceof PartOfRows part ? part.whole() : tab.rows();
    return rows.stream().limit(LOOKED_AT);
  }

  /// A day that does not fit is shown as a row of hashes.
  private static int least(Value value) {
    return switch (value) {
      case Value.Text _, Value.Count _, Value.Measure _, Value.Share _ -> 0;
      case Value.Day _ -> DAY;
      case Value.Moment _ -> MOMENT;
    };
  }

  private static boolean isNumber(Value value) {
    return switch (value) {
      case Value.Text(var text) -> text.equals(HELD_BACK);
      case Value.Day _, Value.Moment _ -> false;
      case Value.Count _, Value.Measure _, Value.Share _ -> true;
    };
  }
}
