package org.igworkbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.igworkbench.audit.Head;
import org.igworkbench.audit.TrailEntry;
import org.igworkbench.audit.TrailStore;
import org.igworkbench.house.BesideTheWindow;
import org.igworkbench.workspace.Fault;
import org.igworkbench.workspace.Refusal;
import org.igworkbench.workspace.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The numbers that scripts rely on.
@BesideTheWindow
class ExitTest {

  @TempDir private Path folder;
  private final Rig rig = new Rig();

  @ParameterizedTest
  @CsvSource({
    "FOLDER_NOT_EMPTY, 1",
    "CANNOT_WRITE, 1",
    "IN_USE, 5",
    "PASSPHRASE_NEEDED, 7",
    "WRONG_PASSPHRASE, 7",
    "NOT_A_WORKSPACE, 8",
    "DAMAGED, 8",
    "NEWER_VERSION, 8"
  })
  void aRefusedWorkspaceEndsEveryCommandWithItsNumber(Refusal.Kind kind, int code) {
    rig.refused = kind;
    Stream.of(
            new String[] {"sample", "ws"},
            new String[] {"verdict", "--workspace", "ws"},
            new String[] {"verify", "--workspace", "ws"},
            new String[] {"trail", "--workspace", "ws", "--out", out()},
            new String[] {"checkpoint", "--workspace", "ws", "--out", out()},
            new String[] {"export", "board-report", "--workspace", "ws", "--out", out()})
        .filter(args -> kind != Refusal.Kind.PASSPHRASE_NEEDED || !args[0].equals("sample"))
        .forEach(args -> {
          var ended = rig.run(args);
          assertThat(ended.exit()).as(args[0]).isEqualTo(code);
          assertThat(ended.out()).as(args[0]).isEmpty();
          assertThat(ended.err().lines()).as(args[0]).hasSize(1);
          assertThat(folder).as(args[0]).isEmptyDirectory();
        });
  }

  private String out() {
    return folder.resolve("out").toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sample",
        "verdict",
        "verify",
        "trail --workspace ws",
        "checkpoint --workspace ws",
        "export board-report --workspace ws",
        "export --workspace ws --out f",
        "export accounts --workspace ws --out f",
        "dance",
        "--dance",
        "verdict --workspace",
        "verdict --workspace ws extra",
        "verdict --workspace ws --as-at soon",
        "verdict --workspace ws --as-at 2026-02-30",
        "verdict --workspace ws --as-at 31/03/2026",
        "verdict --workspace ws --as-at +999999999-12-31",
        "verdict --workspace ws --workspace other",
        "export board-report --workspace ws --out f --from 2026-04-01 --to 2026-03-31",
        "export board-report --workspace ws --out f --as-at 2026-04-01 --to 2026-03-31",
        "export board-report --workspace ws --out f --prepared yesterday",
        "export board-report --workspace ws --out f --from -999999999-01-01",
        "export board-report --workspace ws --out f --prepared +1000000000-12-31T23:59:59Z"
      })
  void whatIsNotUnderstoodEndsWith2AndSaysWhereToRead(String line) {
    var ended = rig.run(line.split(" "));

    assertThat(ended.exit()).isEqualTo(2);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err().lines()).hasSize(2);
    assertThat(ended.err()).contains("--help").doesNotContain("Exception");
  }

  @Test
  void usageErrorsSayWhatIsWrong() {
    assertThat(rig.run("verdict").err()).contains("Something is missing: --workspace DIR.");
    assertThat(rig.run("export", "accounts", "--workspace", "w", "--out", "f").err())
        .contains("There is no pack or register accounts. Packs: board-report, matrix, record-of-")
        .contains("Registers: purposes, recipients, ")
        .contains("igw export --help");
    assertThat(rig.run("verdict", "--workspace", "w", "--as-at", "soon").err())
        .contains("soon is not a date. Write it as year, month, day, such as 2026-03-31.");
    assertThat(rig.run("verdict", "--workspace", "no\0path").err())
        .contains("is not a path that this system can use")
        .doesNotContain("java.");
  }

  @Test
  void aFaultIsOneSentenceWithACodeAndNoTrace() {
    var ended = failing(new IllegalStateException("about a person"));

    assertThat(ended.exit()).isEqualTo(3);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err().lines()).hasSize(1);
    assertThat(ended.err()).containsPattern("Something went wrong.*code CLI-\\d+");
    assertThat(ended.err()).doesNotContain("about a person");
    assertThat(rig.closed).isOne();
  }

  @Test
  void aForeseenFaultSaysItsOwnSentence() {
    var ended = failing(new Fault("STO-03", Sentence.of("The disk is full."), null));

    assertThat(ended.exit()).isEqualTo(3);
    assertThat(ended.err()).isEqualToIgnoringNewLines("The disk is full. (Code STO-03.)");
  }

  @Test
  void damageThatShowsOnlyWhileReadingEndsAsAtOpening() {
    var ended = failing(new Fault(Fault.DAMAGED, Sentence.of("It is damaged."), null));

    assertThat(ended.exit()).isEqualTo(8);
    assertThat(ended.err()).isEqualToIgnoringNewLines("It is damaged. (Code STO-02.)");
  }

  @Test
  void evenTooLittleMemoryIsTold() {
    var ended = failing(new OutOfMemoryError("none left"));

    assertThat(ended.exit()).isEqualTo(3);
    assertThat(ended.err()).contains("memory was not enough").doesNotContain("none left");
  }

  /// Verifies a trail that can’t be read.
  private Rig.Ended failing(Throwable fault) {
    rig.trail =
        new TrailStore() {
          @Override
          public Head head() {
            return Head.EMPTY;
          }

          @Override
          public void append(TrailEntry entry) {}

          @Override
          public void walk(Consumer<TrailEntry> visitor) {
            ExitTest.<RuntimeException>fail(fault);
          }
        };
    return rig.run("verify", "--workspace", "ws");
  }

  @SuppressWarnings("unchecked")
  private static <T extends Throwable> void fail(Throwable fault) throws T {
    throw (T) fault;
  }

  @Test
  void withoutACommandTheWindowOpens() {
    assertThat(rig.run().exit()).isZero();
    assertThat(rig.run("--workspace", "ws").exit()).isZero();
    assertThat(rig.opened).containsExactly(null, Path.of("ws"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "sample", "verdict", "export", "trail", "verify", "checkpoint"})
  void helpIsThereForEveryCommandInWords(String command) {
    var ended = command.isEmpty() ? rig.run("--help") : rig.run(command, "--help");

    assertThat(ended.exit()).isZero();
    assertThat(ended.err()).isEmpty();
    assertThat(ended.out()).startsWith(("Usage: igw " + command).strip());
    assertThat(ended.out()).doesNotContain("cli.").doesNotContain("null");
  }

  @Test
  void theVersionIsTold() {
    var ended = rig.run("--version");

    assertThat(ended.exit()).isZero();
    assertThat(ended.out()).startsWith("Information Governance Workbench");
  }
}
