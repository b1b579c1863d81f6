package org.igworkbench.requests;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipInputStream;

/// The kinds of file that may be kept with a request, each known by its ending and by how its content
/// begins: a program under the name of a letter is none of them.
enum FileKind {
  PDF("application/pdf", List.of("pdf"), "%PDF-"),
  PNG("image/png", List.of("png"), "\u0089PNG\r\n\u001a\n"),
  JPEG("image/jpeg", List.of("jpg", "jpeg"), "\u00ff\u00d8\u00ff"),
  TIFF_LITTLE("image/tiff", List.of("tif", "tiff"), "II*\u0000"),
  TIFF_BIG("image/tiff", List.of("tif", "tiff"), "MM\u0000*"),
  WORD(
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      List.of("docx"),
      "PK\u0003\u0004"),
  EXCEL(
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      List.of("xlsx"),
      "PK\u0003\u0004"),
  OPEN_TEXT("application/vnd.oasis.opendocument.text", List.of("odt"), "PK\u0003\u0004"),
  OLD_WORD("application/msword", List.of("doc"), "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"),
  OUTLOOK(
      "application/vnd.ms-outlook",
      List.of("msg"),
      "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"),
  RICH_TEXT("application/rtf", List.of("rtf"), "{\\rtf"),
  EMAIL("message/rfc822", List.of("eml"), ""),
  PLAIN_TEXT("text/plain", List.of("txt"), "");

  private static final int MOST_PARTS = 10_000;

  private final String type;
  private final List<String> endings;
  private final byte[] beginning;

  FileKind(String type, List<String> endings, String beginning) {
    this.type = type;
    this.endings = endings;
    this.beginning = beginning.getBytes(StandardCharsets.ISO_8859_1);
  }

  /// The media type.
  String type() {
    return type;
  }

  /// Every ending that is taken, for a sentence that says so.
  static String endings() {
    return String.join(
        ", ",
        Arrays.stream(values()).flatMap(kind -> kind.endings.stream()).distinct().toList());
  }

  /// Whether a file of that name could be taken, whatever is in it.
  static boolean takes(String name) {
    return Arrays.stream(values()).anyMatch(kind -> kind.endings.contains(ending(name)));
  }

  /// The kind of a file whose content is what its name says; empty where it is not.
  static Optional<FileKind> of(String name, byte[] content) {
    return Arrays.stream(values())
        .filter(kind -> kind.endings.contains(ending(name)))
        .filter(kind -> kind.holds(content))
        .findFirst();
  }

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
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
    return content.length >= beginning.length
        && Arrays.equals(content, 0, beginning.length, beginning, 0, beginning.length);
  }

  // Only names are read, nothing is unpacked: a zip bomb does no harm here.
  private static boolean parts(byte[] content, String needed) {
    boolean found = false;
    try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      int count = 0;
      for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        var name = part.getName().toLowerCase(Locale.ROOT);
        if (name.endsWith("vbaproject.bin") || ++count > MOST_PARTS) {
          return false;
        }
        found |= name.equals(needed);
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
