package org.trichdan.html;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** An element with lines of its own, and which blocks of the page stand in it. */
final class Box {
  /** How the lines are set. */
  enum Align {
    START,
    CENTER,
    RIGHT
  }

  /** How many boxes around one are near. */
  private static final int NEAR = 3;

  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
  private static final Set<String> TEXTUAL =
      Set.of("p", "h2", "h3", "h4", "h5", "h6", "li", "blockquote", "dd", "dt", "pre");
  private static final Pattern ALIGNED =
      Pattern.compile("(?:text-align:|align-|text-)(center|right|left|justify|start|end)");

  final Box parent;
  final String tag;

  /** The first class that it is given; empty for none. */
  final String kind;

  final Hint hint;
  final Align align;

  /** Its place among all boxes, parents before children. */
  final int index;

  /** The first block in it. */
  final int from;

  /** Behind the last block in it. */
  int to;

  /** Behind the last box in it. */
  int end;

  /** Whether a {@code figcaption} stands in it, not deep below. */
  boolean captioned;

  /** Whether an {@code h1} stands in it. */
  boolean headlined;

  /** How many pictures stand in it. */
  int images;

  /** How many fields to be filled in stand in it. */
  int controls;

  Box(Box parent, Element element, Hint hint, int index, int from) {
    this.parent = parent;
    this.tag = element.normalName();
    String classes = element.className();
    int space = classes.indexOf(' ');
    this.kind = space < 0 ? classes : classes.substring(0, space);
    this.hint = hint;
    this.align = align(parent, element, classes);
    this.index = index;
    this.from = from;
    if (tag.equals("figcaption")) {
      Box above = parent;
      for (int i = 0; i < NEAR && above != null; i++, above = above.parent) {
        above.captioned = true;
      }
    }
  }

  /** The number of blocks in it. */
  int size() {
    return to - from;
  }

  boolean holds(int block) {
    return from <= block && block < to;
  }

  boolean isHeading() {
    return HEADINGS.contains(tag);
  }

  /** Whether it, or one not far around it, is called so. */
  boolean isCalled(Hint name) {
    Box at = this;
    for (int i = 0; i < NEAR && at != null; i++, at = at.parent) {
      if (at.hint == name) {
        return true;
      }
    }
    return false;
  }

  /** Whether it, or one not far around it, is an {@code h1}. */
  boolean isInFirstHeading() {
    Box at = this;
    for (int i = 0; i < NEAR && at != null; i++, at = at.parent) {
      if (at.tag.equals("h1")) {
        return true;
      }
    }
    return false;
  }

  /** Whether its tag says that what is in it belongs to running text. */
  boolean isTextual() {
    return TEXTUAL.contains(tag);
  }

  private static Align align(Box parent, Element element, String classes) {
    String said =
        element.attr("style").replace(" ", "") + " text-" + element.attr("align") + " " + classes;
    var m = ALIGNED.matcher(said.toLowerCase(Locale.ROOT));
    if (element.normalName().equals("center")) {
      return Align.CENTER;
    }
    if (m.find()) {
      return switch (m.group(1)) {
        case "center" -> Align.CENTER;
        case "right", "end" -> Align.RIGHT;
        default -> Align.START;
      };
    }
    // Tables do not inherit: old pages centre the table that holds them whole.
    return parent == null || element.normalName().equals("table") ? Align.START : parent.align;
  }
}
