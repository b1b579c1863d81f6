package org.igworkbench.notice;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The kinds of file that a notice can be written as.
public enum NoticeFormat {
  WORD("docx", "docx"),
  HTML("html", "htm"),
  TEXT("txt", "text");

  private final String ending;
  private final String other;

  NoticeFormat(String ending, String other) {
    this.ending = ending;
    this.other = other;
  }

  /// The ending of the file's name, without its dot.
  public String ending() {
    return ending;
  }

  /// The kind that the name of the file asks for by its ending.
  public static Optional<NoticeFormat> of(Path file) {
    var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return Stream.of(values())
        .filter(format -> name.endsWith("." + format.ending) || name.endsWith("." + format.other))
        .findFirst();
  }
}
