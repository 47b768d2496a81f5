package org.trichdan.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.trichdan.article.Article;
import org.trichdan.attribution.Attribution;
import org.trichdan.attribution.Outlet;
import org.trichdan.extract.Extractor;
import org.trichdan.rule.Example.Marked;

/** Reads an example as an article, and shows each attribution as marks. */
final class AttributionFinder {
  /** When every example was published, so that {@code hôm qua} is the same day for all authors. */
  private static final LocalDate PUBLISHED = LocalDate.of(2025, 11, 26);

  private final Extractor extractor;

  AttributionFinder(Extractor extractor) {
    this.extractor = extractor;
  }

  /**
   * The attributions in an example, in reading order.
   *
   * @param isTitle whether the example is a headline; otherwise it is the article's text
   */
  List<Finding> find(String example, boolean isTitle) {
    Article article =
        isTitle
            ? Article.of("example", example, "", PUBLISHED)
            : Article.of("example", "", example, PUBLISHED);
    return extractor.extract(article).attributions().stream().map(AttributionFinder::show).toList();
  }

  private static Finding show(Attribution a) {
    List<Marked> marks = new ArrayList<>();
    marks.add(new Marked("content", a.citation().start(), a.citation().end()));
    if (a.speaker() != null) {
      marks.add(new Marked("speaker", a.speaker().start(), a.speaker().end()));
    }
    if (a.cue() != null) {
      marks.add(new Marked("cue", a.cue().start(), a.cue().end()));
    }
    if (a.addressee() != null) {
      marks.add(new Marked("addressee", a.addressee().start(), a.addressee().end()));
    }
    for (Outlet source : a.sources()) {
      marks.add(new Marked("source", source.start(), source.end()));
    }
    if (a.date() != null) {
      marks.add(new Marked("date", a.date().start(), a.date().end()));
    }
    marks.sort(Comparator.comparingInt(Marked::start).thenComparing(m -> -m.end()));
    return new Finding(a.rule(), marks);
  }
}
