package org.igworkbench.texts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.igworkbench.notice.NoticeReader;
import org.igworkbench.notice.NoticeReading;
import org.igworkbench.notice.PlainText;
import org.igworkbench.notice.SourceLine;
import org.igworkbench.workspace.Violation;
import org.jspecify.annotations.Nullable;

/// Reads notices as plain text, as HTML, and through the room that knows Word documents.
public final class NoticeFiles implements NoticeReader {

  /// A notice is a few pages; a page of a website carries its looks with it.
  private static final int MOST_BYTES = 5 << 20;

  private static final int MOST_LINES = 3_000;
  private static final int LONGEST_LINE = 20_000;

  private final NoticeReader word;

  /// Reads Word documents through another reader.
  public NoticeFiles(NoticeReader word) {
    this.word = word;
  }

  @Override
  public NoticeReading read(String name, byte[] content) {
    var kind = Kind.of(name);
    if (content.length == 0) {
      return refused(name, "notice.file.empty");
    }
    if (kind == null) {
      return refused(name, starts(content, "%PDF") ? "notice.file.pdf" : "notice.file.other");
    }
    if (kind == Kind.WORD) {
      return checked(name, word.read(name, content));
    }
    if (content.length > MOST_BYTES) {
      return refused(name, "notice.file.large", MOST_BYTES >> 20);
    }
    var text = Decoded.text(content);
    if (text == null) {
      return refused(name, "notice.file.not-text");
    }
    boolean html = kind == Kind.HTML || looksLikeHtml(text);
    var lines = html ? new HtmlNotice().lines(text) : Optional.of(PlainText.lines(text));
    return lines
        .map(read -> checked(name, new NoticeReading.Sound(read)))
        .orElseGet(() -> refused(name, "notice.file.endless", MOST_LINES));
  }

  private static NoticeReading checked(String name, NoticeReading reading) {
    return switch (reading) {
      case NoticeReading.Refused refused -> refused;
      case NoticeReading.Sound(List<SourceLine> lines) -> {
        if (lines.isEmpty()) {
          yield refused(name, "notice.file.no-words");
        }
        boolean endless =
            lines.size() > MOST_LINES
                || lines.stream().anyMatch(line -> line.text().length() > LONGEST_LINE);
        yield endless ? refused(name, "notice.file.endless", MOST_LINES) : reading;
      }
    };
  }

  private static boolean looksLikeHtml(String text) {
    var start = text.substring(0, Math.min(200, text.length())).strip().toLowerCase(Locale.ROOT);
    return start.startsWith("<!doctype html") || start.startsWith("<html");
  }

  private static boolean starts(byte[] content, String mark) {
    for (int i = 0; i < mark.length(); i++) {
      if (i >= content.length || content[i] != mark.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static NoticeReading refused(String name, String key, Object... args) {
    return new NoticeReading.Refused(Violation.at(name, key, args));
  }

  private enum Kind {
    TEXT,
    HTML,
    WORD;

    static @Nullable Kind of(String name) {
      var small = name.toLowerCase(Locale.ROOT);
      return switch (small.substring(small.lastIndexOf('.') + 1)) {
        case "txt", "text", "md" -> TEXT;
        case "html", "htm", "xhtml" -> HTML;
        case "docx" -> WORD;
        default -> null;
      };
    }
  }
}
