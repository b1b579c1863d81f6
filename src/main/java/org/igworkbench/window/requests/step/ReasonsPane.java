package org.igworkbench.window.requests.step;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.igworkbench.requests.CodedReason;
import org.igworkbench.window.requests.words.Phrases;
import org.igworkbench.window.shell.form.Controls;
import org.igworkbench.window.shell.form.Evenly;

/// The coded reasons in two columns, those for sharing and those for holding back, each to be
/// ticked; a column that does not go with how it is decided is not shown.
final class ReasonsPane extends StackPane {

  private final DecisionModel model;
  private final VBox sharing;
  private final VBox holding;

  ReasonsPane(Phrases phrases, DecisionModel model, DecisionGround ground) {
    this.model = model;
    sharing = column(phrases.say("request-life.reasons.sharing"), ground.reasons(true));
    holding = column(phrases.say("request-life.reasons.holding"), ground.reasons(false));
    getStyleClass().add("reasons");
    model.kind.subscribe(_ -> show());
  }

  private VBox column(String heading, List<CodedReason> reasons) {
    var column = new VBox(Controls.label(heading, "group-label"));
    column.getStyleClass().add("reason-column");
    column.setMinWidth(0);
    reasons.forEach(reason -> column.getChildren().add(box(reason)));
    return column;
  }

  private CheckBox box(CodedReason reason) {
    var box = new CheckBox(reason.title());
    var code = Controls.label(reason.code(), "code");
    code.setMinWidth(USE_PREF_SIZE);
    box.setGraphic(code);
    box.setId("reason-" + reason.code());
    box.setAccessibleText(reason.code() + " " + reason.title());
    box.setWrapText(true);
    box.setMinHeight(USE_PREF_SIZE);
    box.setSelected(model.coded.contains(reason));
    box.selectedProperty()
        .subscribe((_, ticked) -> {
          if (!ticked) {
            model.coded.remove(reason);
          } else if (!model.coded.contains(reason)) {
            model.coded.add(reason);
          }
        });
    // A draft that is gone on with ticks what was ticked.
    model.coded.subscribe(() -> box.setSelected(model.coded.contains(reason)));
    return box;
  }

  private void show() {
    boolean both = model.wants(true) && model.wants(false);
    if (both) {
      getChildren().setAll(new Evenly(sharing, holding));
    } else if (model.wants(true)) {
      getChildren().setAll(sharing);
    } else {
      getChildren().setAll(holding);
    }
  }

  /// Focus belongs to the first reason that can be ticked.
  @Override
  public void requestFocus() {
    var column = model.wants(true) ? sharing : holding;
    column.getChildren().stream()
        .filter(CheckBox.class::isInstance)
        .findFirst()
        .ifPresent(Node::requestFocus);
  }
}
