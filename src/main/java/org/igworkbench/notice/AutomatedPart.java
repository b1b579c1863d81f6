package org.igworkbench.notice;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.igworkbench.automated.AutomatedDecision;
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
    var position = decision.position();
    if (isNo(position.solely())) {
      draft.paragraph(draft.say("written-notice.automated.people"), codes);
      if (!position.humanInvolvement().isBlank()) {
        draft.paragraph(sentences(position.humanInvolvement()), codes);
      }
    } else if (!isYes(position.solely())) {
      draft.paragraph(
          draft.toAdd(Sentence.of("written-notice.gap.solely", decision.code())), codes);
    } else if (isNo(position.significantDecision())) {
      draft.paragraph(draft.say("written-notice.automated.slight"), codes);
    } else {
      significant(draft, decision, codes);
    }
  }

  private static void significant(
      NoticeDraft draft, AutomatedDecision decision, List<String> codes) {
    draft.paragraph(draft.say("written-notice.automated.alone"), codes);
    for (var part : List.of(decision.trigger(), decision.output())) {
      if (!part.isBlank()) {
        draft.paragraph(sentences(part), codes);
      }
    }
    draft.list(
        draft.say("written-notice.automated.rights"),
        List.of(
            new WrittenNotice.Point(draft.say("written-notice.safeguard.told"), codes),
            new WrittenNotice.Point(draft.say("written-notice.safeguard.say"), codes),
            new WrittenNotice.Point(draft.say("written-notice.safeguard.person"), codes),
            new WrittenNotice.Point(draft.say("written-notice.safeguard.contest"), codes)));
  }

  /// Whether an entry is a significant decision by a computer alone, or may be one.
  static boolean isSignificantAlone(AutomatedDecision decision) {
    return isYes(decision.position().solely()) && !isNo(decision.position().significantDecision());
  }

  // The answers keep the words of their source behind the yes or no.
  private static boolean isYes(String answer) {
    return answer.strip().toLowerCase(Locale.UK).startsWith("y");
  }

  private static boolean isNo(String answer) {
    return answer.strip().toLowerCase(Locale.UK).startsWith("n");
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
