package org.igworkbench.window.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.igworkbench.gallery.SampleDesk;
import org.igworkbench.gallery.Summer;
import org.igworkbench.matrix.RuleDifference;
import org.igworkbench.registers.Merger;
import org.igworkbench.window.matrix.grid.CellDifference;
import org.igworkbench.window.matrix.grid.CellKey;
import org.igworkbench.window.matrix.grid.GridAxes;
import org.igworkbench.window.matrix.grid.GridFrame.Column;
import org.igworkbench.window.matrix.grid.GridModel;
import org.igworkbench.window.matrix.grid.GridModel.Spot;
import org.igworkbench.window.matrix.grid.GridSpeech;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.InlineJobs;
import org.igworkbench.window.shell.Places;
import org.igworkbench.wording.Wording;
import org.igworkbench.workspace.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Two days of the matrix, compared, and one day as it stood.
class ComparedMatrixTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 10, 8);

  private final Desk desk = SampleDesk.of(new InlineJobs(), new Places(), SampleDesk.PLAIN);
  private final MatrixModel model = new MatrixModel();

  private MatrixReading stood(LocalDate day) {
    return MatrixReading.asItStood(
        desk.workbench().matrix().snapshot(),
        Grids.asked(desk, day),
        day,
        Map.of(),
        new AxisWords(new Wording()));
  }

  private void compare(LocalDate earlier, LocalDate later) {
    var is = stood(later);
    model.read(is, new ComparedMatrix(stood(earlier), is, new AxisWords(new Wording())));
  }

  private CellDifference of(String line, String column) {
    var grid = model.grid();
    return grid.difference(new Spot(grid.lineOf(line), grid.columnOf(column)));
  }

  private static List<String> columns(GridModel grid) {
    return grid.columns().stream().map(Column::code).toList();
  }

  private void merge(String duplicate, String stays, LocalDate day) {
    var registers = desk.workbench().registers();
    var seen = registers.find(duplicate).orElseThrow().revision();
    assertThat(registers.merge(SampleDesk.OFFICER, new Merger(duplicate, stays), day, seen, "One"))
        .isInstanceOf(Outcome.Done.class);
  }

  @Test
  void aCellIsMarkedByWhatBecameOfItsRules() {
    Summer.on(desk);
    compare(Summer.BEFORE, TODAY);
    assertThat(of("GEN-05", "REC-32").kind()).isEqualTo(CellDifference.Kind.ADDED);
    assertThat(of("GEN-05", "REC-02").kind()).isEqualTo(CellDifference.Kind.CHANGED);
    assertThat(of("GEN-02", "REC-33").kind()).isEqualTo(CellDifference.Kind.ENDED);
    assertThat(of("GEN-01", "REC-01")).as("the same on both days").isNull();
    assertThat(model.differing()).contains(9);
  }

  @Test
  void whereOneRuleEndedAndAnotherCameTheCellWasChanged() {
    assertThat(new CellDifference(1, 0, 1).kind()).isEqualTo(CellDifference.Kind.CHANGED);
    assertThat(new CellDifference(1, 1, 0).kind()).isEqualTo(CellDifference.Kind.ADDED);
    assertThat(new CellDifference(0, 0, 2).kind()).isEqualTo(CellDifference.Kind.ENDED);
  }

  @Test
  void aCellThatLostItsLastRuleIsStillThereToBeSeen() {
    Summer.on(desk);
    compare(Summer.BEFORE, TODAY);
    var grid = model.grid();
    assertThat(grid.at(grid.lineOf("GEN-02"), grid.columnOf("REC-33")).counts().ended()).isOne();
    model.view(ComparedMatrix.View.IS);
    grid = model.grid();
    assertThat(grid.at(grid.lineOf("GEN-02"), grid.columnOf("REC-33"))).isNull();
    model.view(ComparedMatrix.View.WAS);
    grid = model.grid();
    assertThat(grid.at(grid.lineOf("GEN-02"), grid.columnOf("REC-33")).counts().all()).isOne();
  }

  @ParameterizedTest
  @EnumSource(AxisPair.class)
  void onEveryPairOfAxesEveryRuleThatDiffersMarksItsCell(AxisPair pair) {
    Summer.on(desk);
    compare(Summer.BEFORE, TODAY);
    model.axes(pair);
    var compared = model.compared().orElseThrow();
    assertThat(compared.differences()).hasSize(9);
    for (RuleDifference one : compared.differences()) {
      var cell = pair.cell(one.rule());
      assertThat(of(cell.line(), cell.column())).as(one.rule().code()).isNotNull();
    }
  }

  @Test
  void aFoldedScopeCountsWhatDiffersInIt() {
    Summer.on(desk);
    compare(Summer.BEFORE, TODAY);
    model.fold("scope general");
    var speech = new GridSpeech(new Wording());
    assertThat(speech.place(model.grid(), new Spot(0, 0)))
        .isEqualTo("General, 6 differences, folded. Enter opens it.");
  }

  @Test
  void aScreenReaderHearsWhatBecameOfTheCell() {
    Summer.on(desk);
    compare(Summer.BEFORE, TODAY);
    var grid = model.grid();
    var speech = new GridSpeech(new Wording());
    assertThat(speech.place(grid, new Spot(grid.lineOf("GEN-05"), grid.columnOf("REC-32"))))
        .endsWith("1 rule: 1 conditional. 1 rule added since.");
    assertThat(speech.place(grid, new Spot(grid.lineOf("GEN-02"), grid.columnOf("REC-33"))))
        .endsWith("1 rule, which has ended. 1 rule ended since.");
    assertThat(speech.place(grid, new Spot(grid.lineOf("GEN-01"), grid.columnOf("REC-01"))))
        .doesNotContain("since");
  }

  @Test
  void onlyWhatDiffersAndWhatTheFilterFindsIsShown() {
    Summer.on(desk);
    compare(Summer.BEFORE, TODAY);
    model.onlyDiffering(true);
    assertThat(model.grid().filled()).isEqualTo(9);
    model.filter(RuleFilter.text("police"));
    assertThat(model.grid().filled()).isOne();
    assertThat(model.compared().orElseThrow().differences(model.filter(), model.axes()))
        .extracting(one -> one.rule().code())
        .contains("MX-014");
  }

  @Test
  void oneGoesFromOneCellThatDiffersToTheNextAlsoIntoWhatIsFolded() {
    Summer.on(desk);
    compare(Summer.BEFORE, TODAY);
    var walk = model.walk().orElseThrow();
    assertThat(walk.from("GEN-01", "REC-01", true)).contains(new CellKey("GEN-02", "REC-33"));
    assertThat(walk.from("GEN-02", "REC-33", true)).contains(new CellKey("GEN-05", "REC-32"));
    assertThat(walk.from("GEN-05", "REC-02", false)).contains(new CellKey("GEN-05", "REC-32"));
    assertThat(walk.from("scope general", "REC-01", true))
        .contains(new CellKey("GEN-02", "REC-33"));
    assertThat(walk.from("CSC-10", "REC-28", true))
        .as("after the last it begins again")
        .contains(new CellKey("GEN-02", "REC-33"));
    assertThat(new DifferenceWalk(GridAxes.NONE, Set.of()).from("", "", true)).isEmpty();
  }

  @Test
  void aRecipientThatWasMergedHasItsColumnUntilTheDayBefore() {
    var day = LocalDate.of(2026, 6, 1);
    int rules = stood(Summer.BEFORE).index().rules();
    merge("REC-11", "REC-03", day);
    model.read(stood(day.minusDays(1)));
    assertThat(columns(model.grid())).contains("REC-11").hasSize(33);
    model.read(stood(day));
    assertThat(columns(model.grid())).doesNotContain("REC-11").hasSize(32);
    assertThat(model.size()).isEqualTo(19 * 32);
    assertThat(stood(day).index().rules()).as("its rules have moved").isEqualTo(rules);
  }

  @Test
  void comparedAcrossTheMergerItsRulesHaveEndedThereAndAreAddedHere() {
    merge("REC-11", "REC-03", LocalDate.of(2026, 6, 1));
    compare(Summer.BEFORE, TODAY);
    assertThat(columns(model.grid())).as("the column of then is shown").contains("REC-11");
    var moved =
        model.compared().orElseThrow().differences().stream()
            .filter(one -> one.rule().cell().recipient().equals("REC-03"))
            .toList();
    assertThat(moved).isNotEmpty().allMatch(one -> one.fields().contains("recipient"));
    var purpose = moved.getFirst().rule().cell().purpose();
    assertThat(of(purpose, "REC-11").kind()).isEqualTo(CellDifference.Kind.ENDED);
    assertThat(of(purpose, "REC-03").added()).isPositive();
  }

  @Test
  void onADayBeforeEverythingNoRuleStands() {
    model.read(stood(LocalDate.of(2025, 6, 1)));
    assertThat(model.isEmpty()).isTrue();
    assertThat(model.notice(true)).isEqualTo(GridNotice.State.EMPTY_THEN);
  }

  @Test
  void onAPastDayARuleIsReadAsItStoodThen() {
    Summer.on(desk);
    var then = stood(Summer.BEFORE).index();
    assertThat(then.rule("MX-014").orElseThrow().rule().version()).isOne();
    assertThat(then.rule("MX-266")).as("it had not begun").isEmpty();
    var now = stood(TODAY).index();
    assertThat(now.rule("MX-014").orElseThrow().rule().version()).isEqualTo(2);
    assertThat(now.rule("MX-266")).isPresent();
  }
}
