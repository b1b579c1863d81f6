package org.igworkbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.igworkbench.audit.Verification;
import org.igworkbench.house.BesideTheWindow;
import org.igworkbench.requests.Urgency;
import org.igworkbench.wording.Wording;
import org.igworkbench.workbench.Opening;
import org.igworkbench.workbench.Workbench;
import org.igworkbench.workspace.Officer;
import org.igworkbench.workspace.Passphrase;
import org.igworkbench.workspace.Refusal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The parts put together as the program puts them together, on a real folder.
@Tag("slow")
@BesideTheWindow
class WiringTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-05T09:00:00Z"), ZoneOffset.UTC);
  private static final Officer OFFICER = new Officer("Kiran Shah", "DPO");

  @TempDir private Path folder;
  private final Wiring wiring = new Wiring(CLOCK, new Wording());

  private static Workbench opened(Opening opening) {
    assertThat(opening).isInstanceOf(Opening.Opened.class);
    return ((Opening.Opened) opening).workbench();
  }

  private static Refusal.Kind refused(Opening opening) {
    assertThat(opening).isInstanceOf(Opening.Refused.class);
    return ((Opening.Refused) opening).refusal().kind();
  }

  @Test
  void theSampleIsThereAfterItWasClosedAndItsTrailIsIntact() {
    var place = folder.resolve("sample");
    close(wiring.sample(place, null, OFFICER));

    try (var workbench = opened(wiring.open(place, null))) {
      assertThat(workbench.workspace().about().organisation()).isEqualTo("Northshire Council");
      assertThat(workbench.requests().all()).hasSize(60);
      assertThat(workbench.matrix().snapshot().current()).hasSize(265);
      assertThat(workbench.trail().verify(null)).isInstanceOf(Verification.Intact.class);
      assertThat(workbench.requests().due(LocalDate.of(2026, 12, 23), Urgency.URGENT))
          .isEqualTo(LocalDate.of(2026, 12, 29));
    }
  }

  private static void close(Opening opening) {
    opened(opening).close();
  }

  @Test
  void anEncryptedSampleOpensOnlyWithItsPassphrase() {
    var place = folder.resolve("sample");
    close(wiring.sample(place, passphrase("correct horse"), OFFICER));

    assertThat(refused(wiring.open(place, null))).isEqualTo(Refusal.Kind.PASSPHRASE_NEEDED);
    assertThat(refused(wiring.open(place, passphrase("wrong horse"))))
        .isEqualTo(Refusal.Kind.WRONG_PASSPHRASE);
    close(wiring.open(place, passphrase("correct horse")));
  }

  private static Passphrase passphrase(String text) {
    return new Passphrase(text.toCharArray());
  }

  @Test
  void aFolderWithSomethingInItIsLeftAsItIs() throws IOException {
    Files.writeString(folder.resolve("letter.txt"), "mine");

    assertThat(refused(wiring.sample(folder, null, OFFICER)))
        .isEqualTo(Refusal.Kind.FOLDER_NOT_EMPTY);
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(folder.resolve("letter.txt"));
    }
  }
}
