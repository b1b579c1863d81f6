package org.igworkbench.window.requests.step;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
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
    reasons.forEach(reason -> column.getChildren().add(line(reason)));
    return column;
  }

  // Code and title stand beside the box, not in it: a box centres what it says beside its code.
  private HBox line(CodedReason reason) {
    var box = new CheckBox();
    box.setMinWidth(USE_PREF_SIZE);
    box.setId("reason-" + reason.code());
    box.setAccessibleText(reason.code() + " " + reason.title());
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
    var code = Controls.label(reason.code(), "code");
    code.setMinWidth(USE_PREF_SIZE);
    var title = Controls.wrapped(reason.title());
    title.setLabelFor(box);
    HBox.setHgrow(title, Priority.ALWAYS);
    var line = new HBox(box, code, title);
    line.getStyleClass().add("reason-line");
    Stream.of(code, title)
        .forEach(label ->
            label.setOnMouseClicked(_ -> {
              box.requestFocus();
              box.fire();
            }));
    return line;
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
    var first = column.lookup(".check-box");
    if (first != null) {
      first.requestFocus();
    }
  }
}
