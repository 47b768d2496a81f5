package org.trichdan.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.trichdan.attribution.Attribution;
import org.trichdan.attribution.Citation;
import org.trichdan.attribution.Outlet;

/**
 * Words of a field that are part of a statement.
 *
 * @param statement the statement's number among those of the article, from 0
 * @param part what the words are to it
 * @param ordinal which of several, from 0: a statement may have come through more than one source
 * @param start first code point
 * @param end code point after the last
 */
public record Mark(int statement, Part part, int ordinal, int start, int end) {
  public Mark {
    Objects.requireNonNull(part, "part");
  }

  /** All marks of the statements that stand in a field. */
  public static List<Mark> of(List<Attribution> statements, Citation.Field field) {
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < statements.size(); i++) {
      if (statements.get(i).citation().in() == field) {
        marks.addAll(of(i, statements.get(i)));
      }
    }
    return marks;
  }

  /**
   * The marks of one statement.
   *
   * @param i its number among those of the article, from 0
   */
  static List<Mark> of(int i, Attribution a) {
    List<Mark> marks = new ArrayList<>();
    marks.add(new Mark(i, Part.CONTENT, 0, a.citation().start(), a.citation().end()));
    if (a.speaker() != null) {
      marks.add(new Mark(i, Part.SPEAKER, 0, a.speaker().start(), a.speaker().end()));
    }
    if (a.cue() != null) {
      marks.add(new Mark(i, Part.CUE, 0, a.cue().start(), a.cue().end()));
    }
    if (a.addressee() != null) {
      marks.add(new Mark(i, Part.ADDRESSEE, 0, a.addressee().start(), a.addressee().end()));
    }
    int ordinal = 0;
    for (Outlet o : a.sources()) {
      marks.add(new Mark(i, Part.SOURCE, ordinal++, o.start(), o.end()));
    }
    if (a.date() != null) {
      marks.add(new Mark(i, Part.DATE, 0, a.date().start(), a.date().end()));
    }
    return marks;
  }
}
