package org.trichdan.input;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The words of a piece of HTML that is all article, as feeds carry it.
 *
 * @param paragraphs divided by block elements and line breaks; inline elements neither glue words
 *     nor split them
 * @param captions what stands under the pictures
 */
record Fragment(List<String> paragraphs, List<String> captions) {
  private static final Pattern SPACE = Pattern.compile("[ \\t\\n\\f\\r]+");
  private static final Pattern ENDS = Pattern.compile("^[ \\u00A0]+|[ \\u00A0]+$");
  private static final Pattern BLANK_LINE = Pattern.compile("\\R\\h*\\R");
  private static final String UNSEEN = "script, style, template, noscript, iframe, form";

  /** The words of a piece of HTML; without any tag, blank lines divide it. */
  static Fragment of(String html) {
    if (html.indexOf('<') < 0) {
      return new Fragment(
          BLANK_LINE.splitAsStream(html).flatMap(p -> divided(p).stream()).toList(), List.of());
    }
    Element body = Jsoup.parseBodyFragment(html).body();
    body.select(UNSEEN).remove();
    List<String> captions =
        body.select("figcaption").stream().flatMap(c -> words(c).stream()).toList();
    body.select("figcaption").remove();
    return new Fragment(words(body), captions);
  }

  /** What feeds give as plain text. */
  static Fragment plain(String text) {
    return new Fragment(
        BLANK_LINE.splitAsStream(text).map(String::strip).filter(p -> !p.isEmpty()).toList(),
        List.of());
  }

  private static List<String> divided(String html) {
    return words(Jsoup.parseBodyFragment(html).body());
  }

  private static List<String> words(Element body) {
    Writer writer = new Writer();
    body.traverse(writer);
    writer.divide();
    return writer.paragraphs;
  }

  private static final class Writer implements NodeVisitor {
    final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode text) {
        paragraph.append(text.getWholeText());
      } else if (divides(node)) {
        divide();
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (divides(node)) {
        divide();
      }
    }

    private static boolean divides(Node node) {
      return node instanceof Element e && (e.isBlock() || e.normalName().equals("br"));
    }

    void divide() {
      String words = SPACE.matcher(paragraph).replaceAll(" ");
      words = ENDS.matcher(words).replaceAll("");
      if (!words.isEmpty()) {
        paragraphs.add(words);
      }
      paragraph.setLength(0);
    }
  }
}
