package org.igworkbench.exchange;

import static org.igworkbench.exchange.Problems.spoken;

import java.time.LocalDate;
import java.util.List;
import org.igworkbench.notice.PublishedNotice;

/// The published notice, a plain text.
final class NoticeText {

  static final String FILE = "childrens-social-care-notice.txt";

  // A notice is a few pages.
  private static final int MOST_BYTES = 2_000_000;
  private static final String TITLE = "Children’s social care privacy notice";

  private NoticeText() {}

  /// @param effective the day from which it was published, which the text itself does not tell
  static List<PublishedNotice> read(Shelf shelf, LocalDate effective) {
    if (!shelf.has(FILE)) {
      return List.of();
    }
    var file = shelf.file(FILE);
    var problems = shelf.problems(file.name());
    if (file.content().length > MOST_BYTES) {
      problems.file("exchange.file.large", MOST_BYTES / 1_000_000);
      return List.of();
    }
    int nul = Utf8.lineOfNul(file.content());
    if (nul > 0) {
      problems.file("exchange.file.nul", spoken(nul));
      return List.of();
    }
    var source = Utf8.of(file.content());
    source.badLines().forEach(bad -> problems.file("exchange.file.not-utf8", spoken(bad)));
    var text = source.text().replace("\r\n", "\n").replace('\r', '\n').strip();
    if (text.isEmpty()) {
      problems.file("exchange.notice.empty");
    }
    return List.of(new PublishedNotice("PN-01", TITLE, effective, text));
  }
}
