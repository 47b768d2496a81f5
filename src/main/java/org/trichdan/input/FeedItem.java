package org.trichdan.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * One item of a feed: RSS 2.0 (https://www.rssboard.org/rss-specification) with the modules content
 * and Dublin Core, RSS 1.0 (https://web.resource.org/rss/1.0/), or an entry of Atom (RFC 4287).
 * What stands twice counts where it stands first.
 */
final class FeedItem {
  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final Map<String, String> PREFIXES =
      Map.of(
          "",
          "",
          "http://purl.org/rss/1.0/",
          "",
          ATOM,
          "",
          "http://purl.org/rss/1.0/modules/content/",
          "content:",
          "http://purl.org/dc/elements/1.1/",
          "dc:");

  /** A summary of so many characters is none, but the article. */
  private static final int LONG_TEXT = 500;

  private final Function<String, Fragment> html;
  private final Map<String, String> values = new HashMap<>();
  private final Map<String, Fragment> texts = new HashMap<>();
  private final List<String> authors = new ArrayList<>();

  private FeedItem(Function<String, Fragment> html) {
    this.html = html;
  }

  /**
   * Reads the item that has just begun, to its end.
   *
   * @param html makes paragraphs of the HTML in it
   */
  static FeedItem read(XMLStreamReader xml, Function<String, Fragment> html)
      throws XMLStreamException {
    FeedItem item = new FeedItem(html);
    while (xml.next() != XMLStreamConstants.END_ELEMENT) {
      if (xml.isStartElement()) {
        item.child(xml);
      }
    }
    return item;
  }

  /** The name of an element with the usual prefix, empty for one that feeds do not define. */
  static String name(XMLStreamReader xml) {
    String namespace = Objects.requireNonNullElse(xml.getNamespaceURI(), "");
    String prefix = PREFIXES.get(namespace);
    return prefix == null ? "" : prefix + xml.getLocalName();
  }

  /** Null when the item has none. */
  String id() {
    return first("guid", "id");
  }

  /** Null when the item has none. */
  String url() {
    return first("link");
  }

  /** As it is written; null when the item has none. */
  String date() {
    return first("published", "pubDate", "dc:date", "updated");
  }

  String title() {
    return texts.containsKey("title") ? String.join(" ", texts.get("title").paragraphs()) : "";
  }

  List<String> authors() {
    return List.copyOf(authors);
  }

  /** The article, of which a summary is no substitute; null when the item does not carry it. */
  Fragment text() {
    return Stream.of("content:encoded", "content", "description", "summary")
        .filter(texts::containsKey)
        .filter(key -> key.startsWith("content") || isLong(texts.get(key)))
        .map(texts::get)
        .filter(text -> !text.paragraphs().isEmpty())
        .findFirst()
        .orElse(null);
  }

  private static boolean isLong(Fragment text) {
    return text.paragraphs().stream().mapToInt(String::length).sum() >= LONG_TEXT;
  }

  private String first(String... names) {
    return Stream.of(names).map(values::get).filter(Objects::nonNull).findFirst().orElse(null);
  }

  private void child(XMLStreamReader xml) throws XMLStreamException {
    String name = name(xml);
    switch (name) {
      case "guid", "id", "pubDate", "published", "dc:date", "updated" ->
          put(name, XmlElement.text(xml));
      case "link" -> link(xml);
      case "author", "dc:creator" -> author(xml);
      case "title" -> texts.putIfAbsent(name, text(xml, Fragment::plain));
      case "content:encoded", "content", "description", "summary" ->
          texts.putIfAbsent(name, text(xml, html));
      default -> XmlElement.skip(xml);
    }
  }

  private void put(String name, String value) {
    if (!value.isBlank()) {
      values.putIfAbsent(name, value.strip());
    }
  }

  /** The text in RSS; in Atom the attribute, and of several links the one to the page. */
  private void link(XMLStreamReader xml) throws XMLStreamException {
    String href = xml.getAttributeValue(null, "href");
    String rel = xml.getAttributeValue(null, "rel");
    String text = XmlElement.text(xml);
    if (href == null) {
      put("link", text);
    } else if (rel == null || rel.equals("alternate")) {
      put("link", href);
    }
  }

  /** The text in RSS; in Atom the name, beside which there may be addresses. */
  private void author(XMLStreamReader xml) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    String name = "";
    while (xml.next() != XMLStreamConstants.END_ELEMENT) {
      if (xml.isStartElement()) {
        boolean isName = name(xml).equals("name");
        String inside = XmlElement.text(xml);
        name = isName ? inside : name;
      } else if (xml.hasText()) {
        text.append(xml.getText());
      }
    }
    String author = (name.isBlank() ? text.toString() : name).strip();
    if (!author.isEmpty()) {
      authors.add(author);
    }
  }

  /** A text of RSS is what {@code rss} makes of it; one of Atom says itself what it is. */
  private Fragment text(XMLStreamReader xml, Function<String, Fragment> rss)
      throws XMLStreamException {
    if (!ATOM.equals(xml.getNamespaceURI())) {
      return rss.apply(XmlElement.text(xml));
    }
    return switch (Objects.requireNonNullElse(xml.getAttributeValue(null, "type"), "text")) {
      case "html", "text/html" -> html.apply(XmlElement.text(xml));
      case "xhtml", "application/xhtml+xml" -> html.apply(XmlElement.markup(xml));
      default -> Fragment.plain(XmlElement.text(xml));
    };
  }
}
