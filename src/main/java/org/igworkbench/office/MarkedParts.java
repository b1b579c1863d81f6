package org.igworkbench.office;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.igworkbench.office.Marks.Spot;
import org.xml.sax.SAXException;

/// A workbook with remarks put in beside everything that it holds. All other parts are copied as
/// they are packed, so that nothing of what somebody made is lost and no size is too large.
final class MarkedParts {

  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String COMMENTS =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
  private static final String SHAPES = "application/vnd.openxmlformats-officedocument.vmlDrawing";

  /// Of a part that is changed as a tree.
  private static final int LARGEST = 4 * 1024 * 1024;

  private final Parts parts;
  private final String author;
  private final Map<String, byte[]> changed = new LinkedHashMap<>();

  /// The sheets that get boxes, with the relation to these.
  private final Map<String, String> sheets = new LinkedHashMap<>();

  private final Set<String> newComments = new HashSet<>();

  MarkedParts(Parts parts, String author) {
    this.parts = parts;
    this.author = author;
  }

  /// Puts remarks on cells of a tab.
  void mark(Leaf leaf, Map<Spot, String> remarks) throws IOException, SAXException {
    var sheet = leaf.sheet();
    SheetTail tail;
    parts.renew();
    try (var in = parts.readRows(sheet)) {
      tail = SheetTail.of(in, OutputStream.nullOutputStream());
    }
    var relations = leaf.relations();
    var there = relations.parts("comments");
    var comments = there.isEmpty() ? fresh("xl/comments_marked", ".xml") : there.getFirst();
    var list = new Remarks(there.isEmpty() ? null : bytes(comments), author);
    var added = list.add(remarks);
    changed.put(comments, list.bytes());
    if (there.isEmpty()) {
      newComments.add(comments);
      relate(sheet, relations, "comments", comments);
    }
    var drawing = relations.byId(tail.drawing()).map(Relations.Target::part).orElse(null);
    var shapes = drawing == null ? fresh("xl/drawings/vmlDrawing_marked", ".vml") : drawing;
    var boxes = RemarkShapes.with(drawing == null ? null : bytes(drawing), added);
    if (boxes == null) {
      throw new IOException("Boxes that end nowhere");
    }
    changed.put(shapes, boxes);
    if (drawing == null) {
      sheets.put(sheet, relate(sheet, relations, "vmlDrawing", shapes));
    }
  }

  private String fresh(String begin, String end) {
    int number = 1;
    while (parts.has(begin + number + end) || changed.containsKey(begin + number + end)) {
      number++;
    }
    return begin + number + end;
  }

  private byte[] bytes(String part) throws IOException {
    var known = changed.get(part);
    if (known != null) {
      return known;
    }
    try (var in = parts.read(part)) {
      var bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw new IOException("Too large to be added to");
      }
      return bytes;
    }
  }

  private String relate(String sheet, Relations taken, String kind, String part)
      throws IOException, SAXException {
    var list = Relations.listOf(sheet);
    var tree =
        XmlTree.of(parts.has(list) || changed.containsKey(list) ? bytes(list) : Relations.none());
    var id = "igw" + kind;
    while (taken.taken(id)) {
      id += "x";
    }
    var relation = XmlTree.add(tree.root(), "Relationship");
    relation.setAttribute("Id", id);
    relation.setAttribute("Type", RELATIONS + kind);
    relation.setAttribute("Target", "/" + part);
    changed.put(list, tree.bytes());
    return id;
  }

  private void declare() throws IOException, SAXException {
    var tree = XmlTree.of(bytes(PartKinds.LIST));
    if (!PartKinds.of(parts).ending("vml")) {
      var shapes = XmlTree.add(tree.root(), "Default");
      shapes.setAttribute("Extension", "vml");
      shapes.setAttribute("ContentType", SHAPES);
      // The standard wants what is told of endings before what is told of parts.
      tree.root().insertBefore(shapes, tree.root().getFirstChild());
    }
    for (var part : newComments) {
      var comments = XmlTree.add(tree.root(), "Override");
      comments.setAttribute("PartName", "/" + part);
      comments.setAttribute("ContentType", COMMENTS);
    }
    changed.put(PartKinds.LIST, tree.bytes());
  }

  /// The workbook with all that was put in.
  byte[] content() throws IOException, SAXException {
    declare();
    var bytes = new ByteArrayOutputStream();
    try (var out = new ZipArchiveOutputStream(bytes)) {
      var without = new HashSet<>(changed.keySet());
      without.addAll(sheets.keySet());
      parts.copy(out, without);
      for (var part : changed.entrySet()) {
        begin(out, part.getKey());
        out.write(part.getValue());
        out.closeArchiveEntry();
      }
      for (var sheet : sheets.entrySet()) {
        begin(out, sheet.getKey());
        parts.renew();
        try (var in = parts.readRows(sheet.getKey())) {
          var rows = new BufferedOutputStream(out, 1 << 16);
          rows.write(SheetTail.of(in, rows).with(sheet.getValue()));
          rows.flush();
        }
        out.closeArchiveEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static void begin(ZipArchiveOutputStream out, String part) throws IOException {
    var entry = new ZipArchiveEntry(part);
    entry.setTimeLocal(SameBytes.FIXED);
    out.putArchiveEntry(entry);
  }
}
