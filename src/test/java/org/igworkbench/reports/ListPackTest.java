package org.igworkbench.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.igworkbench.audit.Head;
import org.junit.jupiter.api.Test;

/// A workbook of one list.
class ListPackTest {

  private static Tab tab(String title, Column... columns) {
    var pack =
        new ListPack(
            title,
            "No rows.",
            "The list had no rows.",
            List.of(columns),
            Rows.of(List.of()),
            List.of(new Pack.Note("Filter", "All rows")));
    var cover = new Cover("t", "o", "As at", "p", Instant.EPOCH, "OFFICIAL", "c", Head.EMPTY);
    return pack.pack(cover).tabs().getFirst();
  }

  @Test
  void twoColumnsOfOneHeadingCanBeToldApart() {
    var tab = tab("Law", new Column("Day", 9), new Column("day", 9), new Column("Day", 9));

    assertThat(tab.columns())
        .extracting(Column::heading)
        .containsExactly("Day", "day (2)", "Day (3)");
  }

  @Test
  void aTitleThatNoTabMayHaveIsCutDownAndKeptWhole() {
    var tab = tab("Requests: [all] of 2026/27 by the constabulary", new Column("Day", 9));

    assertThat(tab.name()).isEqualTo("Requests all of 2026 27 by the");
    assertThat(tab.title()).isEqualTo("Requests: [all] of 2026/27 by the constabulary");
  }
}
