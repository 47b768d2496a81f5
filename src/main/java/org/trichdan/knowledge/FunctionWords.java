package org.trichdan.knowledge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The syllables of {@code function-words.txt}, which say little by themselves. */
final class FunctionWords {
  private static final String FILE = "/knowledge/function-words.txt";
  private static final Set<String> WORDS = read();
  private static final Set<String> DENYING = Set.of("không", "chưa", "chẳng", "chớ", "đừng");

  /** Beside these, {@code không} is the air. */
  private static final Set<String> BEFORE_AIR = Set.of("phòng", "hàng", "trên");

  private static final Set<String> AFTER_AIR =
      Set.of("quân", "gian", "khí", "phận", "lưu", "tặc", "kích", "vận", "trung", "người");

  private FunctionWords() {}

  static boolean contains(String word) {
    return WORDS.contains(word);
  }

  /** Whether one of the words denies; {@code phòng không} and {@code không quân} do not. */
  static boolean deny(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      boolean air =
          words.get(i).equals("không")
              && ((i > 0 && BEFORE_AIR.contains(words.get(i - 1)))
                  || (i + 1 < words.size() && AFTER_AIR.contains(words.get(i + 1))));
      if (DENYING.contains(words.get(i)) && !air) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> read() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                FunctionWords.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Arrays.stream(line.split(" ", -1)))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }
}
