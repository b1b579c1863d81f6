package org.igworkbench.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.igworkbench.window.requests.RequestsScreen;
import org.igworkbench.window.shell.Place;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The whole window by keys alone.
@Tag("ui")
class KeyboardTest {

  private WholeWindow whole;

  @BeforeEach
  void open() throws Exception {
    whole = new WholeWindow(1440, 900);
  }

  private void push(KeyCode... keys) {
    whole.window.robot().push(keys);
    whole.window.run(() -> {});
  }

  private boolean isIn(String id) {
    for (var node = whole.focused(); node != null; node = node.getParent()) {
      if (id.equals(node.getId()) || node.getStyleClass().contains(id)) {
        return true;
      }
    }
    return false;
  }

  @ParameterizedTest
  @EnumSource(Place.class)
  void everyPlaceTakesTheKeysWhenItIsOpened(Place place) {
    whole.window.run(() -> whole.window.find("help", Button.class).requestFocus());
    whole.open(place, "");
    assertThat(isIn("screen")).as("focus at %s", whole.focused()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(Place.class)
  void tabComesRoundToEverythingThatTakesKeys(Place place) {
    whole.open(place, "");
    assertThat(missed(roundTrip())).isEmpty();
  }

  @Test
  void tabComesRoundToEveryFieldOfANewRequest() {
    whole.open(Place.REQUESTS, RequestsScreen.NEW);
    assertThat(missed(roundTrip())).isEmpty();
  }

  @Test
  void tabComesRoundToEveryFieldOfADecision() {
    whole.open(Place.REQUESTS, "DSR-2026-059");
    push(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(isIn("decision")).isTrue();
    assertThat(missed(roundTrip())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Place.class)
  void helpOpensAndClosesByF1AndGivesTheKeysBack(Place place) {
    whole.open(place, "");
    var before = whole.focused();
    push(KeyCode.F1);
    assertThat(isIn("keys")).isTrue();
    push(KeyCode.F1);
    assertThat(whole.focused()).isEqualTo(before);
  }

  private Set<Node> roundTrip() {
    var reached = new LinkedHashSet<Node>();
    var stops = new LinkedHashSet<Node>();
    do {
      whole.window.robot().type(KeyCode.TAB);
      for (var node = whole.focused(); node != null; node = node.getParent()) {
        reached.add(node);
      }
    } while (stops.add(whole.focused()));
    return reached;
  }

  /// What takes the keys and was not come to, neither itself nor the one of its group that is
  /// chosen.
  private Set<String> missed(Set<Node> reached) {
    var missed = new LinkedHashSet<String>();
    for (var node : whole.seen()) {
      if (node.isFocusTraversable()
          && !node.isDisabled()
          && !(node instanceof ScrollPane)
          && !reached.contains(node)
          && reached.stream().noneMatch(other -> isSibling(node, other))) {
        missed.add(
            node.getClass().getSimpleName() + " " + node.getId() + " in " + node.getParent());
      }
    }
    return missed;
  }

  private static boolean isSibling(Node node, Node other) {
    return node instanceof ToggleButton toggle
        && other instanceof ToggleButton chosen
        && toggle.getToggleGroup() != null
        && Objects.equals(toggle.getToggleGroup(), chosen.getToggleGroup());
  }
}
