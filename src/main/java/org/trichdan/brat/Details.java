package org.trichdan.brat;

import java.time.DateTimeException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.trichdan.article.Problem;
import org.trichdan.article.Problems;
import org.trichdan.article.PublicationDate;
import org.trichdan.brat.AnnFile.Said;
import org.trichdan.brat.AnnFile.TextBound;
import org.trichdan.output.GoldStatement.Named;

/** What notes and attributes say of the marks of a file. */
final class Details {
  private static final Pattern BETWEEN_NAMES = Pattern.compile("\\s+\\|\\s+");
  private static final Pattern DAY = Pattern.compile("\\d{4}(-\\d\\d(-\\d\\d)?)?");

  private final AnnFile file;
  private final MarkedSpans spans;
  private final Problems problems;

  Details(AnnFile file, MarkedSpans spans, Problems problems) {
    this.file = file;
    this.spans = spans;
    this.problems = problems;
  }

  /** The name in the note, and the aliases behind it; without a note the mention is the name. */
  Named named(TextBound mark) {
    String mention = spans.exact(mark);
    Said note = file.note(mark.id());
    if (note == null || note.value().isEmpty()) {
      return new Named(mention, mention, List.of());
    }
    List<String> names = List.of(BETWEEN_NAMES.split(note.value(), -1));
    String name = names.get(0).equals(Labels.UNKNOWN) ? null : names.get(0);
    return new Named(mention, name, names.subList(1, names.size()));
  }

  /** The day in the note, which is not known without one. */
  Named dated(TextBound mark) {
    Said note = file.note(mark.id());
    String day = note == null ? "" : note.value();
    if (day.isEmpty()) {
      problems.report(
          Problem.warning(
              file.where(mark.line()),
              "a Date without a day (" + Excerpt.of(mark.words()) + ")",
              "note the day as 2025-11-26, 2025-11 or 2025, or ? when nobody can know it"));
    } else if (!day.equals(Labels.UNKNOWN) && !isDay(day)) {
      problems.report(
          Problem.error(
              file.where(note.line()), "no day: " + Excerpt.of(day), PublicationDate.HINT));
    }
    return new Named(spans.exact(mark), isDay(day) ? day : null, List.of());
  }

  /**
   * The value of an attribute.
   *
   * @param absent when it is not set, or wrong, which is reported
   */
  <E extends Enum<E>> E attribute(String of, String name, Class<E> type, E absent) {
    Said said = file.attribute(of, name);
    if (said == null) {
      return absent;
    }
    E value = Labels.value(type, said.value());
    if (value == null) {
      problems.report(
          Problem.error(
              file.where(said.line()),
              "no " + name + ": " + Excerpt.of(said.value()),
              "use " + choices(type)));
      return absent;
    }
    return value;
  }

  /** The values there are, in words. */
  static <E extends Enum<E>> String choices(Class<E> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(Labels::of)
        .collect(Collectors.joining(" or "));
  }

  private static boolean isDay(String day) {
    try {
      return DAY.matcher(day).matches() && PublicationDate.parse(day).toString().equals(day);
    } catch (DateTimeException e) {
      return false;
    }
  }
}
