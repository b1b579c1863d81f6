package org.igworkbench.office;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.igworkbench.notice.NoticeLine;
import org.igworkbench.notice.SourceLine;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/// What the styles of a Word document make of a paragraph: a heading, or an item of a list.
final class WordStyles extends DefaultHandler {

  /// Styles build on each other; in a circle only where somebody means harm.
  private static final int DEEPEST = 12;

  private static final int MOST = 4_000;

  private final Map<String, Style> styles = new HashMap<>();
  private @Nullable String open;

  /// @param level of a heading, from 1; 0 for none
  /// @param depth of an item; 0 for none
  private record Style(String name, String basedOn, int level, int depth) {

    static final Style NONE = new Style("", "", 0, 0);
  }

  /// The value that a property has in the document’s own namespace.
  static String value(Attributes attributes, String name) {
    for (int i = 0; i < attributes.getLength(); i++) {
      if (attributes.getLocalName(i).equals(name)) {
        return Objects.requireNonNullElse(attributes.getValue(i), "");
      }
    }
    return "";
  }

  /// A number of one or two figures; any other is none.
  static int number(String text, int otherwise) {
    return text.matches("\\d{1,2}") ? Integer.parseInt(text) : otherwise;
  }

  @Override
  public void startElement(String uri, String name, String prefixed, Attributes attributes) {
    if (name.equals("style")) {
      open = styles.size() < MOST ? value(attributes, "styleId") : null;
    }
    var id = open;
    if (id == null) {
      return;
    }
    var style = styles.getOrDefault(id, Style.NONE);
    var value = value(attributes, "val");
    switch (name) {
      case "name" -> styles.put(id, named(style, value));
      case "basedOn" ->
          styles.put(id, new Style(style.name(), value, style.level(), style.depth()));
      case "outlineLvl" -> {
        int level = number(value, SourceLine.LOWEST) + 1;
        if (level <= SourceLine.LOWEST) {
          styles.put(id, new Style(style.name(), style.basedOn(), level, style.depth()));
        }
      }
      default -> {
        // Looks, which say nothing of what a paragraph is.
      }
    }
  }

  private static Style named(Style style, String value) {
    var name = value.toLowerCase(Locale.ROOT);
    int last = name.isEmpty() ? 0 : Character.digit(name.charAt(name.length() - 1), 10);
    int level = name.equals("title") ? 1 : name.startsWith("heading ") ? Math.max(1, last) : 0;
    boolean list = name.startsWith("list bullet") || name.startsWith("list number");
    return new Style(
        name,
        style.basedOn(),
        level > 0 ? Math.min(level, SourceLine.LOWEST) : style.level(),
        list ? NoticeLine.ITEM + Math.max(1, last) - 1 : style.depth());
  }

  @Override
  public void endElement(String uri, String name, String prefixed) {
    if (name.equals("style")) {
      open = null;
    }
  }

  /// The level of a heading in a style; 0 for what is none.
  int level(String id) {
    var style = styles.getOrDefault(id, Style.NONE);
    for (int i = 0; i < DEEPEST && style.level() == 0; i++) {
      style = styles.getOrDefault(style.basedOn(), Style.NONE);
    }
    return style.level();
  }

  /// The depth of an item in a style; 0 for what is none.
  int depth(String id) {
    var style = styles.getOrDefault(id, Style.NONE);
    for (int i = 0; i < DEEPEST && style.depth() == 0; i++) {
      style = styles.getOrDefault(style.basedOn(), Style.NONE);
    }
    return style.depth();
  }
}
