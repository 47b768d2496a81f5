package org.trichdan.evaluate;

/**
 * How much of what was found is right, and how much of what is right was found; 0 to 1.
 *
 * @param f1 their harmonic mean
 */
record Accuracy(double precision, double recall, double f1) {
  static Accuracy of(int right, int wrong, int missed) {
    double p = right + wrong == 0 ? 0 : (double) right / (right + wrong);
    double r = right + missed == 0 ? 0 : (double) right / (right + missed);
    return new Accuracy(p, r, p + r == 0 ? 0 : 2 * p * r / (p + r));
  }
}
