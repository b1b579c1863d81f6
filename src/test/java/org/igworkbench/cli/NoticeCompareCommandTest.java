package org.igworkbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoticeCompareCommandTest {

  private static Rig rig;

  @TempDir private Path folder;

  @BeforeAll
  static void sample() {
    rig = Rig.sample();
  }

  private Rig.Ended compare(String name, String text) throws IOException {
    var file = Files.writeString(folder.resolve(name), text);
    return rig.run("notice", "compare", file.toString(), "--workspace", "sample");
  }

  @Test
  void theSampleNoticeIsMatchedLineByLineAndTheBasisItForgetsIsNamed() throws IOException {
    var ended =
        compare(
            "notice.txt",
            Files.readString(Path.of("sample-data/childrens-social-care-notice.txt")));

    assertThat(ended.lines()).first().isEqualTo("side,section,text,register_code,match");
    assertThat(ended.lines())
        .contains(
            "notice,purposes,service delivery,GEN-02,exact",
            "notice,lawful bases,\"The Children Act 1989, 2004\",LI-01;LI-02,exact",
            "notice,recipients,Funding Bodies,REC-28,exact",
            "register,lawful bases,Vital interests,LB-D,none",
            "register,automated decisions,CP-IS alert,ADM-01,exact");
    assertThat(ended.lines())
        .noneMatch(line -> line.startsWith("notice,") && line.endsWith("none"));
    assertThat(ended.lines()).noneMatch(line -> line.contains(",near"));
    assertThat(ended.exit()).isEqualTo(1);
  }

  @Test
  void aLineThatIsOnlyAlikeCountsAsUnmatched() throws IOException {
    var ended = compare("n.txt", "Who we share with\n- GP surgery\n- the fire service\n");

    assertThat(ended.lines())
        .contains(
            "notice,recipients,GP surgery,REC-08,near", "notice,recipients,the fire service,,none");
    assertThat(ended.exit()).isEqualTo(1);
  }

  @Test
  void whatIsNoNoticeIsRefusedInOneSentence() throws IOException {
    var ended = compare("notice.pdf", "%PDF-1.7");

    assertThat(ended.exit()).isEqualTo(1);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err()).contains("notice.pdf: A PDF can’t be compared").hasLineCount(1);
  }

  @Test
  void theCommandByItselfSaysWhatItCanDo() {
    var ended = rig.run("notice");

    assertThat(ended.exit()).isEqualTo(2);
    assertThat(ended.err()).contains("igw notice compare FILE");
  }

  @Test
  void aNewVersionIsTakenInOnceAndOnlyWhenItIsAskedFor() throws IOException {
    var world = new Rig();
    var file = Files.writeString(folder.resolve("next.txt"), "Who we share with\n- the navy\n");
    var words =
        new String[] {
          "import", file.toString(), "--workspace", "w", "--register", "notices", "--apply"
        };

    var looked = world.run(Arrays.copyOf(words, 6));
    assertThat(looked.out()).startsWith("new 1, changed 0");
    assertThat(world.twins.notices().all()).isEmpty();

    assertThat(world.run(words).exit()).isZero();
    assertThat(world.twins.notices().all()).hasSize(1);
    assertThat(world.run(words).out()).startsWith("new 0, changed 0, unchanged 1");
  }
}
