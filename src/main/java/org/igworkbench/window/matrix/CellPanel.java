package org.igworkbench.window.matrix;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.igworkbench.findings.Acceptances;
import org.igworkbench.findings.RuleFindings;
import org.igworkbench.matrix.Cell;
import org.igworkbench.matrix.RuleHistory;
import org.igworkbench.window.matrix.form.Deed;
import org.igworkbench.window.matrix.form.FindingLines;
import org.igworkbench.window.matrix.form.RuleFormPane;
import org.igworkbench.window.matrix.form.WaitingDraft;
import org.igworkbench.window.matrix.grid.CellSummary;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.Mark;
import org.igworkbench.window.shell.MarkView;
import org.igworkbench.window.shell.Target;
import org.igworkbench.window.shell.form.Controls;
import org.igworkbench.workspace.Words;
import org.jspecify.annotations.Nullable;

/// What the matrix says about one cell: its rules, one of them in full with its why, and the
/// requests that leaned on it.
final class CellPanel extends VBox {

  /// Is told what a person does in the panel.
  interface Listener {
    /// Another rule of the cell is chosen.
    void chosen(RuleRow row);

    /// The keys go back to the grid.
    void left();

    /// The panel is to be closed.
    void closed();

    /// What is shown is no longer what is saved.
    void stale();

    /// One is to go to a rule.
    void sought(String code);
  }

  /// A panel of fewer lines is low.
  private static final int LOW_ROWS = 20;

  private final Desk desk;
  private final Words words;
  private final Supplier<Acceptances> accepted;
  private final Listener listener;
  private final PanelHead head;
  private final HBox counts = new HBox();
  private final RuleList list;
  private final RulePane rule;
  private final RequestLines requests;
  private final RequestReads reads;
  private final ReviewBar review;
  private final VBox empty;
  private final Button addFirst;
  private final ScrollPane scroll = new ScrollPane();
  private final RuleWork work;
  private final RuleActions actions;
  private final VBox strip = new VBox();
  private final SelectionBar selection;
  private final VBox reading = new VBox();
  private @Nullable Region busy;
  private @Nullable Cell cell;
  private String shown = "";
  private List<RuleRow> selected = List.of();

  /// @param accepted the findings that somebody lives with
  CellPanel(Desk desk, Supplier<Acceptances> accepted, Listener listener) {
    this.desk = desk;
    this.accepted = accepted;
    this.words = desk.words();
    this.listener = listener;
    list = new RuleList(words, listener::chosen);
    head = new PanelHead(words, listener::closed);
    work = new RuleWork(desk, new FromWork());
    actions = new RuleActions(words, work);
    selection = new SelectionBar(words, this::changeSelected);
    rule = new RulePane(words);
    reads = new RequestReads(desk);
    requests = new RequestLines(words, desk.navigator());
    review = new ReviewBar(desk, listener::stale, actions.buttons());
    addFirst = Controls.button(words.say("matrix-screen.rule.add"), "bi-plus", this::add);
    empty = nothing();
    setId("matrix-panel");
    getStyleClass().addAll("panel", "cell-panel");
    build();
    // A list takes Escape for itself, though nothing in it is edited.
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
    heightProperty()
        .subscribe(height -> {
          list.fitInto(height.doubleValue());
          makeRoom();
        });
    addEventHandler(KeyEvent.KEY_PRESSED, this::leave);
  }

  private void build() {
    counts.getStyleClass().add("panel-band");
    counts.setMinHeight(Region.USE_PREF_SIZE);
    var content = new VBox(empty, rule, requests);
    content.getStyleClass().add("panel-body");
    scroll.setContent(content);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().addAll("quiet", "rule-scroll");
    scroll.setMinHeight(0);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    strip.getStyleClass().add("open-forms");
    strip.setMinHeight(Region.USE_PREF_SIZE);
    reading.getChildren().addAll(counts, list, scroll, review);
    VBox.setVgrow(reading, Priority.ALWAYS);
    reading.setMinHeight(0);
    getChildren().addAll(head, work.offer(), strip, selection, reading);
    show(strip, false);
  }

