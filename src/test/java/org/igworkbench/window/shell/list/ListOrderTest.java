package org.igworkbench.window.shell.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.igworkbench.gallery.SampleDesk;
import org.igworkbench.reports.Column;
import org.igworkbench.reports.Pack;
import org.igworkbench.reports.Value;
import org.igworkbench.window.shell.InlineJobs;
import org.junit.jupiter.api.Test;

/// What stands in the workbook of a list.
class ListOrderTest {

  private record Row(String name, int uses, LocalDate day) {}

  private static final LocalDate DAY = LocalDate.of(2026, 10, 8);

  private final ListModel<Row> model =
      new ListModel<>(
          List.of(
              ListColumn.text("name", "Name", 100, Row::name),
              ListColumn.count("uses", "Uses", 50, Row::uses),
              ListColumn.day("day", "Day", 80, Row::day)));

  private ListOrder order(String filter, String sorted, String... columns) {
    var desk = SampleDesk.empty(new InlineJobs(), (place, code) -> {});
    var rows = model.rows(List.of(columns));
    return new ListOrder(
        desk,
        new ListOrder.Seen(DAY, "Recipients", filter, sorted),
        Stream.of(columns).map(id -> new Column(id, 20)).toList(),
        progress -> rows);
  }

  @Test
  void daysAreDaysNumbersAreNumbersAndNothingIsAWord() {
    model.show(List.of(new Row("=1+1", 3, DAY), new Row(" ", 0, DAY)));

    var rows = order("", "", "day", "name", "uses").pack().tabs().getFirst().rows();

    assertThat(rows.stream())
        .containsExactly(
            List.of(new Value.Day(DAY), new Value.Text("=1+1"), new Value.Count(3)),
            List.of(new Value.Day(DAY), new Value.Text("none"), new Value.Count(0)));
  }

  @Test
  void onlyWhatTheFilterLetsThroughIsInItAndTheNotesSaySo() {
    model.show(List.of(new Row("Police", 3, DAY), new Row("Ofsted", 0, DAY)));
    model.filter().set("pol");

    var pack = order("pol", "Name, ascending", "name").pack();

    assertThat(pack.tabs().getFirst().rows().stream())
        .containsExactly(List.of(new Value.Text("Police")));
    assertThat(pack.notes())
        .containsExactly(
            new Pack.Note("Filter", "Only rows that hold: pol"),
            new Pack.Note("Order of the rows", "Name, ascending"),
            new Pack.Note("Day", "As at 8 October 2026"));
  }

  @Test
  void whatIsExportedIsWhatWasSeenWhenItWasAskedFor() {
    model.show(List.of(new Row("Police", 3, DAY)));
    var order = order("", "", "name");

    model.show(List.of());

    assertThat(order.pack().tabs().getFirst().rows().size()).isEqualTo(1);
    assertThat(order.fileName()).isEqualTo("northshire-council-recipients-2026-10-08.xlsx");
  }
}
