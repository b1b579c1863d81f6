package org.igworkbench.exchange;

import java.util.List;
import org.igworkbench.exchange.TextRegister.Faults;

/// Checks what a register without a form of its own can't do without.
final class TextChecks {

  /// As long as the longest prose of the other registers.
  private static final int LONGEST = 8_000;

  private TextChecks() {}

  static void required(List<TextColumn> columns, List<String> texts, Faults faults) {
    for (int i = 1; i < columns.size(); i++) {
      var column = columns.get(i);
      var text = texts.get(i);
      if (column.needed() && text.isEmpty()) {
        faults.at(column.name(), "registers.value.missing");
      } else if (text.length() > LONGEST) {
        faults.at(column.name(), "registers.value.long", LONGEST, text.length());
      }
    }
  }
}
