package org.igworkbench.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.igworkbench.exchange.SourceFile;

/// Looks at the outside of a file before anything in it is read: its size, what it really is, and
/// how large it would become when unpacked.
final class Parcel {

  /// Larger files are refused unread.
  static final int LARGEST = 50 * 1024 * 1024;

  /// All parts together, unpacked: several times what 100,000 rows of text take.
  private static final long UNPACKED = 256L * 1024 * 1024;

  /// A part that is neither a sheet nor the list of its texts.
  private static final long UNPACKED_OTHER = 16L * 1024 * 1024;

  private static final int MOST_PARTS = 2_000;

  private final SourceFile file;
  private final String name;

  Parcel(SourceFile file) {
    this.file = file;
    this.name = file.name();
  }

  /// Ends well when the file is an unencrypted zip of a sensible size, without macros.
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
    try {
      unpack();
    } catch (IOException | IllegalArgumentException e) {
      // IllegalArgumentException: a name in the zip that is no text.
      throw Refused.at(name, "office.file.damaged");
    }
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

  /// The container of old Office files, which today mostly holds an encrypted workbook.
  private Refused oldFormat() {
    try (var container = new POIFSFileSystem(new ByteArrayInputStream(file.content()))) {
      if (container.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
        return Refused.at(name, "office.file.encrypted");
      }
      if (container.getRoot().hasEntryCaseInsensitive("Workbook")
          || container.getRoot().hasEntryCaseInsensitive("Book")) {
        return Refused.at(name, "office.file.old");
      }
      return Refused.at(name, "office.file.not-workbook");
    } catch (IOException | RuntimeException e) {
      // The library answers a damaged container with whatever exception its reading meets first.
      return Refused.at(name, "office.file.damaged");
    }
  }

  private void unpack() throws IOException, Refused {
    long total = 0;
    int parts = 0;
    boolean whole = false;
    try (var zip = new ZipInputStream(new ByteArrayInputStream(file.content()))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        whole = true;
        if (entry.getName().toLowerCase(Locale.ROOT).endsWith("vbaproject.bin")) {
          throw Refused.at(name, "office.file.macros");
        }
        long length = length(zip, UNPACKED - total);
        total += length;
        boolean tooMuch = length > UNPACKED_OTHER && !mayBeLarge(entry.getName());
        if (tooMuch || total > UNPACKED || ++parts > MOST_PARTS) {
          throw Refused.at(name, "office.file.bomb");
        }
      }
    }
    if (!whole) {
      throw new ZipException("No part");
    }
  }

  private static boolean mayBeLarge(String part) {
    return part.startsWith("xl/worksheets/") || part.equals("xl/sharedStrings.xml");
  }

  /// The unpacked length of a part; reading stops once it is over the limit.
  private static long length(InputStream part, long limit) throws IOException {
    var buffer = new byte[64 * 1024];
    long length = 0;
    for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
      length += read;
      if (length > limit) {
        break;
      }
    }
    return length;
  }
}
