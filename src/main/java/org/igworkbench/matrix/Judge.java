package org.igworkbench.matrix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.igworkbench.matrix.Verdict.Condition;
import org.igworkbench.matrix.Verdict.Grounds;
import org.igworkbench.workspace.Sentence;
import org.jspecify.annotations.Nullable;

/// Answers one question from a snapshot of the matrix: a pure function, without store or clock.
///
/// Precedence: barred, covered, covered with conditions, wider, lapsed, not covered.
public final class Judge {

  private final MatrixSnapshot matrix;
  private final Question question;
  private final Fit fit;
  private final Lapses lapses;
  private final Reasons reasons;

  private Judge(MatrixSnapshot matrix, Question question) {
    this.matrix = matrix;
    this.question = question;
    this.fit = new Fit(matrix, question);
    this.lapses = new Lapses(matrix, question.date());
    this.reasons = new Reasons(matrix, question);
  }

  /// The verdict on the question.
  public static Verdict judge(MatrixSnapshot matrix, Question question) {
    return new Judge(matrix, question).verdict();
  }

  private Verdict verdict() {
    var recipient = question.recipient();
    if (recipient == null || !matrix.knowsRecipient(recipient)) {
      return new Verdict.NotCovered(
          grounds(List.of(), List.of(Sentence.of("matrix.reason.recipient-unknown"))));
    }
    var cell = matrix.standing(new Cell(question.purpose(), recipient), question.date());
    var fitting = cell.stream().filter(fit::claim).toList();
    var bars = bars(fitting);
    var cautions = cautions(bars);
    var deciding = bars.stream().filter(fit::claimNamesWhatBarNames).toList();
    if (!deciding.isEmpty()) {
      return barred(deciding);
    }
    var permitting = fitting.stream().filter(rule -> rule.decision().permits()).toList();
    var covering = permitting.stream().filter(fit::covers).toList();
    var live = covering.stream().filter(this::stands).toList();
    var permitted = having(live, Decision.PERMITTED);
    if (!permitted.isEmpty()) {
      return covered(permitted, cautions);
    }
    if (!live.isEmpty()) {
      return conditional(live, cautions);
    }
    var standing = permitting.stream().filter(this::stands).toList();
    var reaching =
        standing.stream()
            .filter(fit::holdsAnyCategory)
            .filter(rule -> fit.missingSubjects(rule).isEmpty())
            .toList();
    var wider = wider(standing, reaching, cautions);
    if (wider != null) {
      return wider;
    }
    if (!covering.isEmpty()) {
      return lapsed(covering, cautions);
    }
    return notCovered(cell, permitting, reaching, cautions);
  }

  private boolean stands(SharingRule rule) {
    return lapses.of(rule).isEmpty();
  }

  private List<SharingRule> bars(List<SharingRule> fitting) {
    // A bar is not softened by an overdue review: nobody has said that it no longer holds.
    return fitting.stream()
        .filter(rule -> !rule.decision().permits())
        .filter(rule -> rule.tenure().runsOn(question.date()))
        .filter(fit::holdsAnyCategory)
        .toList();
  }

  private List<Sentence> cautions(List<SharingRule> bars) {
    return bars.stream()
        .filter(Predicate.not(fit::claimNamesWhatBarNames))
        .map(reasons::caution)
        .toList();
  }

  private static List<SharingRule> having(List<SharingRule> rules, Decision decision) {
    return rules.stream().filter(rule -> rule.decision() == decision).toList();
  }

  private Verdict barred(List<SharingRule> bars) {
    var barred = new TreeSet<String>();
    var said = new ArrayList<Sentence>();
    for (var bar : bars) {
      var held = fit.held(bar);
      barred.addAll(held);
      said.add(reasons.bar(bar, held));
    }
    return new Verdict.Barred(grounds(bars, said), barred);
  }

  private Verdict covered(List<SharingRule> rules, List<Sentence> cautions) {
    var said = new ArrayList<Sentence>();
    said.add(reasons.all("matrix.reason.covered", rules));
    rules.forEach(rule -> said.addAll(reasons.standing(rule)));
    said.addAll(reasons.onOffer(rules));
    said.addAll(cautions);
    return new Verdict.Covered(grounds(rules, said));
  }

