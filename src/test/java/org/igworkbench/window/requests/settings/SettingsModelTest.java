package org.igworkbench.window.requests.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.igworkbench.gallery.SampleDesk;
import org.igworkbench.requests.CodedReason;
import org.igworkbench.requests.RequestPolicy;
import org.igworkbench.requests.RequestSettings;
import org.igworkbench.requests.SignaturePolicy;
import org.igworkbench.requests.Targets;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.InlineJobs;
import org.igworkbench.workspace.Outcome;
import org.igworkbench.workspace.Violation;
import org.junit.jupiter.api.Test;

/// The settings as they are typed, before they are saved.
class SettingsModelTest {

  private final Desk desk = SampleDesk.of(new InlineJobs(), (place, code) -> {}, SampleDesk.PLAIN);
  private final RequestPolicy policy = desk.workbench().requests().policy();
  private final SettingsModel model = new SettingsModel(policy.settings());

  private List<Violation> refused() {
    var outcome = policy.change(desk.officer(), model.wanted());
    assertThat(outcome).isInstanceOf(Outcome.Rejected.class);
    return ((Outcome.Rejected<RequestSettings>) outcome).violations();
  }

  private RequestSettings saved() {
    var outcome = policy.change(desk.officer(), model.wanted());
    assertThat(outcome).isInstanceOf(Outcome.Done.class);
    return policy.settings();
  }

  @Test
  void whoTypesNothingLosesNothing() {
    assertThat(model.typed()).isFalse();
    assertThat(model.wanted()).isEqualTo(policy.settings());
    model.urgent.set("3");
    assertThat(model.typed()).isTrue();
  }

  @Test
  void everythingThatIsWrongIsToldAtOnceBesideItsField() {
    model.routine.set("soon");
    model.urgent.set("0");
    model.review.set("999");
    model.bulk.set("");
    model.limit.set("0");
    model.add(true);
    assertThat(refused())
        .extracting(Violation::path)
        .containsExactlyInAnyOrder(
            "settings.routine",
            "settings.urgent",
            "settings.review",
            "settings.bulk",
            "settings.attachment",
            "settings.reasons");
    assertThat(policy.settings().targets()).isEqualTo(Targets.USUAL);
  }

  @Test
  void aReasonIsAddedUnderTheNextCodeOfItsColumn() {
    var line = model.add(false);
    assertThat(line.code.get()).isEqualTo("N-11");
    line.title.set("Asked for too late");
    assertThat(saved().reason("N-11"))
        .contains(new CodedReason("N-11", false, "Asked for too late", true));
  }

  @Test
  void aReasonThatIsThereIsTakenOutOfUseAndNeverDropped() {
    var line = model.reasons(false).getFirst();
    model.drop(line);
    assertThat(model.reasons(false)).contains(line);
    line.inUse.set(false);
    assertThat(saved().reason(line.code.get()).orElseThrow().inUse()).isFalse();
    var added = model.add(true);
    model.drop(added);
    assertThat(model.reasons(true)).doesNotContain(added);
  }

  @Test
  void allOfItIsOneChangeThatIsUndoneAtOnce() {
    var before = policy.settings();
    model.routine.set("15");
    model.abroad.set(false);
    model.limit.set("5");
    var outcome = policy.change(desk.officer(), model.wanted());
    assertThat(outcome).isInstanceOf(Outcome.Done.class);
    assertThat(policy.settings().signatures())
        .isEqualTo(new SignaturePolicy(true, true, 10, false));
    assertThat(policy.settings().attachmentLimit()).isEqualTo(5L * 1024 * 1024);
    var undone = ((Outcome.Done<RequestSettings>) outcome).undo().step().apply(desk.officer());
    assertThat(undone).isInstanceOf(Outcome.Done.class);
    assertThat(policy.settings().at(before.revision())).isEqualTo(before);
  }

  @Test
  void whoComesSecondIsToldAndKeepsWhatWasTyped() {
    var other = new SettingsModel(policy.settings());
    other.routine.set("10");
    other.add(true).title.set("Theirs");
    assertThat(policy.change(desk.officer(), other.wanted())).isInstanceOf(Outcome.Done.class);

    model.urgent.set("1");
    assertThat(policy.change(desk.officer(), model.wanted())).isInstanceOf(Outcome.Stale.class);
    model.rebase(policy.settings());
    var saved = saved();
    assertThat(saved.targets()).isEqualTo(new Targets(10, 1, 2));
    assertThat(saved.reasons()).extracting(CodedReason::title).contains("Theirs");
  }

  @Test
  void theTrailSaysWhatWasChangedInWords() {
    var words = new SettingsFactWords(desk.words());
    assertThat(words.label("routine_days")).isEqualTo("Routine requests: days to decide");
    assertThat(words.value("attachment_limit", 10L * 1024 * 1024)).isEqualTo("10");
    assertThat(words.value("second_signature_abroad", true)).isEqualTo("yes");
    assertThat(words.label("second_signature_abroad")).contains("data leave the United Kingdom");
  }
}
