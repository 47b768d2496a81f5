package org.trichdan.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of pages, which stand in {@code rules/pages}: a phrase a line, # for comments. */
final class Phrases {
  private static final String GAP = "…";
  private static final String ANY = "\\E.{0,60}\\Q";

  private Phrases() {}

  /**
   * A pattern, without flags, for any phrase of a file; where one has an ellipsis, for anything.
   */
  static String pattern(String name) {
    String file = "/rules/pages/" + name + ".txt";
    try (InputStream in = Phrases.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#") && !line.startsWith("why "))
          .sorted(
              Comparator.comparingInt(String::length).reversed()) // "tin mới hơn" is no "tin mới"
          .map(phrase -> Pattern.quote(phrase).replace(" " + GAP + " ", " " + ANY))
          .collect(Collectors.joining("|", "(?:", ")"));
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
