package org.igworkbench.notice;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.igworkbench.workspace.About;
import org.igworkbench.workspace.Sentence;

/// Who the controller is and how to reach it and its data protection officer: UK GDPR Article
/// 13(1)(a) and (b).
final class ContactPart {

  // A name alone is no way to reach anybody: an e-mail address or a number is.
  private static final Pattern REACHES = Pattern.compile("@|\\d{3}");
  private static final Pattern OFFICER = Pattern.compile("data[ -]protection officer|\\bdpo\\b");

  private final About about;
  private final LocalDate day;

  ContactPart(About about, LocalDate day) {
    this.about = about;
    this.day = day;
  }

  void write(NoticeDraft draft) {
    draft.part(null, draft.say("written-notice.contact.heading"));
    draft.paragraph(draft.say("written-notice.contact.as-at", day));
    draft.paragraph(draft.say("written-notice.contact.controller", about.organisation()));
    draft.paragraph(draft.say("written-notice.contact.who", contact(draft)));
  }

  private String contact(NoticeDraft draft) {
    var contact = NoticeDraft.line(about.contact());
    if (contact.isEmpty()) {
      return draft.toAdd(Sentence.of("written-notice.gap.contact"));
    }
    var said = new StringBuilder(contact);
    if (!OFFICER.matcher(contact.toLowerCase(Locale.UK)).find()) {
      said.append(' ').append(draft.toAdd(Sentence.of("written-notice.gap.officer")));
    }
    if (!REACHES.matcher(contact).find()) {
      said.append(' ').append(draft.toAdd(Sentence.of("written-notice.gap.address")));
    }
    return said.toString();
  }
}
