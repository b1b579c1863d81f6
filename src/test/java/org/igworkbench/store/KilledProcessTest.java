package org.igworkbench.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.IntStream;
import org.igworkbench.audit.Verification;
import org.igworkbench.house.BesideTheWindow;
import org.igworkbench.workspace.Refusal.Kind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What was called saved stays saved, whatever happens to the program.
@Tag("slow")
@Timeout(120)
@BesideTheWindow
class KilledProcessTest {

  @TempDir private Path folder;

  @Test
  void everyAcknowledgedChangeOutlivesTheProgramAndMeanwhileNobodyElseGetsIn() throws Exception {
    Folders.opened(new StoreDoor(StoreContract.CLOCK).create(folder, StoreContract.ABOUT, null))
        .closing()
        .run();
    int acknowledged = 0;
    var child = Child.start(Child.class, folder);
    try (var lines = child.inputReader()) {
      assertThat(lines.readLine()).isEqualTo("open");
      Folders.assertRefused(Folders.open(folder), Kind.IN_USE, "store.refused.in-use");
      while (acknowledged < 40) {
        acknowledged = Integer.parseInt(lines.readLine());
      }
      // Not child.destroyForcibly(), which would close the stream with what it still said.
      child.toHandle().destroyForcibly();
      // What it said before it died counts too; a line cut off by its death does not.
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        acknowledged = line.equals("" + (acknowledged + 1)) ? acknowledged + 1 : acknowledged;
      }
    }
    child.waitFor();

    var stores = Folders.opened(Folders.open(folder));
    StoreContract contract = () -> stores;
    var codes = stores.agreements().all().stream().map(row -> row.code()).toList();
    assertThat(codes)
        .containsAll(IntStream.rangeClosed(1, acknowledged).mapToObj(i -> "AG-" + i).toList());
    assertThat(contract.verification()).isInstanceOf(Verification.Intact.class);
    assertThat(contract.trail()).hasSize(codes.size());
    stores.closing().run();
  }

  @Test
  void whatWasTypedLastIsThereWhenTheProgramIsKilledWhileSomebodyTypes() throws Exception {
    Folders.opened(new StoreDoor(StoreContract.CLOCK).create(folder, StoreContract.ABOUT, null))
        .closing()
        .run();
    var typed = "";
    var child = Child.start(TypingChild.class, folder);
    try (var lines = child.inputReader()) {
      while (typed.length() < 40) {
        typed = lines.readLine();
      }
      child.toHandle().destroyForcibly();
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        boolean whole = line.length() == typed.length() + 1 && TypingChild.TEXT.startsWith(line);
        typed = whole ? line : typed;
      }
    }
    child.waitFor();

    var stores = Folders.opened(Folders.open(folder));
    var drafts = stores.workspace().drafts().all(StoreContract.OFFICER);
    assertThat(drafts).hasSize(1);
    // What it had just kept, or one letter more that it could no longer tell of.
    assertThat(drafts.getFirst().fields().get("rule.conditions"))
        .startsWith(typed)
        .hasSizeLessThanOrEqualTo(typed.length() + 1);
    StoreContract contract = () -> stores;
    assertThat(contract.verification()).isInstanceOf(Verification.Intact.class);
    stores.closing().run();
  }
}
