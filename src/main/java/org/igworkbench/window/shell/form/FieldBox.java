package org.igworkbench.window.shell.form;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.igworkbench.window.shell.Segments;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// A field with its label above and, when something is wrong, the sentence under it.
public final class FieldBox extends VBox {

  private static final String WRONG = "invalid";

  private final Node control;
  private final String name;
  private final Label label;
  private final Label problem = new Label("", new FontIcon("bi-exclamation-octagon"));

  private final Label remark = new Label();

  public FieldBox(String name, Node control) {
    this.name = name;
    this.control = control;
    label = new Label(name);
    label.getStyleClass().add("field-label");
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.setLabelFor(control);
    problem.getStyleClass().add("field-error");
    problem.setWrapText(true);
    getStyleClass().add("field-box");
    remark.getStyleClass().addAll("note", "field-remark");
    remark.setWrapText(true);
    remark.setMinHeight(USE_PREF_SIZE);
    getChildren().addAll(label, control, problem, remark);
    show(null);
    remark("");
  }

  /// Shows what is wrong; null when nothing is.
  public void show(@Nullable String sentence) {
    boolean wrong = sentence != null;
    problem.setText(wrong ? sentence : "");
    problem.setVisible(wrong);
    problem.setManaged(wrong);
    control.getStyleClass().remove(WRONG);
    if (wrong) {
      control.getStyleClass().add(WRONG);
    }
    control.setAccessibleHelp(wrong ? sentence : null);
  }

  /// Says a remark under the field, in place of the one before; an empty one takes no room.
  public FieldBox remark(String text) {
    remark.setText(text);
    remark.setVisible(!text.isEmpty());
    remark.setManaged(!text.isEmpty());
    return this;
  }

  /// Puts advice under the field, between what is wrong with it and its remark.
  public FieldBox advise(Node advice) {
    getChildren().add(getChildren().indexOf(remark), advice);
    return this;
  }

  /// How wide it has to be so that its label, and what is chosen of side by side, stay on one line.
  double comfort() {
    double least = Math.max(minWidth(-1), sides() + Math.ceil(label.prefWidth(-1)));
    return control instanceof Segments<?> segments
        ? Math.max(least, sides() + segments.prefWidth(-1))
        : least;
  }

  private double sides() {
    return snappedLeftInset() + snappedRightInset();
  }

  public String name() {
    return name;
  }

  public Node control() {
    return control;
  }
}
