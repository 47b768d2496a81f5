package org.trichdan.knowledge;

import org.trichdan.output.Style;

/** Colours what stands between the marks of a difference, also when it goes on in the next line. */
final class DiffColours {
  private final boolean colour;
  private Style open = Style.PLAIN;

  DiffColours(boolean colour) {
    this.colour = colour;
  }

  /** The next line, coloured. */
  String line(String text) {
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (int i = 0; i < text.length(); ) {
      if (open == Style.PLAIN && (text.startsWith("[-", i) || text.startsWith("{+", i))) {
        out.append(text, from, i);
        from = i;
        open = text.startsWith("[-", i) ? Style.REMOVED : Style.ADDED;
        i += 2;
      } else if (open != Style.PLAIN && text.startsWith(open == Style.ADDED ? "+}" : "-]", i)) {
        i += 2;
        out.append(open.apply(text.substring(from, i), colour));
        from = i;
        open = Style.PLAIN;
      } else {
        i++;
      }
    }
    return out.append(open.apply(text.substring(from), colour)).toString();
  }
}
