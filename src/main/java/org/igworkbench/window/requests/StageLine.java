package org.igworkbench.window.requests;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.igworkbench.requests.Stage;
import org.igworkbench.window.shell.form.Controls;
import org.kordamp.ikonli.javafx.FontIcon;

/// How far a request has come, as a line of stages: behind, here, ahead.
final class StageLine extends HBox {

  private final Phrases phrases;

  StageLine(Phrases phrases, Stage at) {
    this.phrases = phrases;
    getStyleClass().add("stage-line");
    setAccessibleText(phrases.say("requests-screen.stage.name", phrases.stage(at)));
    var line = stages(at);
    boolean ended = !at.open();
    for (var stage : line) {
      if (!getChildren().isEmpty()) {
        var dash = new Region();
        dash.getStyleClass().add("stage-dash");
        getChildren().add(dash);
      }
      var past = line.indexOf(stage) < line.indexOf(at);
      add(stage, past || (ended && stage == at), stage == at);
    }
  }

  private static List<Stage> stages(Stage at) {
    var line = new ArrayList<>(List.of(Stage.RECEIVED, Stage.UNDER_REVIEW));
    if (at == Stage.WITHDRAWN || at == Stage.NO_DATA_HELD) {
      line.add(at);
    } else {
      line.add(Stage.DECIDED);
    }
    if (at == Stage.DISCLOSED || at == Stage.CLOSED) {
      line.addAll(List.of(Stage.DISCLOSED, Stage.CLOSED));
    }
    return line;
  }

  private void add(Stage stage, boolean done, boolean here) {
    var icon = new FontIcon(done ? "bi-check-circle-fill" : here ? "bi-circle-fill" : "bi-circle");
    icon.getStyleClass().add(done ? "stage-done" : here ? "stage-here" : "stage-ahead");
    var label = Controls.label(Phrases.headed(phrases.stage(stage)));
    label.setGraphic(icon);
    label.setMinWidth(USE_PREF_SIZE);
    label.getStyleClass().add(here ? "strong" : "muted");
    getChildren().add(label);
  }
}
