package org.trichdan.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trichdan.text.TextToken;
import org.trichdan.text.Tokens;

/** What the build leaves of the rules is what their authors wrote. */
class CompiledRulesTest {
  private static final RuleSet WRITTEN = CompiledRules.fromSources();

  @Test
  void theBuildHasCompiledTheseVeryRules() throws IOException {
    assertThat(Arrays.equals(bytes(CompiledRules.read()), bytes(WRITTEN))).isTrue();
    assertThat(RuleSet.builtIn().patterns()).as("taken from the build's file").isEmpty();
  }

  @Test
  void theSameRulesAlwaysGiveTheSameFile() throws IOException {
    assertThat(Arrays.equals(bytes(CompiledRules.fromSources()), bytes(WRITTEN))).isTrue();
  }

  @Test
  void rulesAreAsWritten() throws IOException {
    RuleSet read = read();
    assertThat(read.version()).isEqualTo(WRITTEN.version());
    assertThat(read.rules()).hasSameSizeAs(WRITTEN.rules()).isNotEmpty();
    for (int i = 0; i < WRITTEN.rules().size(); i++) {
      Rule rule = read.rules().get(i);
      Rule written = WRITTEN.rules().get(i);
      assertThat(rule)
          .usingRecursiveComparison()
          .ignoringFields("text")
          .as(written.name())
          .isEqualTo(written);
      assertThat(rule.text()).isEqualTo(written.text());
      assertThat(read.rule(written.name())).isSameAs(rule);
    }
  }

  @Test
  void listsAndClassesAreAsWritten() throws IOException {
    RuleSet read = read();
    assertThat(read.lists()).isEqualTo(WRITTEN.lists()).isNotEmpty();
    assertThat(read.classes().size()).isEqualTo(WRITTEN.classes().size());
    for (ListInfo list : WRITTEN.lists()) {
      assertThat(read.classes().list(list.name())).isEqualTo(WRITTEN.classes().list(list.name()));
      assertThat(List.copyOf(read.lexicon().entries(list.name())))
          .isEqualTo(List.copyOf(WRITTEN.lexicon().entries(list.name())))
          .isNotEmpty();
    }
    assertThat(read.classes().literal(":")).isEqualTo(WRITTEN.classes().literal(":")).isPositive();
  }

  @Test
  void everyEntryIsFoundWithItsValue() throws IOException {
    Lexicon read = read().lexicon();
    for (ListInfo list : WRITTEN.lists()) {
      for (String entry : WRITTEN.lexicon().entries(list.name())) {
        assertThat(read.contains(list.name(), entry)).as(entry).isTrue();
        assertThat(read.value(list.name(), entry))
            .isEqualTo(WRITTEN.lexicon().value(list.name(), entry));
        assertThat(at(read, entry)).isNotNull().isEqualTo(at(WRITTEN.lexicon(), entry));
      }
    }
  }

  @Test
  void builtInRulesAloneAreNotReadFromTheirSources() throws RuleErrors {
    List<Path> builtIn = Collections.singletonList(null);
    assertThat(RuleSet.load(builtIn)).isSameAs(RuleSet.builtIn());
    assertThat(RuleSet.versionOf(builtIn)).isEqualTo(WRITTEN.version());
  }

  @Test
  void anotherFileIsRefused() {
    ByteArrayInputStream other =
        new ByteArrayInputStream("rule something else".getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> CompiledRules.read(other))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("not a tape");
  }

  private static RuleSet read() throws IOException {
    return CompiledRules.read(new ByteArrayInputStream(bytes(WRITTEN)));
  }

  private static byte[] bytes(RuleSet rules) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CompiledRules.write(rules, out);
    return out.toByteArray();
  }

  private static Lexicon.Entry at(Lexicon lexicon, String text) {
    List<String> surfaces = Tokens.split(text).stream().map(TextToken::surface).toList();
    return lexicon.longestAt(Units.forms(lexicon, surfaces), 0);
  }
}