  private Verdict conditional(List<SharingRule> rules, List<Sentence> cautions) {
    var first = rules.getFirst();
    var conditions =
        first.terms().conditions().stream().map(text -> new Condition(first.code(), text)).toList();
    var said = new ArrayList<Sentence>();
    said.add(reasons.all("matrix.reason.covered", rules));
    rules.forEach(rule -> {
      said.addAll(reasons.standing(rule));
      said.add(
          Sentence.of("matrix.reason.conditions", rule.code(), rule.terms().conditions().size()));
    });
    said.addAll(reasons.onOffer(rules));
    said.addAll(cautions);
    return new Verdict.CoveredWithConditions(grounds(rules, said), conditions);
  }

  private @Nullable Verdict wider(
      List<SharingRule> standing, List<SharingRule> reaching, List<Sentence> cautions) {
    var inside = new TreeSet<String>();
    reaching.forEach(rule -> inside.addAll(fit.held(rule)));
    var outside = new TreeSet<>(question.asked().categories());
    outside.removeAll(inside);
    if (!inside.isEmpty() && !outside.isEmpty()) {
      var said = new ArrayList<Sentence>();
      said.add(reasons.wider(reaching, outside));
      said.add(Sentence.of("matrix.reason.inside", reasons.titles(inside)));
      return widerBy(reaching, said, inside, outside, cautions);
    }
    // Every category is held by one rule, but for other people than those asked about.
    var others = standing.stream().filter(fit::holdsEveryCategory).toList();
    if (others.isEmpty()) {
      return null;
    }
    var missing = new TreeSet<String>();
    others.forEach(rule -> missing.addAll(fit.missingSubjects(rule)));
    return widerBy(others, otherPeople(others), new TreeSet<>(), missing, cautions);
  }

  private Verdict widerBy(
      List<SharingRule> rules,
      List<Sentence> why,
      SortedSet<String> inside,
      SortedSet<String> outside,
      List<Sentence> cautions) {
    var said = new ArrayList<>(why);
    said.addAll(reasons.onOffer(rules));
    said.addAll(cautions);
    return new Verdict.WiderThanCovered(grounds(rules, said), inside, outside);
  }

  /// Whom each rule leaves out, rules with the same gap in one sentence.
  private List<Sentence> otherPeople(List<SharingRule> rules) {
    var said = new ArrayList<Sentence>();
    byGap(rules, fit::missingSubjects)
        .forEach((gap, those) -> said.add(reasons.otherPeople(those, gap)));
    return said;
  }

  private static Map<SortedSet<String>, List<SharingRule>> byGap(
      List<SharingRule> rules, Function<SharingRule, SortedSet<String>> gap) {
    return rules.stream()
        .filter(rule -> !gap.apply(rule).isEmpty())
        .collect(Collectors.groupingBy(gap, LinkedHashMap::new, Collectors.toList()));
  }

  private Verdict lapsed(List<SharingRule> rules, List<Sentence> cautions) {
    var said = new ArrayList<Sentence>();
    rules.forEach(rule -> said.addAll(lapses.of(rule)));
    said.add(Sentence.of("matrix.reason.lapsed-advice"));
    said.addAll(cautions);
    return new Verdict.Lapsed(grounds(rules, said));
  }

  private Verdict notCovered(
      List<SharingRule> cell,
      List<SharingRule> permitting,
      List<SharingRule> reaching,
      List<Sentence> cautions) {
    var said = new ArrayList<Sentence>();
    if (cell.isEmpty()) {
      said.add(reasons.noRule());
    } else if (permitting.isEmpty()) {
      said.add(reasons.claimUnmet(cell));
    } else if (reaching.isEmpty()) {
      byGap(permitting, fit::missingCategories)
          .forEach((gap, rules) -> said.add(reasons.unreached(rules, gap)));
      said.addAll(otherPeople(permitting.stream().filter(fit::holdsAnyCategory).toList()));
    } else {
      // Several rules hold all of it between them, none of them alone.
      said.add(Sentence.of("matrix.reason.split"));
      reaching.forEach(rule -> said.add(reasons.reaches(rule, fit.held(rule))));
    }
    said.addAll(cautions);
    return new Verdict.NotCovered(grounds(List.of(), said));
  }

  private Grounds grounds(List<SharingRule> rules, List<Sentence> said) {
    var all = new ArrayList<>(said);
    all.addAll(reasons.transfer());
    return new Grounds(rules, all, reasons.citations(rules));
  }
}
