package org.igworkbench.window.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.igworkbench.catalogue.Recipient;
import org.igworkbench.matrix.Cell;
import org.igworkbench.matrix.Decision;
import org.igworkbench.window.matrix.grid.CellKey;
import org.igworkbench.window.matrix.grid.CellSummary;
import org.junit.jupiter.api.Test;

/// What is found on the sample.
class RuleFilterTest {

  private final MatrixIndex sample = Grids.sample();

  private static RuleFilter text(String text) {
    return RuleFilter.text(text);
  }

  private static RuleFilter of(
      Set<String> scopes, Set<Recipient.Category> categories, Set<Decision> decisions) {
    return new RuleFilter(
        "", scopes, categories, Set.of(), decisions, Set.of(), Set.of(), false, false);
  }

  private Map<CellKey, CellSummary> shown(RuleFilter filter) {
    return Grids.shown(sample, filter);
  }

  private Set<Cell> cells(RuleFilter filter) {
    return shown(filter).keySet().stream()
        .map(key -> new Cell(key.line(), key.column()))
        .collect(Collectors.toSet());
  }

  @Test
  void withoutAFilterEveryFilledCellIsShown() {
    assertThat(cells(RuleFilter.NONE)).hasSize(146);
    assertThat(cells(text("  "))).hasSize(146);
    assertThat(sample.rules()).isEqualTo(265);
  }

  @Test
  void aRuleIsFoundByItsCode() {
    assertThat(cells(text("mx-014"))).containsExactly(new Cell("GEN-05", "REC-02"));
  }

  @Test
  void rulesAreFoundByPurposeRecipientPowerAndBasis() {
    assertThat(cells(text("pastoral care")))
        .isNotEmpty()
        .allMatch(c -> c.purpose().equals("CSC-03"));
    assertThat(cells(text("REC-22"))).isNotEmpty().allMatch(c -> c.recipient().equals("REC-22"));
    assertThat(cells(text("Crime and Disorder Act 1998"))).contains(new Cell("GEN-05", "REC-02"));
    assertThat(cells(text("vital interests"))).isNotEmpty().hasSizeLessThan(20);
  }

  @Test
  void everyWordMustBeFoundInOneRule() {
    assertThat(cells(text("police s115"))).contains(new Cell("GEN-05", "REC-02"));
    assertThat(cells(text("pastoral police"))).isEmpty();
  }

  @Test
  void choicesOfOneKindWidenAndKindsNarrow() {
    var court = of(Set.of(), Set.of(Recipient.Category.COURT), Set.of());
    var courtOrHealth =
        of(Set.of(), Set.of(Recipient.Category.COURT, Recipient.Category.HEALTH), Set.of());
    var courtGeneral = of(Set.of("general"), Set.of(Recipient.Category.COURT), Set.of());
    assertThat(cells(courtOrHealth)).hasSizeGreaterThan(cells(court).size());
    assertThat(cells(courtGeneral)).isNotEmpty().hasSizeLessThan(cells(court).size());
  }

  @Test
  void aCellFoundForOnePermittedRuleStillSaysThatAnotherBars() {
    var permitted = of(Set.of(), Set.of(), Set.of(Decision.PERMITTED));
    var cell = new CellKey("GEN-05", "REC-02");
    assertThat(shown(permitted).get(cell)).isEqualTo(shown(RuleFilter.NONE).get(cell));
  }

  @Test
  void allChoicesComeFromTheRegister() {
    assertThat(sample.scopes()).containsExactly("general", "children's social care");
    assertThat(sample.categories()).hasSize(9);
    assertThat(sample.letters()).containsExactly("a", "c", "d", "e");
  }
}
