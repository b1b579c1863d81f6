package org.igworkbench.window.reports;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.igworkbench.window.shell.DayField;
import org.igworkbench.workspace.Sentence;
import org.igworkbench.workspace.Words;

/// What is asked of the report: the period, quickly or day by day, and how it is marked.
final class OrderPane extends VBox {

  private final ReportsModel model;
  private final Words words;
  private final DayField from;
  private final DayField to;
  private final TextField marking = new TextField();
  private final Label markingProblem = new Label();

  OrderPane(ReportsModel model, Words words) {
    super(10);
    this.model = model;
    this.words = words;
    from = new DayField("reports-from", words.say("reports-screen.from.label"), words);
    to = new DayField("reports-to", words.say("reports-screen.to.label"), words);
    from.day().bindBidirectional(model.from());
    to.day().bindBidirectional(model.to());
    marking.textProperty().bindBidirectional(model.marking());
    var fields = new HBox(12, from, to, marking());
    fields.setAlignment(Pos.TOP_LEFT);
    getChildren().addAll(presets(), fields);
    model.from().subscribe(day -> showProblems());
    model.to().subscribe(day -> showProblems());
    model.marking().subscribe(text -> showProblems());
  }

  /// Says beside each field what is wrong with it.
  private void showProblems() {
    from.say(said(model.fromProblem()).orElse(null));
    to.say(said(model.toProblem()).orElse(null));
    var wrong = said(model.markingProblem());
    markingProblem.setText(wrong.orElse(""));
    markingProblem.setVisible(wrong.isPresent());
    markingProblem.setManaged(wrong.isPresent());
    marking.getStyleClass().remove("invalid");
    if (wrong.isPresent()) {
      marking.getStyleClass().add("invalid");
    }
  }

  private Optional<String> said(Optional<Sentence> problem) {
    return problem.map(words::say);
  }

  private HBox presets() {
    var label = new Label(words.say("reports-screen.period.label"));
    label.getStyleClass().add("group-label");
    var row = new HBox(6, label);
    row.setAlignment(Pos.CENTER_LEFT);
    for (var preset : Preset.values()) {
      var button = new Button(name(preset));
      button.setId("reports-preset-" + preset.ordinal());
      button.getStyleClass().add("compact");
      button.setOnAction(event -> model.choose(preset));
      row.getChildren().add(button);
    }
    return row;
  }

  private String name(Preset preset) {
    return switch (preset) {
      case THIS_QUARTER -> words.say("reports-screen.preset.this-quarter");
      case LAST_QUARTER -> words.say("reports-screen.preset.last-quarter");
      case THIS_YEAR -> words.say("reports-screen.preset.this-year");
      case ALL -> words.say("reports-screen.preset.all");
    };
  }

  private VBox marking() {
    var label = new Label(words.say("reports-screen.marking.label"));
    label.getStyleClass().add("field-label");
    label.setLabelFor(marking);
    marking.setId("reports-marking");
    marking.setPrefColumnCount(18);
    markingProblem.setId("reports-marking-problem");
    markingProblem.setMinHeight(USE_PREF_SIZE);
    markingProblem.getStyleClass().add("field-error");
    return new VBox(4, label, marking, markingProblem);
  }
}
