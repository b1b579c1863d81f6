package org.igworkbench.window.reports;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.igworkbench.reports.Reports;
import org.igworkbench.window.shell.DayField;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.workspace.Officer;
import org.igworkbench.workspace.Sentence;
import org.igworkbench.workspace.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// What is asked of the report: which register, the period or the day, and how it is marked.
final class OrderPane extends VBox {

  private final ReportsModel model;
  private final Words words;
  private final StringProperty fromText = new SimpleStringProperty("");
  private final StringProperty toText = new SimpleStringProperty("");
  private final DayField from;
  private final DayField to;
  private final Label toLabel = new Label();
  private final Label fromProblem = new Label();
  private final Label toProblem = new Label();
  private final TextField marking = new TextField();
  private final Label markingProblem = new Label();
  private final Label preparer = new Label();
  private final ChangeListener<Officer> seated = (_, _, now) -> showPreparer(now);

  OrderPane(ReportsModel model, Desk desk) {
    super(10);
    this.model = model;
    this.words = desk.words();
    from = new DayField(words.say("reports-screen.from.label"), fromText);
    to = new DayField(words.say("reports-screen.to.label"), toText);
    from.setId("reports-from");
    to.setId("reports-to");
    from.day().bindBidirectional(model.from());
    to.day().bindBidirectional(model.to());
    marking.setId("reports-marking");
    marking.setPrefColumnCount(18);
    marking.textProperty().bindBidirectional(model.marking());
    preparer.setId("reports-preparer");
    preparer.getStyleClass().add("note");
    showPreparer(desk.officer());
    desk.seat().tell(seated);
    var registers =
        field(new Label(words.say("reports-screen.register.label")), registers(), new Label());
    var first = field(new Label(words.say("reports-screen.from.label")), from, fromProblem);
    var last = field(toLabel, to, toProblem);
    var mark = field(new Label(words.say("reports-screen.marking.label")), marking, markingProblem);
    var fields = new FlowPane(12, 8, registers, first, last, mark);
    fields.setAlignment(Pos.TOP_LEFT);
    var presets = presets();
    getChildren().addAll(presets, fields, preparer);
    model
        .pack()
        .subscribe(pack -> {
          show(pack == PackChoice.REGISTER, registers);
          show(pack.isOfPeriod(), presets, first);
          sayWhich(pack);
          showProblems();
        });
    model.from().subscribe(day -> showProblems());
    model.to().subscribe(day -> showProblems());
    fromText.subscribe(text -> showProblems());
    toText.subscribe(text -> showProblems());
    model.marking().subscribe(text -> showProblems());
  }

  private void showPreparer(Officer officer) {
    preparer.setText(words.say("reports-screen.prepared.by", officer.nameAndPosition()));
  }

  private static void show(boolean shown, Node... nodes) {
    for (var node : List.of(nodes)) {
      node.setVisible(shown);
      node.setManaged(shown);
    }
  }

  private void sayWhich(PackChoice pack) {
    var name =
        pack.isOfPeriod()
            ? words.say("reports-screen.to.label")
            : words.say("reports-screen.day.label");
    toLabel.setText(name);
    to.setAccessibleText(name);
    to.getEditor().setAccessibleText(name);
  }

  private ComboBox<String> registers() {
    var said = new PackWords(words);
    var box = new ComboBox<String>();
    box.setId("reports-register");
    box.setAccessibleText(words.say("reports-screen.register.label"));
    box.getItems().setAll(Reports.registers());
    box.setVisibleRowCount(18);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable String code) {
            return code == null ? "" : said.register(code);
          }

          @Override
          public String fromString(String text) {
            return text;
          }
        });
    box.valueProperty().bindBidirectional(model.register());
    return box;
  }

  /// Says beside each field what is wrong with it.
  private void showProblems() {
    say(from, fromProblem, unreadable(from, fromText).or(model::fromProblem));
    say(to, toProblem, unreadable(to, toText).or(model::toProblem));
    say(marking, markingProblem, model.markingProblem());
  }

  /// What stands in a field that holds no day.
  private static Optional<Sentence> unreadable(DayField field, StringProperty text) {
    return field.day().get() == null && !text.get().isBlank()
        ? Optional.of(Sentence.of("shell.day.unreadable"))
        : Optional.empty();
  }

  private void say(Control field, Label problem, Optional<Sentence> wrong) {
    problem.setText(wrong.map(words::say).orElse(""));
    problem.setVisible(wrong.isPresent());
    problem.setManaged(wrong.isPresent());
    field.getStyleClass().remove("invalid");
    if (wrong.isPresent()) {
      field.getStyleClass().add("invalid");
    }
    field.setAccessibleHelp(wrong.map(words::say).orElse(null));
  }

  private FlowPane presets() {
    var label = new Label(words.say("reports-screen.period.label"));
    label.getStyleClass().add("group-label");
    var row = new FlowPane(6, 6, label);
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

  private static VBox field(Label label, Control field, Label problem) {
    label.getStyleClass().add("field-label");
    label.setLabelFor(field);
    problem.setId(field.getId() + "-problem");
    problem.setGraphic(new FontIcon("bi-exclamation-octagon"));
    problem.setMinHeight(USE_PREF_SIZE);
    problem.getStyleClass().add("field-error");
    problem.setVisible(false);
    problem.setManaged(false);
    return new VBox(4, label, field, problem);
  }
}
