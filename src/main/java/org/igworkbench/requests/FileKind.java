package org.igworkbench.requests;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;

/// The kinds of file that may be kept with a request, each known by its ending and by how its
/// content begins: a program under the name of a letter is none of them.
enum FileKind {
  PDF("application/pdf", "pdf", "%PDF-"),
  PNG("image/png", "png", "\u0089PNG\r\n\u001a\n"),
  JPEG("image/jpeg", "jpg jpeg", "\u00ff\u00d8\u00ff"),
  TIFF_LITTLE("image/tiff", "tif tiff", "II*\u0000"),
  TIFF_BIG("image/tiff", "tif tiff", "MM\u0000*"),
  WORD(
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      "docx",
      "PK\u0003\u0004"),
  EXCEL(
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "xlsx",
      "PK\u0003\u0004"),
  OPEN_TEXT("application/vnd.oasis.opendocument.text", "odt", "PK\u0003\u0004"),
  OLD_WORD("application/msword", "doc", "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"),
  OUTLOOK("application/vnd.ms-outlook", "msg", "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"),
  RICH_TEXT("application/rtf", "rtf", "{\\rtf"),
  EMAIL("message/rfc822", "eml", ""),
  PLAIN_TEXT("text/plain", "txt", "");

  private static final int MOST_PARTS = 10_000;
  private static final long MOST_UNPACKED = 300L * 1024 * 1024;

  private final String type;
  private final String endings;
  private final String beginning;

  /// @param endings with a blank between them
  /// @param beginning of the content, a byte for each character
  FileKind(String type, String endings, String beginning) {
    this.type = type;
    this.endings = endings;
    this.beginning = beginning;
  }

  /// The media type.
  String type() {
    return type;
  }

  /// Every ending that is taken, for a sentence that says so.
  static String endings() {
    return String.join(", ", Arrays.stream(values()).flatMap(FileKind::each).distinct().toList());
  }

  private Stream<String> each() {
    return Stream.of(endings.split(" ", -1));
  }

  /// Whether a file of that name could be taken, whatever is in it.
  static boolean takes(String name) {
    return Arrays.stream(values()).anyMatch(kind -> kind.each().anyMatch(ending(name)::equals));
  }

  /// The kind of a file whose content is what its name says; empty where it is not.
  static Optional<FileKind> of(String name, byte[] content) {
    return Arrays.stream(values())
        .filter(kind -> kind.each().anyMatch(ending(name)::equals))
        .filter(kind -> kind.holds(content))
        .findFirst();
  }

  private static String ending(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 1 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  private boolean holds(byte[] content) {
    if (content.length == 0 || !begins(content)) {
      return false;
    }
    return switch (this) {
      case WORD -> parts(content, "word/document.xml");
      case EXCEL -> parts(content, "xl/workbook.xml");
      case OPEN_TEXT -> parts(content, "content.xml");
      case EMAIL, PLAIN_TEXT -> text(content);
      case PDF, PNG, JPEG, TIFF_LITTLE, TIFF_BIG, OLD_WORD, OUTLOOK, RICH_TEXT -> true;
    };
  }

  private boolean begins(byte[] content) {
    int length = beginning.length();
    return content.length >= length
        && new String(content, 0, length, StandardCharsets.ISO_8859_1).equals(beginning);
  }

  // Nothing is kept of what is unpacked on the way from name to name, and no more is unpacked
  // than an honest letter holds: a zip bomb does no harm here.
  private static boolean parts(byte[] content, String needed) {
    boolean found = false;
    try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      int count = 0;
      long unpacked = 0;
      for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        var name = part.getName().toLowerCase(Locale.ROOT);
        if (name.endsWith("vbaproject.bin") || ++count > MOST_PARTS) {
          return false;
        }
        found |= name.equals(needed);
        unpacked += zip.skip(MOST_UNPACKED - unpacked + 1);
        if (unpacked > MOST_UNPACKED) {
          return false;
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      return false;
    }
    return found;
  }

  private static boolean text(byte[] content) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
    } catch (CharacterCodingException e) {
      return false;
    }
    for (byte one : content) {
      if (one == 0) {
        return false;
      }
    }
    return true;
  }
}
