package org.igworkbench.notice;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The kinds of file that a notice can be written as.
public enum NoticeFormat {
  WORD("docx"),
  HTML("html", "htm"),
  TEXT("txt");

  private final List<String> endings;

  NoticeFormat(String... endings) {
    this.endings = List.of(endings);
  }

  /// The ending of the file's name, without its dot.
  public String ending() {
    return endings.getFirst();
  }

  /// The kind that the name of the file asks for by its ending.
  public static Optional<NoticeFormat> of(Path file) {
    var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return Stream.of(values())
        .filter(format -> format.endings.stream().anyMatch(ending -> name.endsWith("." + ending)))
        .findFirst();
  }
}
