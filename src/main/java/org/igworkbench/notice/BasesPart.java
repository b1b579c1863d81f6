package org.igworkbench.notice;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.igworkbench.law.Instrument;
import org.igworkbench.law.LawfulBasis;
import org.igworkbench.workspace.Sentence;

/// Why data may be used: the lawful bases that live rules rest on and the laws of their powers (UK
/// GDPR Articles 6(3) and 13(1)(c) and (d)).
final class BasesPart {

  private final OnTheDay on;

  BasesPart(OnTheDay on) {
    this.on = on;
  }

  void write(NoticeDraft draft) {
    draft.part(Section.BASES, draft.say("written-notice.bases.heading"));
    var bases = on.bases();
    if (bases.isEmpty()) {
      draft.paragraph(draft.say("written-notice.bases.none"));
    }
    draft.list(
        draft.say("written-notice.bases.lead"),
        NoticeDraft.points(bases, basis -> reason(draft, basis), LawfulBasis::code));
    var laws = on.instruments();
    var together = together(laws);
    draft.list(
        draft.say("written-notice.bases.laws"),
        NoticeDraft.points(laws, law -> wording(law, together), Instrument::code),
        true);
    var off =
        laws.stream()
            .filter(law -> together.test(law) && !law.naming().remark().isBlank())
            .map(Instrument::code)
            .toList();
    if (!off.isEmpty()) {
      draft.check(Sentence.of("written-notice.gap.wording", off));
    }
  }

  private static String reason(NoticeDraft draft, LawfulBasis basis) {
    var title = NoticeDraft.within(basis.title());
    return switch (basis.letter()) {
      case "a" -> draft.say("written-notice.basis.consent", title);
      case "b" -> draft.say("written-notice.basis.contract", title);
      case "c" -> draft.say("written-notice.basis.obligation", title);
      case "d" -> draft.say("written-notice.basis.vital", title);
      case "e" -> draft.say("written-notice.basis.task", title);
      case "ea" -> draft.say("written-notice.basis.recognised", title);
      case "f" ->
          draft.say(
              "written-notice.basis.legitimate",
              title,
              draft.toAdd(Sentence.of("written-notice.gap.interests")));
      default -> title;
    };
  }

  /// Wordings that name several laws and can stand only where all of these are relied on, because a
  /// notice must not name a law that nothing rests on.
  private Predicate<Instrument> together(List<Instrument> relied) {
    Set<String> codes = relied.stream().map(Instrument::code).collect(Collectors.toSet());
    Set<String> outside =
        on.matrix().law().instruments().stream()
            .filter(law -> !codes.contains(law.code()))
            .map(law -> NoticeDraft.line(law.naming().wording()))
            .collect(Collectors.toSet());
    return law -> !outside.contains(NoticeDraft.line(law.naming().wording()));
  }

  private static String wording(Instrument law, Predicate<Instrument> together) {
    var wording = NoticeDraft.line(law.naming().wording());
    return wording.isEmpty() || !together.test(law) ? NoticeDraft.line(law.citation()) : wording;
  }
}
