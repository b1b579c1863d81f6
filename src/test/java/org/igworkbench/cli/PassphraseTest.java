package org.igworkbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.igworkbench.house.BesideTheWindow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@BesideTheWindow
class PassphraseTest {

  @TempDir private Path folder;
  private final Rig rig = new Rig();

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("passphrase.txt"), text);
  }

  @Test
  void theVariableOpensTheWorkspace() {
    rig.secret = "correct horse";
    rig.environment.put("IGW_PASSPHRASE", "correct horse");

    assertThat(rig.run("verify", "--workspace", "ws").exit()).isZero();
  }

  @Test
  void theFirstLineOfAFileOpensItAndGoesBeforeTheVariable() throws IOException {
    rig.secret = "höhere gewalt";
    rig.environment.put("IGW_PASSPHRASE", "wrong");
    var file = file("höhere gewalt\r\nsomething else\n");

    var ended = rig.run("verify", "--workspace", "ws", "--passphrase-file", file.toString());

    assertThat(ended.exit()).isZero();
    assertThat(rig.passphrases).containsExactly("höhere gewalt");
  }

  @Test
  void theMarkThatAnEditorPutsBeforeTheTextIsNoPartOfIt() throws IOException {
    rig.secret = "höhere gewalt";
    var file = file("\uFEFFhöhere gewalt\r\n");

    var ended = rig.run("verify", "--workspace", "ws", "--passphrase-file", file.toString());

    assertThat(ended.exit()).isZero();
    assertThat(rig.passphrases).containsExactly("höhere gewalt");
  }

  @Test
  void aFileThatCannotBeReadIsBadInput() throws IOException {
    rig.secret = "x";
    var binary = Files.write(folder.resolve("binary"), new byte[] {(byte) 0xff, (byte) 0xfe});
    for (var file : new Path[] {folder.resolve("none"), binary, folder}) {
      var ended = rig.run("verify", "--workspace", "ws", "--passphrase-file", file.toString());

      assertThat(ended.exit()).as(file.toString()).isEqualTo(1);
      assertThat(ended.err()).contains(file.toString());
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  @Timeout(20)
  void whatNeverEndsIsReadNoFurtherThanAPassphraseCanBe() {
    rig.secret = "x";

    var ended = rig.run("verify", "--workspace", "ws", "--passphrase-file", "/dev/zero");

    assertThat(ended.exit()).isEqualTo(1);
    assertThat(ended.err()).contains("/dev/zero").contains("one short line");
  }

  @Test
  void withoutATerminalAMissingPassphraseEndsWith7AndSaysHowToGiveIt() throws IOException {
    rig.secret = "x";
    rig.environment.put("IGW_PASSPHRASE", "");

    var ended = rig.run("verify", "--workspace", "ws");

    assertThat(ended.exit()).isEqualTo(7);
    assertThat(ended.err()).contains("IGW_PASSPHRASE").contains("--passphrase-file");
    var empty = file("\n").toString();
    assertThat(rig.run("verify", "--workspace", "ws", "--passphrase-file", empty).exit())
        .isEqualTo(7);
  }

  @Test
  void aWrongOneEndsWith7() {
    rig.secret = "x";
    rig.environment.put("IGW_PASSPHRASE", "y");

    assertThat(rig.run("verify", "--workspace", "ws").exit()).isEqualTo(7);
  }

  @Test
  void atATerminalThePersonIsAskedOnlyWhenItIsNeeded() {
    rig.terminal = true;
    assertThat(rig.run("verify", "--workspace", "ws").exit()).isZero();
    assertThat(rig.asked).isEmpty();

    rig.secret = "correct horse";
    rig.typed.add("correct horse");
    assertThat(rig.run("verify", "--workspace", "ws").exit()).isZero();
    assertThat(rig.asked).containsExactly("Passphrase of the workspace:");
  }

  @Test
  void aNewPassphraseIsAskedForTwice() {
    rig.terminal = true;
    rig.typed.add("correct horse");
    rig.typed.add("correct horse");
    assertThat(rig.run("sample", "ws", "--encrypt").exit()).isZero();
    assertThat(rig.passphrases).containsExactly("correct horse");

    rig.typed.add("correct horse");
    rig.typed.add("correct house");
    var ended = rig.run("sample", "ws", "--encrypt");
    assertThat(ended.exit()).isEqualTo(7);
    assertThat(ended.err()).contains("differ");
    assertThat(rig.passphrases).hasSize(1);
  }

  @Test
  void onlyEncryptEncryptsTheSample() {
    rig.environment.put("IGW_PASSPHRASE", "correct horse");

    assertThat(rig.run("sample", "ws").exit()).isZero();
    assertThat(rig.passphrases).isEmpty();
    assertThat(rig.run("sample", "ws", "--encrypt").exit()).isZero();
    assertThat(rig.passphrases).containsExactly("correct horse");
  }

  @Test
  void encryptingWithoutAPassphraseMakesNothing() {
    assertThat(rig.run("sample", "ws", "--encrypt").exit()).isEqualTo(7);
    assertThat(rig.closed).isZero();
  }
}
