package org.igworkbench.window.shell.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.igworkbench.gallery.SampleDesk;
import org.igworkbench.registers.Kind;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.InlineJobs;
import org.igworkbench.workspace.Outcome;
import org.igworkbench.workspace.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The form of a row, saved or not.
class RowModelTest {

  private final Desk desk = SampleDesk.of(new InlineJobs(), (place, code) -> {}, SampleDesk.PLAIN);

  private RowModel of(String code) {
    return RowModel.of(desk.workbench().registers().find(code).orElseThrow());
  }

  private Outcome<?> save(RowModel model) {
    return model.wish(desk.workbench().registers(), desk.officer()).save();
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void everyRowOfTheSampleGoesThroughItsFormUnchanged(Kind kind) {
    for (var entry : desk.workbench().registers().entries(kind)) {
      var model = RowModel.of(entry);
      assertThat(model.typed()).isFalse();
      assertThat(model.values()).as(entry.code()).isEqualTo(entry.values());
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void aNewRowSaysAllThatIsMissing(Kind kind) {
    var model = RowModel.of(kind, "NEW-1");

    assertThat(save(model)).isInstanceOf(Outcome.Rejected.class);
    assertThat(desk.workbench().registers().find("NEW-1")).isEmpty();
  }

  @Test
  void daysAreTypedAsPeopleWriteThem() {
    var model = of("CSC-01");

    model.text("effective_to").set("31/12/2027");

    assertThat(model.typed()).isTrue();
    assertThat(model.values().get("effective_to")).isEqualTo("2027-12-31");
    assertThat(save(model)).isInstanceOf(Outcome.Done.class);
  }

  @Test
  void whatIsNoDayIsRefusedBesideItsField() {
    var model = of("CSC-01");
    model.text("effective_to").set("31 June 2027");

    assertThat(
            save(model) instanceof Outcome.Rejected<?>(var violations)
                ? violations
                : List.<Violation>of())
        .extracting(Violation::path)
        .containsExactly("register.effective_to");
  }

  @Test
  void textTakenBackIsNothingTyped() {
    var model = of("CSC-01");
    var title = model.text("title").get();

    model.text("title").set("Another");
    assertThat(model.changed()).containsExactly("title");
    model.text("title").set(title);

    assertThat(model.typed()).isFalse();
  }

  @Test
  void hostileTextIsKeptAsText() {
    var model = of("REC-01");
    var hostile = "=cmd|' /C calc'!A0 <script>alert(1)</script> {0} ' ’ \u202e";
    model.text("contact").set(hostile);

    assertThat(save(model)).isInstanceOf(Outcome.Done.class);

    assertThat(of("REC-01").text("contact").get()).isEqualTo(hostile);
  }

  @Test
  void whoWasSlowerIsToldAndCanInsist() {
    var mine = of("CSC-01");
    var theirs = of("CSC-01");
    theirs.text("owner").set("J. Hale");
    assertThat(save(theirs)).isInstanceOf(Outcome.Done.class);
    mine.text("note").set("Mine");

    var outcome = save(mine);

    assertThat(outcome).isInstanceOf(Outcome.Stale.class);
    mine.looked(((Outcome.Stale<?>) outcome).current());
    assertThat(save(mine)).isInstanceOf(Outcome.Done.class);
  }
}
