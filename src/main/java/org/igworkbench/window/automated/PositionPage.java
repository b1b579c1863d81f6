package org.igworkbench.window.automated;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.igworkbench.automated.AutomatedDecision;
import org.igworkbench.automated.Gap;
import org.igworkbench.automated.Position;
import org.igworkbench.automated.Standing;
import org.igworkbench.registers.Entry;
import org.igworkbench.registers.Forms;
import org.igworkbench.registers.Kind;
import org.igworkbench.window.shell.Documents;
import org.igworkbench.window.shell.ExportBar;
import org.igworkbench.window.shell.Exporting;
import org.igworkbench.window.shell.form.Controls;
import org.igworkbench.window.shell.register.RowDesk;
import org.igworkbench.window.shell.register.RowPage;
import org.igworkbench.workspace.Sentence;
import org.igworkbench.workspace.Words;
import org.kordamp.ikonli.javafx.FontIcon;

/// Where an automated decision stands under UK GDPR Articles 22A to 22D: the answers that settle
/// it, what follows, what is missing, and the way to its transparency record.
final class PositionPage implements RowPage {

  private final RowDesk desk;
  private final Words words;
  private final Documents documents;

  PositionPage(RowDesk desk, Documents documents) {
    this.desk = desk;
    this.words = desk.words();
    this.documents = documents;
  }

  @Override
  public String id() {
    return "position";
  }

  @Override
  public Sentence title() {
    return Sentence.of("automated-screen.page.position");
  }

  @Override
  public boolean fits(Entry entry) {
    return entry.kind() == Kind.AUTOMATED_DECISION;
  }

  @Override
  public Parent open(Entry entry) {
    var box = new VBox();
    box.setId("row-position");
    box.getStyleClass().add("row-page");
    var decision = (AutomatedDecision) Forms.row(entry);
    var matrix = desk.desk().workbench().matrix();
    desk.desk()
        .jobs()
        .run(
            () -> {
              var snapshot = matrix.snapshot();
              return Position.of(decision, snapshot.catalogue(), snapshot.law());
            },
            position -> fill(box, decision, position));
    return box;
  }

  private void fill(VBox box, AutomatedDecision decision, Position position) {
    box.getChildren().setAll(standing(position), follows(position));
    if (!position.gaps().isEmpty()) {
      var gaps =
          new VBox(Controls.label(words.say("automated-screen.gaps.title"), "section-title"));
      gaps.getStyleClass().add("effect-group");
      position.gaps().stream().map(this::gap).forEach(gaps.getChildren()::add);
      box.getChildren().add(gaps);
    }
    box.getChildren().addAll(new AnswerCards(words, decision).all());
    box.getChildren().add(record(decision));
  }

  /// By icon and words, and by colour besides.
  private Node standing(Position position) {
    var word =
        Controls.wrapped(words.say("automated-screen.standing.where", position.standing().word()));
    word.setId("position-standing");
    word.getStyleClass().add("strong");
    return marked(icon(position), word);
  }

  private static FontIcon icon(Position position) {
    if (position.isUnlawful()) {
      return icon("bi-exclamation-octagon", "finding-error");
    }
    return position.gaps().isEmpty()
        ? icon("bi-check-circle-fill", "finding-info")
        : icon("bi-exclamation-triangle", "finding-warning");
  }

  private static FontIcon icon(String name, String style) {
    var icon = new FontIcon(name);
    icon.getStyleClass().add(style);
    return icon;
  }

  private static HBox marked(FontIcon icon, Node text) {
    var line = new HBox(icon, text);
    HBox.setHgrow(text, Priority.ALWAYS);
    line.getStyleClass().add("use-line");
    return line;
  }

  private Node follows(Position position) {
    return Controls.wrapped(words.say(sentence(position.standing())), "muted");
  }

  private static String sentence(Standing standing) {
    return switch (standing) {
      case NOT_A_DECISION -> "automated-screen.follows.not-a-decision";
      case PERSON_DECIDES -> "automated-screen.follows.person-decides";
      case NOT_SIGNIFICANT -> "automated-screen.follows.not-significant";
      case SIGNIFICANT_AND_SOLELY_AUTOMATED -> "automated-screen.follows.significant";
      case UNSETTLED -> "automated-screen.follows.unsettled";
    };
  }

  private Node gap(Gap gap) {
    var text =
        new VBox(
            Controls.wrapped(words.say(gap.sentence())),
            Controls.wrapped(words.say(gap.provision()), "muted"));
    text.getStyleClass().add("use-text");
    return marked(
        gap.isBreach()
            ? icon("bi-exclamation-octagon", "finding-error")
            : icon("bi-exclamation-triangle", "finding-warning"),
        text);
  }

  private Node record(AutomatedDecision decision) {
    var order = new RecordOrder(desk.desk(), decision.code(), decision.title());
    var bar =
        new ExportBar(
            "transparency-record",
            desk.desk(),
            new Exporting(desk.desk()),
            () -> Optional.of(order),
            documents);
    return Controls.card(
        words.say("automated-screen.record.title"),
        Controls.wrapped(words.say("automated-screen.record.holds"), "muted"),
        bar);
  }
}
