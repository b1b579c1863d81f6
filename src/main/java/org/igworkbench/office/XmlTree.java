package org.igworkbench.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// A small part of a workbook as a tree that can be added to. What is too large to be held, or no
/// XML that we would read, has been refused by [Xml] before.
final class XmlTree {

  private final Document document;

  private XmlTree(Document document) {
    this.document = document;
  }

  static XmlTree of(byte[] xml) throws IOException, SAXException {
    Xml.read(new ByteArrayInputStream(xml), new DefaultHandler());
    try {
      var factory = DocumentBuilderFactory.newNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      return new XmlTree(builder.parse(new ByteArrayInputStream(xml)));
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("Every Java platform has this parser", e);
    }
  }

  Element root() {
    return document.getDocumentElement();
  }

  /// Adds an element in the namespace of the one that it goes into.
  static Element add(Element to, String name) {
    var prefix = to.getPrefix();
    var element =
        to.getOwnerDocument()
            .createElementNS(to.getNamespaceURI(), prefix == null ? name : prefix + ":" + name);
    to.appendChild(element);
    return element;
  }

  byte[] bytes() {
    var bytes = new ByteArrayOutputStream();
    try {
      var factory = TransformerFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      document.setXmlStandalone(true);
      factory.newTransformer().transform(new DOMSource(document), new StreamResult(bytes));
    } catch (TransformerException e) {
      throw new IllegalStateException("A tree in memory can be written to memory", e);
    }
    return bytes.toByteArray();
  }
}
