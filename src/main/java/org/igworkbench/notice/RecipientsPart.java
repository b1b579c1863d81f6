package org.igworkbench.notice;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.igworkbench.automated.AutomatedDecision;
import org.igworkbench.catalogue.Recipient;

/// Whom data are shared with: recipients of live rules (UK GDPR Article 13(1)(e)). One that the
/// register places under another question, abroad or with a computer’s alert, stands there alone if
/// it is named there.
final class RecipientsPart {

  private final OnTheDay on;
  private final Set<String> abroad;
  private final List<String> automated;

  RecipientsPart(OnTheDay on, List<SentAbroad> abroad, List<AutomatedDecision> automated) {
    this.on = on;
    this.automated = automated.stream().map(AutomatedPart::wording).toList();
    this.abroad =
        abroad.stream().flatMap(sent -> sent.recipients().stream()).collect(Collectors.toSet());
  }

  void write(NoticeDraft draft) {
    draft.part(Section.RECIPIENTS, draft.say("written-notice.recipients.heading"));
    var here = on.recipients().stream().filter(row -> !standsElsewhere(row)).toList();
    if (here.isEmpty()) {
      draft.paragraph(draft.say("written-notice.recipients.none"));
    }
    draft.list(
        draft.say("written-notice.recipients.lead"),
        NoticeDraft.points(here, RecipientsPart::wording, Recipient::code));
  }

  private boolean standsElsewhere(Recipient recipient) {
    return switch (Headings.section(recipient.naming().noticeSection()).orElse(null)) {
      case TRANSFERS -> abroad.contains(recipient.code());
      case AUTOMATED ->
          automated.stream().anyMatch(wording -> wording.contains(wording(recipient)));
      case PURPOSES, BASES, RECIPIENTS -> false;
      case null -> false;
    };
  }

  static String wording(Recipient recipient) {
    var wording = NoticeDraft.line(recipient.naming().noticeWording());
    return wording.isEmpty() ? NoticeDraft.line(recipient.title()) : wording;
  }
}
