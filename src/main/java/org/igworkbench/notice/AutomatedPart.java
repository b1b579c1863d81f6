package org.igworkbench.notice;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.igworkbench.automated.AutomatedDecision;
import org.igworkbench.automated.Position;
import org.igworkbench.automated.Safeguards;
import org.igworkbench.automated.Standing;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.workspace.Sentence;

/// When computers make decisions: what each entry of the register is, and then, under a heading of
/// its own, whether a person is in it and the safeguards of UK GDPR Article 22C where none is
/// (Article 13(2)(f)). Sending an alert is not a decision, and is said not to be one.
final class AutomatedPart {

  private static final Pattern BETWEEN = Pattern.compile(";\\s*");

  private final List<AutomatedDecision> decisions;
  private final MatrixSnapshot matrix;

  /// @param decisions those in force on the day
  AutomatedPart(List<AutomatedDecision> decisions, MatrixSnapshot matrix) {
    this.decisions = decisions;
    this.matrix = matrix;
  }

  void write(NoticeDraft draft) {
    draft.part(Section.AUTOMATED, draft.say("written-notice.automated.heading"));
    if (decisions.isEmpty()) {
      draft.paragraph(draft.say("written-notice.automated.none"));
    }
    decisions.forEach(decision -> draft.paragraph(wording(decision), List.of(decision.code())));
    draft.part(null, draft.say("written-notice.automated.meaning"));
    decisions.forEach(decision -> meaning(draft, decision));
  }

  private void meaning(NoticeDraft draft, AutomatedDecision decision) {
    var codes = List.of(decision.code());
    if (decisions.size() > 1) {
      draft.paragraph(
          draft.say("written-notice.automated.which", NoticeDraft.line(decision.title())), codes);
    }
    switch (standing(decision, matrix)) {
      case NOT_A_DECISION, PERSON_DECIDES -> {
        draft.paragraph(draft.say("written-notice.automated.people"), codes);
        var people = decision.answers().involvement().people();
        if (!people.isBlank()) {
          draft.paragraph(sentences(people), codes);
        }
      }
      case NOT_SIGNIFICANT -> draft.paragraph(draft.say("written-notice.automated.slight"), codes);
      case SIGNIFICANT_AND_SOLELY_AUTOMATED -> significant(draft, decision, codes);
      case UNSETTLED ->
          draft.paragraph(
              draft.toAdd(Sentence.of("written-notice.gap.solely", decision.code())), codes);
    }
  }

  private static void significant(
      NoticeDraft draft, AutomatedDecision decision, List<String> codes) {
    draft.paragraph(draft.say("written-notice.automated.alone"), codes);
    for (var part :
        List.of(decision.trigger(), decision.workings().logic(), decision.workings().output())) {
      if (!part.isBlank()) {
        draft.paragraph(sentences(part), codes);
      }
    }
    var safeguards = decision.answers().safeguards();
    draft.list(
        draft.say("written-notice.automated.rights"),
        List.of(
            point(draft.say("written-notice.safeguard.told"), safeguards.information(), codes),
            point(draft.say("written-notice.safeguard.say"), safeguards.representations(), codes),
            point(draft.say("written-notice.safeguard.person"), safeguards.intervention(), codes),
            point(draft.say("written-notice.safeguard.contest"), safeguards.contest(), codes)));
  }

  /// A safeguard, and how the register says that it is given.
  private static WrittenNotice.Point point(
      String right, Safeguards.Safeguard given, List<String> codes) {
    var how = NoticeDraft.line(given.wording());
    return new WrittenNotice.Point(how.isEmpty() ? right : right + ": " + how, codes);
  }

  private static Standing standing(AutomatedDecision decision, MatrixSnapshot matrix) {
    return Position.of(decision, matrix.catalogue(), matrix.law()).standing();
  }

  /// Whether an entry is a significant decision by a computer alone.
  static boolean isSignificantAlone(AutomatedDecision decision, MatrixSnapshot matrix) {
    return standing(decision, matrix) == Standing.SIGNIFICANT_AND_SOLELY_AUTOMATED;
  }

  /// How the notice words an entry.
  static String wording(AutomatedDecision decision) {
    var wording = NoticeDraft.line(decision.noticeWording());
    return NoticeDraft.sentence(wording.isEmpty() ? decision.title() : wording);
  }

  /// What the register strings together with semicolons, as sentences of their own.
  private static String sentences(String text) {
    return BETWEEN
        .splitAsStream(NoticeDraft.line(text))
        .map(NoticeDraft::sentence)
        .collect(Collectors.joining(" "));
  }
}
