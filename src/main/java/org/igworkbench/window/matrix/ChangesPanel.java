package org.igworkbench.window.matrix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.igworkbench.matrix.RuleDifference;
import org.igworkbench.window.shell.Comparison;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.Documents;
import org.igworkbench.window.shell.ExportBar;
import org.igworkbench.window.shell.Exporting;
import org.igworkbench.window.shell.form.Controls;
import org.igworkbench.workspace.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// What changed between two days, as a list; and of the rule that is chosen in it how it was and
/// how it is, field by field.
final class ChangesPanel extends VBox {

  /// Is told what a person does in the list.
  interface Listener {
    /// A rule is chosen: one is to go to its cell.
    void chosen(RuleDifference difference);

    /// The keys go back to the grid.
    void left();

    /// The panel is to be closed.
    void closed();
  }

  private final Words words;
  private final Listener listener;
  private final Label days = Controls.wrapped("", "note");
  private final Label reading;
  private final ListView<ChangeLine> list = new ListView<>();
  private final VBox detail = new VBox();
  private final ScrollPane scroll = new ScrollPane(detail);
  private @Nullable ChangeWords said;
  private Comparison.Heads heads = new Comparison.Heads("", "");
  private ChangesOrder.Days between;
  private String filter = "";
  private boolean silent;

  ChangesPanel(Desk desk, Documents documents, Listener listener) {
    this.words = desk.words();
    this.listener = listener;
    between = new ChangesOrder.Days(desk.day(), desk.day());
    reading = Controls.wrapped(words.say("matrix-screen.compare.reading"), "read-only");
    reading.setId("changes-reading");
    setId("changes-panel");
    getStyleClass().addAll("panel", "cell-panel", "changes-panel");
    buildList();
    buildDetail();
    var export =
        new ExportBar(
                "changes",
                desk,
                new Exporting(desk),
                () -> Optional.ofNullable(said).map(it -> order(desk, it)),
                documents)
            .aside();
    HBox.setHgrow(export, Priority.ALWAYS);
    var foot = new HBox(export);
    foot.getStyleClass().addAll("panel-foot", "list-foot");
    foot.setMinHeight(Region.USE_PREF_SIZE);
    getChildren().addAll(head(), list, scroll, foot);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private VBox head() {
    var title = Controls.label(words.say("matrix-screen.changes.title"), "panel-title");
    var close = new Button(null, new FontIcon("bi-x"));
    close.setId("changes-close");
    close.getStyleClass().addAll("quiet", "icon-only", "compact");
    close.setAccessibleText(words.say("matrix-screen.panel.close"));
    close.setTooltip(new Tooltip(words.say("matrix-screen.panel.close")));
    close.setOnAction(pressed -> listener.closed());
    var top = new HBox(title, Controls.gap(), close);
    top.getStyleClass().add("panel-top");
    days.setId("changes-days");
    var head = new VBox(top, days, reading);
    head.getStyleClass().add("panel-head");
    head.setMinHeight(Region.USE_PREF_SIZE);
    return head;
  }

  private void buildList() {
    list.setId("changes-list");
    list.getStyleClass().add("changes-list");
    list.setAccessibleText(words.say("matrix-screen.changes.title"));
    list.setCellFactory(shown -> new ChangeCell(words, () -> said, this::open));
    list.setPlaceholder(Controls.wrapped(words.say("matrix-screen.changes.none"), "panel-empty"));
    list.setMinHeight(0);
    VBox.setVgrow(list, Priority.ALWAYS);
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(line -> {
          if (!silent && line instanceof ChangeLine.Rule rule) {
            open(rule);
          }
        });
    // A list takes Escape and Enter for itself, though nothing in it is edited.
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void buildDetail() {
    detail.getStyleClass().add("change-detail");
    scroll.setId("changes-detail");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().addAll("quiet", "rule-scroll", "change-scroll");
    scroll.setMinHeight(0);
    heightProperty()
        .subscribe(height -> scroll.setMaxHeight(Math.max(80, height.doubleValue() / 2)));
    detail(null);
  }

  private ChangesOrder order(Desk desk, ChangeWords how) {
    var rules = new ArrayList<ChangeLine.Rule>();
    list.getItems()
        .forEach(line -> {
          if (line instanceof ChangeLine.Rule rule) {
            rules.add(rule);
          }
        });
    return new ChangesOrder(desk, between, filter, how, rules);
  }

  /// Shows what changed; what was chosen stays chosen while it is there.
  ///
  /// @param narrowed what the list was filtered by; empty where it is not
  void show(
      ChangeWords how,
      List<RuleDifference> differences,
      LocalDate earlier,
      LocalDate later,
      String narrowed) {
    var chosen = list.getSelectionModel().getSelectedItem();
    said = how;
    filter = narrowed;
    between = new ChangesOrder.Days(earlier, later);
    heads =
        new Comparison.Heads(
            words.say("matrix-screen.changes.before"), words.say("matrix-screen.changes.after"));
    days.setText(words.say("matrix-screen.changes.days", earlier, later));
    warn(false);
    silent = true;
    list.getItems().setAll(how.lines(differences));
    silent = false;
    choose(line ->
        chosen instanceof ChangeLine.Rule was
            && line.difference().rule().code().equals(was.difference().rule().code()));
  }

  /// Chooses the first rule of a cell, unless one of it is chosen already.
  void look(Predicate<RuleDifference> inTheCell) {
    var chosen = list.getSelectionModel().getSelectedItem();
    boolean there = chosen instanceof ChangeLine.Rule rule && inTheCell.test(rule.difference());
    if (!there) {
      choose(line -> inTheCell.test(line.difference()));
    }
  }

  private void choose(Predicate<ChangeLine.Rule> wanted) {
    silent = true;
    list.getSelectionModel().clearSelection();
    ChangeLine.Rule found = null;
    for (int at = 0; found == null && at < list.getItems().size(); at++) {
      if (list.getItems().get(at) instanceof ChangeLine.Rule rule && wanted.test(rule)) {
        found = rule;
        list.getSelectionModel().select(at);
        list.scrollTo(Math.max(0, at - 2));
      }
    }
    silent = false;
    detail(found);
  }

  private void open(ChangeLine.Rule rule) {
    detail(rule);
    listener.chosen(rule.difference());
  }

  private void detail(ChangeLine.@Nullable Rule rule) {
    boolean shown = rule != null && said != null;
    scroll.setVisible(shown);
    scroll.setManaged(shown);
    detail.getChildren().clear();
    if (rule != null && said != null) {
      var one = rule.difference();
      detail
          .getChildren()
          .setAll(
              List.<Node>of(
                  Controls.wrapped(
                      words.say("matrix-screen.changes.detail", one.rule().code(), rule.cell()),
                      "strong"),
                  new Comparison(
                      words,
                      said.facts(),
                      heads,
                      ChangeWords.before(one),
                      ChangeWords.after(one))));
      scroll.setVvalue(0);
    }
  }

  /// Says that nothing can be changed here, to whoever tried.
  void warn(boolean tried) {
    reading.setText(
        words.say(tried ? "matrix-screen.compare.refused" : "matrix-screen.compare.reading"));
  }

  /// Takes the keys, at what is chosen.
  void enter() {
    list.requestFocus();
  }

  private void pressed(KeyEvent event) {
    var chosen = list.getSelectionModel().getSelectedItem();
    if (event.getCode() == KeyCode.ESCAPE) {
      listener.left();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER
        && list.isFocused()
        && chosen instanceof ChangeLine.Rule rule) {
      open(rule);
      event.consume();
    }
  }
}
