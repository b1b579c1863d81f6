package org.igworkbench.window.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.igworkbench.gallery.SampleDesk;
import org.igworkbench.reports.Value;
import org.igworkbench.window.matrix.grid.GridAxes;
import org.igworkbench.window.matrix.grid.GridAxes.Group;
import org.igworkbench.window.matrix.grid.GridCells;
import org.igworkbench.window.matrix.grid.GridFrame.Column;
import org.igworkbench.window.matrix.grid.GridFrame.Line;
import org.igworkbench.window.matrix.grid.GridModel;
import org.igworkbench.window.matrix.grid.GridSpeech;
import org.igworkbench.window.matrix.grid.Layer;
import org.igworkbench.window.shell.InlineJobs;
import org.igworkbench.wording.Wording;
import org.junit.jupiter.api.Test;

/// The grid as a spreadsheet gets it.
class GridTableTest {

  private final GridSpeech speech = new GridSpeech(new Wording());
  private final MatrixIndex sample = Grids.sample();

  private GridTable table(Layer layer) {
    return new GridTable(Grids.grid(sample, AxisPair.PURPOSE_RECIPIENT, layer), speech);
  }

  private static String at(GridTable table, String purpose, String recipient) {
    var heading = table.rows().getFirst();
    int column = -1;
    for (int i = 0; i < heading.size(); i++) {
      column = heading.get(i).startsWith(recipient) ? i : column;
    }
    int at = column;
    return table.rows().stream()
        .filter(row -> row.getFirst().equals(purpose))
        .map(row -> row.get(at))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aCellSaysWhatThePictureShows() {
    assertThat(at(table(Layer.PERMISSION), "GEN-05", "REC-02"))
        .isEqualTo("Conditional or mixed · ce · 12 rules");
    assertThat(at(table(Layer.BASIS), "GEN-05", "REC-02")).isEqualTo("ce");
    assertThat(at(table(Layer.REVIEW), "GEN-05", "REC-02")).isEqualTo("review overdue by 64 days");
    assertThat(at(table(Layer.USE), "GEN-05", "REC-02")).isEqualTo("5");
    assertThat(at(table(Layer.PERMISSION), "GEN-01", "REC-02")).isEmpty();
  }

  @Test
  void everyLineHasAsManyCellsAsTheHeading() {
    var lines = table(Layer.PERMISSION).text().plain().lines().toList();
    assertThat(lines).hasSize(1 + 2 + 19);
    assertThat(lines).allSatisfy(line -> assertThat(line.split("\t", -1)).hasSize(2 + 33));
    assertThat(lines.getFirst()).startsWith("\tPurpose\tREC-01 ");
  }

  @Test
  void nothingBecomesAFormula() {
    var axes =
        new GridAxes(
            new GridAxes.Names("Purpose", "Recipient", ""),
            List.of(new Line.Band("b", "@band", false), new Line.Row("P-1", "=1+1", "b")),
            List.of(new Column("R-1", "", "a < b & c", "g", false)),
            List.of(new Group("g", "", 0, 1, false)));
    var table = new GridTable(new GridModel(axes, GridCells.NONE, Layer.PERMISSION), speech);
    assertThat(table.text().plain()).contains("\t'@band\t").contains("P-1\t'=1+1\t");
    assertThat(table.text().html())
        .contains("mso-number-format:'\\@'\">=1+1</td>")
        .contains("a &lt; b &amp; c");
  }

  @Test
  void whatIsFoldedAwayIsLeftOut() {
    var folded =
        Grids.grid(sample, AxisPair.PURPOSE_RECIPIENT, Layer.PERMISSION)
            .folding(Set.of("scope general", "category COURT"));
    var rows = new GridTable(folded, speech).rows();
    assertThat(rows).hasSize(1 + 2 + 10);
    assertThat(rows.getFirst()).hasSize(2 + 32).contains("Court");
  }

  @Test
  void inAWorkbookABandStandsBesideItsRowsAndNoCellIsEmpty() {
    var folded =
        Grids.grid(sample, AxisPair.PURPOSE_RECIPIENT, Layer.PERMISSION)
            .folding(Set.of("scope general", "category COURT"));
    var desk = SampleDesk.empty(new InlineJobs(), (place, code) -> {});
    var tab = new GridOrder(desk, desk.day(), folded, "Matrix", "").pack().tabs().getFirst();

    assertThat(tab.columns()).hasSize(3 + 32).anyMatch(column -> column.heading().equals("Court"));
    assertThat(tab.rows().stream()).hasSize(1 + 10);
    assertThat(tab.rows().stream().flatMap(List::stream))
        .contains(new Value.Text("no agreed route"), new Value.Text("folded away"))
        .doesNotContain(new Value.Text(""));
  }
}
