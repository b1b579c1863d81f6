package org.igworkbench.notice;

import java.time.LocalDate;
import java.util.List;
import org.igworkbench.exchange.Library;
import org.igworkbench.exchange.LibraryReader;
import org.igworkbench.exchange.Reading;
import org.igworkbench.exchange.SampleFiles;
import org.igworkbench.matrix.MatrixSnapshot;
import org.igworkbench.texts.WordLikeness;

/// The sample’s register, and notices beside it.
final class ComparedSample {

  static final LocalDate DAY = LocalDate.of(2026, 10, 8);
  static final Library LIBRARY = library();
  static final NoticeComparison.Register REGISTER =
      new NoticeComparison.Register(
          MatrixSnapshot.of(LIBRARY.catalogue(), LIBRARY.law(), List.of(), LIBRARY.rules()),
          LIBRARY.automated(),
          DAY);

  private ComparedSample() {}

  private static Library library() {
    var reading = new LibraryReader().read(SampleFiles.load(), SampleFiles.defaults());
    if (reading instanceof Reading.Sound<Library>(var library)) {
      return library;
    }
    throw new IllegalStateException();
  }

  static PublishedNotice published() {
    return LIBRARY.notices().getFirst();
  }

  static NoticeComparison compared(List<SourceLine> lines, LineReview... reviews) {
    return NoticeComparison.of(Sections.of(lines), List.of(reviews), REGISTER, new WordLikeness());
  }

  static NoticeComparison compared(String text, LineReview... reviews) {
    return compared(PlainText.lines(text), reviews);
  }

  static String figures(NoticeComparison comparison) {
    var text = new StringBuilder(comparison.lines().size() + " lines name something");
    for (var match : Match.values()) {
      long count = comparison.lines().stream().filter(line -> line.match() == match).count();
      text.append(", ").append(match.code()).append(' ').append(count);
    }
    var figures = comparison.figures();
    return text.append("; rows ")
        .append(figures.rows())
        .append(", of them open ")
        .append(figures.openRows())
        .toString();
  }

  static String said(ComparedLine line) {
    return line.match().code()
        + " "
        + String.join(";", line.codes())
        + (line.unknown().isEmpty() ? "" : " ?" + line.unknown())
        + " | "
        + line.text();
  }
}
