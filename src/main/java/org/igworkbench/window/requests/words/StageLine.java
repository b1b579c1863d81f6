package org.igworkbench.window.requests.words;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.requests.Stage;
import org.igworkbench.window.shell.form.Controls;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// How far a request has come, as a line of stages: behind, here, ahead.
public final class StageLine extends FlowPane {

  /// Wider than any window: it breaks only where it has no room.
  private static final double WIDEST = 4000;

  private final Phrases phrases;

  /// @param request null while it is typed for the first time
  public StageLine(Phrases phrases, @Nullable SharingRequest request) {
    this.phrases = phrases;
    var at = request == null ? Stage.RECEIVED : request.stage();
    getStyleClass().add("stage-line");
    setPrefWrapLength(WIDEST);
    setAccessibleText(phrases.say("requests-screen.stage.name", phrases.stage(at)));
    var line =
        request == null
            ? List.of(
                Stage.RECEIVED, Stage.UNDER_REVIEW, Stage.DECIDED, Stage.DISCLOSED, Stage.CLOSED)
            : stages(request);
    boolean last = line.getLast() == at;
    for (var stage : line) {
      var past = line.indexOf(stage) < line.indexOf(at);
      // One that was refused has nothing ahead of it but to be closed.
      add(stage, past || (last && stage == at), stage == at, getChildren().isEmpty());
    }
  }

  /// The stages of a request like this one, from the first to the last.
  public static List<Stage> stages(SharingRequest request) {
    var at = request.stage();
    boolean emergency = request.timing().reviewBy() != null || at == Stage.EMERGENCY;
    var line = new ArrayList<Stage>();
    if (emergency) {
      line.add(Stage.EMERGENCY);
    } else {
      line.addAll(List.of(Stage.RECEIVED, Stage.UNDER_REVIEW));
    }
    var decision = request.decision();
    boolean signed = decision != null && !decision.signing().causes().isEmpty();
    if (at == Stage.AWAITING_SIGNATURE || signed) {
      line.add(Stage.AWAITING_SIGNATURE);
    }
    if (at == Stage.WITHDRAWN || at == Stage.NO_DATA_HELD) {
      line.add(at);
      return line;
    }
    line.add(Stage.DECIDED);
    // Nothing leaves the house under a refusal, unless it had left it before.
    boolean refused = decision != null && !decision.kind().shares();
    if (at == Stage.DISCLOSED || !refused || !request.life().disclosures().isEmpty()) {
      line.add(Stage.DISCLOSED);
    }
    line.add(Stage.CLOSED);
    return line;
  }

  private void add(Stage stage, boolean done, boolean here, boolean first) {
    var icon = new FontIcon(done ? "bi-check-circle-fill" : here ? "bi-circle-fill" : "bi-circle");
    icon.getStyleClass().add(done ? "stage-done" : here ? "stage-here" : "stage-ahead");
    var label = Controls.label(Phrases.headed(phrases.briefStage(stage)));
    label.setGraphic(icon);
    label.setMinWidth(USE_PREF_SIZE);
    label.getStyleClass().add(here ? "strong" : "muted");
    // A stage and the dash before it stay together where the line goes on in the next row.
    var step = new HBox();
    step.getStyleClass().add("stage-step");
    if (!first) {
      var dash = new Region();
      dash.getStyleClass().add("stage-dash");
      step.getChildren().add(dash);
    }
    step.getChildren().add(label);
    getChildren().add(step);
  }
}
