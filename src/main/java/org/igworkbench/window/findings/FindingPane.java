package org.igworkbench.window.findings;

import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.igworkbench.findings.Acceptance;
import org.igworkbench.findings.Finding;
import org.igworkbench.findings.Listed;
import org.igworkbench.window.shell.Capital;
import org.igworkbench.window.shell.Desk;
import org.igworkbench.window.shell.Target;
import org.igworkbench.window.shell.form.Controls;
import org.igworkbench.workspace.Words;
import org.jspecify.annotations.Nullable;

/// One finding in full: what is wrong with what, by which provision, and what can be done.
final class FindingPane extends VBox {

  private static final int MOST_ALIKE = 24;

  private final Desk desk;
  private final Words words;
  private final FindingsModel model;
  private final AcceptPane accepting;
  private final VBox body = new VBox();
  private @Nullable Listed shown;
  private boolean asking;

  FindingPane(FindingsModel model, Desk desk) {
    this.desk = desk;
    this.words = desk.words();
    this.model = model;
    accepting = new AcceptPane(model, desk, this::stopAsking);
    setId("finding");
    getStyleClass().addAll("panel", "finding-pane");
    body.getStyleClass().add("panel-body");
    var scroll = new ScrollPane(body);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("quiet");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().add(scroll);
    model.chosen().subscribe(this::show);
    model.reading().subscribe(read -> show(model.chosen().get()));
  }

  private void show(@Nullable Listed listed) {
    if (listed == null || shown == null || !listed.finding().equals(shown.finding())) {
      asking = false;
    }
    shown = listed;
    body.getChildren().clear();
    if (listed == null) {
      body.getChildren().add(Controls.wrapped(words.say("findings-screen.pane.none"), "muted"));
      return;
    }
    var finding = listed.finding();
    body.getChildren()
        .addAll(
            head(finding),
            facts(listed),
            Controls.label(words.say("findings-screen.do.heading"), "group-label"),
            remedies(listed));
    alike(listed);
  }

  private VBox head(Finding finding) {
    var kind =
        new Label(
            Capital.of(words.say(finding.severity().word())) + " · " + finding.code().mark(),
            SeverityMark.icon(finding.severity()));
    kind.setId("finding-kind");
    kind.getStyleClass().add("muted");
    var sentence = Controls.wrapped(words.say(finding.sentence()), "finding-sentence");
    sentence.setId("finding-sentence");
    return new VBox(6, kind, sentence);
  }

  private GridPane facts(Listed listed) {
    var finding = listed.finding();
    var grid = new GridPane();
    grid.getStyleClass().add("finding-facts");
    var reading = model.reading().get();
    var name = reading == null ? "" : reading.name(finding.subject());
    var about = Remedy.about(finding.subject());
    var link = link(finding.about(), () -> open(about));
    link.setId("finding-about");
    var named = Controls.wrapped(name);
    HBox.setHgrow(named, Priority.ALWAYS);
    var thing = new HBox(8, link, named);
    thing.setAlignment(Pos.TOP_LEFT);
    add(grid, "findings-screen.fact.about", thing);
    add(grid, "findings-screen.fact.kind", Controls.wrapped(words.say(finding.code().title())));
    add(grid, "findings-screen.fact.provision", Controls.wrapped(finding.provision()));
    var acceptance = listed.acceptance();
    if (acceptance != null) {
      addAcceptance(grid, acceptance);
    }
    return grid;
  }

  private void addAcceptance(GridPane grid, Acceptance acceptance) {
    add(
        grid,
        "findings-screen.fact.accepted",
        Controls.wrapped(
            words.say("findings-screen.accepted.by", acceptance.by(), acceptance.on())));
    add(grid, "findings-screen.fact.reason", Controls.wrapped(acceptance.reason()));
    add(
        grid,
        "findings-screen.fact.look-again",
        Controls.wrapped(words.say("findings-screen.accepted.until", acceptance.lookAgain())));
  }

  private void add(GridPane grid, String key, Node value) {
    var label = Controls.label(words.say(key), "muted");
    label.setMinWidth(Region.USE_PREF_SIZE);
    grid.addRow(grid.getRowCount(), label, value);
    GridPane.setHgrow(value, Priority.ALWAYS);
    GridPane.setValignment(label, VPos.TOP);
  }

