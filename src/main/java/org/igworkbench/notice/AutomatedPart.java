package org.igworkbench.notice;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.igworkbench.automated.AutomatedDecision;
import org.igworkbench.workspace.Answer;
import org.igworkbench.workspace.Sentence;

/// When computers make decisions: what each entry of the register is, and then, under a heading of
/// its own, whether a person is in it and the safeguards of UK GDPR Article 22C where none is
/// (Article 13(2)(f)). Sending an alert is not a decision, and is said not to be one.
final class AutomatedPart {

  private static final Pattern BETWEEN = Pattern.compile(";\\s*");

  private final List<AutomatedDecision> decisions;

  AutomatedPart(List<AutomatedDecision> decisions) {
    this.decisions = decisions;
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
    var involvement = decision.answers().involvement();
    if (isNo(decision.answers().triggers()) || isNo(involvement.solely().answer())) {
      draft.paragraph(draft.say("written-notice.automated.people"), codes);
      if (!involvement.people().isBlank()) {
        draft.paragraph(sentences(involvement.people()), codes);
      }
    } else if (!involvement.solely().holds()) {
      draft.paragraph(
          draft.toAdd(Sentence.of("written-notice.gap.solely", decision.code())), codes);
    } else if (isNo(decision.answers().effect().recorded().answer())) {
      draft.paragraph(draft.say("written-notice.automated.slight"), codes);
    } else {
      significant(draft, decision, codes);
    }
  }

  private static void significant(
      NoticeDraft draft, AutomatedDecision decision, List<String> codes) {
    draft.paragraph(draft.say("written-notice.automated.alone"), codes);
    for (var part : List.of(decision.trigger(), decision.workings().output())) {
      if (!part.isBlank()) {
        draft.paragraph(sentences(part), codes);
      }
    }
    draft.list(
        draft.say("written-notice.automated.rights"),
        List.of(
            point(draft.say("written-notice.safeguard.told"), codes),
            point(draft.say("written-notice.safeguard.say"), codes),
            point(draft.say("written-notice.safeguard.person"), codes),
            point(draft.say("written-notice.safeguard.contest"), codes)));
    var safeguards = decision.answers().safeguards();
    for (var safeguard :
        List.of(
            safeguards.information(),
            safeguards.representations(),
            safeguards.intervention(),
            safeguards.contest())) {
      if (!safeguard.wording().isBlank()) {
        draft.paragraph(sentences(safeguard.wording()), codes);
      }
    }
  }

  private static WrittenNotice.Point point(String text, List<String> codes) {
    return new WrittenNotice.Point(text, codes);
  }

  /// Whether an entry is a significant decision by a computer alone, or may be one.
  static boolean isSignificantAlone(AutomatedDecision decision) {
    var answers = decision.answers();
    return !isNo(answers.triggers())
        && answers.involvement().solely().holds()
        && !isNo(answers.effect().recorded().answer());
  }

  private static boolean isNo(Answer answer) {
    return answer == Answer.NO;
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
