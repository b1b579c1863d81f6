package org.igworkbench.window.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.igworkbench.exchange.ImportColumn;
import org.igworkbench.exchange.ImportRegister;
import org.igworkbench.exchange.Imports;
import org.igworkbench.window.exchange.ImportModel.Look;
import org.igworkbench.window.shell.Capital;
import org.igworkbench.window.shell.form.Controls;
import org.igworkbench.window.shell.form.Named;
import org.igworkbench.workspace.Words;

/// Asks what the columns of somebody's own spreadsheet mean: one line for each, with what stands in
/// it, and what it seems to be filled in already.
final class MappingPane extends VBox {

  /// A wider sheet is no list; what stands further to the right is left alone.
  private static final int MOST = 200;

  private final Words words;
  private final ImportModel model;
  private final MappingModel mapping;
  private final GridPane grid = new GridPane();
  private final Label problem = Controls.wrapped("", "error-text");
  private final Button compare;
  private final List<ComboBox<Meaning>> choices = new ArrayList<>();
  private Imports.Tab shownTab;
  private ImportRegister shownRegister;

  /// What a column of the file may mean; without a column it is left alone.
  private record Meaning(List<ImportColumn> column) {}

  MappingPane(Words words, ImportModel model, Look look, MappingModel mapping) {
    this.words = words;
    this.model = model;
    this.mapping = mapping;
    shownTab = mapping.told().get().tab();
    shownRegister = mapping.told().get().register();
    setId("import-mapping");
    getStyleClass().add("import-mapping");
    problem.setId("import-mapping-problem");
    compare = Controls.button(words.say("import-screen.mapping.compare"), "", model::told);
    compare.setId("import-compare");
    compare.getStyleClass().add("accent");
    grid.getStyleClass().add("mapping-grid");
    for (int share : List.of(30, 40, 30)) {
      var column = new ColumnConstraints();
      column.setPercentWidth(share);
      grid.getColumnConstraints().add(column);
    }
    var scroll = new ScrollPane(grid);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("quiet");
    setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(head(look), scroll, foot());
    fill();
    mapping.told().subscribe(told -> follow());
  }

  private VBox head(Look look) {
    var title =
        Controls.wrapped(
            words.say("import-screen.mapping.title", look.file().name()), "panel-title");
    var fields =
        new FlowPane(12, 8, field(words.say("import-screen.mapping.register"), registers()));
    if (mapping.tabs().size() > 1) {
      fields.getChildren().addFirst(field(words.say("import-screen.mapping.tab"), tabs()));
    }
    var head =
        new VBox(title, Controls.wrapped(words.say("import-screen.mapping.how"), "muted"), fields);
    head.getStyleClass().add("mapping-head");
    return head;
  }

  private static VBox field(String name, ComboBox<?> box) {
    var label = Controls.label(name, "field-label");
    label.setLabelFor(box);
    box.setAccessibleText(name);
    return new VBox(4, label, box);
  }

  private ComboBox<ImportRegister> registers() {
    var box = new ComboBox<ImportRegister>();
    box.setId("import-mapping-register");
    box.getItems().setAll(mapping.registers());
    box.setConverter(new Named<>(register -> Capital.of(words.say(register.words()))));
    box.setVisibleRowCount(18);
    box.setValue(mapping.told().get().register());
    box.valueProperty().subscribe((before, now) -> mapping.register(now));
    return box;
  }

  private ComboBox<Imports.Tab> tabs() {
    var box = new ComboBox<Imports.Tab>();
    box.setId("import-mapping-tab");
    box.getItems().setAll(mapping.tabs());
    box.setConverter(new Named<>(Imports.Tab::name));
    box.setValue(mapping.told().get().tab());
    box.valueProperty().subscribe((before, now) -> mapping.tab(now));
    return box;
  }

  private HBox foot() {
    var other = Controls.button(words.say("import-screen.page.leave"), "", model::leave);
    other.setId("import-leave");
    problem.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(problem, Priority.ALWAYS);
    var foot = new HBox(compare, problem, other);
    foot.getStyleClass().add("panel-foot");
    return foot;
  }

  /// Another tab or register has other lines; what a line means is shown in the line as it is.
  private void follow() {
    var told = mapping.told().get();
    if (!Objects.equals(told.tab(), shownTab) || told.register() != shownRegister) {
      shownTab = told.tab();
      shownRegister = told.register();
      fill();
    }
    var wrong = mapping.problem();
    problem.setText(
        wrong.map(words::say).orElseGet(() -> words.say("import-screen.mapping.remembered")));
    problem.getStyleClass().removeAll("error-text", "note");
    problem.getStyleClass().add(wrong.isPresent() ? "error-text" : "note");
    compare.setDisable(wrong.isPresent());
  }

  private void fill() {
    grid.getChildren().clear();
    choices.clear();
    grid.addRow(
        0,
        Controls.label(words.say("import-screen.mapping.theirs"), "group-label"),
        Controls.label(words.say("import-screen.mapping.sample"), "group-label"),
        Controls.label(words.say("import-screen.mapping.ours"), "group-label"));
    var headings = shownTab.headings();
    for (int at = 0; at < Math.min(MOST, headings.size()); at++) {
      if (!headings.get(at).isBlank()) {
        var choice = choice(at, headings.get(at));
        var heading = Controls.wrapped(headings.get(at), "strong");
        heading.setLabelFor(choice);
        grid.addRow(choices.size() + 1, heading, Controls.wrapped(sample(at), "muted"), choice);
        choices.add(choice);
      }
    }
  }

  private String sample(int at) {
    var samples =
        shownTab.samples().stream()
            .map(row -> at < row.size() ? row.get(at) : "")
            .filter(text -> !text.isBlank())
            .distinct()
            .toList();
    return samples.isEmpty()
        ? words.say("import-screen.mapping.no-sample")
        : String.join(" · ", samples);
  }

  private ComboBox<Meaning> choice(int at, String heading) {
    var box = new ComboBox<Meaning>();
    box.setId("import-column-" + at);
    box.setAccessibleText(words.say("import-screen.mapping.column", heading));
    box.setMaxWidth(Double.MAX_VALUE);
    box.setVisibleRowCount(18);
    box.setConverter(new Named<>(this::said));
    var nothing = new Meaning(List.of());
    box.getItems().add(nothing);
    mapping.columns().forEach(column -> box.getItems().add(new Meaning(List.of(column))));
    var told = mapping.told().get().columns().get(at);
    box.setValue(
        mapping.columns().stream()
            .filter(column -> column.name().equals(told))
            .map(column -> new Meaning(List.of(column)))
            .findFirst()
            .orElse(nothing));
    box.valueProperty()
        .subscribe((before, now) -> {
          if (!Objects.equals(before, now)) {
            mapping.column(at, now.column().isEmpty() ? null : now.column().getFirst().name());
          }
        });
    return box;
  }

  private String said(Meaning meaning) {
    if (meaning.column().isEmpty()) {
      return words.say("import-screen.mapping.nothing");
    }
    var column = meaning.column().getFirst();
    return column.needed()
        ? words.say("import-screen.mapping.needed", column.label())
        : words.say(column.label());
  }

  void takeKeys() {
    if (compare.isDisabled() && !choices.isEmpty()) {
      choices.getFirst().requestFocus();
    } else {
      compare.requestFocus();
    }
  }
}
