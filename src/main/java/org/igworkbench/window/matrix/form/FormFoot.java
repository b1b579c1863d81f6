package org.igworkbench.window.matrix.form;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.igworkbench.window.shell.form.Controls;
import org.igworkbench.workspace.Words;

/// The foot of the form of a rule: save, approve, leave; and whether typed text is to be kept, when
/// one leaves.
final class FormFoot extends VBox {

  /// What is done with the form.
  interface Listener {
    void save();

    void approve();

    /// Leaves; asks first where something was typed.
    void leave();

    /// Leaves, with the text kept for later.
    void park();

    /// Leaves, with the text thrown away.
    void drop();

    /// Goes on typing.
    void goOn();
  }

  private final Words words;
  private final Listener listener;
  private final FlowPane buttons = new FlowPane();

  FormFoot(Words words, Listener listener) {
    this.words = words;
    this.listener = listener;
    getStyleClass().addAll("panel-foot", "rule-form-foot");
    setMinHeight(USE_PREF_SIZE);
    buttons.getStyleClass().add("rule-form-buttons");
    offer();
  }

  /// Offers to save and to leave.
  void offer() {
    var save = Controls.primary(words.say("rule-form.foot.save"), "Ctrl+S", listener::save);
    save.setId("rule-save");
    var approve = Controls.button(words.say("rule-form.foot.approve"), "", listener::approve);
    approve.setId("rule-approve");
    var leave = Controls.button(words.say("rule-form.foot.leave"), "", listener::leave);
    leave.setId("rule-leave");
    show(save, approve, leave);
  }

  /// Asks what is to become of what was typed.
  void ask() {
    var question = Controls.wrapped(words.say("rule-form.leave.question"));
    var park = Controls.button(words.say("rule-form.leave.park"), "", listener::park);
    park.setId("rule-park");
    var drop = Controls.button(words.say("rule-form.leave.drop"), "", listener::drop);
    drop.setId("rule-drop");
    var stay = Controls.button(words.say("rule-form.leave.stay"), "", listener::goOn);
    stay.setId("rule-stay");
    show(park, drop, stay);
    getChildren().addFirst(question);
    park.requestFocus();
  }

  /// Whether it asks.
  boolean asks() {
    return getChildren().size() > 1;
  }

  /// Says that nothing can be changed, because another day is looked at.
  void lock(String why) {
    var note = Controls.wrapped(why, "as-at-note");
    note.setId("rule-locked");
    var leave = Controls.button(words.say("rule-form.foot.leave"), "", listener::leave);
    leave.setId("rule-leave");
    show(leave);
    getChildren().addFirst(note);
  }

  private void show(Node... offered) {
    buttons.getChildren().setAll(offered);
    getChildren().setAll(buttons);
  }
}
