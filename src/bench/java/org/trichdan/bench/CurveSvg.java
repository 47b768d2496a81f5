package org.trichdan.bench;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * The curves as a picture: time against length, both axes logarithmic, so that whatever is linear
 * runs parallel to the dashed line. Readable on a light and on a dark page.
 */
final class CurveSvg {
  private static final int WIDTH = 960;
  private static final int HEIGHT = 620;
  private static final int LEFT = 70;
  private static final int RIGHT = 620;
  private static final int TOP = 30;
  private static final int BOTTOM = 560;
  private static final double LEAST = 0.01;
  private static final double MOST = 10_000;

  private final StringBuilder out = new StringBuilder();
  private final double longest;

  private CurveSvg(double longest) {
    this.longest = longest;
  }

  /** The picture, a whole file. */
  static String of(List<Curve> curves) {
    int longest = curves.stream().mapToInt(c -> c.last().bytes()).max().orElse(2 << 10);
    return new CurveSvg(Math.max(longest, 2 << 10)).draw(curves);
  }

  private String draw(List<Curve> curves) {
    out.append(
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" role="img"
            font-family="system-ui, sans-serif" font-size="12">
          <title>Time per article against its length</title>
          <style>
            text { fill: #24292f }
            .grid { stroke: #8884; fill: none }
            .linear { stroke: #888; stroke-dasharray: 6 5; fill: none }
            .curve { fill: none; stroke-width: 1.5 }
            .news { stroke-width: 4 }
            @media (prefers-color-scheme: dark) { text { fill: #e6edf3 } }
          </style>
        """
            .formatted(WIDTH, HEIGHT));
    grid();
    Curve news = curves.get(0);
    linear(news);
    List<Curve> sorted =
        curves.stream().sorted(Comparator.comparingDouble(CurveSvg::perByte).reversed()).toList();
    for (int i = sorted.size() - 1; i >= 0; i--) {
      curve(sorted.get(i), i, sorted.get(i).equals(news));
    }
    return out.append("</svg>\n").toString();
  }

  private static double perByte(Curve curve) {
    return curve.last().millis() / curve.last().bytes();
  }

  private void grid() {
    for (int bytes = 1 << 10; bytes <= longest; bytes *= 4) {
      line(x(bytes), TOP, x(bytes), BOTTOM, "grid");
      String label = bytes < 1 << 20 ? (bytes >> 10) + " KB" : (bytes >> 20) + " MB";
      text(x(bytes), BOTTOM + 20, "middle", label);
    }
    for (double millis = LEAST; millis <= MOST * 1.01; millis *= 10) {
      line(LEFT, y(millis), RIGHT, y(millis), "grid");
      String label =
          millis > 999
              ? String.format(Locale.ROOT, "%.0f s", millis / 1000)
              : String.format(Locale.ROOT, millis < 0.99 ? "%.2f ms" : "%.0f ms", millis);
      text(LEFT - 8, y(millis) + 4, "end", label);
    }
    text((LEFT + RIGHT) / 2.0, BOTTOM + 44, "middle", "length of the article");
    text(LEFT, TOP - 12, "start", "processor time for the whole job, one thread");
    text(RIGHT + 72, TOP - 12, "start", "slowest first, with the exponent");
  }

  /** What is exactly proportional, above the news so that both can be seen. */
  private void linear(Curve news) {
    double slope = 4 * news.last().millis() / news.last().bytes();
    double from = Math.max(1 << 10, LEAST / slope);
    line(x(from), y(slope * from), x(longest), y(slope * longest), "linear");
    text(x(longest / 3), y(slope * longest / 3) - 14, "end", "in proportion to the length");
  }

  private void curve(Curve curve, int place, boolean news) {
    // Hues at equal distances, neighbours in the list far apart; neither very light nor very dark.
    String stroke = news ? "#888" : "hsl(" + place * 137 % 360 + ",65%,50%)";
    StringBuilder points = new StringBuilder();
    for (Curve.Point p : curve.points()) {
      points.append(String.format(Locale.ROOT, "%.1f,%.1f ", x(p.bytes()), y(p.millis())));
    }
    String dashes = news || place % 3 == 0 ? "" : place % 3 == 1 ? "7 3" : "2 3";
    String style =
        "class=\"curve%s\" stroke=\"%s\" stroke-dasharray=\"%s\""
            .formatted(news ? " news" : "", stroke, dashes.isEmpty() ? "none" : dashes);
    out.append("  <polyline %s points=\"%s\"/>%n".formatted(style, points.toString().trim()));
    double at = TOP + 8 + place * 20;
    out.append(
        String.format(Locale.ROOT, "  <path %s d=\"M%d %.1fh28\"/>%n", style, RIGHT + 36, at));
    text(
        RIGHT + 72,
        at + 4,
        "start",
        String.format(
            Locale.ROOT,
            "%s, %.2f%s",
            curve.name(),
            curve.exponent(),
            curve.gaveUp() ? " (gave up)" : ""));
  }

  private double x(double bytes) {
    return LEFT + (RIGHT - LEFT) * Math.log(bytes / 1024) / Math.log(longest / 1024);
  }

  private double y(double millis) {
    double within = Math.min(MOST, Math.max(LEAST, millis));
    return BOTTOM - (BOTTOM - TOP) * Math.log(within / LEAST) / Math.log(MOST / LEAST);
  }

  private void line(double x1, double y1, double x2, double y2, String style) {
    out.append(
        String.format(
            Locale.ROOT,
            "  <path class=\"%s\" d=\"M%.1f %.1fL%.1f %.1f\"/>%n",
            style,
            x1,
            y1,
            x2,
            y2));
  }

  private void text(double x, double y, String anchor, String text) {
    out.append(
        String.format(
            Locale.ROOT,
            "  <text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>%n",
            x,
            y,
            anchor,
            text));
  }
}