  /// What stands in a cell without rules.
  private VBox nothing() {
    var text = Controls.wrapped(words.say("matrix-screen.panel.empty"), "panel-empty");
    addFirst.setId("matrix-panel-add-first");
    var box = new VBox(8, text, addFirst);
    box.setId("matrix-panel-empty");
    return box;
  }

  /// Shows the cell that the model looks at.
  void show(MatrixModel model) {
    var index = model.index().orElse(null);
    var called = model.head().orElse(null);
    if (index == null || called == null) {
      return;
    }
    head.show(called);
    lookAt(model);
    work.renew(index.snapshot());
    var rows = model.rules();
    var chosen = model.rule().orElse(null);
    show(counts, chosen != null);
    show(list, chosen != null);
    show(rule, chosen != null);
    show(empty, chosen == null);
    show(addFirst, !desk.readOnly());
    show(review, chosen != null);
    readRequests(model, chosen);
    if (chosen == null) {
      return;
    }
    count(model.summary().orElse(null));
    list.show(rows, chosen);
    var history = index.snapshot().history(chosen.code());
    rule.show(new RuleReader(words, index).read(chosen), notices(index, chosen, history));
    actions.offer(chosen, history, desk.readOnly());
    review.offer(chosen);
  }

  private void readRequests(MatrixModel model, @Nullable RuleRow chosen) {
    var code = chosen == null ? null : chosen.code();
    model
        .key()
        .ifPresent(key -> {
          if (reads.elsewhere(key, code)) {
            requests.clear();
          }
          reads.start(model.axes(), key, code, requests::show);
        });
  }

  /// Another rule or cell than before takes the place of what is being done; a form waits.
  private void lookAt(MatrixModel model) {
    var code = model.rule().map(RuleRow::code).orElse("");
    var where = model.cell().or(() -> model.rule().map(row -> row.rule().cell())).orElse(null);
    if (!Objects.equals(where, cell) || !code.equals(shown)) {
      cell = where;
      shown = code;
      if (work.isBusy()) {
        work.lookedElsewhere();
      }
    }
  }

  private List<Node> notices(MatrixIndex index, RuleRow chosen, RuleHistory history) {
    var notices = new ArrayList<Node>();
    var found = RuleFindings.ofRule(index.snapshot(), chosen.rule(), index.day());
    var draft = history.draft().orElse(null);
    if (draft != null && draft.equals(chosen.rule())) {
      found = RuleFindings.proofread(index.snapshot(), draft, index.day());
    }
    if (!found.isEmpty()) {
      var lines = new FindingLines(words);
      lines.show(found, accepted.get());
      notices.add(lines);
    }
    // On another day the draft of today is no news.
    if (draft != null && !draft.equals(chosen.rule()) && !desk.readOnly()) {
      notices.add(new WaitingDraft(words, index.snapshot(), chosen.rule(), draft));
    }
    return notices;
  }

  /// In a low window, as at large text, a form needs the room more than the titles of its cell,
  /// which it names itself.
  private void makeRoom() {
    boolean low = busy != null && getHeight() < LOW_ROWS * list.getFixedCellSize();
    head.titled(!low);
  }

  // -- what is being done

  /// A new rule in the cell.
  void add() {
    work.add(cell == null ? new Cell("", "") : cell);
  }

  /// Begins what puts the cell or its rule right: a new rule, or a change at a field.
  void putRight(String field) {
    if (field.equals(Target.NEW)) {
      add();
    } else if (!shown.isEmpty() && !desk.readOnly()) {
      work.change(shown, field);
    }
  }

  /// A change of the rule, or of all that are selected.
  void change() {
    if (selected.isEmpty()) {
      actions.change();
    } else {
      changeSelected();
    }
  }

  /// The end of the rule, or of all that are selected.
  void end() {
    if (selected.isEmpty()) {
      actions.end();
    } else {
      work.deed(List.of(Deed.END, Deed.SUSPEND), selected.stream().map(RuleRow::code).toList());
    }
  }

