package org.igworkbench.window.matrix;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.igworkbench.agreements.Agreement;
import org.igworkbench.catalogue.DataCategory;
import org.igworkbench.law.LawRow;
import org.igworkbench.law.LawfulBasis;
import org.igworkbench.law.Power;
import org.igworkbench.law.Schedule1Condition;
import org.igworkbench.law.SpecialCondition;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.matrix.SharingRule;
import org.igworkbench.matrix.Tenure;
import org.igworkbench.matrix.Terms;
import org.igworkbench.window.matrix.RuleReading.Chip;
import org.igworkbench.window.matrix.RuleReading.Fact;
import org.igworkbench.window.shell.Capital;
import org.igworkbench.workspace.Words;

/// Puts a rule into words.
final class RuleReader {

  private final Words words;
  private final MatrixSnapshot matrix;
  private final LocalDate day;
  private final LawWords law;

  RuleReader(Words words, MatrixIndex index) {
    this.words = words;
    this.matrix = index.snapshot();
    this.day = index.day();
    this.law = new LawWords(words, index.day());
  }

  RuleReading read(RuleRow row) {
    var rule = row.rule();
    var people =
        rule.scope().subjects().stream()
            .map(matrix::categoryTitle)
            .collect(Collectors.joining(", "));
    return new RuleReading(
        rule.code(),
        row.mark(),
        Capital.of(words.say(rule.decision().word())),
        version(row),
        why(rule),
        rule.terms().conditions(),
        rule.scope().categories().stream().map(this::chip).toList(),
        people,
        terms(rule.terms()),
        history(rule));
  }

  private String version(RuleRow row) {
    var rule = row.rule();
    var status =
        row.state() == RuleState.ENDED
            ? words.say("matrix.status.ended")
            : words.say(rule.tenure().status().word());
    return words.say("matrix-screen.rule.version", rule.version(), status);
  }

  // -- why

  private List<Fact> why(SharingRule rule) {
    var facts = new ArrayList<Fact>();
    facts.add(basis(rule.ground().basis()));
    if (rule.ground().powers().isEmpty()) {
      facts.add(
          plain(words.say("matrix-screen.why.power"), words.say("matrix-screen.why.no-power")));
    }
    rule.ground().powers().forEach(code -> facts.add(power(code)));
    var special = special(rule);
    if (!special.isEmpty()) {
      facts.add(plain(words.say("matrix-screen.why.special"), special));
    }
    facts.add(review(rule.tenure()));
    return facts;
  }

  private static Fact plain(String label, String text) {
    return new Fact(label, text, "", false);
  }

  private Fact basis(String code) {
    var label = words.say("matrix-screen.why.basis");
    var row = matrix.law().basis(code).orElse(null);
    if (row == null) {
      return plain(label, code);
    }
    return new Fact(label, basisText(row), row.standing().on(day) ? "" : law.standing(row), true);
  }

  private static String basisText(LawfulBasis row) {
    return row.article() + " " + Capital.lower(row.title());
  }

  private Fact power(String code) {
    var label = words.say("matrix-screen.why.power");
    var row = matrix.lawRow(code).orElse(null);
    if (!(row instanceof Power power)) {
      return plain(label, code);
    }
    return new Fact(label, power.citation(), law.power(power), !power.standing().on(day));
  }

  private String special(SharingRule rule) {
    var parts = new ArrayList<String>();
    var code = rule.ground().specialCondition();
    if (code != null) {
      parts.add(
          matrix
              .lawRow(code)
              .map(row -> row instanceof SpecialCondition s ? s.article() : row.citation())
              .orElse(code));
    }
    var paragraphs = new ArrayList<String>();
    for (var condition : rule.ground().schedule1()) {
      paragraphs.add(matrix.lawRow(condition).map(RuleReader::paragraph).orElse(condition));
    }
    if (!paragraphs.isEmpty()) {
      parts.add(
          words.say(
              "matrix-screen.why.schedule1", paragraphs.size(), String.join(", ", paragraphs)));
    }
    return String.join("; ", parts);
  }

  private static String paragraph(LawRow row) {
    return row instanceof Schedule1Condition condition
        ? Integer.toString(condition.paragraph())
        : row.citation();
  }

  private Fact review(Tenure tenure) {
    var label = words.say("matrix-screen.why.review");
    var due = tenure.reviewDue();
    if (due == null) {
      return plain(label, words.say("matrix-screen.review.none"));
    }
    int days = (int) ChronoUnit.DAYS.between(day, due);
    if (days < 0) {
      return new Fact(
          label,
          words.say("matrix-screen.review.was-due", due),
          words.say("matrix-screen.review.days-ago", -days),
          true);
    }
    return plain(
        label,
        days == 0
            ? words.say("matrix-screen.review.today", due)
            : words.say("matrix-screen.review.due", due, days));
  }

  // -- data, terms, history

  private Chip chip(String code) {
    var row = matrix.catalogue().dataCategory(code).orElse(null);
    if (row == null) {
      return new Chip("", false, code, code);
    }
    var letter =
        switch (row.dataClass()) {
          case SPECIAL -> words.say("matrix-screen.chip.special");
          case CRIMINAL_OFFENCE -> words.say("matrix-screen.chip.offence");
          case ORDINARY, NOT_PERSONAL -> "";
        };
    boolean usual = row.dataClass() == DataCategory.DataClass.ORDINARY;
    var spoken = usual ? row.title() : row.title() + ", " + words.say(row.dataClass().word());
    boolean offence = row.dataClass() == DataCategory.DataClass.CRIMINAL_OFFENCE;
    return new Chip(letter, offence, row.title(), spoken);
  }

  private List<Fact> terms(Terms terms) {
    var facts = new ArrayList<Fact>();
    addIfThere(facts, words.say("matrix-screen.terms.method"), terms.secureMethod());
    addIfThere(facts, words.say("matrix-screen.terms.retention"), terms.retention());
    var code = terms.agreement();
    if (code != null) {
      var agreement = matrix.agreement(code);
      var title = agreement.map(Agreement::title).orElse("");
      boolean runs = agreement.map(found -> found.runsOn(day)).orElse(true);
      facts.add(
          new Fact(
              words.say("matrix-screen.terms.agreement"),
              title.isEmpty() ? code : code + ", " + title,
              runs ? "" : words.say("matrix-screen.terms.agreement-over"),
              !runs));
    }
    addIfThere(facts, words.say("matrix-screen.terms.assessment"), terms.impactAssessment());
    var transfer = terms.transfer();
    addIfThere(facts, words.say("matrix-screen.terms.transfer"), transfer == null ? "" : transfer);
    return facts;
  }

  private static void addIfThere(List<Fact> facts, String label, String text) {
    if (!text.isBlank()) {
      facts.add(plain(label, text));
    }
  }

  private List<String> history(SharingRule rule) {
    var versions = matrix.history(rule);
    return versions.size() < 2
        ? List.of()
        : versions.reversed().stream().map(this::version).toList();
  }

  private String version(SharingRule rule) {
    var tenure = rule.tenure();
    var from = tenure.effective().from();
    var since =
        from == null
            ? words.say("matrix-screen.history.version", rule.version())
            : words.say("matrix-screen.history.since", rule.version(), from);
    var approval = tenure.approval();
    if (approval == null) {
      return since + " " + words.say(tenure.status().word());
    }
    var by = words.say("matrix-screen.history.approved", approval.by());
    return approval.evidence().isBlank()
        ? since + " " + by
        : since + " " + by + " " + approval.evidence();
  }
}
