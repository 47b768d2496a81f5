package org.trichdan.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.trichdan.rule.Example.Marked;

class MarkedTextTest {
  @Test
  void marksNestAndCountCodePoints() {
    List<Marked> marks =
        List.of(new Marked("content", 2, 9), new Marked("cue", 2, 5), new Marked("date", 9, 12));
    assertThat(MarkedText.write("😀 nói mưa hôm", marks))
        .isEqualTo("😀 {content|{cue|nói} mưa}{date| hô}m");
  }

  @Test
  void whatHasAMeaningInExamplesIsEscaped() {
    assertThat(MarkedText.write("a{b}\\c\nd", List.of())).isEqualTo("a\\{b\\}\\\\c\\nd");
  }
}
