package org.trichdan.knowledge;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What is worded differently in a second text, word by word. */
public final class WordDiff {
  private WordDiff() {}

  /**
   * A stretch of words.
   *
   * @param removed words of the first text only; empty for none
   * @param added words of the second text only; empty for none
   * @param kept words of both, as the second text has them; empty where they differ
   */
  public record Part(String kept, String removed, String added) {}

  /** The stretches, in order. Capitals, punctuation and the place of tone marks do not count. */
  public static List<Part> of(String first, String second) {
    List<String> from = split(first);
    List<String> to = split(second);
    List<Part> parts = new ArrayList<>();
    int done = 0;
    for (AbstractDelta<String> delta : DiffUtils.diff(compared(from), compared(to)).getDeltas()) {
      int source = delta.getSource().getPosition();
      int target = delta.getTarget().getPosition();
      keep(to.subList(done, target), parts);
      done = target + delta.getTarget().size();
      parts.add(
          new Part(
              "",
              String.join(" ", from.subList(source, source + delta.getSource().size())),
              String.join(" ", to.subList(target, done))));
    }
    keep(to.subList(done, to.size()), parts);
    return parts;
  }

  /** On one line: {@code Chúng tôi không bao giờ [-từ bỏ-]{+bỏ cuộc+}}. */
  public static String line(List<Part> parts) {
    List<String> words = new ArrayList<>();
    for (Part part : parts) {
      words.add(
          part.kept()
              + (part.removed().isEmpty() ? "" : "[-" + part.removed() + "-]")
              + (part.added().isEmpty() ? "" : "{+" + part.added() + "+}"));
    }
    return String.join(" ", words);
  }

  private static void keep(List<String> words, List<Part> parts) {
    if (!words.isEmpty()) {
      parts.add(new Part(String.join(" ", words), "", ""));
    }
  }

  private static List<String> split(String text) {
    return Arrays.stream(text.strip().split("\\s+", -1)).filter(w -> !w.isEmpty()).toList();
  }

  /** Punctuation by itself stays what it is, so that it never equals a word. */
  private static List<String> compared(List<String> words) {
    return words.stream()
        .map(
            word -> {
              String plain = String.join("", Words.of(word));
              return plain.isEmpty() ? word : plain;
            })
        .toList();
  }
}
