package org.igworkbench.window.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.igworkbench.window.matrix.grid.GridModel;
import org.igworkbench.window.matrix.grid.GridModel.Spot;
import org.igworkbench.window.matrix.grid.GridSpeech;
import org.igworkbench.wording.Wording;
import org.junit.jupiter.api.Test;

/// What a screen reader and a tooltip say of a place in the grid.
class GridSpeechTest {

  private final GridModel sample = Grids.grid(Grids.sample());
  private final GridSpeech speech = new GridSpeech(new Wording());

  private Spot spot(String purpose, String recipient) {
    return new Spot(sample.lineOf(purpose), sample.columnOf(recipient));
  }

  @Test
  void aCellSaysWhatForToWhomHowManyRulesAndWhetherAReviewIsOverdue() {
    assertThat(speech.place(sample, spot("GEN-05", "REC-02")))
        .isEqualTo(
            "Prevention and detection of crime, Police and crime enforcement. 12 rules: 3"
                + " permitted, 8 conditional, 1 not permitted. Review overdue.");
  }

  @Test
  void anEmptyCellSaysThatThereIsNoRouteAndNotThatItIsBarred() {
    assertThat(speech.place(sample, spot("GEN-01", "REC-02")))
        .isEqualTo("Statutory reporting, Police and crime enforcement. No agreed route.");
  }

  @Test
  void aScopeSaysHowToFoldIt() {
    assertThat(speech.place(sample, new Spot(0, 0)))
        .isEqualTo("General, 183 rules, open. Enter folds it.");
    assertThat(speech.place(sample.folding(Set.of("scope general")), new Spot(0, 0)))
        .isEqualTo("General, 183 rules, folded. Enter opens it.");
  }

  @Test
  void theTooltipGivesFullNamesWithCodes() {
    assertThat(speech.tooltip(sample, spot("GEN-05", "REC-02")))
        .isEqualTo(
            "GEN-05 Prevention and detection of crime\n"
                + "→ REC-02 Police and crime enforcement\n"
                + "3 permitted, 8 conditional, 1 not permitted");
    assertThat(speech.tooltip(sample, new Spot(-1, sample.columnOf("REC-02"))))
        .isEqualTo("REC-02 Police and crime enforcement\n22 rules");
    assertThat(speech.tooltip(sample, new Spot(-1, -1))).isEmpty();
  }
}
