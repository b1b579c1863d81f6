package org.igworkbench.window.matrix.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.igworkbench.gallery.SampleDesk;
import org.igworkbench.matrix.Cell;
import org.igworkbench.matrix.DataScope;
import org.igworkbench.matrix.Decision;
import org.igworkbench.matrix.Ground;
import org.igworkbench.matrix.Ground.Confidentiality;
import org.igworkbench.matrix.RuleDraft;
import org.igworkbench.matrix.RuleDraft.Standing;
import org.igworkbench.matrix.Terms;
import org.igworkbench.matrix.Terms.Frequency;
import org.igworkbench.window.shell.InlineJobs;
import org.igworkbench.window.shell.Places;
import org.igworkbench.workspace.Period;
import org.igworkbench.workspace.Violation;
import org.junit.jupiter.api.Test;

/// What is typed into the form of a rule.
class RuleFormModelTest {

  private static final LocalDate DAY = LocalDate.of(2026, 10, 8);

  private static RuleDraft everything() {
    return new RuleDraft(
        new Cell("GEN-05", "REC-02"),
        Decision.CONDITIONAL,
        new Ground(
            "LB-E",
            List.of("GW-29", "GW-22"),
            "SC-G",
            List.of("S1-18", "S1-10"),
            Confidentiality.OVERRIDING_PUBLIC_INTEREST),
        DataScope.of(List.of("DC-40", "DC-01"), List.of("DS-03", "DS-02")),
        new Terms(
            "Ask first; only by secure e-mail",
            Frequency.SYSTEMATIC,
            "Secure e-mail",
            "Six years",
            "AG-01",
            "DPIA of May 2026",
            "TR-04"),
        new Standing(
            new Period(DAY, LocalDate.of(2027, 10, 7)), "R. Shah", 6, LocalDate.of(2027, 1, 31)));
  }

  @Test
  void everyFieldComesBackAsItWentIn() {
    assertThat(new RuleFormModel(everything()).draft()).isEqualTo(everything());
  }

  @Test
  void everyRuleOfTheSampleComesBackAsItWentIn() {
    var desk = SampleDesk.of(new InlineJobs(), new Places(), SampleDesk.PLAIN);
    var drafts =
        desk.workbench().matrix().snapshot().current().stream().map(RuleDraft::of).toList();

    assertThat(drafts)
        .hasSize(265)
        .allSatisfy(draft -> {
          var model = new RuleFormModel(draft);
          assertThat(model.draft()).isEqualTo(draft);
          assertThat(model.typed()).isFalse();
        });
  }

  @Test
  void aNewRuleBeginsInItsCellOnTheDayAndWithNothingElse() {
    var model = new RuleFormModel(RuleFormModel.blank(new Cell("GEN-05", "REC-02"), DAY));

    assertThat(model.draft().cell()).isEqualTo(new Cell("GEN-05", "REC-02"));
    assertThat(model.draft().standing().effective()).isEqualTo(Period.since(DAY));
    assertThat(model.draft().decision()).isNull();
    assertThat(model.typed()).isFalse();
  }

  @Test
  void everyFieldThatIsChangedIsTypedText() {
    Stream.<Consumer<RuleFormModel>>of(
            model -> model.purpose.set("GEN-08"),
            model -> model.decision.set(Decision.PERMITTED),
            model -> model.powers.removeLast(),
            model -> model.subjects.clear(),
            model -> model.conditions.set("Never"),
            model -> model.agreement.set(""),
            model -> model.from.set("9 October 2026"),
            model -> model.to.set("no day at all"),
            model -> model.months.set("18"),
            model -> model.evidence.set("Minute 12"))
        .forEach(typing -> {
          var model = new RuleFormModel(everything());
          typing.accept(model);
          assertThat(model.typed()).isTrue();
        });
  }

  @Test
  void blanksRoundTextAreNoChange() {
    var model = new RuleFormModel(everything());
    model.owner.set("  R. Shah ");
    model.conditions.set("Ask first; only by secure e-mail \n");
    assertThat(model.typed()).isFalse();
  }

  @Test
  void whatIsNoDayIsToldInPlaceOfWhatFollowsFromIt() {
    var model = new RuleFormModel(everything());
    model.from.set("31 June 2026");
    model.reviewBy.set("soon");

    var wrong =
        model.wrong(
            List.of(
                Violation.at("rule.from", "matrix.rule.from-missing"),
                Violation.at("rule.basis", "matrix.rule.basis-missing")));

    assertThat(wrong)
        .containsExactly(
            Violation.at("rule.basis", "matrix.rule.basis-missing"),
            Violation.at("rule.from", "rule-form.day.wrong"),
            Violation.at("rule.review-by", "rule-form.day.wrong"));
  }

  @Test
  void monthsThatAreNoNumberAreNoneThatARuleCanHave() {
    var model = new RuleFormModel(everything());
    for (var text : List.of("", "a year", "-3", "1.5", "99999999999", "٣")) {
      model.months.set(text);
      assertThat(model.draft().standing().reviewMonths()).isZero();
    }
  }

  @Test
  void takingTheirsBeginsAnew() {
    var model = new RuleFormModel(everything());
    model.owner.set("Mine");
    model.problems.add("rule.owner", "Too long.");
    var theirs = RuleFormModel.blank(new Cell("GEN-01", "REC-01"), DAY);

    model.begin(theirs);

    assertThat(model.draft()).isEqualTo(theirs);
    assertThat(model.typed()).isFalse();
    assertThat(model.problems.byPath()).isEmpty();
  }
}
