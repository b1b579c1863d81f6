package org.igworkbench.window.requests.form;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.igworkbench.window.shell.form.FoldingSection;

/// Alt with a figure goes to the section of that number, and from inside it back to its heading.
record SectionKeys(List<FoldingSection> sections) {

  void pressed(KeyEvent event) {
    if (!event.isAltDown() || event.isShortcutDown() || event.isShiftDown()) {
      return;
    }
    int number = number(event.getCode());
    if (number > 0 && number <= sections.size()) {
      sections.get(number - 1).visit();
      event.consume();
    }
  }

  private static int number(KeyCode code) {
    return switch (code) {
      case DIGIT1, NUMPAD1 -> 1;
      case DIGIT2, NUMPAD2 -> 2;
      case DIGIT3, NUMPAD3 -> 3;
      case DIGIT4, NUMPAD4 -> 4;
      case DIGIT5, NUMPAD5 -> 5;
      case DIGIT6, NUMPAD6 -> 6;
      default -> 0;
    };
  }
}
