package org.igworkbench.window.requests.verdict;

import java.util.List;
import java.util.TreeSet;
import org.igworkbench.matrix.Judge;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.matrix.Question;
import org.igworkbench.matrix.ReferenceRule;
import org.igworkbench.matrix.Route;
import org.igworkbench.matrix.SharingRule;
import org.igworkbench.matrix.Verdict;
import org.igworkbench.requests.Evidence;
import org.igworkbench.requests.RequestDecision;
import org.igworkbench.requests.SharingRequest;
import org.igworkbench.window.requests.verdict.VerdictPage.Conditions;
import org.igworkbench.window.requests.verdict.VerdictPage.Reason;
import org.igworkbench.window.requests.verdict.VerdictPage.RouteLine;
import org.igworkbench.window.requests.verdict.VerdictPage.Tone;
import org.igworkbench.window.requests.words.Phrases;
import org.igworkbench.window.requests.words.Titles;
import org.igworkbench.window.shell.Mark;
import org.igworkbench.workspace.Sentence;

/// Puts verdicts into words: as the matrix stands now, or as it was kept at a decision.
public final class VerdictPages {

  private final MatrixSnapshot matrix;
  private final Phrases phrases;
  private final Titles titles;

  public VerdictPages(MatrixSnapshot matrix, Phrases phrases) {
    this.matrix = matrix;
    this.phrases = phrases;
    this.titles = new Titles(matrix);
  }

  /// The page of a request: what was frozen where it was decided here, else what the matrix says.
  public VerdictPage of(SharingRequest request) {
    var decision = request.decision();
    var evidence = decision == null ? null : decision.evidence();
    if (decision != null && evidence != null) {
      return frozen(decision, evidence);
    }
    var question = request.question();
    var verdict = Judge.judge(matrix, question);
    var under =
        decision == null
            ? under(verdict, question)
            : phrases.say("requests-screen.verdict.worked-out-today", question.date());
    return page(question, verdict, under);
  }

  /// The page of a question.
  public VerdictPage of(Question question) {
    var verdict = Judge.judge(matrix, question);
    return page(question, verdict, under(verdict, question));
  }

  private String under(Verdict verdict, Question question) {
    return phrases.say("requests-screen.verdict.under", verdict.rules().size(), question.date());
  }

  private VerdictPage page(Question question, Verdict verdict, String under) {
    var hit = verdict.rules().stream().map(SharingRule::code).toList();
    var routes = Route.of(matrix, question);
    return new VerdictPage(
        Mark.of(verdict.kind()),
        Phrases.headed(phrases.verdict(verdict.kind())),
        under,
        verdict.reasons().stream().map(reason -> reason(verdict, reason)).toList(),
        new Conditions(conditions(verdict), false),
        verdict.grounds().citations(),
        lines(question, routes.stream().filter(r -> hit.contains(r.rule().code())).toList()),
        List.of(),
        lines(question, routes.stream().filter(r -> !hit.contains(r.rule().code())).toList()),
        phrases.say(
            "requests-screen.verdict.plain", phrases.plain(ReferenceRule.apply(matrix, question))));
  }

  private VerdictPage frozen(RequestDecision decision, Evidence evidence) {
    return new VerdictPage(
        Mark.of(evidence.verdict()),
        Phrases.headed(phrases.verdict(evidence.verdict())),
        phrases.say("requests-screen.verdict.frozen", decision.on()),
        // Where all was kept, the evidence says why; the panel says what.
        evidence.kept().isEmpty()
            ? evidence.reasons().stream().map(text -> new Reason(Tone.PLAIN, text)).toList()
            : List.of(),
        new Conditions(evidence.conditionsMet(), true),
        evidence.citations(),
        List.of(),
        evidence.kept().isEmpty()
            ? evidence.rules()
            : EvidencePane.brief(phrases, matrix, decision),
        List.of(),
        phrases.say("requests-screen.verdict.plain", phrases.plain(evidence.matrixResult())));
  }

  private Reason reason(Verdict verdict, Sentence sentence) {
    return new Reason(tone(verdict, sentence), phrases.say(sentence));
  }

  private static Tone tone(Verdict verdict, Sentence sentence) {
    if (!verdict.kind().inside()) {
      return Tone.PLAIN;
    }
    return switch (sentence.key()) {
      case "matrix.reason.covered",
          "matrix.reason.stands",
          "matrix.reason.power",
          "matrix.reason.power-since" ->
          Tone.SOUND;
      default -> Tone.HEED;
    };
  }

  private static List<String> conditions(Verdict verdict) {
    return verdict instanceof Verdict.CoveredWithConditions conditional
        ? conditional.conditions().stream().map(Verdict.Condition::text).distinct().toList()
        : List.of();
  }

  private List<RouteLine> lines(Question question, List<Route> routes) {
    return routes.stream().map(route -> line(question, route)).toList();
  }

  private RouteLine line(Question question, Route route) {
    var rule = route.rule();
    var ground = rule.ground();
    var powers = ground.powers();
    return new RouteLine(
        rule.code(),
        Mark.of(rule.decision()),
        titles.letter(ground.basis()),
        powers.isEmpty()
            ? phrases.say("requests-screen.route.no-power")
            : titles.powersInWords(powers),
        reach(question, route),
        ground.basis(),
        powers.isEmpty() ? "" : powers.getFirst());
  }

  private String reach(Question question, Route route) {
    int asked = question.asked().categories().size();
    var missing = route.missing();
    if (!route.rule().decision().permits()) {
      var barred = new TreeSet<>(question.asked().categories());
      barred.removeAll(missing);
      return barred.isEmpty()
          ? phrases.say("requests-screen.route.bars-none")
          : phrases.say("requests-screen.route.bars", barred.size(), titles.categoryTitles(barred));
    }
    var reach =
        missing.isEmpty()
            ? phrases.say("requests-screen.route.covers-all", asked)
            : missing.size() == asked
                ? phrases.say("requests-screen.route.covers-none")
                : phrases.say(
                    "requests-screen.route.lacks", missing.size(), titles.categoryTitles(missing));
    return route.stands() ? reach : phrases.say("requests-screen.route.lapsed", reach);
  }
}
