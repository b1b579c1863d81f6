package org.igworkbench.window.automated;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.igworkbench.automated.AutomatedDecision;
import org.igworkbench.automated.Safeguards.Safeguard;
import org.igworkbench.registers.Forms;
import org.igworkbench.registers.Kind;
import org.igworkbench.window.shell.form.Controls;
import org.igworkbench.window.shell.register.RowWords;
import org.igworkbench.workspace.Words;

/// The answers of an automated decision, Article by Article: what was not asked is left out.
final class AnswerCards {

  private static final List<String> DECISION =
      List.of(
          "sets_outcome",
          "solely_automated",
          "solely_note",
          "human_involvement",
          "human_can_change",
          "human_evidence",
          "profiling",
          "significant_effect",
          "effect_note",
          "significant_decision",
          "decision_note");

  private static final List<String> GATE =
      List.of("sensitive_data", "gate", "gate_ground", "basis");

  private static final List<String> REGULATIONS = List.of("regulations");

  private final Words words;
  private final RowWords said;
  private final AutomatedDecision decision;

  AnswerCards(Words words, AutomatedDecision decision) {
    this.words = words;
    this.said = new RowWords(words, Kind.AUTOMATED_DECISION);
    this.decision = decision;
  }

  List<Node> all() {
    return List.of(
        card(words.say("automated-screen.card.decision"), DECISION),
        card(words.say("automated-screen.card.gate"), GATE),
        safeguards(),
        card(words.say("automated-screen.card.regulations"), REGULATIONS));
  }

  private Node card(String heading, List<String> fields) {
    var values = Forms.values(decision);
    var lines =
        fields.stream()
            .filter(field -> !values.get(field).isBlank())
            .map(field -> line(said.label(field), said.text(field, values.get(field))))
            .toList();
    return Controls.card(
        heading,
        lines.isEmpty()
            ? new Node[] {Controls.wrapped(words.say("automated-screen.card.none"), "muted")}
            : lines.toArray(Node[]::new));
  }

  private static Node line(String question, String answer) {
    var line = new VBox(Controls.wrapped(question, "muted"), Controls.wrapped(answer));
    line.getStyleClass().add("use-text");
    return line;
  }

  private Node safeguards() {
    var given = decision.answers().safeguards();
    return Controls.card(
        words.say("automated-screen.card.safeguards"),
        safeguard(words.say("automated-screen.safeguard.information"), given.information()),
        safeguard(words.say("automated-screen.safeguard.representations"), given.representations()),
        safeguard(words.say("automated-screen.safeguard.intervention"), given.intervention()),
        safeguard(words.say("automated-screen.safeguard.contest"), given.contest()));
  }

  /// Not knowing is said too.
  private Node safeguard(String name, Safeguard given) {
    if (given.wording().isBlank()) {
      return line(name, words.say("automated-screen.safeguard.unknown"));
    }
    return line(
        name,
        given.owner().isBlank()
            ? given.wording()
            : words.say("automated-screen.safeguard.given", given.wording(), given.owner()));
  }
}
