package org.trichdan.bench;

import java.util.List;

/**
 * How long one kind of article takes as it grows.
 *
 * @param name of the kind
 * @param points the shortest article first; at least one
 * @param gaveUp whether longer articles were left out, because one took too long
 */
record Curve(String name, List<Point> points, boolean gaveUp) {
  /** Below it, what every article costs hides what its length costs. */
  private static final int FITTED_FROM = 16 << 10;

  /**
   * An article.
   *
   * @param bytes its length in UTF-8
   * @param millis of the thread, for the whole job
   */
  record Point(int bytes, double millis) {}

  Point last() {
    return points.get(points.size() - 1);
  }

  /**
   * The power of the length with which the time grows, over articles from 16 KB on: 1 when twice
   * the length takes twice the time, 2 when it takes four times; not a number of a single point.
   */
  double exponent() {
    List<Point> fitted = points.stream().filter(p -> p.bytes() >= FITTED_FROM).toList();
    if (fitted.size() < 2) {
      fitted = points;
    }
    double x = fitted.stream().mapToDouble(p -> Math.log(p.bytes())).average().orElse(0);
    double y = fitted.stream().mapToDouble(p -> Math.log(p.millis())).average().orElse(0);
    double xy = 0;
    double xx = 0;
    for (Point p : fitted) {
      xy += (Math.log(p.bytes()) - x) * (Math.log(p.millis()) - y);
      xx += (Math.log(p.bytes()) - x) * (Math.log(p.bytes()) - x);
    }
    return xy / xx;
  }
}
