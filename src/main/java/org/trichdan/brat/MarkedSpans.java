package org.trichdan.brat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trichdan.article.Problem;
import org.trichdan.article.Problems;
import org.trichdan.brat.AnnFile.TextBound;

/** Where the marks of a file stand, as far as they stand where they say. */
final class MarkedSpans {
  private static final String AGAIN = "mark the words again in brat";

  private final BratText text;
  private final Map<String, Fragment> spans = new HashMap<>();

  /** Locates all marks; those that stand nowhere are reported. */
  MarkedSpans(AnnFile file, BratText text, Problems problems) {
    this.text = text;
    for (TextBound mark : file.textBounds()) {
      Problem problem = locate(mark, file.where(mark.line()));
      if (problem != null) {
        problems.report(problem);
      }
    }
  }

  /** The stretch from the first to the last word, without blanks at its ends; null for none. */
  Fragment span(String id) {
    return spans.get(id);
  }

  /** The characters of a mark that has a span. */
  String exact(TextBound mark) {
    return text.exact(spans.get(mark.id()));
  }

  /** Notes where a mark stands, or says why it does not. */
  private Problem locate(TextBound mark, String where) {
    List<Fragment> fragments = mark.fragments();
    int last = 0;
    for (int i = 0; i < fragments.size(); i++) {
      Fragment f = fragments.get(i);
      if (f.start() >= f.end() || f.end() > text.length() || f.start() < last) {
        return Problem.error(where, "no such place in the text", AGAIN);
      }
      Fragment gap = new Fragment(last, f.start());
      if (i > 0 && !text.isBlank(gap)) {
        return Problem.error(
            where,
            "words stand between its parts (" + Excerpt.of(mark.words()) + ")",
            "mark one stretch, or choose one of the parts");
      }
      last = f.end();
    }
    String there = text.words(fragments);
    if (!Excerpt.squeezed(there).equals(Excerpt.squeezed(mark.words()))) {
      return Problem.error(
          where,
          "says " + Excerpt.of(mark.words()) + ", but there stands " + Excerpt.of(there),
          AGAIN);
    }
    Fragment span = text.trimmed(new Fragment(fragments.get(0).start(), last));
    if (span.start() == span.end()) {
      return Problem.error(where, "marks no words", "mark words, or take it out");
    }
    if (text.field(span) == null) {
      return Problem.error(where, "runs from the title into the text", "mark words of one of them");
    }
    spans.put(mark.id(), span);
    return null;
  }
}
