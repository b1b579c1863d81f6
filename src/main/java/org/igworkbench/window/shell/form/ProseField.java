package org.igworkbench.window.shell.form;

import javafx.beans.property.StringProperty;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Some lines of text, left by Tab like any other field.
public final class ProseField extends TextArea {

  public ProseField(String name, int rows, StringProperty text) {
    setAccessibleText(name);
    setPrefRowCount(rows);
    setPrefColumnCount(20);
    setWrapText(true);
    textProperty().bindBidirectional(text);
    addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
  }

  private void leave(KeyEvent event) {
    if (event.getCode() == KeyCode.TAB && !event.isControlDown() && !event.isAltDown()) {
      requestFocusTraversal(
          event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
      event.consume();
    }
  }
}
