package org.igworkbench.notice;

import java.time.LocalDate;
import org.igworkbench.workspace.Words;

/// Writes the privacy notice from the register as at a day: the five questions in the order of the
/// model notice, with what UK GDPR Articles 13 and 14 ask for around them.
///
/// What the register has no field for stands as `[to be added: ...]` in its place and among the
/// gaps. Nothing is made up to fill a gap.
public final class NoticeComposer {

  private final Words words;

  public NoticeComposer(Words words) {
    this.words = words;
  }

  /// The notice of the day.
  public WrittenNotice compose(NoticeSource source, LocalDate day) {
    var draft = new NoticeDraft(words);
    var on = new OnTheDay(source.matrix(), day);
    new ContactPart(source.about(), day).write(draft);
    new PurposesPart(on).write(draft);
    new BasesPart(on).write(draft);
    var abroad = SentAbroad.by(on, source.transfers());
    var automated =
        source.automated().stream().filter(row -> row.effective().contains(day)).toList();
    new RecipientsPart(on, abroad, automated).write(draft);
    new AutomatedPart(automated, source.matrix()).write(draft);
    new TransfersPart(on, abroad).write(draft);
    new DataPart(on).write(draft);
    new RetentionPart(source.matrix().catalogue().retention()).write(draft);
    new RightsPart(on.bases(), automated, source.matrix()).write(draft);
    new ComplaintPart(day).write(draft);
    var about = source.about();
    return draft.finished(
        words.say("written-notice.notice.title", about.title()), about.organisation(), day);
  }
}