  private void changeSelected() {
    work.deed(
        List.of(
            Deed.OWNER,
            Deed.REVIEW_BY,
            Deed.AGREEMENT,
            Deed.APPROVE,
            Deed.SUSPEND,
            Deed.RESUME,
            Deed.END),
        selected.stream().map(RuleRow::code).toList());
  }

  /// Cells are selected together; none when only one is.
  void select(int cells, List<RuleRow> rules) {
    selected = rules.stream().filter(row -> row.state() != RuleState.ENDED).toList();
    selection.show(cells, selected.size());
  }

  /// Makes drafts of what is on the clipboard.
  void paste(RuleClipboard.Found found, Collection<Cell> cells) {
    work.paste(found.text(), cells, !found.ours());
  }

  private final class FromWork implements RuleWork.Host {
    @Override
    public void show(@Nullable Region pane) {
      boolean hadFocus = busy != null && holdsFocus(busy);
      getChildren().remove(busy);
      busy = pane;
      CellPanel.show(reading, pane == null);
      makeRoom();
      if (pane != null) {
        VBox.setVgrow(pane, Priority.ALWAYS);
        pane.setMinHeight(0);
        getChildren().add(pane);
      } else if (hadFocus) {
        enter();
      }
    }

    @Override
    public void go(String code) {
      listener.sought(code);
    }

    @Override
    public void formsChanged() {
      strip.getChildren().clear();
      for (var form : work.waiting()) {
        var link = new Hyperlink(words.say("rule-form.open.strip", form.name()));
        link.setWrapText(true);
        link.setOnAction(pressed -> work.resume(form));
        strip.getChildren().add(link);
      }
      CellPanel.show(strip, !strip.getChildren().isEmpty());
    }
  }

  private static boolean holdsFocus(Node pane) {
    var scene = pane.getScene();
    for (Node node = scene == null ? null : scene.getFocusOwner();
        node != null;
        node = node.getParent()) {
      if (node.equals(pane)) {
        return true;
      }
    }
    return false;
  }

  private static void show(Region part, boolean shown) {
    part.setVisible(shown);
    part.setManaged(shown);
  }

  private void count(@Nullable CellSummary summary) {
    counts.getChildren().clear();
    int all = summary == null ? 0 : summary.counts().all();
    var label = new Label(words.say("matrix-screen.rules.count", all));
    label.getStyleClass().add("strong");
    counts.getChildren().add(label);
    counts(summary);
    var add = new Button(words.say("matrix-screen.rule.add"));
    add.setId("matrix-panel-add");
    CellPanel.show(add, !desk.readOnly());
    add.getStyleClass().add("link-button");
    add.setMinWidth(Region.USE_PREF_SIZE);
    add.setOnAction(pressed -> add());
    counts.getChildren().addAll(Controls.gap(), add);
  }

  private void counts(@Nullable CellSummary summary) {
    if (summary != null) {
      var of = summary.counts();
      count(Mark.PERMITTED, of.permitted(), "matrix-screen.count.permitted");
      count(Mark.CONDITIONAL, of.conditional(), "matrix-screen.count.conditional");
      count(Mark.BARRED, of.barred(), "matrix-screen.count.barred");
      count(Mark.DRAFT, of.drafts(), "matrix-screen.count.drafts");
      count(Mark.LAPSED, of.suspended(), "matrix-screen.count.suspended");
    }
  }

  private void count(Mark mark, int number, String spoken) {
    if (number > 0) {
      var label = new Label(Integer.toString(number), new MarkView(mark, 13));
      var text = words.say(spoken, number);
      label.setAccessibleText(text);
      label.setTooltip(new Tooltip(text));
      counts.getChildren().add(label);
    }
  }

  /// Takes the keys, at the rule that is shown.
  void enter() {
    if (busy instanceof RuleFormPane form) {
      form.takeKeys();
    } else if (busy != null) {
      busy.requestFocus();
    } else if (list.isVisible()) {
      list.requestFocus();
    } else {
      scroll.requestFocus();
    }
  }

  /// Whether something is begun of which no draft is kept.
  boolean unsaved() {
    return work.unsaved();
  }

  private void leave(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      listener.left();
      event.consume();
    }
  }
}
