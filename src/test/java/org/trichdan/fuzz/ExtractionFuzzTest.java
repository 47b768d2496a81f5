package org.trichdan.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.trichdan.Trichdan;
import org.trichdan.article.Article;
import org.trichdan.article.PublicationDate;
import org.trichdan.attribution.Attribution;
import org.trichdan.attribution.Citation;
import org.trichdan.attribution.Entity;
import org.trichdan.attribution.Extraction;
import org.trichdan.attribution.Mention;
import org.trichdan.attribution.Outlet;
import org.trichdan.attribution.RejectedQuote;
import org.trichdan.attribution.Speaker;
import org.trichdan.attribution.StatedDate;
import org.trichdan.output.JsonLinesWriter;

/** Whatever the text, everything in a record stands in the article where the record says. */
class ExtractionFuzzTest {
  private static final Trichdan TRICHDAN = Trichdan.standard();
  private static final int CONTEXT = 32;
  private static final JsonFactory JSON = new JsonFactory();

  /** The first line is the title. */
  @FuzzTest
  @DictionaryFile(resourcePath = "vietnamese.dict")
  void extract(byte[] bytes) throws IOException {
    // Half of a surrogate pair cannot come as UTF-8, but it can as JSON: "\ud83d".
    String input = new String(bytes, StandardCharsets.UTF_8).replace('\uFFFD', '\uD83D');
    int titleEnd = Math.max(input.indexOf('\n'), 0);
    String text = input.substring(Math.min(titleEnd + 1, input.length()));
    Article article =
        new Article(
            "a",
            "Sông Lam",
            "https://song-lam.example/a.html",
            PublicationDate.parse("2025-11-26"),
            input.substring(0, titleEnd),
            titleEnd == 0 ? input : text);

    Extraction extraction = TRICHDAN.extract(article);

    extraction.attributions().forEach(a -> check(article, a));
    extraction.rejected().stream().map(RejectedQuote::citation).forEach(c -> check(article, c));
    extraction.signOff().forEach(o -> checkOutlet(article.text(), o));
    checkJson(article, extraction);
  }

  private static void check(Article article, Attribution a) {
    check(article, a.citation());
    assertThat(a.content()).isEqualTo(a.citation().exact());
    String field = field(article, a.citation());
    Speaker speaker = a.speaker();
    if (speaker != null) {
      check(field, speaker.mention(), speaker.start(), speaker.end());
    }
    Mention cue = a.cue();
    if (cue != null) {
      check(field, cue.text(), cue.start(), cue.end());
    }
    Entity addressee = a.addressee();
    if (addressee != null) {
      check(field, addressee.mention(), addressee.start(), addressee.end());
    }
    StatedDate date = a.date();
    if (date != null) {
      check(field, date.mention(), date.start(), date.end());
    }
    a.sources().forEach(o -> checkOutlet(field, o));
  }

  private static void checkOutlet(String field, Outlet outlet) {
    check(field, outlet.mention(), outlet.start(), outlet.end());
    assertThat(outlet.mention()).contains(outlet.name());
  }

  private static void check(Article article, Citation c) {
    String field = field(article, c);
    check(field, c.exact(), c.start(), c.end());
    int length = field.codePointCount(0, field.length());
    assertThat(c.prefix()).isEqualTo(cut(field, Math.max(0, c.start() - CONTEXT), c.start()));
    assertThat(c.suffix()).isEqualTo(cut(field, c.end(), Math.min(length, c.end() + CONTEXT)));
  }

  private static void check(String field, String words, int start, int end) {
    assertThat(words).isNotBlank().isEqualTo(cut(field, start, end));
  }

  private static String field(Article article, Citation c) {
    return c.in() == Citation.Field.TITLE ? article.title() : article.text();
  }

  /** The code points from start to end. */
  private static String cut(String text, int start, int end) {
    return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
  }

  private static void checkJson(Article article, Extraction extraction) throws IOException {
    StringBuilder out = new StringBuilder();
    new JsonLinesWriter(true, true).write(article, extraction, out);
    List<String> lines = out.toString().lines().toList();
    assertThat(lines).hasSize(extraction.attributions().size() + extraction.rejected().size());
    for (String line : lines) {
      try (JsonParser parser = JSON.createParser(line)) {
        int objects = 0;
        while (parser.nextToken() != null) {
          objects += parser.currentToken().isStructStart() ? 1 : 0;
        }
        assertThat(objects).as(line).isPositive();
      }
    }
  }
}
