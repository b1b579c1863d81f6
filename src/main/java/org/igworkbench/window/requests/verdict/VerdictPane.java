package org.igworkbench.window.requests.verdict;

import java.util.List;
import java.util.function.Consumer;
import javafx.collections.ObservableSet;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.igworkbench.window.requests.verdict.VerdictPage.Reason;
import org.igworkbench.window.requests.verdict.VerdictPage.RouteLine;
import org.igworkbench.window.requests.verdict.VerdictPage.Tone;
import org.igworkbench.window.shell.Mark;
import org.igworkbench.window.shell.MarkView;
import org.igworkbench.window.shell.form.Column;
import org.igworkbench.window.shell.form.Controls;
import org.igworkbench.workspace.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// The answer, on the right: verdict, why, conditions, citations, and the other rules of the cell.
public final class VerdictPane extends VBox {

  private static final double HEAD_MARK = 32;
  private static final double PARTS_APART = 14;

  private record Condition(String text, boolean met, @Nullable ObservableSet<String> ticks) {}

  private final Words words;
  private final Column body = new Column(PARTS_APART);
  private final Label waiting = Controls.wrapped("");
  private final Lines<Reason, ReasonLine> reasons = new Lines<>(ReasonLine::new, ReasonLine::show);
  private final Lines<Condition, HBox> conditions =
      new Lines<>(VerdictPane::empty, this::condition);
  private final Lines<String, Label> citations = lines();
  private final Lines<String, Label> kept = lines();
  private final Lines<List<RouteLine>, RoutesPane> deciding;
  private final Lines<List<RouteLine>, RoutesPane> others;
  private final Label plain = Controls.wrapped("", "note");
  private final MarkView mark = new MarkView(Mark.UNCOVERED, HEAD_MARK);
  private final Label word = Controls.wrapped("", "verdict-word");
  private final Label under = Controls.wrapped("", "verdict-under");
  private final VBox said = new VBox(word, under);
  private final HBox head = new HBox(mark, said);
  private final HBox foot = new HBox();
  private @Nullable ObservableSet<String> ticks;
  private @Nullable Runnable evidence;

  /// A panel that opens rules, and where there is a form to fill, fills it from one of them.
  public VerdictPane(Words words, Consumer<String> openRule, @Nullable Consumer<RouteLine> claim) {
    this.words = words;
    deciding = new Lines<>(() -> new RoutesPane(words, openRule, claim), RoutesPane::show);
    others = new Lines<>(() -> new RoutesPane(words, openRule, claim), RoutesPane::show);
    getStyleClass().add("verdict-pane");
    body.getStyleClass().add("verdict-body");
    // What is long below scrolls; the verdict itself never gives way to it.
    head.setMinHeight(USE_PREF_SIZE);
    said.getStyleClass().add("verdict-said");
    HBox.setHgrow(said, Priority.ALWAYS);
    var scroll = new ScrollPane(body);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("quiet");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    foot.getStyleClass().add("panel-foot");
    getChildren().addAll(head, scroll);
    setAccessibleText(words.say("requests-screen.verdict.name"));
  }

  /// Lets the conditions be ticked off, each kept in the set; null only lists them.
  public void tickInto(@Nullable ObservableSet<String> met) {
    ticks = met;
  }

  /// Offers to show all that the verdict was kept with; null where there is nothing more.
  public void evidence(@Nullable Runnable open) {
    evidence = open;
  }

  /// Adds something under what the verdict says, until another is shown.
  public void add(Node node) {
    body.getChildren().add(node);
  }

  /// Offers what can be done, at the foot; nothing takes no room.
  public void foot(List<? extends Node> buttons) {
    foot.getChildren().setAll(buttons);
    getChildren().remove(foot);
    if (!buttons.isEmpty()) {
      getChildren().add(foot);
    }
  }

  /// Says what is still needed before there is a verdict.
  public void wait(String sentence) {
    tint("verdict-waiting");
    mark.setVisible(false);
    mark.setManaged(false);
    word.setText(words.say("requests-screen.verdict.waiting"));
    under.setText("");
    under.setManaged(false);
    waiting.setText(sentence);
    body.getChildren().setAll(waiting);
  }

