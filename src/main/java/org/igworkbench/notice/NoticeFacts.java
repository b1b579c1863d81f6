package org.igworkbench.notice;

import java.util.HashMap;
import org.igworkbench.audit.Facts;
import org.igworkbench.audit.Subject;

/// What the trail keeps of notices and of what is said about their lines.
public final class NoticeFacts {

  private NoticeFacts() {}

  /// A version of a notice, as the thing that an entry of the trail is about.
  public static Subject subject(PublishedNotice notice) {
    return new Subject("published notice", notice.code());
  }

  /// A line, as the thing that an entry of the trail is about.
  public static Subject subject(LineReview review) {
    return new Subject("notice line", review.code());
  }

  /// Every field of a version.
  public static Facts of(PublishedNotice notice) {
    var facts = new HashMap<String, Object>();
    facts.put("title", notice.title());
    facts.put("effective", notice.effective().toString());
    facts.put("text", notice.text());
    return Facts.of(facts);
  }

  /// Every field of what is said about a line, and the words of the line.
  static Facts of(LineReview review, String text) {
    var facts = new HashMap<String, Object>();
    facts.put("text", text);
    facts.put("says", review.says().name());
    facts.put("codes", review.codes());
    facts.put("reason", review.reason());
    var section = review.section();
    facts.put("section", section == null ? "" : section.code());
    facts.put("by", review.by());
    facts.put("at", review.at().toString());
    return Facts.of(facts);
  }
}
