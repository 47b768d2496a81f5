package org.trichdan.samples;

import static org.assertj.core.api.Assertions.assertThat;

import org.trichdan.article.Article;
import org.trichdan.attribution.Attribution;
import org.trichdan.attribution.Citation;
import org.trichdan.attribution.Extraction;
import org.trichdan.attribution.Outlet;
import org.trichdan.attribution.RejectedQuote;

/** What holds for the offsets of every record of every text. */
final class Spans {
  private final int[] title;
  private final int[] text;

  private Spans(Article article) {
    this.title = article.title().codePoints().toArray();
    this.text = article.text().codePoints().toArray();
  }

  /** Every span lies in its field, and the field's text there is the text the record gives. */
  static void check(Article article, Extraction extraction) {
    Spans spans = new Spans(article);
    extraction.attributions().forEach(spans::check);
    extraction.rejected().stream().map(RejectedQuote::citation).forEach(spans::check);
    for (Outlet outlet : extraction.signOff()) {
      spans.check(Citation.Field.TEXT, outlet.mention(), outlet.start(), outlet.end());
    }
  }

  private void check(Attribution a) {
    Citation.Field in = a.citation().in();
    check(a.citation());
    assertThat(a.content()).isEqualTo(a.citation().exact()).isNotEmpty();
    if (a.speaker() != null) {
      check(in, a.speaker().mention(), a.speaker().start(), a.speaker().end());
    }
    if (a.cue() != null) {
      check(in, a.cue().text(), a.cue().start(), a.cue().end());
    }
    if (a.addressee() != null) {
      check(in, a.addressee().mention(), a.addressee().start(), a.addressee().end());
    }
    if (a.date() != null) {
      check(in, a.date().mention(), a.date().start(), a.date().end());
    }
    a.sources().forEach(s -> check(in, s.mention(), s.start(), s.end()));
  }

  private void check(Citation c) {
    check(c.in(), c.exact(), c.start(), c.end());
    check(c.in(), c.prefix(), c.start() - length(c.prefix()), c.start());
    check(c.in(), c.suffix(), c.end(), c.end() + length(c.suffix()));
  }

  private void check(Citation.Field in, String words, int start, int end) {
    int[] all = in == Citation.Field.TITLE ? title : text;
    assertThat(start).isBetween(0, end);
    assertThat(end).isBetween(start, all.length);
    assertThat(new String(all, start, end - start)).isEqualTo(words);
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
