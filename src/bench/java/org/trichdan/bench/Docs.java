package org.trichdan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Puts figures and picture where readers find them. */
final class Docs {
  private static final String FROM = "<!-- figures: ./trichdan bench --docs writes them -->\n";
  private static final String TO = "<!-- end of figures -->\n";

  private Docs() {}

  /**
   * Writes what is wanted.
   *
   * @param svg where the picture goes; null for nowhere
   * @param docs the folder with {@code speed.md}; null for none
   * @throws IOException also when that page does not say where the figures stand
   */
  static void write(Path svg, Path docs, String figures, String picture) throws IOException {
    if (svg != null) {
      Files.writeString(svg, picture);
    }
    if (docs == null) {
      return;
    }
    Path page = docs.resolve("speed.md");
    String text = Files.readString(page);
    int from = text.indexOf(FROM);
    int to = text.indexOf(TO);
    if (from < 0 || to < from) {
      throw new IOException(page + ": nothing marks where the figures stand");
    }
    Files.writeString(
        page, text.substring(0, from + FROM.length()) + "\n" + figures + "\n" + text.substring(to));
    Files.writeString(docs.resolve("speed-curve.svg"), picture);
  }
}
