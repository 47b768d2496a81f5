package org.trichdan.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import org.trichdan.article.Article;
import org.trichdan.text.TextView;

/**
 * News text of any length, made of the sentences of the project's own samples. The same on every
 * machine.
 */
final class SampleText {
  private static final int NEW_NAME = 20;

  private final List<String> sentences;

  private SampleText(List<String> sentences) {
    this.sentences = sentences;
  }

  /**
   * Reads the samples.
   *
   * @throws IOException when they are not there
   */
  static SampleText read() throws IOException {
    List<String> sentences = new ArrayList<>();
    for (Article article : Samples.articles()) {
      for (String sentence : TextView.of(article.text()).text().split("(?<=[.?!])\\s+|\n+", -1)) {
        if (sentence.length() > 20 && isBalanced(sentence)) {
          sentences.add(sentence.strip());
        }
      }
    }
    if (sentences.isEmpty()) {
      throw new IOException("the samples are not there");
    }
    return new SampleText(sentences);
  }

  /** Sentences in paragraphs of one to four; some have somebody speak who is new. */
  String news(int bytes) {
    Random random = new Random(bytes);
    String text = joined(bytes, i -> (i == 0 ? "" : end(random)) + sentence(random));
    int open = text.lastIndexOf('“');
    return open > text.lastIndexOf('”') ? text.substring(0, open) : text; // cut off within a quote
  }

  /** The same without line ends. */
  String paragraph(int bytes) {
    return news(bytes).replace("\n\n", " ");
  }

  /** The same without anything that ends a sentence. */
  String sentence(int bytes) {
    return paragraph(bytes).replaceAll("[.?!…:;]", ",");
  }

  /** Questions and answers. */
  String interview(int bytes) {
    Random random = new Random(bytes);
    return joined(
        bytes,
        i ->
            "- PV: Vì sao lại như vậy?\n\n- Ông "
                + People.name(i / 50)
                + ": "
                + sentence(random)
                + "\n\n");
  }

  /** One mark that is not closed would hide much of what is put behind it. */
  private static boolean isBalanced(String sentence) {
    return sentence.matches("[^“”\"‘’]*(“[^“”\"‘’]*”[^“”\"‘’]*)*");
  }

  private String sentence(Random random) {
    return random.nextInt(NEW_NAME) > 0
        ? sentences.get(random.nextInt(sentences.size()))
        : "“Giá sẽ còn tăng”, ông " + People.name(random.nextInt(5000)) + " nói ngày 25-11.";
  }

  private static String end(Random random) {
    return random.nextInt(5) < 2 ? "\n\n" : " ";
  }

  /** Pieces, until they are so many bytes long in UTF-8; the last is cut off. */
  static String joined(int bytes, IntFunction<String> piece) {
    StringBuilder text = new StringBuilder();
    int length = 0;
    for (int i = 0; length < bytes; i++) {
      String next = piece.apply(i);
      text.append(next);
      length += next.getBytes(StandardCharsets.UTF_8).length;
    }
    byte[] all = text.toString().getBytes(StandardCharsets.UTF_8);
    int end = bytes;
    while (end > 0 && end < all.length && (all[end] & 0xC0) == 0x80) {
      end--; // not within a letter
    }
    return new String(all, 0, end, StandardCharsets.UTF_8);
  }
}
