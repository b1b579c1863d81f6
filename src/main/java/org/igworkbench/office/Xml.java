package org.igworkbench.office;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// Reads XML from outside by events, without document types and so without entities of any kind,
/// and within [XmlLimits].
final class Xml {

  private Xml() {}

  static void read(InputStream part, DefaultHandler handler) throws IOException, SAXException {
    try {
      var factory = SAXParserFactory.newNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      var reader = factory.newSAXParser().getXMLReader();
      var limits = new XmlLimits(handler);
      reader.setContentHandler(limits);
      reader.setErrorHandler(limits);
      var source = new InputSource(limits.watch(part));
      // What every office program writes. Another encoding would only hide from what looks at the
      // bytes.
      source.setEncoding("UTF-8");
      reader.parse(source);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("Every Java platform has this parser", e);
    }
  }
}
