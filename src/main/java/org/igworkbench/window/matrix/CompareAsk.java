package org.igworkbench.window.matrix;

import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.igworkbench.window.shell.DayField;
import org.igworkbench.window.shell.Days;
import org.igworkbench.window.shell.form.Controls;
import org.igworkbench.workspace.Words;
import org.jspecify.annotations.Nullable;

/// Asks for the day that the matrix is to be compared with. It lies over a corner of the grid.
final class CompareAsk extends VBox {

  private final Words words;
  private final Supplier<LocalDate> day;
  private final Consumer<LocalDate> then;
  private final StringProperty text = new SimpleStringProperty("");
  private final DayField field;
  private final Label label = Controls.wrapped("", "field-label");
  private final Label problem = Controls.wrapped("", "field-error");
  private @Nullable Node before;

  /// @param day the day that the window looks at
  /// @param then is told the other
  CompareAsk(Words words, Supplier<LocalDate> day, Consumer<LocalDate> then) {
    super(8);
    this.words = words;
    this.day = day;
    this.then = then;
    field = new DayField(words.say("matrix-screen.compare.other"), text);
    field.setId("compare-day");
    field.getEditor().setId("compare-text");
    label.setLabelFor(field);
    problem.setId("compare-problem");
    var look = Controls.button(words.say("matrix-screen.compare.start"), "", this::start);
    look.setId("compare-start");
    look.getStyleClass().add("accent");
    var leave = Controls.button(words.say("matrix-screen.compare.cancel"), "", this::hide);
    leave.setId("compare-cancel");
    setId("compare-ask");
    getStyleClass().addAll("card", "as-at-panel");
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    StackPane.setAlignment(this, Pos.TOP_LEFT);
    getChildren()
        .addAll(
            label,
            field,
            problem,
            Controls.wrapped(words.say("matrix-screen.compare.explained"), "note"),
            new HBox(8, look, leave));
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    show(this, false);
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      hide();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && field.getEditor().isFocused()) {
      start();
      event.consume();
    }
  }

  /// Opens it with a day that is likely to be meant, or closes it when it is open.
  void toggle(LocalDate likely) {
    if (isVisible()) {
      hide();
      return;
    }
    before = getScene() == null ? null : getScene().getFocusOwner();
    label.setText(words.say("matrix-screen.compare.field", day.get()));
    text.set(Days.written(likely));
    problem("");
    show(this, true);
    field.getEditor().requestFocus();
    field.getEditor().selectAll();
  }

  private void start() {
    var other = Days.read(text.get());
    if (other.isEmpty()) {
      problem(words.say("shell.day.unreadable"));
    } else if (other.get().equals(day.get())) {
      problem(words.say("matrix-screen.compare.same-day", day.get()));
    } else {
      hide();
      then.accept(other.get());
      return;
    }
    field.getEditor().requestFocus();
  }

  private void hide() {
    show(this, false);
    if (before != null) {
      before.requestFocus();
      before = null;
    }
  }

  private void problem(String sentence) {
    problem.setText(sentence);
    show(problem, !sentence.isEmpty());
  }

  private static void show(Region part, boolean shown) {
    part.setVisible(shown);
    part.setManaged(shown);
  }
}
