package org.igworkbench.window.exchange;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.igworkbench.exchange.Difference;
import org.igworkbench.window.shell.form.Controls;
import org.igworkbench.workspace.Words;
import org.jspecify.annotations.Nullable;

/// One line of the preview in full: what is wrong and where, or a row with every cell that differs,
/// before and after.
final class DifferencePane extends ScrollPane {

  private final Words words;
  private final VBox content = new VBox();

  DifferencePane(Words words) {
    super();
    this.words = words;
    setContent(content);
    setId("import-detail");
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(true);
    setAccessibleText(words.say("import-screen.detail.name"));
    getStyleClass().addAll("quiet", "import-detail");
    content.getStyleClass().add("import-difference");
    show(null);
  }

  void show(@Nullable ImportLine line) {
    setVvalue(0);
    content.getChildren().clear();
    if (line == null) {
      add(Controls.wrapped(words.say("import-screen.detail.none"), "muted"));
      return;
    }
    var place = Controls.wrapped(line.place(), "note", "mono");
    var row = line.row();
    if (row == null) {
      add(place, Controls.wrapped(words.say("import-screen.line.wrong"), "panel-title"));
      add(Controls.wrapped(line.after(), "error-text"));
      return;
    }
    var heading = Controls.wrapped(row.code(), "panel-title");
    add(place, heading, Controls.wrapped(row.title()));
    add(Controls.wrapped(fate(line.part()), "note"));
    row.cells().forEach(this::addCell);
  }

  private String fate(Part part) {
    return switch (part) {
      case NEW -> words.say("import-screen.detail.new");
      case ENDED -> words.say("import-screen.detail.ended");
      default -> words.say("import-screen.detail.changed");
    };
  }

  private void addCell(Difference.Cell cell) {
    var field = new VBox(Controls.wrapped(cell.column(), "strong"));
    field
        .getChildren()
        .addAll(
            side(words.say("import-screen.detail.before"), cell.before(), "import-before"),
            side(words.say("import-screen.detail.after"), cell.after(), "import-after"));
    field.getStyleClass().add("import-cell");
    add(field);
  }

  private VBox side(String name, String text, String style) {
    Label said =
        text.isEmpty()
            ? Controls.wrapped(words.say("import-screen.detail.nothing"), "muted")
            : Controls.wrapped(text, "import-value", style);
    return new VBox(Controls.label(name, "note"), said);
  }

  private void add(Node... nodes) {
    content.getChildren().addAll(nodes);
  }
}
