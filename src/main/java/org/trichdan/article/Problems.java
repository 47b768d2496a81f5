package org.trichdan.article;

/**
 * Where readers report what they could not read. Reporting never stops the reading: the next line
 * or file follows.
 */
@FunctionalInterface
public interface Problems {
  void report(Problem problem);
}
