package org.trichdan.bench;

import java.util.List;
import java.util.Locale;

/** The curves in figures. */
final class CurveTable {
  private CurveTable() {}

  /** A table in Markdown: a few lengths, and the exponent. */
  static String of(List<Curve> curves) {
    MarkdownTable table =
        new MarkdownTable(
            List.of("article", "1 KB, ms", "16 KB, ms", "128 KB, ms", "1 MB, ms", "exponent"));
    for (Curve curve : curves) {
      table.row(
          List.of(
              curve.name(),
              at(curve, 1),
              at(curve, 16),
              at(curve, 128),
              at(curve, 1024),
              String.format(Locale.ROOT, "%.2f", curve.exponent())));
    }
    return table.toString();
  }

  private static String at(Curve curve, int kilobytes) {
    return curve.points().stream()
        .filter(p -> p.bytes() == kilobytes << 10)
        .findFirst()
        .map(p -> String.format(Locale.ROOT, p.millis() < 10 ? "%.2f" : "%.0f", p.millis()))
        .orElse(curve.gaveUp() ? "gave up" : "");
  }
}
