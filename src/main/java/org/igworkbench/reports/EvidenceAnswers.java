package org.igworkbench.reports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.igworkbench.law.LawStatus;
import org.igworkbench.matrix.Decision;
import org.igworkbench.matrix.ReferenceRule;
import org.igworkbench.matrix.Verdict;
import org.igworkbench.reports.DecisionRecord.Grid;
import org.igworkbench.requests.Evidence;
import org.jspecify.annotations.Nullable;

/// What a record says of the evidence: the verdict, the rules and the law as they stood.
final class EvidenceAnswers {

  private static final List<RecordPrompt> OF_A_VERDICT =
      List.of(
          RecordPrompt.VERDICT,
          RecordPrompt.MATRIX_RESULT,
          RecordPrompt.RULES,
          RecordPrompt.VERDICT_REASONS,
          RecordPrompt.CITATIONS,
          RecordPrompt.CONDITIONS_TICKED);

  private final RecordTitles titles;
  private final RecordAnswers answers;

  EvidenceAnswers(RecordTitles titles, RecordAnswers answers) {
    this.titles = titles;
    this.answers = answers;
  }

  /// As it was frozen when the decision was made.
  List<Grid> frozen(Evidence evidence) {
    answers.put(RecordPrompt.VERDICT, verdict(evidence.verdict()));
    answers.put(RecordPrompt.MATRIX_RESULT, result(evidence.matrixResult()));
    answers.put(RecordPrompt.RULES, evidence.rules());
    answers.put(RecordPrompt.VERDICT_REASONS, evidence.reasons());
    answers.put(RecordPrompt.CITATIONS, evidence.citations());
    answers.put(RecordPrompt.CONDITIONS_TICKED, evidence.conditionsMet());
    answers.silent(
        titles.say("record.answer.nothing"),
        RecordPrompt.RULES,
        RecordPrompt.CITATIONS,
        RecordPrompt.CONDITIONS_TICKED);
    return List.of(rules(evidence.kept()), law(evidence.kept()));
  }

  /// As it would be today, where nobody has decided.
  void provisional(Verdict verdict, ReferenceRule.Result result) {
    answers.put(
        RecordPrompt.VERDICT, verdict(verdict.kind()), titles.say("record.answer.not-frozen"));
    answers.put(RecordPrompt.MATRIX_RESULT, result(result));
    answers.put(
        RecordPrompt.RULES,
        verdict.rules().stream()
            .map(rule -> titles.say("requests.evidence.rule", rule.code(), rule.version()))
            .toList());
    answers.put(RecordPrompt.VERDICT_REASONS, verdict.reasons().stream().map(titles::say).toList());
    answers.put(RecordPrompt.CITATIONS, verdict.grounds().citations());
    answers.silent(titles.say("record.answer.nothing"), RecordPrompt.RULES, RecordPrompt.CITATIONS);
    answers.silent(titles.say("record.answer.undecided"), RecordPrompt.CONDITIONS_TICKED);
  }

  /// Where the decision was made without this program.
  void none() {
    OF_A_VERDICT.forEach(prompt -> answers.silent(titles.say("record.answer.no-evidence"), prompt));
  }

  private String verdict(Verdict.Kind kind) {
    return RecordTitles.headed(titles.say(kind.word()));
  }

  private String result(ReferenceRule.Result result) {
    return RecordTitles.headed(titles.say(result.word()));
  }

  private Grid rules(List<Evidence.Kept> kept) {
    var rows = new ArrayList<List<String>>();
    for (var one : kept) {
      if (one.thing().kind().equals("rule")) {
        var facts = one.facts().values();
        rows.add(
            List.of(
                titles.say("requests.evidence.rule", one.thing().code(), text(facts, "version")),
                decision(text(facts, "decision")),
                lines(
                    facts,
                    "lawful_basis",
                    "powers",
                    "special_category_condition",
                    "schedule1_conditions"),
                orNothing(text(facts, "conditions")),
                days(facts, "effective_from", "effective_to")));
      }
    }
    return new Grid(
        titles.say("record.grid.rules"),
        List.of(
            titles.say("record.column.rule"),
            titles.say("record.column.says"),
            titles.say("record.column.rests-on"),
            titles.say("record.column.conditions"),
            titles.say("record.column.in-force")),
        rows,
        titles.say("record.none.rules"));
  }

  private Grid law(List<Evidence.Kept> kept) {
    var rows = new ArrayList<List<String>>();
    for (var one : kept) {
      if (one.thing().kind().equals("law")) {
        var facts = one.facts().values();
        rows.add(
            List.of(
                one.thing().code(),
                joined(text(facts, "citation"), text(facts, "title")),
                joined(status(text(facts, "status")), days(facts, "in_force_from", "in_force_to")),
                orNothing(text(facts, "verified"))));
      }
    }
    return new Grid(
        titles.say("record.grid.law"),
        List.of(
            titles.say("record.column.code"),
            titles.say("record.column.provision"),
            titles.say("record.column.in-force"),
            titles.say("record.column.seen")),
        rows,
        titles.say("record.none.law"));
  }

  private String days(Map<String, @Nullable Object> facts, String from, String to) {
    var first = titles.dayKept(text(facts, from));
    var last = titles.dayKept(text(facts, to));
    if (first.isEmpty() && last.isEmpty()) {
      return titles.say("record.period.undated");
    }
    if (last.isEmpty()) {
      return titles.say("record.period.since", first);
    }
    return first.isEmpty()
        ? titles.say("record.period.until", last)
        : titles.say("record.period.between", first, last);
  }

  // A word that this version of the program does not know is shown as it was kept.
  private String status(String kept) {
    return Arrays.stream(LawStatus.values())
        .filter(status -> status.name().equals(kept))
        .findFirst()
        .map(status -> RecordTitles.headed(titles.say(status.word())))
        .orElse(kept);
  }

  private String decision(String kept) {
    return Arrays.stream(Decision.values())
        .filter(decision -> decision.name().equals(kept))
        .findFirst()
        .map(decision -> RecordTitles.headed(titles.say(decision.word())))
        .orElse(kept);
  }

  private String lines(Map<String, @Nullable Object> facts, String... names) {
    var all = new ArrayList<String>();
    for (var name : names) {
      var value = facts.get(name);
      if (value instanceof List<?> list) {
        list.forEach(item -> all.add(String.valueOf(item)));
      } else if (value != null && !value.toString().isBlank()) {
        all.add(value.toString());
      }
    }
    return orNothing(String.join("; ", all));
  }

  private static String text(Map<String, @Nullable Object> facts, String name) {
    return Optional.ofNullable(facts.get(name)).map(Object::toString).orElse("");
  }

  private static String joined(String one, String other) {
    return one.isEmpty() || one.equals(other) ? other : one + "\n" + other;
  }

  private String orNothing(String text) {
    return text.isBlank() ? titles.say("record.answer.nothing") : text;
  }
}