  // -- what can be done

  private VBox remedies(Listed listed) {
    var finding = listed.finding();
    var remedy = Remedy.of(finding);
    var box = new VBox();
    box.getStyleClass().add("remedies");
    var begin = Controls.button(name(remedy), "", () -> open(remedy));
    begin.setId("finding-fix");
    begin.getStyleClass().add("accent");
    // One can't put right the past, but look at it.
    begin.setDisable(desk.readOnly() && remedy.target().begins());
    box.getChildren()
        .add(row(words.say("findings-screen.do.fix"), words.say(finding.fix()), begin));
    var acceptance = listed.acceptance();
    if (acceptance != null) {
      var back = Controls.button(words.say("findings-screen.do.take-back"), "", model::takeBack);
      back.setId("finding-take-back");
      back.setDisable(desk.readOnly());
      box.getChildren()
          .add(
              row(
                  words.say("findings-screen.do.take-back-title"),
                  words.say("findings-screen.do.take-back-note"),
                  back));
    } else if (asking) {
      box.getChildren().add(accepting);
    } else {
      var accept = Controls.button(words.say("findings-screen.do.accept"), "", this::ask);
      accept.setId("finding-accept");
      accept.setDisable(desk.readOnly());
      box.getChildren()
          .add(
              row(
                  words.say("findings-screen.do.accept-title"),
                  words.say("findings-screen.do.accept-note"),
                  accept));
    }
    return box;
  }

  private String name(Remedy remedy) {
    if (remedy.target().begins()) {
      return words.say("findings-screen.do.begin");
    }
    var code = remedy.target().code();
    return code.isEmpty()
        ? words.say("findings-screen.do.agreements")
        : words.say("findings-screen.do.open", code);
  }

  private HBox row(String title, String note, Button button) {
    var texts = new VBox(2, Controls.wrapped(title, "strong"), Controls.wrapped(note, "note"));
    HBox.setHgrow(texts, Priority.ALWAYS);
    var row = new HBox(12, texts, button);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("remedy");
    return row;
  }

  private void alike(Listed listed) {
    var others = model.alike(listed);
    if (others.size() < 2) {
      return;
    }
    var flow = new FlowPane(6, 6);
    for (var other : others.subList(0, Math.min(MOST_ALIKE, others.size()))) {
      var chip = link(other.finding().about(), () -> model.chosen().set(other));
      chip.getStyleClass().add("finding-chip");
      flow.getChildren().add(chip);
    }
    if (others.size() > MOST_ALIKE) {
      flow.getChildren()
          .add(
              Controls.label(
                  words.say("findings-screen.alike.more", others.size() - MOST_ALIKE), "note"));
    }
    body.getChildren()
        .addAll(Controls.label(words.say("findings-screen.alike.heading"), "group-label"), flow);
  }

  private static Hyperlink link(String text, Runnable action) {
    var link = new Hyperlink(text);
    link.setMinWidth(Region.USE_PREF_SIZE);
    link.setOnAction(pressed -> action.run());
    return link;
  }

  private void open(Remedy remedy) {
    desk.navigator().open(remedy.place(), remedy.target().written());
  }

  /// Opens the thing that the finding is about.
  void openThing() {
    if (shown != null) {
      open(Remedy.about(shown.finding().subject()));
    }
  }

  /// Begins to put it right.
  void begin() {
    if (shown != null) {
      var remedy = Remedy.of(shown.finding());
      var target = remedy.target();
      open(desk.readOnly() ? new Remedy(remedy.place(), new Target(target.code(), "")) : remedy);
    }
  }

  /// Asks why and until when the finding is to be accepted.
  void ask() {
    if (shown != null && shown.isOpen() && !desk.readOnly()) {
      asking = true;
      accepting.begin();
      show(shown);
      accepting.takeKeys();
    }
  }

  private void stopAsking() {
    asking = false;
    show(shown);
  }

  /// Whether a reason was typed that closing would lose.
  boolean typed() {
    return asking && accepting.typed();
  }
}
