package org.trichdan.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.trichdan.article.Article;
import org.trichdan.article.Problem;
import org.trichdan.article.Problems;

/**
 * Reads the items of an RSS or Atom feed that carry the whole article. The outlet is the title of
 * the feed; an article without an id gets {@code name[index]}, 0 is the first item.
 *
 * <p>Document types are not read and entities of their own not known, so no file can make the
 * parser fetch or unfold anything.
 */
final class FeedReader implements ArticleReader {
  private static final Set<String> ROOTS = Set.of("rss", "feed", "RDF");
  private static final Set<String> CHANNELS = Set.of("channel", "feed");
  private static final Set<String> ITEMS = Set.of("item", "entry");
  private static final XMLInputFactory XML = factory();

  private final Problems problems;
  private final ArticleMaker maker;
  private final Function<String, Fragment> html;

  FeedReader(InputOptions options, Problems problems) {
    this(options, problems, Fragment::of);
  }

  /**
   * @param html makes paragraphs of the HTML in an item
   */
  FeedReader(InputOptions options, Problems problems, Function<String, Fragment> html) {
    this.problems = problems;
    this.html = html;
    maker = new ArticleMaker(options, problems);
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  /** Reads the feed to its end, or as far as it is well-formed. */
  @Override
  public void read(InputStream in, String name, Consumer<Article> sink) {
    FeedStream stream = new FeedStream(in, Limits.ARTICLE_BYTES);
    try {
      new Run(stream, name, sink).read();
    } catch (UnsupportedEncodingException e) {
      problems.report(
          Problem.error(name, "unknown encoding: " + e.getMessage(), "save the file as UTF-8"));
    } catch (IOException e) {
      problems.report(ReadFailure.at(name, e));
    } catch (XMLStreamException e) {
      String where = e.getLocation() == null ? name : name + ":" + e.getLocation().getLineNumber();
      problems.report(problem(where, e, stream.failure()));
    }
  }

  /** What stopped the parser: the stream, if that has failed, or what is written there. */
  private static Problem problem(String where, XMLStreamException e, IOException failure) {
    if (failure instanceof FeedStream.TooLongException) {
      return Problem.error(where, Limits.TOO_LONG, Limits.TOO_LONG_HINT);
    }
    if (failure != null) {
      return ReadFailure.at(where, failure);
    }
    if (e.getMessage().contains(XmlText.NO_CHARACTER_AS_REPORTED)) {
      return Problem.error(
          where, "not in the encoding that the file declares", "save the file as UTF-8");
    }
    String message = e.getMessage().substring(e.getMessage().lastIndexOf('\n') + 1);
    return Problem.error(
        where,
        "not well-formed XML (" + message.replaceFirst("^Message: ", "") + ")",
        "what follows has not been read");
  }

  /** One feed being read. */
  private final class Run {
    private final FeedStream stream;
    private final XMLStreamReader xml;
    private final String name;
    private final Consumer<Article> sink;
    private final Deque<String> path = new ArrayDeque<>();
    private String outlet;
    private int items;
    private int withoutText;

    Run(FeedStream stream, String name, Consumer<Article> sink)
        throws IOException, XMLStreamException {
      this.stream = stream;
      this.name = name;
      this.sink = sink;
      xml = XML.createXMLStreamReader(XmlText.reader(stream));
    }

    void read() throws XMLStreamException {
      try {
        while (xml.hasNext()) {
          int event = xml.next();
          if (event == XMLStreamConstants.END_ELEMENT) {
            path.pop();
          } else if (event == XMLStreamConstants.START_ELEMENT && !element()) {
            return;
          }
        }
      } finally {
        if (withoutText > 0) {
          problems.report(
              Problem.warning(
                  name,
                  withoutText + " of " + items + " items hold no full text",
                  "a feed often gives summaries only, read the pages themselves"));
        }
      }
    }

    /** Goes into an element, or reads it; false when the file is no feed. */
    private boolean element() throws XMLStreamException {
      String element = FeedItem.name(xml);
      if (path.isEmpty() && !ROOTS.contains(xml.getLocalName())) {
        String where = name + ":" + xml.getLocation().getLineNumber();
        String message = "neither RSS nor Atom, but <" + xml.getLocalName() + ">";
        problems.report(Problem.error(where, message, "of XML only feeds are read"));
        return false;
      }
      if (ITEMS.contains(element)) {
        item();
      } else if (outlet == null && element.equals("title") && CHANNELS.contains(path.peek())) {
        outlet = XmlElement.text(xml).strip();
      } else {
        path.push(element);
      }
      return true;
    }

    private void item() throws XMLStreamException {
      String where = name + ":" + xml.getLocation().getLineNumber();
      stream.renew();
      FeedItem item = FeedItem.read(xml, html);
      stream.renew();
      String id = item.id() == null ? name + "[" + items + "]" : item.id();
      items++;
      Fragment text = item.text();
      if (text == null) {
        withoutText++;
        return;
      }
      sink.accept(
          new Article(
              id,
              outlet == null || outlet.isEmpty() ? null : outlet,
              item.url(),
              maker.date(item.date(), where),
              item.title(),
              String.join("\n\n", text.paragraphs()),
              0,
              item.authors(),
              text.captions()));
    }
  }
}
