package org.igworkbench.notice;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.igworkbench.catalogue.Recipient;

/// Whom data are shared with: recipients of live rules (UK GDPR Article 13(1)(e)). Those abroad
/// stand under their own question.
final class RecipientsPart {

  private final OnTheDay on;
  private final Set<String> abroad;

  RecipientsPart(OnTheDay on, List<SentAbroad> abroad) {
    this.on = on;
    this.abroad =
        abroad.stream().flatMap(sent -> sent.recipients().stream()).collect(Collectors.toSet());
  }

  void write(NoticeDraft draft) {
    draft.part(Section.RECIPIENTS, draft.say("written-notice.recipients.heading"));
    var here = on.recipients().stream().filter(row -> !abroad.contains(row.code())).toList();
    if (here.isEmpty()) {
      draft.paragraph(draft.say("written-notice.recipients.none"));
    }
    draft.list(
        draft.say("written-notice.recipients.lead"),
        NoticeDraft.points(here, RecipientsPart::wording, Recipient::code));
  }

  static String wording(Recipient recipient) {
    var wording = NoticeDraft.line(recipient.naming().noticeWording());
    return wording.isEmpty() ? NoticeDraft.line(recipient.title()) : wording;
  }
}
