package org.trichdan.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The text of an element that is expected to hold a name or a date, and may hold a whole page. */
final class ShortText implements NodeFilter {
  private static final int LONGEST = 60;

  /** Elements can be nested in thousands around nothing. */
  private static final int MOST_NODES = 50;

  private final StringBuilder text = new StringBuilder();
  private int nodes;

  private ShortText() {}

  /** The text on one line; empty when it is longer than 60 characters, or hidden among tags. */
  static String of(Element element) {
    ShortText visitor = new ShortText();
    element.filter(visitor);
    String line = RunningText.line(visitor.text.toString());
    return visitor.nodes > MOST_NODES || line.length() > LONGEST ? "" : line;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode run) {
      text.append(run.getWholeText());
    }
    return ++nodes > MOST_NODES || text.length() > 100 * LONGEST
        ? FilterResult.STOP
        : FilterResult.CONTINUE;
  }
}
