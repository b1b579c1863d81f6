package org.igworkbench.window.shell.form;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/// A section of a form that folds under its heading; folded, it says in a few words what stands in
/// it.
public final class FoldingSection extends VBox {

  private static final PseudoClass COMPLETE = PseudoClass.getPseudoClass("complete");

  private final Button head = new Button();
  private final FontIcon sign = new FontIcon();
  private final Label summary = new Label();
  private final VBox content = new VBox();
  private final Label badge = Controls.label("", "section-badge");
  private final Label tag = Controls.label("", "section-tag");
  private final String title;
  private String state = "";

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
    hide(badge);
    hide(tag);
    badge.setMinWidth(USE_PREF_SIZE);
    tag.setMinWidth(USE_PREF_SIZE);
    var line = new HBox(sign, badge, name, summary, tag);
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
    name();
  }

  private void name() {
    var said = new StringBuilder(title);
    Stream.of(state, tag.getText(), isOpen() ? "" : summary.getText())
        .filter(part -> !part.isEmpty())
        .forEach(part -> said.append(". ").append(part));
    head.setAccessibleText(said.toString());
  }

  /// Shows how far it is: its number, or a tick once it is complete.
  ///
  /// @param state the same in words, for who listens
  public void progress(int number, boolean complete, String state) {
    if (state.equals(this.state)) {
      // Asked with every key that is typed.
      return;
    }
    this.state = state;
    badge.setVisible(true);
    badge.setManaged(true);
    badge.setText(complete ? "" : Integer.toString(number));
    badge.setGraphic(complete ? new FontIcon(BootstrapIcons.CHECK_CIRCLE_FILL) : null);
    badge.pseudoClassStateChanged(COMPLETE, complete);
    name();
  }

  /// Says in a word where its answers come from; nothing where the text is empty.
  public void tag(String text) {
    if (text.equals(tag.getText())) {
      return;
    }
    tag.setText(text);
    tag.setVisible(!text.isEmpty());
    tag.setManaged(!text.isEmpty());
    name();
  }

  private static void hide(Node node) {
    node.setVisible(false);
    node.setManaged(false);
  }

  /// What it says of itself while it is folded.
  public void summary(String text) {
    if (!text.equals(summary.getText())) {
      summary.setText(text);
      name();
    }
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
    return getScene() != null && isAround(getScene().getFocusOwner(), content);
  }

  /// Whether a node stands in it, in its head or among its fields.
  public boolean holds(@Nullable Node node) {
    return isAround(node, this);
  }

  private static boolean isAround(@Nullable Node node, Node whole) {
    for (var here = node; here != null; here = here.getParent()) {
      if (here.equals(whole)) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Node> first(Parent fields) {
    return fields.getChildrenUnmodifiable().stream()
        .flatMap(node ->
            switch (node) {
              case FieldBox box -> Stream.of(box.control());
              case Control ignored -> Stream.<Node>empty();
              case Parent parent -> first(parent).stream();
              default -> Stream.<Node>empty();
            })
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
