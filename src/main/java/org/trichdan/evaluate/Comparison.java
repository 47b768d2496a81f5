package org.trichdan.evaluate;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Compares a statement of the gold with the one that was found for it, part by part. */
final class Comparison {
  private static final double NEARLY_THE_SAME = 0.8;

  private final Statement gold;
  private final Statement found;
  private final Set<Part> wrong = EnumSet.noneOf(Part.class);
  private int sourcesFound;
  private int sourcesFalse;
  private int sourcesMissed;

  Comparison(Statement gold, Statement found) {
    this.gold = gold;
    this.found = found;
    note(Part.SPAN, gold.closeness(found) >= NEARLY_THE_SAME);
    note(Part.ENDS, wrong.contains(Part.SPAN) || gold.span().equals(found.span()));
    note(Part.SPEAKER, isSpeakerRight());
    compareSources();
    note(Part.SOURCES, sourcesMissed == 0 && sourcesFalse == 0);
    note(Part.DATE, Objects.equals(gold.date(), found.date()));
    note(Part.ADDRESSEE, Names.normal(gold.addressee()).equals(Names.normal(found.addressee())));
    note(Part.POLARITY, gold.polarity() == found.polarity());
    note(Part.KIND, gold.kind() == found.kind());
  }

  Set<Part> wrong() {
    return wrong;
  }

  /** Counts what was compared. */
  void count(Tally tally) {
    count(tally, Measure.EXACT, gold.span().equals(found.span()));
    count(tally, Measure.WHOLE, wrong.stream().noneMatch(Part::spoilsWhole));
    count(tally, Measure.SPEAKER, !wrong.contains(Part.SPEAKER));
    count(tally, Measure.SOURCES, !wrong.contains(Part.SOURCES));
    count(tally, Measure.DATE, !wrong.contains(Part.DATE));
    count(tally, Measure.ADDRESSEE, !wrong.contains(Part.ADDRESSEE));
    count(tally, Measure.POLARITY, !wrong.contains(Part.POLARITY));
    count(tally, Measure.KIND, !wrong.contains(Part.KIND));
    tally.add(Measure.SOURCE_FOUND, gold.kind(), sourcesFound);
    tally.add(Measure.SOURCE_FALSE, gold.kind(), sourcesFalse);
    tally.add(Measure.SOURCE_MISSED, gold.kind(), sourcesMissed);
    boolean dateRight = !wrong.contains(Part.DATE);
    count(tally, Measure.DATE_FOUND, gold.date() != null && dateRight);
    count(tally, Measure.DATE_FALSE, found.date() != null && !dateRight);
    count(tally, Measure.DATE_MISSED, gold.date() != null && !dateRight);
  }

  private void count(Tally tally, Measure measure, boolean right) {
    tally.add(measure, gold.kind(), right);
  }

  private void note(Part part, boolean right) {
    if (!right) {
      wrong.add(part);
    }
  }

  private boolean isSpeakerRight() {
    Party speaker = found.speaker();
    if (gold.speaker() == null) {
      return speaker == null || speaker.name() == null || speaker.name().isEmpty();
    }
    return speaker != null && Names.isOneOf(speaker.name(), gold.speaker().names());
  }

  private void compareSources() {
    List<Set<String>> expected = new ArrayList<>();
    for (Party source : gold.sources()) {
      Set<String> names = new HashSet<>();
      for (String name : source.names()) {
        addNormal(names, name);
      }
      addNormal(names, source.mention());
      expected.add(names);
    }
    List<String> got = found.sources().stream().map(s -> Names.normal(s.name())).toList();
    for (Set<String> names : expected) {
      if (got.stream().anyMatch(names::contains)) {
        sourcesFound++;
      } else {
        sourcesMissed++;
      }
    }
    for (String name : got) {
      if (expected.stream().noneMatch(names -> names.contains(name))) {
        sourcesFalse++;
      }
    }
  }

  private static void addNormal(Set<String> names, String name) {
    if (name != null && !name.isEmpty()) {
      names.add(Names.normal(name));
    }
  }
}
