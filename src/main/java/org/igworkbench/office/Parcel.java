package org.igworkbench.office;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.igworkbench.exchange.SourceFile;

/// Looks at the outside of a file before anything in it is read: its size, and what it really is.
final class Parcel {

  /// Larger files are refused unread.
  static final int LARGEST = 50 * 1024 * 1024;

  private final SourceFile file;
  private final String name;

  Parcel(SourceFile file) {
    this.file = file;
    this.name = file.name();
  }

  /// Ends well when the file is of a sensible size and begins as a zip does.
  void check() throws Refused {
    var content = file.content();
    if (content.length > LARGEST) {
      throw Refused.at(name, "office.file.large", LARGEST / 1024 / 1024);
    }
    if (content.length == 0) {
      throw Refused.at(name, "office.file.empty");
    }
    if (begins(content, 0xD0, 0xCF, 0x11, 0xE0)) {
      throw oldFormat();
    }
    if (!begins(content, 'P', 'K')) {
      throw Refused.at(name, "office.file.not-workbook");
    }
  }

  /// Whether it is meant as a workbook, of whatever format.
  static boolean isWorkbook(SourceFile file) {
    return begins(file.content(), 'P', 'K') || begins(file.content(), 0xD0, 0xCF, 0x11, 0xE0);
  }

  private static boolean begins(byte[] content, int... bytes) {
    if (content.length < bytes.length) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if ((content[i] & 0xff) != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  /// The container of old Office files, which today mostly holds an encrypted workbook. Its list of
  /// contents can be anywhere in it, so that their names are looked for and nothing is opened.
  private Refused oldFormat() {
    if (holds("EncryptedPackage")) {
      return Refused.at(name, "office.file.encrypted");
    }
    return Refused.at(
        name, holds("Workbook") || holds("Book") ? "office.file.old" : "office.file.not-workbook");
  }

  private boolean holds(String entry) {
    // The first letter says enough of where to look closer.
    var sought = (entry + "\0").getBytes(StandardCharsets.UTF_16LE);
    var content = file.content();
    for (int i = 0; i + sought.length <= content.length; i++) {
      if (content[i] == sought[0]
          && Arrays.equals(content, i, i + sought.length, sought, 0, sought.length)) {
        return true;
      }
    }
    return false;
  }
}
