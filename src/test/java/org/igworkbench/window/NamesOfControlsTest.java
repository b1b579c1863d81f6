package org.igworkbench.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.igworkbench.window.exchange.Incoming;
import org.igworkbench.window.requests.RequestsScreen;
import org.igworkbench.window.shell.Place;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whoever listens to the window instead of seeing it hears a name for everything that takes the
/// keys.
@Tag("ui")
class NamesOfControlsTest {

  private WholeWindow whole;

  @BeforeEach
  void open() throws Exception {
    whole = new WholeWindow(1440, 900);
  }

  private void push(KeyCode... keys) {
    whole.window.robot().push(keys);
    whole.window.run(() -> {});
  }

  @Test
  void everyControlOfTheMatrixHasAName() {
    whole.open(Place.MATRIX, "MX-014");
    assertThat(nameless()).isEmpty();
    whole.window.robot().clickOn("#matrix-review-record");
    assertThat(nameless()).isEmpty();
  }

  @Test
  void everyControlOfTheRequestsHasAName() {
    whole.open(Place.REQUESTS, "DSR-2026-059");
    assertThat(nameless()).isEmpty();
    push(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(nameless()).isEmpty();
  }

  @Test
  void everyControlOfANewRequestHasAName() {
    whole.open(Place.REQUESTS, RequestsScreen.NEW);
    assertThat(nameless()).isEmpty();
    push(KeyCode.CONTROL, KeyCode.S);
    assertThat(nameless()).isEmpty();
  }

  @Test
  void everyControlOfTheReportsHasAName() {
    whole.open(Place.REPORTS, "");
    assertThat(nameless()).isEmpty();
  }

  @Test
  void everyControlWhereFilesAreBroughtInHasAName(@TempDir Path folder) throws Exception {
    var file = folder.resolve("incoming.csv");
    whole = new WholeWindow(1440, 900, new ChosenFile(folder, file)).open(Place.IMPORT, "");
    assertThat(nameless()).isEmpty();
    for (var text : List.of(Incoming.FAULTY, Incoming.OWN)) {
      Files.writeString(file, text);
      push(KeyCode.CONTROL, KeyCode.O);
      assertThat(nameless()).isEmpty();
    }
  }

  @Test
  void everyControlOfTheRegistersHasAName() {
    whole.open(Place.REGISTERS, "REC-10");
    assertThat(nameless()).isEmpty();
    whole.window.robot().clickOn("Duplicate");
    assertThat(nameless()).isEmpty();
    whole.window.robot().clickOn("#registers-new");
    push(KeyCode.CONTROL, KeyCode.S);
    assertThat(nameless()).isEmpty();
  }

  @Test
  void everyControlOfTheLawHasAName() {
    whole.open(Place.LAW, "GW-09");
    assertThat(nameless()).isEmpty();
    whole.window.robot().clickOn("End on a date").clickOn("Time line");
    assertThat(nameless()).isEmpty();
    whole.window.robot().clickOn("Where used");
    assertThat(nameless()).isEmpty();
  }

  @Test
  void everyControlOfTheFrameHasAName() {
    whole.open(Place.REPORTS, "");
    push(KeyCode.F1);
    whole.window.run(() -> whole.faults.tell(whole.faults.log(new IllegalStateException())));
    assertThat(nameless()).isEmpty();
  }

  private List<String> nameless() {
    var seen = whole.seen();
    var labelled =
        seen.stream()
            .filter(Label.class::isInstance)
            .map(node -> ((Label) node).getLabelFor())
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    return seen.stream()
        .filter(Node::isFocusTraversable)
        // What scrolls by keys is read by what stands in it.
        .filter(node -> !(node instanceof ScrollPane))
        .filter(node -> !labelled.contains(node) && !hasName(node))
        .map(node ->
            node.getClass().getSimpleName() + " " + node.getId() + " in " + node.getParent())
        .toList();
  }

  private static boolean hasName(Node node) {
    var spoken = node.getAccessibleText();
    return (spoken != null && !spoken.isBlank())
        || (node instanceof Labeled labeled
            && labeled.getText() != null
            && !labeled.getText().isBlank());
  }
}
