package org.igworkbench.window.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import org.igworkbench.gallery.SampleDesk;
import org.igworkbench.registers.Entry;
import org.igworkbench.registers.Timeline;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.Documents;
import org.igworkbench.window.shell.InlineJobs;
import org.igworkbench.window.shell.Preferences;
import org.igworkbench.window.shell.Screen;
import org.igworkbench.window.shell.Showing;
import org.igworkbench.window.shell.list.ListServices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The law, used by hand.
@Tag("ui")
class LawScreenTest {

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
      screen = LawPlan.screen(new ListServices(desk, new Nowhere(), Preferences.passing()));
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
  void whatWouldChangeIsShownBeforeAPowerEnds() {
    window.run(() -> screen.open("GW-09"));
    var before = row("GW-09");

    window.robot().clickOn("End on a date");

    assertThat(window.text("consequences-heading"))
        .endsWith("would change if it ended on 8 October 2026");
    write("#end-last .text-field", "31 December 2030");
    assertThat(window.text("consequences-heading")).endsWith("31 December 2030");
    assertThat(row("GW-09")).isEqualTo(before);

    window.run(() -> {
      var rule = (Hyperlink) window.robot().lookup("#row-consequences .hyperlink").query();
      rule.fire();
    });
    assertThat(opened).singleElement().asString().startsWith("MATRIX MX-");

    write("#end-why", "Repealed by the Act of 2030");
    window.robot().clickOn("#end-save");
    assertThat(row("GW-09").period().to()).isEqualTo("2030-12-31");
    assertThat(desk.workbench().trail().about(before.kind().subject("GW-09")).getLast().why())
        .isEqualTo("Repealed by the Act of 2030");
  }

  @Test
  void aDayThatIsNoneEndsNothing() {
    window.run(() -> screen.open("GW-09"));
    window.robot().clickOn("End on a date");
    write("#end-last .text-field", "31 June 2030");
    write("#end-why", "Repealed");

    window.robot().clickOn("#end-save");

    assertThat(row("GW-09").period().to()).isNull();
    assertThat(window.robot().lookup(".error-list .hyperlink").queryLabeled().getText())
        .contains("This is not a day.");
  }

  @Test
  void aDoubleClickEndsOnce() {
    window.run(() -> screen.open("GW-09"));
    window.robot().clickOn("End on a date");
    write("#end-why", "Repealed");
    var before = row("GW-09").revision().number();
    jobs.hold();

    window.robot().clickOn("#end-save").clickOn("#end-save");
    window.run(jobs::release);

    assertThat(row("GW-09").revision().number()).isEqualTo(before + 1);
  }

  @Test
  void whereARowIsUsedLeadsThere() {
    window.run(() -> screen.open("GW-29"));
    window.robot().clickOn("Where used").clickOn("MX-014");

    assertThat(opened).containsExactly("MATRIX MX-014");
  }

  @Test
  void theTimeLineSaysInWordsWhatItDrawsAndChooses() {
    window.run(() -> screen.open("LB-A"));
    window.robot().clickOn("Time line");
    @SuppressWarnings("unchecked")
    ListView<Timeline.Bar> line = window.find("law-timeline", ListView.class);
    assertThat(line.getItems()).hasSize(12);

    window.run(() ->
        line.getSelectionModel()
            .select(
                line.getItems().stream()
                    .filter(bar -> bar.code().equals("LB-EA"))
                    .findFirst()
                    .orElseThrow()));

    assertThat(window.text("row-pane-code")).isEqualTo("LB-EA");
    assertThat(window.robot().lookup("#law-timeline .list-cell").<Node>queryAll())
        .extracting(Node::getAccessibleText)
        .contains(
            "LB-EA Recognised legitimate interest, from 5 February 2026, no last day, in force");
  }

  @Test
  void theTimeLineCanBeNarrowedToOneInstrument() {
    window.run(() -> screen.open("GW-19"));
    window.robot().clickOn("Time line").clickOn("#law-timeline-related");

    @SuppressWarnings("unchecked")
    ListView<Timeline.Bar> line = window.find("law-timeline", ListView.class);
    assertThat(line.getItems()).extracting(Timeline.Bar::code).contains("LI-02", "GW-19", "GW-12");
    assertThat(line.getItems())
        .extracting(Timeline.Bar::code)
        .allMatch(code -> code.equals("LI-02") || code.startsWith("GW-1"));
  }

  @Test
  void aRowOfLawKeepsItsHistoryFieldByField() {
    window.run(() -> screen.open("GW-19"));
    var seen = row("GW-19");
    desk.workbench()
        .registers()
        .change(
            desk.officer(),
            seen.kind(),
            seen.values().with("in_force_from", "2026-09-01").with("status", "IN_FORCE"),
            seen.revision(),
            "Commencement regulations seen");

    window.robot().clickOn("History");

    assertThat(window.robot().lookup("#row-history .label").queryAllAs(Labeled.class))
        .extracting(Labeled::getText)
        .contains(
            "Because: Commencement regulations seen",
            "Status",
            "enacted, commencement not verified",
            "in force",
            "In force from",
            "1 September 2026");
  }
}
