package org.trichdan.input;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the element whose start tag a parser has just read, and leaves it at the end tag. */
final class XmlElement {
  private XmlElement() {}

  /** Passes over all that is in it. */
  static void skip(XMLStreamReader xml) throws XMLStreamException {
    read(xml, new StringBuilder(), false);
  }

  /** The characters in it and below. */
  static String text(XMLStreamReader xml) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    read(xml, text, false);
    return text.toString();
  }

  /** What is in it as HTML, without attributes. */
  static String markup(XMLStreamReader xml) throws XMLStreamException {
    StringBuilder markup = new StringBuilder();
    read(xml, markup, true);
    return markup.toString();
  }

  private static void read(XMLStreamReader xml, StringBuilder into, boolean markup)
      throws XMLStreamException {
    int depth = 1;
    while (depth > 0) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          into.append(markup ? "<" + xml.getLocalName() + ">" : "");
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          into.append(markup && depth > 0 ? "</" + xml.getLocalName() + ">" : "");
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          String text = xml.getText();
          into.append(markup ? text.replace("&", "&amp;").replace("<", "&lt;") : text);
        }
        default -> {} // comments and processing instructions
      }
    }
  }
}
