package org.trichdan.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.trichdan.extract.Extractor;
import org.trichdan.extract.FoundPhrase;
import org.trichdan.rule.Example.Marked;

/** Reads an example as a text, and shows each phrase as marks. */
final class PhraseFinder {
  private final Extractor extractor;

  PhraseFinder(Extractor extractor) {
    this.extractor = extractor;
  }

  /** The phrases in an example, in the order in which they begin. */
  List<Finding> find(String example) {
    return extractor.phrases(example).stream().map(PhraseFinder::show).toList();
  }

  private static Finding show(FoundPhrase phrase) {
    List<Marked> marks = new ArrayList<>();
    phrase.captures().forEach((role, s) -> marks.add(new Marked(role, s.start(), s.end())));
    marks.sort(
        Comparator.comparingInt(Marked::start)
            .thenComparing(m -> -m.end())
            .thenComparing(m -> m.role().equals("phrase") ? "" : m.role()));
    return new Finding(phrase.rule().name(), marks);
  }
}
