package org.igworkbench.notice;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.igworkbench.catalogue.RetentionClass;
import org.igworkbench.workspace.Sentence;

/// How long data are kept, in the words of the retention schedule: UK GDPR Article 13(2)(a).
final class RetentionPart {

  // A hold keeps a record longer than its period; it is no period of its own.
  private static final String HOLD = "legal hold";
  private static final String UNVERIFIED = "knowledge";
  // Where the law leaves the period to the council, the register gives what others have published.
  private static final Pattern LOCAL = Pattern.compile("local practice|leaves to agency");
  private static final Pattern SAYS_FROM_WHEN =
      Pattern.compile("\\b(from|after|until|once|when|with|as|no longer|removed|deleted|held)\\b");

  private final List<RetentionClass> classes;

  RetentionPart(List<RetentionClass> classes) {
    this.classes =
        classes.stream().filter(row -> !row.authorityType().strip().equals(HOLD)).toList();
  }

  void write(NoticeDraft draft) {
    draft.part(null, draft.say("written-notice.retention.heading"));
    if (classes.isEmpty()) {
      draft.paragraph(draft.toAdd(Sentence.of("written-notice.gap.retention")));
      return;
    }
    draft.list(
        draft.say("written-notice.retention.lead"),
        NoticeDraft.points(classes, row -> point(draft, row), RetentionClass::code));
    draft.paragraph(draft.say("written-notice.retention.longer"));
    var unsure =
        classes.stream()
            .filter(row ->
                row.verified().strip().equals(UNVERIFIED)
                    || LOCAL.matcher(row.authorityType()).find())
            .map(RetentionClass::code)
            .toList();
    if (!unsure.isEmpty()) {
      draft.check(Sentence.of("written-notice.gap.unsure", unsure));
    }
  }

  private static String point(NoticeDraft draft, RetentionClass row) {
    var what = NoticeDraft.line(row.recordClass());
    var period = NoticeDraft.within(row.period());
    boolean whole =
        row.trigger().isBlank() || SAYS_FROM_WHEN.matcher(period.toLowerCase(Locale.UK)).find();
    return whole
        ? draft.say("written-notice.retention.point", what, period)
        : draft.say("written-notice.retention.point-from", what, period, trigger(row));
  }

  private static String trigger(RetentionClass row) {
    return NoticeDraft.within(row.trigger());
  }
}
