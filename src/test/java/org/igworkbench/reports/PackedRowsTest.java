package org.igworkbench.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A table that is kept in little room says what it said.
class PackedRowsTest {

  @Test
  void everyKindOfCellOfALongTableComesBackAsItWasAsOftenAsItIsRead() {
    var rows = new PackedRows();
    var given = new ArrayList<List<Value>>();
    for (int number = 0; number < 1_203; number++) {
      var row =
          List.<Value>of(
              new Value.Text("Ÿ \u2028 half a pair \uD83D, " + number),
              new Value.Text(""),
              new Value.Count(-number),
              new Value.Measure(number / 3.0),
              new Value.Share(number / 1_203.0),
              new Value.Day(LocalDate.of(1900, 1, 1).plusDays(number)),
              new Value.Moment(LocalDateTime.of(2026, 10, 8, 9, 0, 1, number)));
      given.add(row);
      rows.add(row);
    }

    assertThat(rows.size()).isEqualTo(1_203);
    assertThat(rows.stream().toList()).isEqualTo(given);
    assertThat(rows.stream().toList()).isEqualTo(given);
  }
}
