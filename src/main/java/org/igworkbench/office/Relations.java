package org.igworkbench.office;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// Which other parts a part of a workbook points at. What it points at outside of the workbook is
/// never followed.
final class Relations extends DefaultHandler {

  private static final int MOST = 2_000;

  private final URI base;
  private final Map<String, Target> byId = new LinkedHashMap<>();

  /// @param kind the last word of the relationship's type: `worksheet`
  /// @param part the name of the part in the workbook; null when it points outside
  record Target(String id, String kind, @Nullable String part) {}

  private Relations(String part) {
    this.base = URI.create("/" + part);
  }

  /// Reads the relations of a part; the workbook as a whole has the name `""`.
  static Relations of(Parts parts, String part) throws IOException, SAXException {
    var found = new Relations(part);
    var list = listOf(part);
    if (parts.has(list)) {
      try (var in = parts.read(list)) {
        Xml.read(in, found);
      }
    }
    return found;
  }

  /// The part that holds the relations of a part.
  static String listOf(String part) {
    int name = part.lastIndexOf('/') + 1;
    return part.substring(0, name) + "_rels/" + part.substring(name) + ".rels";
  }

  /// A list without any.
  static byte[] none() {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"/>"
        .getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void startElement(String uri, String name, String prefixed, Attributes attributes)
      throws SAXException {
    if (!name.equals("Relationship")) {
      return;
    }
    var id = Objects.requireNonNullElse(attributes.getValue("Id"), "");
    var type = Objects.requireNonNullElse(attributes.getValue("Type"), "");
    var target = attributes.getValue("Target");
    boolean outside = "External".equals(attributes.getValue("TargetMode"));
    byId.put(
        id,
        new Target(
            id,
            type.substring(type.lastIndexOf('/') + 1),
            outside || target == null ? null : inside(target)));
    if (byId.size() > MOST) {
      throw new SAXException("Relations without end");
    }
  }

  private @Nullable String inside(String target) {
    var path = base.resolve(target.strip().replace('\\', '/')).normalize().getPath();
    return path == null ? null : path.substring(path.startsWith("/") ? 1 : 0);
  }

  Optional<Target> byId(@Nullable String id) {
    return Optional.ofNullable(byId.get(id == null ? "" : id));
  }

  /// The names of the parts of a kind.
  List<String> parts(String kind) {
    return byId.values().stream()
        .filter(target -> target.kind().equals(kind))
        .map(Target::part)
        .filter(Objects::nonNull)
        .toList();
  }

  /// The identifiers that are taken.
  boolean taken(String id) {
    return byId.containsKey(id);
  }
}
