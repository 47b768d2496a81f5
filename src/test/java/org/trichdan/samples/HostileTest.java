package org.trichdan.samples;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.trichdan.article.Article;

/**
 * No text whatever makes the engine throw, hang, or cite what is not there. The time limit only
 * guards against a hang: it is far above what any of these takes.
 */
class HostileTest {
  private static final Duration HANG = Duration.ofSeconds(60);
  private static final int MEGABYTE = 1 << 20;
  private static final LocalDate DAY = LocalDate.of(2025, 11, 26);

  @TestFactory
  Stream<DynamicTest> anyText() {
    return texts().entrySet().stream()
        .map(e -> DynamicTest.dynamicTest(e.getKey(), () -> survives("", e.getValue())));
  }

  @TestFactory
  Stream<DynamicTest> anyTitle() {
    return texts().entrySet().stream()
        .filter(e -> e.getValue().length() < 1 << 18)
        .map(e -> DynamicTest.dynamicTest(e.getKey(), () -> survives(e.getValue(), "Mưa.")));
  }

  private static void survives(String title, String text) {
    Article article = Article.of("hostile", title, text, DAY);
    assertTimeoutPreemptively(HANG, () -> Spans.check(article, Samples.ENGINE.extract(article)));
  }

  private static Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("empty", "");
    texts.put("spaces only", " \n\t\u00A0\u200B\n\n ");
    texts.put("one letter", "ô");
    texts.put("marks only", "“”\"''‘’«»…—–-:,.!?");
    texts.put("a megabyte of straight marks", "\"".repeat(MEGABYTE));
    texts.put("opening marks without end", "“".repeat(MEGABYTE / 4));
    texts.put("open parentheses", "(".repeat(200_000));
    texts.put("a megabyte without a space", "nói:“Ông".repeat(MEGABYTE / 8));
    texts.put("a megabyte of one letter", "a".repeat(MEGABYTE));
    texts.put("one very long word with tones", "ngưỡ".repeat(MEGABYTE / 4));
    texts.put("tones without a letter", "\u0301".repeat(100_000));
    texts.put("lone surrogates", "Ông \ud83d Nam nói: “\udc00Tôi đi\ud800”, \udfff ông nói.");
    texts.put("nothing but lone surrogates", "\udc00\ud800".repeat(10_000));
    texts.put("NUL", "Ông Hải\u0000 nói: “Tôi\u0000 đi”.\u0000");
    texts.put("right to left", "\u202EÔng Hải nói: “\u200FTôi đi\u202C”, \u2067ông nói\u2069.");
    texts.put("a sentence of 100,000 words", "ông Hải nói rằng ông ấy cho biết ".repeat(12_500));
    texts.put("100,000 names", "Nguyễn Văn Nam ".repeat(33_334));
    texts.put("100,000 dates", "ngày 26-11 hôm qua tháng 3/2025 ".repeat(25_000));
    texts.put("100,000 sources", "theo Reuters dẫn lời AFP ".repeat(20_000));
    texts.put("10,000 quotes", "“Tôi đi về nhà”, ông Hải nói. ".repeat(10_000));
    texts.put("10,000 statements", "Ông Hải nói trời sẽ mưa to.\n".repeat(10_000));
    texts.put("emoji only", "😀👨‍👩‍👧🇻🇳".repeat(5_000));
    texts.put("nested marks that never close", "“ông Hải nói: ‘".repeat(10_000));
    texts.put("nested marks in the wrong order", "“a ‘b” c’ ".repeat(10_000));
    texts.put("a mark in each paragraph", "“Tôi đi, ông Hải nói.\n\n".repeat(10_000));
    texts.put("20,000 dialogue lines", "- Ông Hải: Tôi đi.\n".repeat(20_000));
    texts.put("200,000 line breaks", "\n\r\u2028".repeat(70_000));
    return texts;
  }
}
