package org.trichdan.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trichdan.article.Article;
import org.trichdan.article.PublicationDate;

class ArticleRecordsTest {
  private static final String ENGLISH =
      "The prices will rise, he said on Monday, and nobody in the room asked him why. ".repeat(3);

  private final List<String> problems = new ArrayList<>();

  @Test
  void aRecordIsTheArticleThatItsLineWouldBe() {
    String line = "{\"id\":7,\"date\":\"2025-11\",\"headline\":\"Tít\",\"text\":\"Ông Nam nói.\"}";

    assertThat(read(InputOptions.NONE, line))
        .isEqualTo(
            new Article("7", null, null, PublicationDate.parse("2025-11"), "Tít", "Ông Nam nói."));
    assertThat(read(InputOptions.NONE, "\uFEFF{\"text\":\"a\"}\r"))
        .isEqualTo(Article.of("here", "", "a", null));
    assertThat(read(InputOptions.NONE, " \r")).isNull();
    assertThat(problems).isEmpty();
  }

  @Test
  void whatIsNoArticleIsReportedAtItsPlace() {
    ArticleRecords records = new ArticleRecords(InputOptions.NONE, p -> problems.add(p.toString()));

    assertThat(records.article(utf8("{\"text\":1}"), "a")).isNull();
    assertThat(records.article(new byte[] {'{', (byte) 0xC3, '"'}, "b")).isNull();
    assertThat(records.article(new byte[Limits.ARTICLE_BYTES + 1], "c")).isNull();

    assertThat(problems)
        .containsExactly(
            "a: \"text\" is not a string; put it in quotation marks",
            "b: not UTF-8 at byte 1 of the line; save the file as UTF-8",
            "c: longer than 16 MB; one article is expected here, split the input");
  }

  @Test
  void whatIsNotVietnameseIsLeftOutUnlessItIsWanted() {
    String line = "{\"id\":\"7\",\"text\":\"" + ENGLISH + "\"}";

    assertThat(read(InputOptions.NONE, line)).isNull();
    assertThat(problems)
        .containsExactly("here (7): skipped: not Vietnamese; --any-language reads it all the same");
    assertThat(read(InputOptions.inAnyLanguage(null), line).text()).isEqualTo(ENGLISH);
  }

  @Test
  void columnsDifferFromTheKeysInCapitalsOnly() {
    List<String> names = List.of("html", "ID", "datepublished", "Meta", "articleBody");

    assertThat(ArticleRecords.columns(names, KeyMap.parse("title=meta.tit")))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "ID", "id",
                "datepublished", "datePublished",
                "Meta", "meta",
                "articleBody", "articleBody"));
    assertThatThrownBy(() -> ArticleRecords.columns(List.of("id", "noidung"), KeyMap.STANDARD))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "no column for the text among id, noidung; if it has another name give it with --map"
                + " text=NAME");
  }

  private Article read(InputOptions options, String json) {
    return new ArticleRecords(options, p -> problems.add(p.toString())).article(utf8(json), "here");
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
