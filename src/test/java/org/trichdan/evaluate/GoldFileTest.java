package org.trichdan.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trichdan.article.Article;
import org.trichdan.text.Span;

class GoldFileTest {
  @TempDir Path dir;
  private final List<String> problems = new ArrayList<>();

  @Test
  void linesThatAreWrongAreReportedAndLeftOut() throws IOException {
    GoldFile gold =
        read(
            "{\"id\": \"a\", \"attributions\": []}",
            "",
            "[]",
            "{\"attributions\": []}",
            "{\"id\": \"b\"}",
            "{\"id\": \"a\", \"attributions\": []}",
            "{} {}");
    assertThat(gold.ids()).containsExactly("a");
    assertThat(problems)
        .containsExactly(
            ":3: not a JSON object; each line must hold one JSON object",
            ":4: no \"id\"; name the article the statements stand in",
            ":5: no \"attributions\"; give a list, [] when the article has none",
            ":6: a second line about \"a\"; put all its statements on one line",
            ":7: more than one JSON value; each line must hold one JSON object");
  }

  @Test
  void statementsThatAreWrongAreReportedAndLeftOut() throws IOException {
    GoldFile gold =
        read(
            "{\"id\":\"a\",\"attributions\":[{\"kind\":\"quote\",\"content\":\"Mưa\"},"
                + "{\"content\":\"Mưa\"},{\"kind\":\"mixed\"},"
                + "{\"kind\":\"mixed\",\"content\":\"Nắng\"},"
                + "{\"kind\":\"mixed\",\"start\":3,\"end\":300},"
                + "{\"kind\":\"mixed\",\"start\":3},"
                + "{\"kind\":\"mixed\",\"in\":\"lead\",\"content\":\"Mưa\"},"
                + "{\"kind\":\"mixed\",\"polarity\":\"no\",\"content\":\"Mưa\"}]}");
    GoldArticle article = gold.of(Article.of("a", "", "Mưa Mưa Mưa Mưa", null));
    gold.reportMissing("a");
    assertThat(article).isEqualTo(new GoldArticle(List.of(), 1));
    assertThat(problems)
        .containsExactly(
            ":1: statement 1 has the kind \"quote\"; write direct or mixed or indirect",
            ":1: statement 2 has no \"kind\"; write direct or mixed or indirect",
            ":1: statement 3 has no \"content\"; copy it from the article",
            ":1: statement 4 does not stand in the article (\"Nắng\");"
                + " copy its content letter by letter",
            ":1: statement 5 runs from 3 to 300 in a field of 15 code points;"
                + " count Unicode code points of that very article",
            ":1: statement 6 has no \"start\" and \"end\"; give both, in Unicode code points",
            ":1: statement 7 has the in \"lead\"; write title or text",
            ":1: statement 8 has the polarity \"no\"; write affirm or deny or decline",
            ":1: there is no article \"a\"; add it to the articles or leave the line out");
  }

  @Test
  void equalContentsTakeOneOccurrenceAfterTheOther() throws IOException {
    String rain = "{\"kind\":\"direct\",\"content\":\"Mưa.\"}";
    GoldFile gold =
        read("{\"id\":\"a\",\"attributions\":[" + String.join(",", rain, rain, rain) + "]}");
    GoldArticle article = gold.of(Article.of("a", "", "🌧 “Mưa.” Rồi lại “Mưa.”", null));
    assertThat(article.statements())
        .extracting(Statement::span)
        .containsExactly(new Span(3, 6), new Span(18, 21));
    assertThat(article.unlocated()).isEqualTo(1);
  }

  private GoldFile read(String... lines) throws IOException {
    Path file = Files.write(dir.resolve("gold.jsonl"), List.of(lines));
    return GoldFile.read(file, p -> problems.add(p.toString().substring(file.toString().length())));
  }
}
