package org.igworkbench.window.shell.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.igworkbench.window.shell.Segments;
import org.igworkbench.window.shell.Showing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Fields and choices stand side by side as long as nothing of them is cut.
@Tag("ui")
class RoomForFieldsTest {

  private static final List<String> KINDS = List.of("Share in full", "Share in part", "Refuse");

  private final SimpleObjectProperty<@Nullable String> kind = new SimpleObjectProperty<>();
  private List<FieldBox> boxes = List.of();
  private Segments<String> kinds;
  private VBox form;
  private Showing window;

  @BeforeEach
  void show() throws Exception {
    window = new Showing();
    window.show(() -> {
      boxes =
          List.of(
              new FieldBox("Subject references (never a name)", new TextField()),
              new FieldBox("Number of people", new TextField()),
              new FieldBox("Destination", new TextField()));
      kinds = new Segments<>("Kind", KINDS, Function.identity(), kind).wrapping();
      form = new VBox(new Evenly(boxes.toArray(Node[]::new)), kinds);
      return new StackPane(form);
    });
  }

  /// The text at twice the size, in a form of a width.
  private void large(double width) {
    window.run(() -> {
      form.setStyle("-fx-font-size: 26px");
      form.setMaxWidth(width);
    });
    Showing.settle();
  }

  private static double x(Node node) {
    return node.localToScene(0, 0).getX();
  }

  private static double y(Node node) {
    return node.localToScene(0, 0).getY();
  }

  private List<Double> lines(List<? extends Node> nodes) {
    return nodes.stream().map(RoomForFieldsTest::y).distinct().toList();
  }

  @Test
  void fieldsStandSideBySideWhereTheirNamesHaveRoom() {
    assertThat(lines(boxes)).hasSize(1);
    assertThat(x(boxes.get(1))).isGreaterThan(x(boxes.get(0)));
  }

  @Test
  void fieldsStandBelowEachOtherBeforeANameIsCut() {
    large(900);
    assertThat(lines(boxes)).hasSize(3);
  }

  @Test
  void choicesStayOnOneLineWhereTheyHaveRoom() {
    assertThat(lines(kinds.getChildren())).hasSize(1);
  }

  @Test
  void choicesTakeAnotherLineBeforeOneIsCut() {
    large(400);
    assertThat(lines(kinds.getChildren())).hasSizeGreaterThan(1);
    assertThat(kinds.getChildren())
        .allSatisfy(
            button -> assertThat(button.getBoundsInParent().getMaxX()).isLessThanOrEqualTo(400));
    // What stands under them begins under the last line.
    assertThat(kinds.getHeight())
        .isGreaterThanOrEqualTo(kinds.getChildren().getLast().getBoundsInParent().getMaxY());
  }
}
