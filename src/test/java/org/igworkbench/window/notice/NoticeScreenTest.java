package org.igworkbench.window.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.igworkbench.gallery.SampleDesk;
import org.igworkbench.notice.LineReview;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.Documents;
import org.igworkbench.window.shell.InlineJobs;
import org.igworkbench.window.shell.Preferences;
import org.igworkbench.window.shell.Showing;
import org.igworkbench.window.shell.list.ListServices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The screen of the notice, used by hand.
@Tag("ui")
class NoticeScreenTest {

  private final List<String> opened = new ArrayList<>();
  private Showing window;
  private Desk desk;
  private NoticeScreen screen;
  private Optional<Path> file = Optional.empty();

  @TempDir private Path folder;

  @BeforeEach
  void show() throws Exception {
    window = new Showing();
    desk =
        SampleDesk.of(
            new InlineJobs(), (place, code) -> opened.add(place + " " + code), SampleDesk.PLAIN);
    window.show(
        () -> {
          screen = new NoticeScreen(new ListServices(desk, new Desktop(), Preferences.passing()));
          desk.changes().listen(what -> screen.refresh());
          screen.refresh();
          return screen.root();
        },
        1280,
        720);
  }

  private void publish(String text) throws IOException {
    file = Optional.of(Files.writeString(folder.resolve("new.txt"), text));
    press("notice-import");
    press("notice-publish-save");
  }

  private void press(String id) {
    window.run(() -> window.find(id, Button.class).fire());
  }

  private LineReview review(int line) {
    return desk.workbench().notices().seen("PN-02").get(line).review();
  }

  @Test
  void theSampleIsShownWithItsFigures() {
    assertThat(window.find("notice-lines", ListView.class).getItems().size()).isEqualTo(75);
    assertThat(window.text("notice-figures")).isEqualTo("67 of 67 lines and 58 of 59 rows match");
  }

  @Test
  void aNewTextBecomesAVersionAndItsDifferencesAreWalkedThroughAndSettled() throws IOException {
    publish("Who we share with\n- GP surgery\n- the navy\n");
    assertThat(desk.workbench().notices().all()).hasSize(2);

    window.robot().push(KeyCode.F8);
    assertThat(window.text("notice-about")).contains("REC-08", "Accept it");
    press("notice-accept");
    assertThat(review(2).codes()).containsExactly("REC-08");
    assertThat(window.text("notice-about")).contains("Looked at by M. Osei");

    window.robot().push(KeyCode.F8);
    press("notice-dismiss");
    assertThat(window.text("notice-trouble")).startsWith("Say why");
    window.run(() -> window.find("notice-reason", TextField.class).setText("a joke"));
    press("notice-dismiss");
    assertThat(review(3).says()).isEqualTo(LineReview.Says.DISMISSED);
    assertThat(window.text("notice-figures")).startsWith("2 of 2 lines");

    press("notice-reopen");
    assertThat(window.text("notice-figures")).startsWith("1 of 2 lines");
  }

  @Test
  void aNewRowIsBegunWithTheWordsOfTheLine() throws IOException {
    publish("Who we share with\n- the navy\n");
    window.robot().push(KeyCode.F8);
    press("notice-create");

    assertThat(opened).containsExactly("REGISTERS new recipients the navy");
  }

  @Test
  void aFileThatIsNoNoticeIsRefusedInASentenceAndNothingIsKept() throws IOException {
    file = Optional.of(Files.writeString(folder.resolve("n.pdf"), "%PDF"));
    press("notice-import");

    assertThat(window.text("notice-publish-wrong")).startsWith("A PDF can’t be compared");
    assertThat(desk.workbench().notices().all()).hasSize(1);
  }

  private final class Desktop implements Documents {
    @Override
    public Optional<Path> whereToSave(String suggestedName, String kind, String extension) {
      return Optional.empty();
    }

    @Override
    public Optional<Path> whichToRead(String title, String kind, List<String> extensions) {
      return file;
    }

    @Override
    public void open(Path opened) {}

    @Override
    public void openFolder(Path opened) {}
  }
}
