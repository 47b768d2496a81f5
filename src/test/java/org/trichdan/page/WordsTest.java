package org.trichdan.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gg.jte.Content;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.trichdan.attribution.Kind;
import org.trichdan.attribution.Polarity;

class WordsTest {
  private static final Words VI = Words.in(Language.VI);
  private static final Words EN = Words.in(Language.EN);

  @Test
  void bothLanguagesHaveTheSameWords() {
    assertThat(Words.keys(Language.VI)).isNotEmpty().isEqualTo(Words.keys(Language.EN));
  }

  @Test
  void everythingThatHasANameHasWords() {
    Stream<String> keys =
        Stream.of(
                Arrays.stream(Part.values()).map(p -> "part." + p.label()),
                Arrays.stream(Kind.values()).map(k -> "kind." + k.label()),
                Arrays.stream(Polarity.values()).map(p -> "polarity." + p.label()))
            .flatMap(s -> s);
    assertThat(keys).allSatisfy(key -> assertThat(VI.text(key)).isNotBlank());
  }

  @Test
  void numbersAndDaysAreWrittenAsTheLanguageDoes() {
    assertThat(VI.text("article.statements", 1234)).isEqualTo("1.234 phát ngôn");
    assertThat(EN.text("article.statements", 1)).isEqualTo("1 statement");
    assertThat(EN.text("article.statements", 1234)).isEqualTo("1,234 statements");
    assertThat(VI.dateText("2025-11-05")).isEqualTo("05/11/2025");
    assertThat(EN.dateText("2025-11-05")).isEqualTo("5 Nov 2025");
    assertThat(VI.dateText("2025-11")).isEqualTo("11/2025");
    assertThat(EN.dateText("2025")).isEqualTo("2025");
    assertThat(EN.dateText("<b>")).isEqualTo("<b>");
  }

  @Test
  void aLabelOfAPageThatCanChangeCarriesBothLanguages() {
    Words both = Words.switchable(Language.VI);
    assertThat(written(both.label("part.speaker")))
        .isEqualTo("<span data-w=\"Speaker\">Người nói</span>");
    assertThat(written(both.date("2025"))).isEqualTo("2025");
    assertThat(written(VI.label("part.speaker"))).isEqualTo("Người nói");
  }

  @Test
  void valuesInLabelsAreEscaped() {
    Words both = Words.switchable(Language.VI);
    assertThat(written(both.label("card.all-of", "\"><script>")))
        .isEqualTo(
            "<span data-w=\"All statements via &#34;>&lt;script>\">"
                + "Tất cả phát ngôn qua \"&gt;&lt;script&gt;</span>");
  }

  @Test
  void aKeyWithoutWordsIsAMistake() {
    assertThatThrownBy(() -> EN.text("no.such")).hasMessage("no words for no.such in en");
  }

  private static String written(Content content) {
    StringOutput out = new StringOutput();
    content.writeTo(new OwaspHtmlTemplateOutput(out));
    return out.toString();
  }
}
