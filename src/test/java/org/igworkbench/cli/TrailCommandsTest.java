package org.igworkbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.igworkbench.audit.Facts;
import org.igworkbench.audit.Head;
import org.igworkbench.audit.Subject;
import org.igworkbench.audit.TrailEntry;
import org.igworkbench.audit.TrailStore;
import org.igworkbench.workspace.Officer;
import org.igworkbench.workspace.Outcome;
import org.igworkbench.workspace.Revision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrailCommandsTest {

  @TempDir private Path folder;
  private final Rig rig = new Rig();

  @Test
  void anIntactTrailSaysHowLongItIsAndWhereItEnds() {
    var head = rig.twins.trail().head();
    var ended = rig.run("verify", "--workspace", "ws");

    assertThat(ended.exit()).isZero();
    assertThat(ended.out()).isEqualTo("intact: 1 entries, head " + head.hash() + "\n");
    assertThat(ended.err()).isEmpty();
  }

  @Test
  void aTrailThatWasEditedEndsWith6AndSaysWhere() {
    rig.trail = new Edited(rig.twins.trail());
    var ended = rig.run("verify", "--workspace", "ws");

    assertThat(ended.exit()).isEqualTo(6);
    assertThat(ended.out()).startsWith("broken at entry 1: its content does not give its hash");
    assertThat(ended.err()).contains("entry 1");
  }

  @Test
  void noCheckpointIsTakenOfABrokenTrail() {
    rig.trail = new Edited(rig.twins.trail());
    var file = folder.resolve("checkpoint");

    assertThat(rig.run("checkpoint", "--workspace", "ws", "--out", file.toString()).exit())
        .isEqualTo(6);
    assertThat(file).doesNotExist();
  }

  @Test
  void aTrailThatGrewStillContainsItsCheckpoint() {
    var file = folder.resolve("checkpoint");
    var head = rig.twins.trail().head();

    var taken = rig.run("checkpoint", "--workspace", "ws", "--out", file.toString());
    grow();
    var ended = rig.run("verify", "--workspace", "ws", "--checkpoint", file.toString());

    assertThat(taken.out()).isEqualTo("intact: 1 entries, head " + head.hash() + "\n");
    assertThat(file).hasContent("1 " + head.hash());
    assertThat(ended.exit()).isZero();
    assertThat(ended.out()).startsWith("intact: 2 entries, head ");
  }

  @Test
  void aTrailWithoutTheCheckpointEndsWith6() throws IOException {
    var file = Files.writeString(folder.resolve("c"), "1 " + "a".repeat(64) + "\n");
    var ended = rig.run("verify", "--workspace", "ws", "--checkpoint", file.toString());

    assertThat(ended.exit()).isEqualTo(6);
    assertThat(ended.out()).startsWith("lacks checkpoint: entry 1 with hash aaaa");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  @Timeout(20)
  void aCheckpointThatNeverEndsIsNone() {
    var ended = rig.run("verify", "--workspace", "ws", "--checkpoint", "/dev/zero");

    assertThat(ended.exit()).isEqualTo(1);
    assertThat(ended.err()).contains("/dev/zero").contains("not a checkpoint");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "hello", "1", "1 abc", "-1 aa", "1 2 3"})
  void aFileThatIsNoCheckpointIsBadInput(String text) throws IOException {
    var file = Files.writeString(folder.resolve("c"), text);
    var ended = rig.run("verify", "--workspace", "ws", "--checkpoint", file.toString());

    assertThat(ended.exit()).isEqualTo(1);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err()).contains(file.toString()).contains("not a checkpoint");
  }

  @Test
  void aCheckpointThatIsNotThereOrABinaryFileIsBadInput() throws IOException {
    var binary = Files.write(folder.resolve("binary"), new byte[] {(byte) 0xff, 0, 1});
    for (var file : new Path[] {folder.resolve("none"), binary, folder}) {
      var ended = rig.run("verify", "--workspace", "ws", "--checkpoint", file.toString());
      assertThat(ended.exit()).as(file.toString()).isEqualTo(1);
    }
  }

  @Test
  void theTrailIsWrittenALineAnEntryWithCountAndHead() throws IOException {
    grow();
    var file = folder.resolve("trail.jsonl");
    var ended = rig.run("trail", "--workspace", "ws", "--out", file.toString());

    var head = rig.twins.trail().head();
    assertThat(ended.exit()).isZero();
    assertThat(ended.out()).isEqualTo("2 entries, head " + head.hash() + "\n");
    assertThat(Files.readAllLines(file))
        .containsExactlyElementsOf(
            rig.twins.trail().entries().stream().map(TrailEntry::line).toList());
  }

  private void grow() {
    rig.twins
        .workspace()
        .change(
            new Officer("Kiran Shah", ""),
            ledger -> {
              ledger.record("touched", new Subject("rule", "MX-001"), Facts.NONE, Facts.NONE, "");
              return new Outcome.Done<>("", Revision.FIRST, null);
            });
  }

  /// A trail whose entries say another officer than when they were sealed.
  private record Edited(TrailStore trail) implements TrailStore {

    @Override
    public Head head() {
      return trail.head();
    }

    @Override
    public void append(TrailEntry entry) {
      trail.append(entry);
    }

    @Override
    public void walk(Consumer<TrailEntry> visitor) {
      trail.walk(e ->
          visitor.accept(
              new TrailEntry(
                  e.number(),
                  e.time(),
                  "Somebody else",
                  e.what(),
                  e.subject(),
                  e.before(),
                  e.after(),
                  e.why(),
                  e.previous(),
                  e.hash())));
    }

    @Override
    public List<TrailEntry> about(Subject subject) {
      return trail.about(subject);
    }
  }
}
