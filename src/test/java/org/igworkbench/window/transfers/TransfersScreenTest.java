package org.igworkbench.window.transfers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import org.igworkbench.gallery.SampleDesk;
import org.igworkbench.registers.Entry;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.Documents;
import org.igworkbench.window.shell.InlineJobs;
import org.igworkbench.window.shell.Preferences;
import org.igworkbench.window.shell.Screen;
import org.igworkbench.window.shell.Showing;
import org.igworkbench.window.shell.list.ListServices;
import org.igworkbench.workspace.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The register of transfers on the screen.
class TransfersScreenTest {

  private final InlineJobs jobs = new InlineJobs();
  private final List<String> opened = new ArrayList<>();
  private Desk desk;
  private Screen screen;
  private Showing window;

  @BeforeEach
  void show() throws Exception {
    window = new Showing();
    desk = SampleDesk.of(jobs, (place, code) -> opened.add(place + " " + code), SampleDesk.PLAIN);
    desk.changes().listen(what -> screen.refresh());
    window.show(() -> {
      screen = TransfersPlan.screen(new ListServices(desk, new Nowhere(), Preferences.passing()));
      screen.refresh();
      return screen.root();
    });
  }

  private static final class Nowhere implements Documents {
    @Override
    public Optional<Path> whereToSave(String suggestedName, String kind, String extension) {
      return Optional.empty();
    }

    @Override
    public void open(Path file) {}

    @Override
    public void openFolder(Path file) {}
  }

  private Entry row(String code) {
    return desk.workbench().registers().find(code).orElseThrow();
  }

  private void write(String field, String text) {
    window.run(() -> {
      var found = (TextInputControl) window.robot().lookup(field).query();
      found.requestFocus();
      found.setText(text);
    });
  }

  @Test
  void aDerogationThatIsNotReasonedIsNotSaved() {
    window.run(() -> screen.open("TR-01"));
    var before = row("TR-01");
    write("#row-derogation", "");
    window.robot().clickOn("#row-save");
    assertThat(row("TR-01")).isEqualTo(before);

    write("#row-derogation", "Necessary for one claim, and only now and then");
    window.robot().clickOn("#row-save");
    assertThat(row("TR-01").values().get("derogation"))
        .isEqualTo("Necessary for one claim, and only now and then");
    assertThat(desk.workbench().trail().about(before.kind().subject("TR-01")).getLast().what())
        .isEqualTo("changed");
  }

  @Test
  void theRulesAndRequestsThatRestOnAnEntryAreOnePressAway() {
    window.run(() -> screen.open("TR-01"));
    window.robot().clickOn("Where used");
    window.run(() ->
        window.robot().lookup("#row-uses .hyperlink").queryAllAs(Hyperlink.class).stream()
            .forEach(Hyperlink::fire));
    assertThat(opened).contains("MATRIX MX-257", "REQUESTS DSR-2026-016");
  }

  @Test
  void partialAdequacyIsAskedForWhereACountryHasIt() {
    assertThat(kept("US", "Named in the regulations")).isEqualTo("Named in the regulations");
    assertThat(kept("FR", "Named in the regulations")).as("not asked of France").isEmpty();
  }

  @Test
  void whatItRestsOnIsJudgedAndItsUseIsCounted() {
    window.run(() -> screen.open("TR-01"));
    window.robot().clickOn("What it rests on");
    assertThat(said())
        .contains("Nothing is in doubt as at 8 October 2026.")
        .anySatisfy(line ->
            assertThat(line)
                .startsWith("TM-14 Derogation: legal claims")
                .contains("Used 2 times in the year before 8 October 2026"));
  }

  private List<String> said() {
    return window.robot().lookup("#row-check .label").queryAllAs(Label.class).stream()
        .map(Label::getText)
        .toList();
  }

  /// What is kept of why adequacy reaches an importer in a country.
  private String kept(String country, String why) {
    var seen = row("TR-02");
    var values =
        seen.values().with("where", "NAMED").with("countries", country).with("adequacy_reach", why);
    var done =
        desk.workbench()
            .registers()
            .change(desk.officer(), seen.kind(), values, seen.revision(), "");
    assertThat(done).isInstanceOf(Outcome.Done.class);
    return row("TR-02").values().get("adequacy_reach");
  }
}