  /// Shows a verdict.
  public void show(VerdictPage page) {
    tint("tint-" + page.mark().styleName());
    mark.show(page.mark());
    mark.setVisible(true);
    mark.setManaged(true);
    word.setText(page.word());
    under.setText(page.under());
    under.setManaged(true);
    offerEvidence();
    reasons.show(words.say("requests-screen.verdict.why"), page.reasons());
    conditions(page.conditions());
    citations.show(words.say("requests-screen.verdict.citations"), page.citations());
    kept.show(words.say("requests-screen.verdict.kept"), page.kept());
    deciding.show(
        words.say("requests-screen.verdict.deciding", page.deciding().size()),
        some(page.deciding()));
    others.show(words.say("requests-screen.verdict.others"), some(page.others()));
    plain.setText(page.plain());
    var parts =
        List.of(
            reasons.root(),
            conditions.root(),
            citations.root(),
            kept.root(),
            deciding.root(),
            others.root(),
            plain);
    // Parts that are there already are not dressed again with every key.
    if (!body.getChildren().equals(parts)) {
      body.getChildren().setAll(parts);
    }
  }

  private static List<List<RouteLine>> some(List<RouteLine> routes) {
    return routes.isEmpty() ? List.of() : List.of(routes);
  }

  private void tint(String style) {
    if (!head.getStyleClass().contains(style)) {
      head.getStyleClass().setAll("verdict-head", style);
    }
  }

  private void offerEvidence() {
    var open = evidence;
    if (open == null && head.getChildren().size() == 2) {
      return;
    }
    head.getChildren().setAll(mark, said);
    if (open != null) {
      var link = new Hyperlink(words.say("request-life.evidence.open"));
      link.setId("open-evidence");
      link.setMinWidth(USE_PREF_SIZE);
      link.setOnAction(_ -> open.run());
      head.getChildren().add(link);
    }
  }

  private static Lines<String, Label> lines() {
    return new Lines<>(() -> Controls.wrapped(""), Label::setText);
  }

  private static final class ReasonLine extends HBox {
    private final FontIcon icon = new FontIcon();
    private final Label text = Controls.wrapped("");
    private @Nullable Tone tone;

    ReasonLine() {
      getStyleClass().add("reason");
      getChildren().setAll(icon, text);
    }

    void show(Reason reason) {
      text.setText(reason.text());
      if (reason.tone() != tone) {
        tone = reason.tone();
        icon.setIconLiteral(
            switch (reason.tone()) {
              case SOUND -> "bi-check2";
              case HEED -> "bi-arrow-right";
              case PLAIN -> "bi-dot";
            });
        icon.getStyleClass().removeAll("tone-sound", "tone-heed");
        icon.getStyleClass().add(reason.tone() == Tone.SOUND ? "tone-sound" : "tone-heed");
      }
    }
  }

  private void conditions(VerdictPage.Conditions all) {
    var met = ticks;
    var heading =
        all.met()
            ? "requests-screen.verdict.conditions-met"
            : met == null
                ? "requests-screen.verdict.conditions"
                : "requests-screen.verdict.conditions-to-tick";
    conditions.show(
        words.say(heading),
        all.texts().stream().map(text -> new Condition(text, all.met(), met)).toList());
  }

  private static HBox empty() {
    var line = new HBox();
    line.getStyleClass().add("reason");
    return line;
  }

  private void condition(HBox line, Condition condition) {
    var met = condition.ticks();
    // A tick belongs to the set of one form, however equal that of another is.
    if (met != null || !condition.equals(line.getUserData())) {
      line.setUserData(condition);
      if (met == null) {
        line.getChildren()
            .setAll(
                new FontIcon(condition.met() ? "bi-check2" : "bi-dot"),
                Controls.wrapped(condition.text()));
      } else {
        line.getChildren().setAll(tick(condition.text(), met));
      }
    }
  }

  private static Node tick(String text, ObservableSet<String> met) {
    var box = new CheckBox(text);
    box.setWrapText(true);
    box.setMinHeight(USE_PREF_SIZE);
    box.setSelected(met.contains(text));
    box.selectedProperty()
        .subscribe(ticked -> {
          if (ticked) {
            met.add(text);
          } else {
            met.remove(text);
          }
        });
    return box;
  }
}
