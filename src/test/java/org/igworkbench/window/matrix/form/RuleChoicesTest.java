package org.igworkbench.window.matrix.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.igworkbench.catalogue.Catalogue;
import org.igworkbench.catalogue.Recipient;
import org.igworkbench.gallery.SampleDesk;
import org.igworkbench.matrix.Cell;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.window.shell.InlineJobs;
import org.igworkbench.window.shell.Places;
import org.igworkbench.window.shell.form.Choice;
import org.igworkbench.wording.Wording;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What the pickers of a rule offer on its first day.
class RuleChoicesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 10, 8);

  private final MatrixSnapshot matrix =
      SampleDesk.of(new InlineJobs(), new Places(), SampleDesk.PLAIN)
          .workbench()
          .matrix()
          .snapshot();

  private RuleChoices on(@Nullable LocalDate day) {
    return new RuleChoices(new Wording(), matrix, day, false);
  }

  private static Choice of(List<Choice> choices, String code) {
    return choices.stream().filter(one -> one.code().equals(code)).findFirst().orElseThrow();
  }

  @Test
  void lawThatHasNotBegunSaysFromWhen() {
    var before = on(LocalDate.of(2026, 2, 4)).bases();
    assertThat(of(before, "LB-EA").barred()).isEqualTo("in force from 5 February 2026");
    assertThat(of(before, "LB-E").isOpen()).isTrue();
    assertThat(of(on(LocalDate.of(2026, 2, 5)).bases(), "LB-EA").isOpen()).isTrue();
  }

  @Test
  void lawWhoseBeginningNobodyKnowsSaysThatItIsNotInForce() {
    var powers = on(DAY).powers(new Cell("GEN-05", "REC-02"));
    assertThat(of(powers, "GW-19").barred()).isEqualTo("not in force on 8 October 2026");
  }

  @Test
  void lawThatCantBeChosenIsOfferedAllTheSame() {
    assertThat(on(DAY).powers(new Cell("GEN-05", "REC-02")))
        .hasSameSizeAs(matrix.law().powers())
        .extracting(Choice::code)
        .contains("GW-15", "GW-19");
  }

  @Test
  void aBarMayNameLawThatIsNotInForce() {
    var bars = new RuleChoices(new Wording(), matrix, DAY, true);
    assertThat(bars.powers(new Cell("GEN-05", "REC-02"))).allMatch(Choice::isOpen);
  }

  @Test
  void whileNoDayIsWrittenAllCanBeChosen() {
    assertThat(on(null).powers(new Cell("GEN-05", "REC-02"))).allMatch(Choice::isOpen);
  }

  @Test
  void powersThatAreTypicalForTheCellComeFirstAndThoseNotInForceLast() {
    var cell = new Cell("GEN-05", "REC-02");
    var powers = on(DAY).powers(cell);
    var first = matrix.law().power(powers.getFirst().code()).orElseThrow();

    assertThat(first.reach().purposes()).contains("GEN-05");
    assertThat(first.reach().recipients()).contains("REC-02");
    assertThat(powers.getLast().isOpen()).isFalse();
    int lastOpen = powers.indexOf(powers.stream().filter(Choice::isOpen).toList().getLast());
    assertThat(powers.subList(0, lastOpen)).allMatch(Choice::isOpen);
  }

  @Test
  void thingsAreFoundByCodeTitleAndAlias() {
    var old = matrix.catalogue().recipient("REC-02").orElseThrow();
    var naming = old.naming();
    var aliased =
        new Recipient(
            old.code(),
            old.order(),
            new Recipient.Naming(
                naming.title(),
                naming.shortHeading(),
                naming.noticeSection(),
                naming.noticeWording(),
                List.of("Constabulary", "Polis")),
            old.category(),
            old.role(),
            old.exampleBodies(),
            old.particulars(),
            old.duplicateOf(),
            old.note(),
            old.effective(),
            old.verified());
    var all = matrix.catalogue();
    var named =
        MatrixSnapshot.of(
            new Catalogue(
                all.purposes(),
                List.of(aliased),
                all.dataCategories(),
                all.subjectCategories(),
                List.of()),
            matrix.law(),
            List.of(),
            List.of());

    var choice = new RuleChoices(new Wording(), named, DAY, false).recipients().getFirst();
    for (var typed : List.of("constab", "polis", "rec-02", "crime police")) {
      assertThat(choice.matches(typed)).as(typed).isTrue();
    }
    assertThat(choice.matches("no such body")).isFalse();
  }

  @Test
  void whatABasisAndTheDataAskForIsSaidInOneLine() {
    var choices = on(DAY);
    assertThat(choices.aboutPower("LB-E")).isEqualTo("This basis needs a power or duty in law.");
    assertThat(choices.aboutPower("LB-A")).startsWith("This basis needs no power.");
    assertThat(choices.aboutPower("")).isEmpty();
    assertThat(choices.aboutConditions(List.of())).isEmpty();
    assertThat(choices.aboutConditions(List.of("DC-01")))
        .isEqualTo("Ordinary data: no condition is needed.");
  }
}
