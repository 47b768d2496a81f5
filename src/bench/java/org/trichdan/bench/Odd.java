package org.trichdan.bench;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * A kind of text that can be made as long as one likes.
 *
 * @param name says what is odd about it
 * @param text so many bytes of it
 */
record Odd(String name, IntFunction<String> text) {
  private static final String[] OUTLETS = {"Reuters", "AFP", "TTXVN", "CNN", "AP"};

  /** Ordinary news first, then what no newspaper prints. */
  static List<Odd> all(SampleText samples) {
    List<Odd> all = new ArrayList<>();
    all.add(new Odd("news", samples::news));
    all.add(new Odd("one paragraph", samples::paragraph));
    all.add(new Odd("one sentence", samples::sentence));
    all.add(new Odd("interview", samples::interview));
    all.add(new Odd("decomposed letters", n -> decomposed(samples, n)));
    all.add(repeated("marks never closed", i -> "“Giá sẽ tăng mạnh, ông Nam nói. "));
    all.add(repeated("thousands of quotes", i -> "“Có”, “không” và “có thể”, "));
    all.add(repeated("straight marks", i -> "\"Có\", ông \"Nam\" nói. '"));
    all.add(repeated("marks only", i -> "“‘\"”’"));
    all.add(repeated("open parentheses", i -> "ông Nam ((nói [rằng "));
    all.add(repeated("parentheses", i -> "ông Nam (nói (với Reuters) (AFP)), "));
    all.add(repeated("people who speak", i -> "Ông " + People.name(i) + " nói giá sẽ còn tăng. "));
    all.add(
        repeated(
            "people quoted by half a name",
            i -> "Ông " + People.name(i) + " đến. “Có”, ông " + last(People.name(i)) + " nói. "));
    all.add(repeated("names only", i -> People.name(i) + " "));
    all.add(
        repeated(
            "bodies and acronyms",
            i -> "Hiệp hội " + People.name(i) + " (" + acronym(i) + ") cho biết giá tăng. "));
    all.add(
        repeated(
            "people with roles",
            i -> "Giám đốc Sở " + People.name(i) + " đến. Vị chủ tịch này nói giá tăng. "));
    all.add(repeated("pronouns", i -> "Ông nói giá tăng. Bà cho biết. Vị này khẳng định. "));
    all.add(repeated("outlets", i -> "theo " + OUTLETS[i % OUTLETS.length] + " dẫn lời "));
    all.add(repeated("cues only", i -> "nói "));
    all.add(repeated("dates", i -> "ngày " + (1 + i % 28) + "-" + (1 + i % 12) + "-2025, "));
    all.add(repeated("digits", i -> i % 10 + (i % 7 == 0 ? "." : "")));
    all.add(repeated("commas", i -> ","));
    all.add(repeated("full stops", i -> ". "));
    all.add(repeated("colons and dashes", i -> "- Ông Nam: - "));
    all.add(repeated("line ends", i -> "Nam nói\n"));
    all.add(repeated("one long word", i -> "a"));
    all.add(repeated("capitals", i -> "A"));
    all.add(repeated("marks on one letter", i -> i == 0 ? "a" : "\u0301"));
    return all;
  }

  private static Odd repeated(String name, IntFunction<String> piece) {
    return new Odd(name, n -> SampleText.joined(n, piece));
  }

  /** Every tone mark as a sign of its own. */
  private static String decomposed(SampleText samples, int bytes) {
    String text = Normalizer.normalize(samples.news(bytes), Normalizer.Form.NFD);
    return SampleText.joined(bytes, i -> text);
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  private static String acronym(int number) {
    StringBuilder letters = new StringBuilder();
    for (int rest = number + 26 * 26; rest > 0; rest /= 26) {
      letters.append((char) ('A' + rest % 26));
    }
    return letters.toString();
  }
}
