package org.igworkbench.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.igworkbench.requests.CodedReason;
import org.igworkbench.requests.RequestSettings;
import org.igworkbench.requests.SignaturePolicy;
import org.igworkbench.requests.Targets;
import org.igworkbench.workspace.Revision;
import org.junit.jupiter.api.Test;

/// Every workspace has settings for requests, changed only by who saw them as they are.
interface SettingsContract extends StoreContract {

  private RequestSettings read() {
    return stores().requestLog().settings().read();
  }

  private Optional<Revision> saved(RequestSettings settings, Revision expected) {
    var revision = new AtomicReference<Optional<Revision>>();
    save(() -> revision.set(stores().requestLog().settings().save(settings, expected)));
    return revision.get();
  }

  private RequestSettings others() {
    var reasons = new ArrayList<>(read().reasons());
    var first = reasons.getFirst();
    reasons.set(0, new CodedReason(first.code(), first.sharing(), "Anders als zuvor", false));
    reasons.add(new CodedReason("N-77", false, "Not asked for – ‘yet’", true));
    return new RequestSettings(
        new Targets(15, 1, 3),
        new SignaturePolicy(false, true, 25, false),
        5L * 1024 * 1024,
        reasons,
        read().revision());
  }

  @Test
  default void aNewWorkspaceBeginsWithTheUsualOnes() {
    assertThat(read().targets()).isEqualTo(Targets.USUAL);
    assertThat(read().signatures()).isEqualTo(SignaturePolicy.USUAL);
    assertThat(read().reasons()).extracting(CodedReason::sharing).contains(true, false);
    assertThat(read().reasons()).extracting(CodedReason::code).doesNotHaveDuplicates();
    assertThat(read().revision()).isEqualTo(Revision.FIRST);
  }

  @Test
  default void settingsComeBackWithEveryFieldAndEveryReasonInItsPlace() {
    var others = others();

    assertThat(saved(others, Revision.FIRST)).contains(new Revision(2));

    assertThat(read()).isEqualTo(others.at(new Revision(2)));
  }

  @Test
  default void whoSawOlderSettingsChangesNone() {
    var others = others();
    saved(others, Revision.FIRST);

    assertThat(saved(others, Revision.FIRST)).isEmpty();

    assertThat(read().revision()).isEqualTo(new Revision(2));
  }
}
