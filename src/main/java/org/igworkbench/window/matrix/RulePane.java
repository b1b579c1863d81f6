package org.igworkbench.window.matrix;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.igworkbench.window.matrix.RuleReading.Chip;
import org.igworkbench.window.matrix.RuleReading.Fact;
import org.igworkbench.window.shell.MarkView;
import org.igworkbench.workspace.Words;

/// One rule in words.
final class RulePane extends VBox {

  private final Words words;

  RulePane(Words words) {
    this.words = words;
    setId("matrix-rule");
    getStyleClass().add("rule-pane");
  }

  /// @param notices what stands under the heading of the rule, such as what is unsound in it
  void show(RuleReading rule, List<? extends Node> notices) {
    getChildren().setAll(head(rule));
    getChildren().addAll(notices);
    getChildren().add(titled(words.say("matrix-screen.section.why"), facts(rule.why())));
    if (!rule.conditions().isEmpty()) {
      add(words.say("matrix-screen.section.conditions"), conditions(rule.conditions()));
    }
    if (!rule.data().isEmpty()) {
      add(words.say("matrix-screen.section.data", rule.data().size()), chips(rule.data()));
    }
    if (!rule.people().isEmpty()) {
      add(words.say("matrix-screen.section.people"), wrapped(rule.people()));
    }
    if (!rule.terms().isEmpty()) {
      add(words.say("matrix-screen.section.terms"), facts(rule.terms()));
    }
    if (!rule.history().isEmpty()) {
      add(words.say("matrix-screen.section.history"), lines(rule.history()));
    }
  }

  private static FlowPane head(RuleReading rule) {
    var code = new Label(rule.code());
    code.getStyleClass().add("panel-title");
    var decision = new Label(rule.decision(), new MarkView(rule.mark(), 13));
    decision.getStyleClass().addAll("strong", "decision", "decision-" + rule.mark().styleName());
    var version = new Label(rule.version());
    version.getStyleClass().add("chip");
    for (var label : List.of(code, decision, version)) {
      label.setMinWidth(Region.USE_PREF_SIZE);
    }
    var head = new FlowPane(code, decision, version);
    head.getStyleClass().add("rule-head");
    return head;
  }

  private void add(String title, Node content) {
    getChildren().add(titled(title, content));
  }

  static VBox titled(String title, Node content) {
    var label = new Label(title);
    label.getStyleClass().add("group-label");
    var section = new VBox(label, content);
    section.getStyleClass().add("rule-section");
    return section;
  }

  private static VBox facts(List<Fact> facts) {
    var rows = new VBox();
    rows.getStyleClass().add("rule-facts");
    facts.forEach(fact -> rows.getChildren().add(fact(fact)));
    return rows;
  }

  private static HBox fact(Fact fact) {
    var label = new Label(fact.label());
    label.getStyleClass().addAll("muted", "fact-label");
    label.setMinWidth(Region.USE_PREF_SIZE);
    var said = new VBox(wrapped(fact.text()));
    if (!fact.note().isEmpty()) {
      var note = wrapped(fact.note());
      note.getStyleClass().add(fact.warns() ? "warning-text" : "muted");
      said.getChildren().add(note);
    }
    HBox.setHgrow(said, Priority.ALWAYS);
    var row = new HBox(label, said);
    row.getStyleClass().add("fact");
    return row;
  }

  private static Label wrapped(String text) {
    var label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  private static VBox conditions(List<String> conditions) {
    var rows = new VBox();
    rows.getStyleClass().add("rule-conditions");
    for (int i = 0; i < conditions.size(); i++) {
      var number = new Label(Integer.toString(i + 1));
      number.getStyleClass().add("condition-number");
      number.setMinWidth(Region.USE_PREF_SIZE);
      rows.getChildren().add(new HBox(number, wrapped(conditions.get(i))));
    }
    return rows;
  }

  private static FlowPane chips(List<Chip> data) {
    var chips = new FlowPane();
    chips.getStyleClass().add("rule-chips");
    // At large text a long title takes a second line; the panel gets no wider by it.
    chips.setMinWidth(0);
    for (var one : data) {
      var chip = chip(one);
      chip.maxWidthProperty().bind(chips.widthProperty());
      chips.getChildren().add(chip);
    }
    return chips;
  }

  private static HBox chip(Chip chip) {
    var title = new Label(chip.title());
    title.setAccessibleText(chip.accessible());
    title.setWrapText(true);
    title.setMinHeight(Region.USE_PREF_SIZE);
    var box = new HBox(title);
    if (!chip.letter().isEmpty()) {
      var letter = new Label(chip.letter());
      letter.getStyleClass().addAll("strong", "chip-letter");
      letter.setMinWidth(Region.USE_PREF_SIZE);
      box.getChildren().addFirst(letter);
      box.getStyleClass().add(chip.offence() ? "offence" : "special");
    }
    box.getStyleClass().addAll("chip", "data-chip");
    return box;
  }

  private static VBox lines(List<String> texts) {
    var rows = new VBox();
    rows.getStyleClass().add("rule-history");
    texts.forEach(text -> rows.getChildren().add(wrapped(text)));
    return rows;
  }
}
