package org.trichdan.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trichdan.article.Article;
import org.trichdan.attribution.Citation;

class TextFragmentTest {
  private static final String URL = "https://bao.example/de-vo.html";
  private static final String TEXT =
      "Ông Nam nói: “Đê đã giữ được.” Bà Hoa nói: “Đê đã giữ được.”\n\n"
          + "“Nước lên nhanh lắm, cả làng thức trắng.\n\n“Sáng ra mới dám nấu cơm”, chị Mai kể.";

  @Test
  void namesAShortCitationWhole() {
    assertThat(link("Sáng ra mới dám nấu cơm"))
        .isEqualTo(
            URL + "#:~:text=S%C3%A1ng%20ra%20m%E1%BB%9Bi%20d%C3%A1m%20n%E1%BA%A5u%20c%C6%A1m");
  }

  @Test
  void namesTheEndsOfALongOneInTheirOwnParagraphs() {
    String cited = "Nước lên nhanh lắm, cả làng thức trắng.\n\n“Sáng ra mới dám nấu cơm";

    assertThat(URLDecoder.decode(directive(cited), StandardCharsets.UTF_8))
        .isEqualTo("Nước lên nhanh lắm,,mới dám nấu cơm");
    assertThat(directive(cited)).as("only one comma is bare").containsOnlyOnce(",");
  }

  @Test
  void saysWhatStandsBeforeWordsThatStandTwice() {
    int second = TEXT.lastIndexOf("Đê đã giữ được");
    String link = TextFragment.link(URL, TEXT, second, second + 14);

    assertThat(URLDecoder.decode(link, StandardCharsets.UTF_8))
        .isEqualTo(URL + "#:~:text=Hoa nói: “-,Đê đã giữ được");
  }

  @Test
  void encodesWhatADirectiveWouldMisread() {
    String text = "Tỉ số 3-2, A&B #1 100% <b>";

    assertThat(TextFragment.link(URL, text, 0, text.length()))
        .endsWith("3%2D2%2C%20A%26B%20%231%20100%25%20%3Cb%3E");
  }

  @Test
  void keepsTheFragmentOfThePageAndDropsAnOlderDirective() {
    assertThat(TextFragment.link(URL + "#binh-luan", "Mưa.", 0, 3))
        .isEqualTo(URL + "#binh-luan:~:text=M%C6%B0a");
    assertThat(TextFragment.link(URL + "#:~:text=cu", "Mưa.", 0, 3))
        .isEqualTo(URL + "#:~:text=M%C6%B0a");
  }

  @Test
  void countsCodePoints() {
    assertThat(TextFragment.link(URL, "😀😀 Mưa to.", 3, 9)).endsWith("text=M%C6%B0a%20to");
  }

  @Test
  void takesNoWordsFromAnEmptyLine() {
    String text = "Mưa.\n\nMưa.\r\nGió to\rGió to";

    assertThat(TextFragment.link(URL, text, 6, 9))
        .as("nothing before it")
        .endsWith("text=M%C6%B0a");
    assertThat(TextFragment.link(URL, text, 12, 18)).endsWith("text=Gi%C3%B3%20to");
    assertThat(TextFragment.link(URL, text, 0, 12)).endsWith("text=M%C6%B0a.,");
    assertThat(TextFragment.link(URL, text, 4, 6)).as("no words at all").isEqualTo(URL);
  }

  @Test
  void linksOfAnArticleCountCodePointsOfTheFieldTheyAreIn() {
    Article article = new Article("1", null, URL, null, "😀 Mưa to", "😀😀 Gió lớn, mưa to", 0);
    ArticleLinks links = new ArticleLinks(article);

    assertThat(links.to(citation(Citation.Field.TITLE, 2, 8))).endsWith("text=M%C6%B0a%20to");
    assertThat(links.to(citation(Citation.Field.TEXT, 3, 10)))
        .endsWith("text=Gi%C3%B3%20l%E1%BB%9Bn");
  }

  private static Citation citation(Citation.Field in, int start, int end) {
    return new Citation(in, start, end, "", "", "", 0, 0);
  }

  @Test
  void isAUri() {
    assertThat(URI.create(link("Nước lên nhanh lắm, cả làng thức trắng.")).getHost())
        .isEqualTo("bao.example");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"javascript:alert(1)", "data:text/html,x", "ftp://bao.example/", ""})
  void linksOnlyToTheWeb(String url) {
    assertThat(TextFragment.link(url, "Mưa.", 0, 3)).isNull();
  }

  private static String link(String cited) {
    int from = TEXT.indexOf(cited);
    return TextFragment.link(URL, TEXT, from, from + cited.length());
  }

  private static String directive(String cited) {
    return link(cited).substring(link(cited).indexOf("text=") + 5);
  }
}
