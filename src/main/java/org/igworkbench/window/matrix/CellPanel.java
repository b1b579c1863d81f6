package org.igworkbench.window.matrix;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.igworkbench.window.matrix.grid.CellSummary;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.Mark;
import org.igworkbench.window.shell.MarkView;
import org.igworkbench.workspace.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

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
  }

  private final Words words;
  private final Listener listener;
  private final Label codes = new Label();
  private final Label purpose = new Label();
  private final Label recipient = new Label();
  private final HBox counts = new HBox();
  private final RuleList list;
  private final RulePane rule;
  private final RequestLines requests;
  private final ReviewBar review;
  private final Label empty;
  private final ScrollPane scroll = new ScrollPane();

  CellPanel(Desk desk, Listener listener) {
    this.words = desk.words();
    this.listener = listener;
    list = new RuleList(words, listener::chosen);
    rule = new RulePane(words);
    requests = new RequestLines(words, desk.navigator());
    review = new ReviewBar(desk, listener::stale);
    empty = new Label(words.say("matrix-screen.panel.empty"));
    setId("matrix-panel");
    getStyleClass().addAll("panel", "cell-panel");
    build();
    // A list takes Escape for itself, though nothing in it is edited.
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
    heightProperty().subscribe(height -> list.fitInto(height.doubleValue()));
    addEventHandler(KeyEvent.KEY_PRESSED, this::leave);
  }

  private void build() {
    empty.getStyleClass().add("panel-empty");
    empty.setWrapText(true);
    empty.setMinHeight(Region.USE_PREF_SIZE);
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
    getChildren().addAll(head(), counts, list, scroll, review);
  }

  private VBox head() {
    codes.getStyleClass().add("note");
    codes.setId("matrix-panel-codes");
    purpose.getStyleClass().add("panel-title");
    purpose.setId("matrix-panel-purpose");
    purpose.setWrapText(true);
    purpose.setMinHeight(Region.USE_PREF_SIZE);
    recipient.setGraphic(new FontIcon(BootstrapIcons.ARROW_RIGHT));
    recipient.setWrapText(true);
    recipient.setMinHeight(Region.USE_PREF_SIZE);
    recipient.getStyleClass().add("panel-recipient");
    var close = new Button(null, new FontIcon(BootstrapIcons.X));
    close.setId("matrix-panel-close");
    close.getStyleClass().addAll("quiet", "icon-only", "compact");
    close.setAccessibleText(words.say("matrix-screen.panel.close"));
    close.setTooltip(new Tooltip(words.say("matrix-screen.panel.close")));
    close.setOnAction(event -> listener.closed());
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var top = new HBox(codes, gap, close);
    top.getStyleClass().add("panel-top");
    var head = new VBox(top, purpose, recipient);
    head.getStyleClass().add("panel-head");
    head.setMinHeight(Region.USE_PREF_SIZE);
    return head;
  }

  /// Shows the cell that the model looks at.
  void show(MatrixModel model) {
    var index = model.index().orElse(null);
    var head = model.head().orElse(null);
    if (index == null || head == null) {
      return;
    }
    title(head);
    var rows = model.rules();
    var chosen = model.rule().orElse(null);
    show(counts, chosen != null);
    show(list, chosen != null);
    show(rule, chosen != null);
    show(empty, chosen == null);
    requests.show(model.requests());
    if (chosen == null) {
      show(review, false);
      return;
    }
    count(model.summary().orElse(null));
    list.show(rows, chosen);
    rule.show(new RuleReader(words, index).read(chosen));
    review.offer(chosen);
  }

  private static void show(Region part, boolean shown) {
    part.setVisible(shown);
    part.setManaged(shown);
  }

  private void title(CellHead head) {
    codes.setText(
        words.say("matrix-screen.panel.codes", head.lineCode(), head.columnCode()));
    purpose.setText(head.lineTitle());
    recipient.setText(head.columnTitle());
  }

  private void count(@Nullable CellSummary summary) {
    counts.getChildren().clear();
    int all = summary == null ? 0 : summary.counts().all();
    var label = new Label(words.say("matrix-screen.rules.count", all));
    label.getStyleClass().add("strong");
    counts.getChildren().add(label);
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
    if (list.isVisible()) {
      list.requestFocus();
    } else {
      scroll.requestFocus();
    }
  }

  /// Whether the review of a rule is being typed.
  boolean unsaved() {
    return review.unsaved();
  }

  private void leave(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      listener.left();
      event.consume();
    }
  }
}
