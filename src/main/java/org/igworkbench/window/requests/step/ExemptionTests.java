package org.igworkbench.window.requests.step;

import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.layout.VBox;
import org.igworkbench.window.requests.words.Phrases;
import org.igworkbench.window.requests.words.Titles;
import org.igworkbench.window.shell.form.Controls;

/// The legal test of every exemption that is relied on, as the law library has it.
final class ExemptionTests extends VBox {

  private final Phrases phrases;
  private final Titles titles;

  ExemptionTests(Phrases phrases, Titles titles, ObservableList<String> exemptions) {
    this.phrases = phrases;
    this.titles = titles;
    getStyleClass().add("exemption-tests");
    exemptions.addListener((ListChangeListener<String>) _ -> show(exemptions));
    show(exemptions);
  }

  private void show(ObservableList<String> exemptions) {
    getChildren().clear();
    for (var code : exemptions) {
      var test = titles.exemptionTest(code);
      if (!test.isEmpty()) {
        getChildren()
            .add(Controls.wrapped(phrases.say("request-life.exemption.test", code, test), "note"));
      }
    }
    setVisible(!getChildren().isEmpty());
    setManaged(!getChildren().isEmpty());
  }
}
