package org.igworkbench.window.requests;

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
import org.igworkbench.window.requests.VerdictPage.Reason;
import org.igworkbench.window.requests.VerdictPage.RouteLine;
import org.igworkbench.window.requests.VerdictPage.Tone;
import org.igworkbench.window.shell.Mark;
import org.igworkbench.window.shell.MarkView;
import org.igworkbench.window.shell.form.Controls;
import org.igworkbench.workspace.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// The answer, on the right: verdict, why, conditions, citations, and the other rules of the cell.
final class VerdictPane extends VBox {

  private static final double HEAD_MARK = 32;

  private final Words words;
  private final RoutesPane routes;
  private final VBox body = new VBox();
  private final MarkView mark = new MarkView(Mark.UNCOVERED, HEAD_MARK);
  private final Label word = Controls.wrapped("", "verdict-word");
  private final Label under = Controls.wrapped("", "verdict-under");
  private final VBox said = new VBox(word, under);
  private final HBox head = new HBox(mark, said);
  private final HBox foot = new HBox();
  private @Nullable ObservableSet<String> ticks;
  private @Nullable Runnable evidence;

  /// A panel that opens rules, and where there is a form to fill, fills it from one of them.
  VerdictPane(Words words, Consumer<String> openRule, @Nullable Consumer<RouteLine> claim) {
    this.words = words;
    this.routes = new RoutesPane(words, openRule, claim);
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
  void tickInto(@Nullable ObservableSet<String> met) {
    ticks = met;
  }

  /// Offers to show all that the verdict was kept with; null where there is nothing more.
  void evidence(@Nullable Runnable open) {
    evidence = open;
  }

  /// Adds something under what the verdict says, until another is shown.
  void add(Node node) {
    body.getChildren().add(node);
  }

  /// Offers what can be done, at the foot; nothing takes no room.
  void foot(List<? extends Node> buttons) {
    foot.getChildren().setAll(buttons);
    getChildren().remove(foot);
    if (!buttons.isEmpty()) {
      getChildren().add(foot);
    }
  }

  /// Says what is still needed before there is a verdict.
  void wait(String sentence) {
    head.getStyleClass().setAll("verdict-head", "verdict-waiting");
    mark.setVisible(false);
    mark.setManaged(false);
    word.setText(words.say("requests-screen.verdict.waiting"));
    under.setText("");
    under.setManaged(false);
    body.getChildren().setAll(Controls.wrapped(sentence));
  }

  /// Shows a verdict.
  void show(VerdictPage page) {
    head.getStyleClass().setAll("verdict-head", "tint-" + page.mark().styleName());
    mark.show(page.mark());
    mark.setVisible(true);
    mark.setManaged(true);
    word.setText(page.word());
    under.setText(page.under());
    under.setManaged(true);
    offerEvidence();
    body.getChildren().clear();
    section("requests-screen.verdict.why", page.reasons().stream().map(this::reason).toList());
    conditions(page);
    section("requests-screen.verdict.citations", lines(page.citations()));
    section("requests-screen.verdict.kept", lines(page.kept()));
    if (!page.deciding().isEmpty()) {
      titled(
          words.say("requests-screen.verdict.deciding", page.deciding().size()),
          List.of(routes.list(page.deciding())));
    }
    if (!page.others().isEmpty()) {
      section("requests-screen.verdict.others", List.of(routes.folded(page.others())));
    }
    body.getChildren().add(Controls.wrapped(page.plain(), "note"));
  }

  private void offerEvidence() {
    head.getChildren().setAll(mark, said);
    var open = evidence;
    if (open != null) {
      var link = new Hyperlink(words.say("request-life.evidence.open"));
      link.setId("open-evidence");
      link.setMinWidth(USE_PREF_SIZE);
      link.setOnAction(_ -> open.run());
      head.getChildren().add(link);
    }
  }

  private void section(String heading, List<? extends Node> nodes) {
    if (!nodes.isEmpty()) {
      titled(words.say(heading), nodes);
    }
  }

  private void titled(String heading, List<? extends Node> nodes) {
    var section = new VBox(Controls.label(heading, "group-label"));
    section.getStyleClass().add("verdict-section");
    section.getChildren().addAll(nodes);
    body.getChildren().add(section);
  }

  private static List<Label> lines(List<String> texts) {
    return texts.stream().map(text -> Controls.wrapped(text)).toList();
  }

  private Node reason(Reason reason) {
    var icon =
        new FontIcon(
            switch (reason.tone()) {
              case SOUND -> "bi-check2";
              case HEED -> "bi-arrow-right";
              case PLAIN -> "bi-dot";
            });
    icon.getStyleClass().add(reason.tone() == Tone.SOUND ? "tone-sound" : "tone-heed");
    var line = new HBox(icon, Controls.wrapped(reason.text()));
    line.getStyleClass().add("reason");
    return line;
  }

  private void conditions(VerdictPage page) {
    var conditions = page.conditions();
    var met = ticks;
    var heading =
        conditions.met()
            ? "requests-screen.verdict.conditions-met"
            : met == null
                ? "requests-screen.verdict.conditions"
                : "requests-screen.verdict.conditions-to-tick";
    section(
        heading,
        conditions.texts().stream()
            .map(text -> met == null ? listed(text, conditions.met()) : tick(text, met))
            .toList());
  }

  private static Node listed(String text, boolean met) {
    var line = new HBox(new FontIcon(met ? "bi-check2" : "bi-dot"), Controls.wrapped(text));
    line.getStyleClass().add("reason");
    return line;
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
