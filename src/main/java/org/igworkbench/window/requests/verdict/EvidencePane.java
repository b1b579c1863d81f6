package org.igworkbench.window.requests.verdict;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.igworkbench.audit.Facts;
import org.igworkbench.audit.Subject;
import org.igworkbench.law.LawStatus;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.requests.Evidence;
import org.igworkbench.requests.RequestDecision;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.window.requests.words.Phrases;
import org.igworkbench.window.shell.Days;
import org.igworkbench.window.shell.ThingWords;
import org.igworkbench.window.shell.form.Controls;

/// Everything that a decision rests on, as it stood when it was made, and what of it is another
/// now.
public final class EvidencePane extends VBox {

  /// The fields of a rule in the order in which one reads them; any other follows.
  private static final List<String> ORDER =
      List.of(
          "purpose",
          "recipient",
          "decision",
          "lawful_basis",
          "powers",
          "special_category_condition",
          "schedule1_conditions",
          "confidentiality",
          "data_categories",
          "data_subjects",
          "conditions");

  private final Phrases phrases;
  private final ThingWords things;
  private final MatrixSnapshot matrix;
  private final Since since;

  /// @param matrix as it is now, to say what has changed
  public EvidencePane(
      Phrases phrases, ThingWords things, MatrixSnapshot matrix, SharingRequest request) {
    this.phrases = phrases;
    this.things = things;
    this.matrix = matrix;
    since = new Since(phrases, matrix);
    getStyleClass().add("evidence");
    setId("evidence");
    var decision = request.decision();
    var evidence = decision == null ? null : decision.evidence();
    if (decision != null && evidence != null) {
      show(decision, evidence);
    }
  }

  private void show(RequestDecision decision, Evidence evidence) {
    getChildren()
        .addAll(
            Controls.label(phrases.say("request-life.evidence.heading"), "section-title"),
            Controls.wrapped(phrases.say("request-life.evidence.note", decision.on()), "note"),
            verdict(evidence));
    var frozen = Frozen.of(decision);
    if (evidence.kept().isEmpty()) {
      getChildren().add(Controls.wrapped(phrases.say("request-life.evidence.none-kept"), "muted"));
    }
    frozen.rules().forEach(rule -> getChildren().add(rule(rule, frozen)));
    if (!frozen.law().isEmpty()) {
      var law = Controls.card(phrases.say("request-life.evidence.law"));
      evidence.kept().stream()
          .filter(kept -> kept.thing().kind().equals("law"))
          .forEach(kept -> law.getChildren().add(law(kept)));
      getChildren().add(law);
    }
  }

  private Node verdict(Evidence evidence) {
    var card =
        Controls.card(
            phrases.say("requests-screen.verdict.name"),
            Controls.wrapped(Phrases.headed(phrases.verdict(evidence.verdict())), "strong"));
    evidence.reasons().forEach(text -> card.getChildren().add(Controls.wrapped(text)));
    evidence
        .conditionsMet()
        .forEach(text ->
            card.getChildren()
                .add(Controls.wrapped(phrases.say("request-life.evidence.met", text))));
    evidence.citations().forEach(text -> card.getChildren().add(Controls.wrapped(text, "note")));
    return card;
  }

  private Node rule(Evidence.Kept kept, Frozen frozen) {
    var code = kept.thing().code();
    var version = Frozen.text(kept.facts(), "version");
    var card = Controls.card(phrases.say("request-life.evidence.rule", code, version));
    changed(since.rule(kept), card);
    var words = new FrozenWords(things.of(new Subject("rule", code), matrix), frozen);
    var facts = kept.facts().values();
    var fields = new LinkedHashSet<>(ORDER);
    fields.addAll(facts.keySet());
    for (var field : fields) {
      var label = words.label(field);
      var text = label.isEmpty() ? "" : words.value(field, facts.get(field));
      if (!text.isBlank()) {
        card.getChildren().add(field(label, text));
      }
    }
    return card;
  }

  private Node law(Evidence.Kept kept) {
    var facts = kept.facts();
    var code = kept.thing().code();
    var block = new VBox(Controls.wrapped(named(code, facts), "strong"));
    block.getStyleClass().add("kept-law");
    changed(since.law(code, facts), block);
    var text = Frozen.text(facts, "text");
    if (!text.isBlank()) {
      block.getChildren().add(Controls.wrapped(text));
    }
    block.getChildren().add(Controls.wrapped(inForce(facts), "note"));
    var verified = Frozen.text(facts, "verified");
    block
        .getChildren()
        .add(
            Controls.wrapped(
                verified.isBlank()
                    ? phrases.say("request-life.evidence.not-verified")
                    : phrases.say("request-life.evidence.verified", verified),
                "note"));
    return block;
  }

  private String named(String code, Facts facts) {
    var citation = Frozen.text(facts, "citation");
    var title = Frozen.text(facts, "title");
    return citation.equals(title)
        ? phrases.say("request-life.evidence.row-cited", code, citation)
        : phrases.say("request-life.evidence.row", code, citation, title);
  }

  private String inForce(Facts facts) {
    var status = phrases.say(LawStatus.valueOf(Frozen.text(facts, "status")).word());
    var from = day(Frozen.text(facts, "in_force_from"));
    var to = day(Frozen.text(facts, "in_force_to"));
    if (to.isEmpty()) {
      return from.isEmpty() ? status : phrases.say("request-life.law.from", status, from);
    }
    return phrases.say("request-life.law.from-to", status, from.isEmpty() ? "…" : from, to);
  }

  private static String day(String text) {
    return Days.read(text).map(Days::written).orElse(text);
  }

  private static void changed(Optional<String> what, VBox box) {
    what.ifPresent(text -> box.getChildren().add(Controls.wrapped(text, "warning-text", "since")));
  }

  private static Node field(String label, String text) {
    var value = Controls.wrapped(text);
    HBox.setHgrow(value, Priority.ALWAYS);
    var line = new HBox(Controls.wrapped(label, "field-label"), value);
    line.getStyleClass().add("shown-field");
    return line;
  }

  /// The evidence in a few lines, for the panel beside a decided request.
  static List<String> brief(Phrases phrases, MatrixSnapshot matrix, RequestDecision decision) {
    var since = new Since(phrases, matrix);
    return Frozen.of(decision).rules().stream()
        .map(kept -> {
          var rule =
              phrases.say(
                  "requests.evidence.rule",
                  kept.thing().code(),
                  Frozen.text(kept.facts(), "version"));
          return since
              .rule(kept)
              .map(now -> phrases.say("request-life.evidence.rule-since", rule, now))
              .orElse(rule);
        })
        .toList();
  }
}
