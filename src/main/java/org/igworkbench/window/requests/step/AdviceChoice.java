package org.igworkbench.window.requests.step;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.igworkbench.window.requests.words.Phrases;
import org.igworkbench.window.shell.form.Controls;

/// Whether the data-protection officer’s advice is followed, and if not, why.
final class AdviceChoice extends HBox {

  private final RadioButton yes;
  private final RadioButton no;

  AdviceChoice(Phrases phrases, BooleanProperty followed, StringProperty because) {
    yes = new RadioButton(phrases.say("request-life.advice.followed"));
    no = new RadioButton(phrases.say("request-life.advice.not-followed"));
    yes.setId("advice-followed");
    no.setId("advice-not-followed");
    var group = new ToggleGroup();
    yes.setToggleGroup(group);
    no.setToggleGroup(group);
    yes.setMinWidth(USE_PREF_SIZE);
    no.setMinWidth(USE_PREF_SIZE);
    yes.setSelected(followed.get());
    no.setSelected(!followed.get());
    var why = Controls.text(phrases.say("request-life.advice.because"), because);
    why.setId("advice-because");
    HBox.setHgrow(why, Priority.ALWAYS);
    yes.selectedProperty()
        .subscribe(chosen -> {
          followed.set(chosen);
          why.setDisable(chosen);
        });
    followed.subscribe(chosen -> (chosen ? yes : no).setSelected(true));
    getStyleClass().add("advice-choice");
    getChildren().addAll(yes, no, why);
  }

  /// Focus belongs to what is chosen.
  @Override
  public void requestFocus() {
    (yes.isSelected() ? yes : no).requestFocus();
  }
}
