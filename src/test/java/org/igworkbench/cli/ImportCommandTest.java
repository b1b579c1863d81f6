package org.igworkbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {

  private static final String HEAD =
      "reference,received_date,channel,requester_organisation,requester_role,purpose_code,"
          + "data_requested,data_categories,subject_reference,urgency\n";
  private static final String NEW =
      "DSR-2026-900,2026-03-02,post,Northshire Court,Clerk,GEN-05,The file,DC-01,CYP-9,routine\n";

  @TempDir private Path folder;
  private final Rig rig = new Rig();

  private Rig.Ended importing(String content, String... more) throws IOException {
    var file = Files.writeString(folder.resolve("requests.csv"), content);
    var args = new String[more.length + 4];
    args[0] = "import";
    args[1] = file.toString();
    args[2] = "--workspace";
    args[3] = "ws";
    System.arraycopy(more, 0, args, 4, more.length);
    return rig.run(args);
  }

  @Test
  void withoutApplyTheDifferenceIsShownAndNothingChanges() throws IOException {
    var ended = importing(HEAD + NEW, "--register", "requests");

    assertThat(ended.exit()).isZero();
    assertThat(ended.err()).isEmpty();
    assertThat(ended.lines()).containsExactly("new 1, changed 0, unchanged 0, ended 0, in error 0");
    assertThat(rig.twins.requests().all()).hasSize(2);
  }

  @Test
  void withApplyItIsTakenOverAndTheSecondTimeNothingIsNew() throws IOException {
    importing(HEAD + NEW, "--register", "requests", "--apply");
    assertThat(rig.twins.requests().find("DSR-2026-900")).isPresent();

    var again = importing(HEAD + NEW, "--register", "requests", "--apply");

    assertThat(again.exit()).isZero();
    assertThat(again.lines()).containsExactly("new 0, changed 0, unchanged 1, ended 0, in error 0");
  }

  @Test
  void everyProblemIsNamedByItsCellAndNothingIsTakenOver() throws IOException {
    var ended =
        importing(
            HEAD + NEW + NEW.replace("900", "901").replace("DC-01", "DC-99").replace("post", ""),
            "--register",
            "requests",
            "--apply");

    assertThat(ended.exit()).isEqualTo(1);
    assertThat(ended.lines()).containsExactly("new 1, changed 0, unchanged 0, ended 0, in error 1");
    assertThat(ended.err().lines())
        .hasSize(2)
        .anyMatch(line -> line.startsWith("requests.csv!C3: "))
        .anyMatch(line -> line.startsWith("requests.csv!H3: ") && line.contains("DC-99"));
    assertThat(rig.twins.requests().all()).hasSize(2);
  }

  @Test
  void aCopyWithTheProblemsOnItsCellsIsWrittenWhereSomethingIsWrong() throws IOException {
    var copy = folder.resolve("marked.xlsx");
    var sound = importing(HEAD + NEW, "--register", "requests", "--marked-copy", copy.toString());
    assertThat(sound.exit()).isZero();
    assertThat(copy).doesNotExist();

    var faulty =
        importing(
            HEAD + NEW.replace("DC-01", "DC-99"),
            "--register",
            "requests",
            "--marked-copy",
            copy.toString());

    assertThat(faulty.exit()).isEqualTo(1);
    assertThat(faulty.err()).contains("requests.csv!H2: ", copy.toString());
    assertThat(copy).hasContent("requests.csv, 1 marks");
  }

  @Test
  void theMarkedCopyDoesNotReplaceTheFileItself() throws IOException {
    var file = Files.writeString(folder.resolve("mine.xlsx"), HEAD + NEW.replace("DC-01", "DC-99"));
    var before = Files.readString(file);

    var ended =
        rig.run(
            "import",
            file.toString(),
            "--workspace",
            "ws",
            "--register",
            "requests",
            "--marked-copy",
            folder.resolve(".").resolve("mine.xlsx").toString());

    assertThat(ended.exit()).isEqualTo(1);
    assertThat(ended.err()).contains("in use for something else");
    assertThat(file).hasContent(before);
  }

  @Test
  void everyRegisterCanBeImported() throws IOException {
    var ended =
        importing("code,contact\nREC-02,reception\n", "--register", "recipients", "--apply");

    assertThat(ended.err()).isEmpty();
    assertThat(ended.lines()).containsExactly("new 0, changed 1, unchanged 0, ended 0, in error 0");
    assertThat(
            rig.twins.catalogue().load().recipient("REC-02").orElseThrow().particulars().contact())
        .isEqualTo("reception");
  }

  @Test
  void aFileThatDoesNotSayWhatItHoldsNeedsTheRegister() throws IOException {
    assertThat(importing(HEAD + NEW).exit()).isEqualTo(2);
    var other = importing(HEAD + NEW, "--register", "stamps");
    assertThat(other.exit()).isEqualTo(2);
    assertThat(other.err()).contains("stamps can’t be imported");
  }

  @Test
  void aFileThatIsNotThereIsBadInput() {
    var ended = rig.run("import", "nowhere.csv", "--workspace", "ws", "--register", "requests");

    assertThat(ended.exit()).isEqualTo(1);
    assertThat(ended.err()).contains("There is no file of this name");
  }
}
