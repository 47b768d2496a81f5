package org.trichdan.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * What a page shows, as blocks of text in reading order, and the boxes around them. It is built in
 * one pass without recursion, so that pages of any depth can be read.
 */
final class Outline {
  /** Every block with text. */
  final List<Block> blocks = new ArrayList<>();

  /** Every element with lines of its own, parents before children; the first holds all. */
  final List<Box> boxes = new ArrayList<>();

  private Outline() {}

  static Outline of(Element body) {
    Outline outline = new Outline();
    body.filter(outline.new Builder());
    return outline;
  }

  /** Whether an element is not shown, or shows nothing that belongs to an article. */
  static boolean isHidden(Element element, Hint hint) {
    return element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || hint == Hint.UNSEEN
        || element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none");
  }

  private final class Builder implements NodeFilter {
    private static final Set<String> SKIPPED =
        Set.of(
            "script",
            "style",
            "template",
            "noscript",
            "svg",
            "math",
            "button",
            "select",
            "textarea",
            "input",
            "iframe",
            "video",
            "audio",
            "object",
            "embed",
            "canvas",
            "nav",
            "aside",
            "footer",
            "dialog",
            "img",
            "amp-img",
            "map",
            "head",
            "title",
            "noframes",
            "frameset");
    private static final Set<String> IMAGES =
        Set.of("img", "amp-img", "video", "iframe", "object", "embed");
    private static final Set<String> CONTROLS = Set.of("textarea", "select", "input");
    private static final Set<String> ITALIC = Set.of("i", "em");
    private static final Set<String> BOLD = Set.of("b", "strong");

    private final RunningText running = new RunningText();
    private final Set<Element> datelines = new HashSet<>(); // elements equal themselves only
    private Box box;
    private boolean image;
    private int links;
    private int italics;
    private int bolds;

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode text) {
        running.append(
            text.getWholeText(), new RunningText.Style(links > 0, italics > 0, bolds > 0));
      } else if (node instanceof Element element) {
        return begin(element);
      }
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element) {
        if (hasOwnLines(element)) {
          endBox();
        } else {
          inline(element, -1);
        }
      }
      return FilterResult.CONTINUE;
    }

    private FilterResult begin(Element element) {
      String tag = element.normalName();
      if (box != null && IMAGES.contains(tag)) {
        image = true;
        box.images++;
      }
      if (box != null && CONTROLS.contains(tag) && !element.attr("type").equals("hidden")) {
        box.controls++;
      }
      Hint hint = Hint.of(element);
      if (box != null && (SKIPPED.contains(tag) || isHidden(element, hint))) {
        return FilterResult.SKIP_ENTIRELY;
      }
      if (hint == Hint.DATELINE) {
        datelines.add(element);
      }
      if (tag.equals("br")) {
        if (running.atLineBreak()) {
          endBlock();
        } else {
          running.breakLine();
        }
      } else if (hasOwnLines(element)) {
        endBlock();
        box = new Box(box, element, hint, boxes.size(), blocks.size());
        boxes.add(box);
      } else {
        inline(element, 1);
      }
      return FilterResult.CONTINUE;
    }

    private void inline(Element element, int step) {
      String tag = element.normalName();
      if (tag.equals("a") && element.hasAttr("href")) {
        links += step;
      } else if (ITALIC.contains(tag)) {
        italics += step;
      } else if (BOLD.contains(tag)) {
        bolds += step;
      } else if (tag.equals("q")) {
        // Browsers show these marks, and without them nobody would know that this is a quotation.
        running.append(step > 0 ? "“" : "”", new RunningText.Style(links > 0, false, false));
      } else if (step < 0 && tag.equals("span") && datelines.remove(element)) {
        running.endDateline();
      }
    }

    private void endBlock() {
      if (!running.isEmpty()) {
        blocks.add(running.take(box, image));
        image = false;
      }
      running.clearSeparators();
    }

    private void endBox() {
      endBlock();
      box.to = blocks.size();
      box.end = boxes.size();
      if (box.parent != null) {
        box.parent.images += box.images;
        box.parent.controls += box.controls;
        box.parent.headlined |= box.headlined || box.tag.equals("h1");
        box = box.parent;
      }
    }

    private static boolean hasOwnLines(Element element) {
      String tag = element.normalName();
      return element.isBlock() && !tag.equals("ins") && !tag.equals("del") && !tag.equals("br");
    }
  }
}
