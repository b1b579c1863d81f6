package org.igworkbench.window.matrix.form;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.igworkbench.window.shell.form.Popups;

/// One thing done beside the grid: a heading, some fields, what is wrong with them, and a foot. Esc
/// leaves it.
public abstract class SidePane extends VBox {

  private final VBox sheet = new VBox();
  private final FlowPane foot = new FlowPane();
  private final Runnable closed;

  /// @param closed is told when it is left
  SidePane(String id, Runnable closed) {
    this.closed = closed;
    setId(id);
    getStyleClass().add("side-pane");
    sheet.getStyleClass().add("rule-form-sheet");
    foot.getStyleClass().addAll("panel-foot", "rule-form-buttons");
    foot.setMinHeight(USE_PREF_SIZE);
    var scroll = new ScrollPane(sheet);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().addAll("quiet", "rule-scroll");
    scroll.setMinHeight(0);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().setAll(scroll, foot);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /// What stands in it, from top to bottom.
  final void sheet(List<? extends Node> parts) {
    sheet.getChildren().setAll(parts);
  }

  /// What can be done.
  final void foot(Node... buttons) {
    foot.getChildren().setAll(buttons);
  }

  /// Leaves it; nothing where another has taken its place, or while it is at work: whoever leaves
  /// would not learn how that ended.
  final void close() {
    if (getParent() != null && !working()) {
      left();
      closed.run();
    }
  }

  /// It is left: what was typed is not wanted any more.
  void left() {}

  /// Whether something that it does has not ended.
  boolean working() {
    return false;
  }

  /// Goes by what is saved and looked at now.
  public void renew() {}

  /// Takes the keys.
  public abstract void takeKeys();

  /// Does what it is for.
  void act() {}

  /// Whether text was typed that would be lost with it.
  public boolean typed() {
    return false;
  }

  /// Whether a draft is kept of what is typed.
  public boolean keepsDraft() {
    return false;
  }

  private void pressed(KeyEvent event) {
    boolean enter = event.getCode() == KeyCode.ENTER && event.isShortcutDown();
    boolean save = event.getCode() == KeyCode.S && event.isShortcutDown();
    if (enter || save) {
      act();
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE && !Popups.open()) {
      close();
      event.consume();
    }
  }
}
