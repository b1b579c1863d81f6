package org.igworkbench.notice;

import java.time.LocalDate;
import java.util.List;

/// A privacy notice as it was published.
///
/// @param code names the version, such as `PN-01`
/// @param effective the day from which it was the published one
/// @param text the whole text, lines separated by line feeds
/// @param lines the same by line, each under the question that its heading asks
public record PublishedNotice(
    String code, String title, LocalDate effective, String text, List<NoticeLine> lines) {

  public PublishedNotice {
    lines = List.copyOf(lines);
  }

  /// A notice of which no more than its text is known.
  public PublishedNotice(String code, String title, LocalDate effective, String text) {
    this(code, title, effective, text, Sections.of(PlainText.lines(text)));
  }

  /// A notice that was read from a file.
  public static PublishedNotice of(
      String code, String title, LocalDate effective, List<SourceLine> lines) {
    return new PublishedNotice(
        code, title, effective, PlainText.written(lines), Sections.of(lines));
  }
}
