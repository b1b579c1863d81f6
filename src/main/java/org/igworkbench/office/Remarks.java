package org.igworkbench.office;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.igworkbench.office.Marks.Spot;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/// The part of a workbook that holds the remarks on the cells of a sheet. Those that are there
/// stay; what is said of a cell that has one is added to it.
final class Remarks {

  private static final String NONE =
      "<comments xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
          + "<authors/><commentList/></comments>";

  private final XmlTree tree;
  private final Element list;
  private final int author;

  /// @param before what the sheet has of them; null if it has none
  Remarks(byte @Nullable [] before, String author) throws IOException, SAXException {
    this.tree = XmlTree.of(before == null ? NONE.getBytes(StandardCharsets.UTF_8) : before);
    this.list = child(tree.root(), "commentList");
    var authors = child(tree.root(), "authors");
    this.author = count(authors);
    XmlTree.add(authors, "author").setTextContent(author);
  }

  private static Element child(Element parent, String name) throws SAXException {
    var found = find(parent, name);
    if (found == null) {
      throw new SAXException("No " + name);
    }
    return found;
  }

  private static @Nullable Element find(Element parent, String name) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && name.equals(element.getLocalName())) {
        return element;
      }
    }
    return null;
  }

  private static int count(Element parent) {
    int count = 0;
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      count += node instanceof Element ? 1 : 0;
    }
    return count;
  }

  /// Adds remarks; returns those cells that had none before.
  Collection<Spot> add(Map<Spot, String> remarks) throws SAXException {
    var fresh = new LinkedHashMap<String, Spot>();
    remarks.keySet().forEach(spot -> fresh.put(Places.address(spot.row(), spot.column()), spot));
    for (Node node = list.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element comment) {
        var spot = fresh.remove(comment.getAttribute("ref"));
        if (spot != null) {
          say(child(comment, "text"), "\n" + remarks.get(spot));
        }
      }
    }
    fresh.forEach((address, spot) -> put(address, String.valueOf(remarks.get(spot))));
    return fresh.values();
  }

  private void put(String address, String remark) {
    var comment = XmlTree.add(list, "comment");
    comment.setAttribute("ref", address);
    comment.setAttribute("authorId", Integer.toString(author));
    say(XmlTree.add(comment, "text"), remark);
  }

  private static void say(Element text, String what) {
    var plain = find(text, "t");
    if (plain != null) {
      plain.setAttribute("xml:space", "preserve");
      plain.setTextContent(plain.getTextContent() + what);
      return;
    }
    var words = XmlTree.add(XmlTree.add(text, "r"), "t");
    words.setAttribute("xml:space", "preserve");
    words.setTextContent(what);
  }

  byte[] bytes() {
    return tree.bytes();
  }
}
