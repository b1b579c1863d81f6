package org.igworkbench.office;

import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// What a workbook declares its parts to be. Macros are refused by that too: the part that holds
/// them can have any name.
final class PartKinds extends DefaultHandler {

  static final String LIST = "[Content_Types].xml";

  private final Set<String> kinds = new HashSet<>();
  private final Set<String> endings = new HashSet<>();

  private PartKinds() {}

  static PartKinds of(Parts parts) throws IOException, SAXException {
    var kinds = new PartKinds();
    try (var in = parts.read(LIST)) {
      Xml.read(in, kinds);
    }
    return kinds;
  }

  @Override
  public void startElement(String uri, String name, String prefixed, Attributes attributes) {
    var kind = attributes.getValue("ContentType");
    if (kind != null && kinds.size() < Parts.MOST) {
      kinds.add(kind.toLowerCase(Locale.ROOT));
    }
    if (name.equals("Default")) {
      endings.add(Objects.requireNonNullElse(attributes.getValue("Extension"), ""));
    }
  }

  /// Refuses what is no plain workbook.
  void check(String file) throws Refused {
    for (var kind : kinds) {
      if (kind.contains("macroenabled") || kind.contains("vbaproject")) {
        throw Refused.at(
            file, kind.contains("binary") ? "office.file.binary" : "office.file.macros");
      }
    }
    if (kinds.stream().noneMatch(kind -> kind.endsWith("spreadsheetml.sheet.main+xml"))) {
      throw Refused.at(file, "office.file.not-workbook");
    }
  }

  /// Whether parts with such an ending have a kind of their own.
  boolean ending(String ending) {
    return endings.contains(ending);
  }
}
