package org.igworkbench.window.shell.form;

import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/// A section of a form that folds under its heading; folded, it says in a few words what stands in
/// it.
public final class FoldingSection extends VBox {

  private final Button head = new Button();
  private final FontIcon sign = new FontIcon();
  private final Label summary = new Label();
  private final VBox content = new VBox();
  private final String title;

  /// An open section.
  ///
  /// @param key as the heading shows it beside the title, such as `Alt+1`; may be empty
  public FoldingSection(String title, String key, Node... fields) {
    this.title = title;
    var name = Controls.label(title, "section-title");
    name.setMinWidth(USE_PREF_SIZE);
    summary.getStyleClass().addAll("note", "section-summary");
    summary.setMinWidth(0);
    summary.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(summary, Priority.ALWAYS);
    var line = new HBox(sign, name, summary);
    line.getStyleClass().add("section-head-line");
    if (!key.isEmpty()) {
      var hint = Controls.label(key, "key-hint");
      hint.setMinWidth(USE_PREF_SIZE);
      line.getChildren().add(hint);
    }
    head.setGraphic(line);
    head.getStyleClass().addAll("quiet", "section-head");
    head.setMaxWidth(Double.MAX_VALUE);
    head.setAccessibleRole(AccessibleRole.TITLED_PANE);
    head.setOnAction(pressed -> open(!isOpen()));
    content.getStyleClass().add("section-content");
    content.getChildren().setAll(fields);
    getStyleClass().add("folding-section");
    getChildren().setAll(head, content);
    open(true);
  }

  /// Whether its fields are seen.
  public boolean isOpen() {
    return content.isVisible();
  }

  /// Opens or folds it.
  public void open(boolean wanted) {
    content.setVisible(wanted);
    content.setManaged(wanted);
    summary.setVisible(!wanted);
    sign.setIconCode(wanted ? BootstrapIcons.CHEVRON_DOWN : BootstrapIcons.CHEVRON_RIGHT);
    head.setAccessibleText(wanted ? title : title + ". " + summary.getText());
  }

  /// What it says of itself while it is folded.
  public void summary(String text) {
    summary.setText(text);
    open(isOpen());
  }

  /// Goes to it: to its first field, and back to its heading, folding it, from inside.
  public void visit() {
    if (isOpen() && holdsFocus()) {
      open(false);
      head.requestFocus();
    } else {
      open(true);
      first(content).ifPresentOrElse(Sight::goTo, head::requestFocus);
    }
  }

  private boolean holdsFocus() {
    for (var node = getScene() == null ? null : getScene().getFocusOwner();
        node != null;
        node = node.getParent()) {
      if (node.equals(content)) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Node> first(VBox fields) {
    return fields.getChildren().stream()
        .filter(FieldBox.class::isInstance)
        .map(box -> ((FieldBox) box).control())
        .findFirst();
  }

  /// Opens every section that a node stands in.
  static void openAround(Node node) {
    for (var parent = node.getParent(); parent != null; parent = parent.getParent()) {
      if (parent instanceof FoldingSection section) {
        section.open(true);
      }
    }
  }
}
