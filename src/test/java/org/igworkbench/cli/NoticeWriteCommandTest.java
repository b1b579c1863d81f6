package org.igworkbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoticeWriteCommandTest {

  @TempDir private Path folder;

  private Path file(String name) {
    return folder.toAbsolutePath().normalize().resolve(name);
  }

  @Test
  void thePathIsPrintedAndWhatIsToBeDoneGoesToThePerson() throws IOException {
    var ended =
        new Rig().run("notice", "write", "--workspace", "ws", "--out", file("n.txt").toString());

    assertThat(ended.exit()).isZero();
    assertThat(ended.out()).isEqualTo(file("n.txt") + "\n");
    assertThat(ended.err())
        .contains("Reading age ")
        .contains("To be added under “Where we get your data”");
    assertThat(Files.readString(file("n.txt")))
        .startsWith("Privacy notice: ")
        .contains("\n- Police\n")
        .contains("This notice says how your data is used on 31 March 2026.");
    assertThat(Rig.listing(folder)).isEqualTo("n.txt");
  }

  @Test
  void theNoticeIsThatOfTheDayAskedFor() throws IOException {
    var out = file("n.txt").toString();
    var ended =
        new Rig()
            .run("notice", "write", "--workspace", "ws", "--out", out, "--as-at", "2025-06-01");

    assertThat(ended.exit()).isZero();
    assertThat(Files.readString(file("n.txt")))
        .contains("1 June 2025")
        .contains("We do not share your data with anybody at the moment.")
        .doesNotContain("Police");
  }

  @Test
  void aNameWithoutAKnownEndingIsRefusedBeforeTheWorkspaceIsOpened() throws IOException {
    for (var name : new String[] {"n.pdf", "n", "docx", "n.docx.zip"}) {
      var rig = new Rig();
      var ended = rig.run("notice", "write", "--workspace", "ws", "--out", file(name).toString());

      assertThat(ended.exit()).as(name).isEqualTo(1);
      assertThat(ended.out()).isEmpty();
      assertThat(ended.err().lines()).singleElement().asString().contains(".docx, .html or .txt");
      assertThat(rig.opened).isEmpty();
    }
    assertThat(Rig.listing(folder)).isEmpty();
  }

  @Test
  void aFolderIsNotWrittenOver() throws IOException {
    Files.createDirectory(file("n.html"));
    var ended =
        new Rig().run("notice", "write", "--workspace", "ws", "--out", file("n.html").toString());

    assertThat(ended.exit()).isEqualTo(1);
    assertThat(ended.err().lines()).singleElement().asString().contains("is a folder");
  }

  @Test
  void withoutAnActionTheCommandSaysWhatCanBeDone() {
    var ended = new Rig().run("notice");

    assertThat(ended.exit()).isEqualTo(2);
    assertThat(ended.err()).contains("igw notice write");
  }
}
