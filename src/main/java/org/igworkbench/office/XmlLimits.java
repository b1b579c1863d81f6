package org.igworkbench.office;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/// Stops a reading of XML in which the parser itself would have to hold more and more: elements
/// nested without end, ever new names, and attributes or remarks of any length. What is too much is
/// counted, so that the same file is refused on every computer.
final class XmlLimits extends DefaultHandler {

  /// Workbooks nest a dozen deep.
  private static final int DEEPEST = 100;

  /// Of elements, attributes and namespaces together; the parser keeps each.
  private static final int MOST_NAMES = 5_000;

  /// How much may be read before the parser has something to tell: no tag is as long as this.
  private static final int LONGEST_SILENCE = 1 << 20;

  private final DefaultHandler handler;

  /// A power of two.
  private static final int RECENT = 64;

  private final Set<String> names = new HashSet<>();
  // A sheet says a dozen names millions of times.
  private final @Nullable String[] recent = new String[RECENT];
  private int depth;
  private long silence;

  XmlLimits(DefaultHandler handler) {
    this.handler = handler;
  }

  InputStream watch(InputStream part) {
    return new FilterInputStream(part) {
      @Override
      public int read() throws IOException {
        return heard(super.read(), 1);
      }

      @Override
      public int read(byte[] buffer, int from, int length) throws IOException {
        int read = super.read(buffer, from, length);
        return heard(read, read);
      }
    };
  }

  private int heard(int result, int bytes) throws IOException {
    silence += bytes;
    if (silence > LONGEST_SILENCE) {
      throw new IOException("A tag or remark without end");
    }
    return result;
  }

  private void name(String name) throws SAXException {
    int place = name.hashCode() & (RECENT - 1);
    if (name.equals(recent[place])) {
      return;
    }
    recent[place] = name;
    if (names.add(name) && names.size() > MOST_NAMES) {
      throw new SAXException("Ever new names");
    }
  }

  @Override
  public void startPrefixMapping(String prefix, String uri) throws SAXException {
    name(prefix);
    name(uri);
  }

  @Override
  public void startElement(String uri, String name, String prefixed, Attributes attributes)
      throws SAXException {
    silence = 0;
    if (++depth > DEEPEST) {
      throw new SAXException("Nested without end");
    }
    name(prefixed);
    for (int i = 0; i < attributes.getLength(); i++) {
      name(attributes.getQName(i));
    }
    handler.startElement(uri, name, prefixed, attributes);
  }

  @Override
  public void endElement(String uri, String name, String prefixed) throws SAXException {
    silence = 0;
    depth--;
    handler.endElement(uri, name, prefixed);
  }

  @Override
  public void characters(char[] text, int start, int length) throws SAXException {
    silence = 0;
    handler.characters(text, start, length);
  }

  @Override
  public void processingInstruction(String target, String data) throws SAXException {
    silence = 0;
    name(target);
  }

  @Override
  public void error(SAXParseException e) throws SAXException {
    throw e;
  }
}
