package org.igworkbench.window.matrix.form;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.igworkbench.window.shell.form.FoldingSection;
import org.igworkbench.window.shell.form.Popups;

/// What the keys do in the form of a rule.
final class RuleFormKeys {

  private final List<FoldingSection> sections;
  private final FormFoot.Listener foot;

  RuleFormKeys(List<FoldingSection> sections, FormFoot.Listener foot) {
    this.sections = sections;
    this.foot = foot;
  }

  void pressed(KeyEvent event) {
    if (done(event)) {
      event.consume();
    }
  }

  private boolean done(KeyEvent event) {
    if (event.isShiftDown()) {
      return false;
    }
    if (event.isShortcutDown() && !event.isAltDown()) {
      return saves(event.getCode());
    }
    if (event.isAltDown() && !event.isShortcutDown()) {
      return visits(event.getCode());
    }
    if (event.getCode() == KeyCode.ESCAPE && !Popups.open()) {
      foot.leave();
      return true;
    }
    return false;
  }

  private boolean saves(KeyCode code) {
    if (code == KeyCode.S) {
      foot.save();
      return true;
    }
    if (code == KeyCode.ENTER) {
      foot.approve();
      return true;
    }
    return false;
  }

  private boolean visits(KeyCode code) {
    int number =
        switch (code) {
          case DIGIT1, NUMPAD1 -> 1;
          case DIGIT2, NUMPAD2 -> 2;
          case DIGIT3, NUMPAD3 -> 3;
          case DIGIT4, NUMPAD4 -> 4;
          case DIGIT5, NUMPAD5 -> 5;
          case DIGIT6, NUMPAD6 -> 6;
          default -> 0;
        };
    if (number == 0) {
      return false;
    }
    sections.get(number - 1).visit();
    return true;
  }
}
