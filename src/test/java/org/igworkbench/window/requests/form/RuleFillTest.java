package org.igworkbench.window.requests.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.igworkbench.gallery.SampleDesk;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.matrix.SharingRule;
import org.igworkbench.window.requests.form.RequestProgress.Section;
import org.igworkbench.window.shell.InlineJobs;
import org.junit.jupiter.api.Test;

/// What the route of a rule fills in, and what it leaves alone.
class RuleFillTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 10, 8);

  private final MatrixSnapshot matrix =
      SampleDesk.of(new InlineJobs(), (place, code) -> {}, SampleDesk.PLAIN)
          .workbench()
          .matrix()
          .snapshot();
  private final NewRequestModel model = new NewRequestModel(TODAY);

  private SharingRule rule(String code) {
    return matrix.history(code).newest().orElseThrow();
  }

  @Test
  void aRouteFillsBasisPowerAndTheConditionsForSpecialData() {
    model.filled.take(rule("MX-014"), matrix);
    assertThat(model.basis.get()).isEqualTo("LB-E");
    assertThat(model.power.get()).isEqualTo("GW-29");
    assertThat(model.conditions).containsExactly("SC-G", "S1-10", "S1-18", "S1-36");
    var progress = new RequestProgress(model, matrix);
    assertThat(progress.fromRule(Section.GROUND)).isTrue();
    assertThat(progress.fromRule(Section.CONDITIONS)).isTrue();
    assertThat(progress.fromRule(Section.KEEPING)).as("the rule says nothing of it").isFalse();
  }

  @Test
  void anotherRouteTakesThePlaceOfTheFirst() {
    model.filled.take(rule("MX-014"), matrix);
    model.filled.take(rule("MX-001"), matrix);
    assertThat(model.power.get()).isEqualTo("GW-07");
    assertThat(model.conditions).containsExactly("SC-F", "S1-33");
  }

  @Test
  void whatSomebodyTypedStays() {
    model.retention.set("Until the trial ends");
    model.conditions.setAll("SC-H");
    model.filled.take(rule("MX-014"), matrix);
    assertThat(model.retention.get()).isEqualTo("Until the trial ends");
    assertThat(model.conditions).containsExactly("SC-H");
    assertThat(model.filled.holds("conditions", "retention")).isFalse();
  }

  @Test
  void anAnswerThatIsChangedIsTheRulesNoLonger() {
    model.filled.take(rule("MX-014"), matrix);
    model.conditions.add("S1-33");
    assertThat(model.filled.holds("conditions")).isFalse();
    model.filled.take(rule("MX-001"), matrix);
    assertThat(model.conditions).contains("S1-33", "S1-10");
    assertThat(model.power.get()).as("the route that was asked for").isEqualTo("GW-07");
  }

  @Test
  void whereTheAnswersComeFromIsKeptWithTheDraft() {
    model.filled.take(rule("MX-014"), matrix);
    var again = new NewRequestModel(TODAY);
    again.bag().put(model.bag().values());
    assertThat(again.conditions).isEqualTo(model.conditions);
    assertThat(again.filled.holds("conditions")).isTrue();
    assertThat(again.draft()).isEqualTo(model.draft());
  }
}
