package org.igworkbench.office;

import java.io.IOException;
import java.util.List;
import org.igworkbench.exchange.SourceFile;
import org.igworkbench.notice.NoticeReader;
import org.igworkbench.notice.NoticeReading;
import org.igworkbench.notice.SourceLine;
import org.igworkbench.workspace.Violation;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/// Reads notices that are Word documents (.docx), by events and within the limits that workbooks
/// are read in, so that a document from outside can neither fill the memory nor point at anything.
public final class WordNoticeReader implements NoticeReader {

  private static final int LARGEST = 20 << 20;

  @Override
  public NoticeReading read(String name, byte[] content) {
    if (content.length > LARGEST) {
      return refused(name, "notice.word.large", LARGEST >> 20);
    }
    if (content.length < 4 || content[0] != 'P' || content[1] != 'K') {
      boolean old = content.length > 1 && (content[0] & 0xFF) == 0xD0;
      return refused(name, old ? "notice.word.old" : "notice.word.other");
    }
    try {
      return new NoticeReading.Sound(lines(new SourceFile(name, content)));
    } catch (Refused e) {
      return refused(name, key(e.violations().getFirst().key()));
    } catch (IOException | SAXException | RuntimeException e) {
      // A broken or hostile document is met in many ways, most of them unchecked. Whatever it is,
      // the file is at fault and its owner can only save it anew.
      return refused(name, "notice.word.damaged");
    }
  }

  private static String key(String of) {
    return switch (of) {
      case "office.file.encrypted" -> "notice.word.locked";
      case "office.file.macros" -> "notice.word.macros";
      case "office.file.bomb" -> "notice.word.bomb";
      default -> "notice.word.other";
    };
  }

  private static NoticeReading refused(String name, String key, Object... args) {
    return new NoticeReading.Refused(Violation.at(name, key, args));
  }

  private static List<SourceLine> lines(SourceFile file) throws IOException, SAXException {
    try (var parts = Parts.open(file)) {
      try {
        return lines(parts, file.name());
      } catch (IOException e) {
        if (parts.exhausted()) {
          throw Refused.at(file.name(), "office.file.bomb");
        }
        throw e;
      }
    }
  }

  private static List<SourceLine> lines(Parts parts, String file) throws IOException, SAXException {
    var main = parts.main();
    var styles = new WordStyles();
    var part = first(Relations.of(parts, main).parts("styles"));
    if (part != null && parts.has(part)) {
      try (var in = parts.read(part)) {
        Xml.read(in, styles);
      }
    }
    var reading = new WordReading(styles, file);
    try (var in = parts.read(main)) {
      Xml.read(in, reading);
    }
    return reading.lines();
  }

  private static @Nullable String first(List<String> parts) {
    return parts.isEmpty() ? null : parts.getFirst();
  }
}
