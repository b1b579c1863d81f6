package org.igworkbench.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.igworkbench.audit.Subject;
import org.igworkbench.findings.Acceptance;
import org.igworkbench.workspace.Revision;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Accepted findings are kept as they were given, whichever way they are kept.
interface AcceptanceContract extends StoreContract {

  private static Acceptance acceptance(String code, @Nullable LocalDate revoked) {
    return new Acceptance(
        code,
        "LAW-03",
        new Subject("rule", "MX-025"),
        "findings.law-unconfirmed.found | MX-025 | Children Act 2004, s16LA",
        Samples.ODD,
        "Åsa, DPO",
        Samples.DAY,
        Samples.DAY.plusMonths(3),
        revoked);
  }

  private Optional<Revision> replaced(
      @Nullable Acceptance before, @Nullable Acceptance after, Revision expected) {
    var saved = new Object[1];
    save(() -> saved[0] = stores().findings().replace(before, after, expected));
    return ((Optional<?>) saved[0]).map(Revision.class::cast);
  }

  @Test
  default void anAcceptanceIsKeptAsItWasGivenAndTakenBack() {
    var given = acceptance("FA-001", null);
    var other = acceptance("FA-002", null);
    assertThat(replaced(null, other, Revision.ABSENT)).contains(Revision.FIRST);
    assertThat(replaced(null, given, Revision.ABSENT)).contains(Revision.FIRST);
    assertThat(stores().findings().all()).containsExactly(given, other);

    var revoked = acceptance("FA-001", Samples.DAY.plusDays(1));
    assertThat(replaced(given, revoked, Revision.FIRST)).contains(new Revision(2));
    assertThat(stores().findings().all()).containsExactly(revoked, other);
    assertThat(stores().findings().revisions())
        .isEqualTo(Map.of("FA-001", new Revision(2), "FA-002", Revision.FIRST));
  }

  @Test
  default void whoSawAnEarlierAcceptanceChangesNothing() {
    var given = acceptance("FA-001", null);
    replaced(null, given, Revision.ABSENT);
    assertThat(replaced(null, given, Revision.ABSENT)).isEmpty();
    assertThat(replaced(given, acceptance("FA-001", Samples.DAY), new Revision(2))).isEmpty();
    assertThat(replaced(given, null, new Revision(2))).isEmpty();
    assertThat(stores().findings().all()).containsExactly(given);

    assertThat(replaced(given, null, Revision.FIRST)).contains(Revision.ABSENT);
    assertThat(stores().findings().all()).isEmpty();
  }
}
