package org.igworkbench.office;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.igworkbench.exchange.SourceFile;
import org.xml.sax.SAXException;

/// The parts of a workbook: each is unpacked while it is read, never held, and only as far as all
/// of them together stay within what a table needs.
final class Parts implements AutoCloseable {

  /// All that is read together, unpacked: twice what 100,000 rows of 24 texts take.
  static final long UNPACKED = 512L * 1024 * 1024;

  /// A part that is neither a sheet nor the list of its texts.
  private static final long UNPACKED_OTHER = 16L * 1024 * 1024;

  static final int MOST = 2_000;

  private final String name;
  private final ZipFile zip;
  private final Map<String, ZipArchiveEntry> entries = new LinkedHashMap<>();
  private Budget budget = new Budget(UNPACKED);

  private Parts(String name, ZipFile zip) {
    this.name = name;
    this.zip = zip;
  }

  /// Opens a file that has passed as a zip from outside.
  static Parts open(SourceFile file) throws IOException, Refused {
    if (entriesIn(file.content()) > MOST) {
      throw Refused.at(file.name(), "office.file.bomb");
    }
    var zip =
        ZipFile.builder()
            .setSeekableByteChannel(new SeekableInMemoryByteChannel(file.content()))
            .get();
    var parts = new Parts(file.name(), zip);
    try {
      parts.list();
      return parts;
    } catch (IOException | Refused | RuntimeException e) {
      zip.close();
      throw e;
    }
  }

  /// How many entries the list at the end of a zip has at most, looked at before it is read: a list
  /// can be as long as the file and takes many times its room.
  private static int entriesIn(byte[] content) {
    int found = 0;
    for (int i = 3; i < content.length; i++) {
      if (content[i] == 2
          && content[i - 1] == 1
          && content[i - 2] == 'K'
          && content[i - 3] == 'P') {
        found++;
      }
    }
    return found;
  }

  private void list() throws IOException, Refused {
    long total = 0;
    for (var entry : Collections.list(zip.getEntries())) {
      var part = key(entry.getName());
      if (part.endsWith("vbaproject.bin")) {
        throw Refused.at(name, "office.file.macros");
      }
      if (entry.getGeneralPurposeBit().usesEncryption()) {
        throw Refused.at(name, "office.file.encrypted");
      }
      total += Math.max(0, entry.getSize());
      if (total > UNPACKED) {
        throw Refused.at(name, "office.file.bomb");
      }
      boolean packed =
          entry.getMethod() == ZipEntry.DEFLATED || entry.getMethod() == ZipEntry.STORED;
      // Programs differ in which of two parts of one name they read: what one has checked,
      // another would not see.
      if (!packed || entries.put(part, entry) != null) {
        throw new IOException("A part of another kind, or twice the same");
      }
    }
  }

  /// Names of parts differ in more than their case.
  private static String key(String part) {
    return (part.startsWith("/") ? part.substring(1) : part).toLowerCase(Locale.ROOT);
  }

  boolean has(String part) {
    return entries.containsKey(key(part));
  }

  /// The part that is the workbook itself.
  String main() throws IOException, SAXException {
    var main = Relations.of(this, "").parts("officeDocument");
    if (main.isEmpty()) {
      throw new FileNotFoundException("No workbook");
    }
    return main.getFirst();
  }

  /// Lets a new reading begin, with as much to unpack as the first.
  void renew() {
    budget = new Budget(UNPACKED);
  }

  /// Copies the parts as they are packed, but for some.
  ///
  /// @param without the names of those that are not copied
  void copy(ZipArchiveOutputStream out, Collection<String> without) throws IOException {
    var left = without.stream().map(Parts::key).collect(Collectors.toSet());
    // A name that leads out of the folder it is unpacked to is none of a workbook.
    zip.copyRawEntries(
        out, entry -> !left.contains(key(entry.getName())) && !entry.getName().contains(".."));
  }

  /// A part to read that says of the workbook how it is made, which is never much.
  InputStream read(String part) throws IOException {
    return read(part, budget.within(UNPACKED_OTHER));
  }

  /// A part to read that holds rows, or the texts of rows.
  InputStream readRows(String part) throws IOException {
    return read(part, budget);
  }

  private InputStream read(String part, Budget limit) throws IOException {
    var entry = entries.get(key(part));
    if (entry == null) {
      throw new FileNotFoundException("No such part");
    }
    return new CheckedPart(zip.getInputStream(entry), entry.getCrc(), limit);
  }

  /// Whether more was unpacked than any table needs.
  boolean exhausted() {
    return budget.exhausted();
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
