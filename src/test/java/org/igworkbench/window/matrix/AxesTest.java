package org.igworkbench.window.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.igworkbench.catalogue.DataCategory.DataClass;
import org.igworkbench.matrix.Cell;
import org.igworkbench.window.matrix.grid.CellKey;
import org.igworkbench.window.matrix.grid.CellSummary;
import org.igworkbench.window.matrix.grid.GridModel;
import org.igworkbench.window.matrix.grid.Layer;
import org.igworkbench.wording.Wording;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The sample on each pair of axes, and what the screen shows of it.
class AxesTest {

  private final MatrixModel model = new MatrixModel();

  @BeforeEach
  void read() {
    var index = Grids.sample();
    model.read(new MatrixReading(index, new AxisFrame(index, new AxisWords(new Wording()))));
  }

  @ParameterizedTest
  @EnumSource(AxisPair.class)
  void everyRuleFallsIntoACellOfThePair(AxisPair pair) {
    model.axes(pair);
    int rules = model.summaries().stream().mapToInt(cell -> cell.counts().all()).sum();
    assertThat(rules).isEqualTo(265);
    assertThat(placed(model.grid())).as("none lies outside the grid").isEqualTo(model.filled());
  }

  private static long placed(GridModel grid) {
    long cells = 0;
    for (int line = 0; line < grid.lines().size(); line++) {
      for (int column = 0; column < grid.columns().size(); column++) {
        cells += grid.at(line, column) == null ? 0 : 1;
      }
    }
    return cells;
  }

  @Test
  void aPurposeAndABasisTakeTheRulesOfAllRecipients() {
    model.axes(AxisPair.PURPOSE_BASIS);
    model.look(new CellKey("GEN-05", "LB-E"));
    assertThat(model.rules())
        .hasSize(16)
        .allMatch(row -> row.purpose().code().equals("GEN-05") && row.letter().equals("e"))
        .extracting(row -> row.recipient().code())
        .contains("REC-02", "REC-06");
    assertThat(model.head().orElseThrow())
        .isEqualTo(
            new CellHead("Prevention and detection of crime", "GEN-05", "Public task", "LB-E"));
    assertThat(model.cell()).as("it is no cell of a purpose and a recipient").isEmpty();
  }

  @Test
  void onThePairOfPurposeAndRecipientTheCellIsKnownAsOne() {
    model.look(new CellKey("GEN-05", "REC-02"));
    assertThat(model.cell()).contains(new Cell("GEN-05", "REC-02"));
  }

  @Test
  void useCountsTheRequestsOfTwelveMonthsAndShowsThoseWithoutARuleToo() {
    model.layer(Layer.USE);
    int uses = model.summaries().stream().mapToInt(CellSummary::uses).sum();
    assertThat(uses).isEqualTo(57);
    assertThat(model.shown()).as("cells with rules").isEqualTo(146);
  }

  @Test
  void statusAndClassOfDataNarrowAndEndedRulesComeOnlyWhenAskedFor() {
    model.filter(filter(Set.of(RuleState.ENDED), Set.of()));
    assertThat(model.shown()).isZero();
    model.filter(filter(Set.of(RuleState.LIVE), Set.of()));
    assertThat(model.shown()).isEqualTo(146);
    model.filter(filter(Set.of(), EnumSet.of(DataClass.CRIMINAL_OFFENCE)));
    assertThat(model.shown()).isBetween(10, 140);
  }

  @Test
  void onlyOverdueShowsTheCellsWithTheBar() {
    var none = Set.<String>of();
    model.filter(
        new RuleFilter("", none, Set.of(), none, Set.of(), Set.of(), Set.of(), true, false));
    assertThat(model.shown()).isEqualTo(6);
    model.filter(
        new RuleFilter("", none, Set.of(), none, Set.of(), Set.of(), Set.of(), false, true));
    assertThat(model.shown()).as("nothing was looked for here").isZero();
  }

  private static RuleFilter filter(Set<RuleState> states, Set<DataClass> classes) {
    return new RuleFilter(
        "", Set.of(), Set.of(), Set.of(), Set.of(), states, classes, false, false);
  }

  @Test
  void foldedGroupsStayFoldedOnOtherLayersAndOpenForWhatIsGoneTo() {
    model.fold("category COURT");
    model.layer(Layer.BASIS);
    assertThat(model.grid().columns()).hasSize(32);
    model.unfold(new CellKey("GEN-01", "REC-01"));
    assertThat(model.grid().columns()).hasSize(33);
  }
}
