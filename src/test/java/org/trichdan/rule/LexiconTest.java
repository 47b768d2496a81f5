package org.trichdan.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trichdan.text.TextToken;
import org.trichdan.text.Tokens;

class LexiconTest {
  @TempDir Path root;
  private RuleSet rules;

  @BeforeEach
  void lists() {
    rules =
        new Folder(root)
            .list("say", "nói", "nói với", "khoẻ", "mỹ = đẹp")
            .list("place", "Mỹ = US", "TP.HCM", "Hà Nội", "nói")
            .rule("r", "\"nói rõ\" | \"nói\"")
            .load();
  }

  private Lexicon.Entry at(String text, int i) {
    List<String> surfaces = Tokens.split(text).stream().map(TextToken::surface).toList();
    return rules.lexicon().longestAt(Units.forms(rules.lexicon(), surfaces), i);
  }

  private ClassSet classes(String list, String... literals) {
    ClassSet set = list == null ? ClassSet.EMPTY : ClassSet.of(rules.classes().list(list));
    for (String literal : literals) {
      set = set.union(ClassSet.of(rules.classes().literal(literal)));
    }
    return set;
  }

  @Test
  void theLongestPhraseIsFound() {
    assertThat(at("Ông nói với Nam", 1))
        .isEqualTo(new Lexicon.Entry("nói với", "nói với", 2, classes("say"), Map.of()));
    assertThat(at("Ông nói rõ", 1))
        .isEqualTo(new Lexicon.Entry("nói rõ", "nói rõ", 2, classes(null, "nói rõ"), Map.of()));
    assertThat(at("Ông nói", 0)).isNull();
  }

  @Test
  void aPhraseOfSeveralListsAndLiteralsIsOfAllTheirClasses() {
    assertThat(at("Nói.", 0))
        .isEqualTo(
            new Lexicon.Entry(
                "nói", "nói", 1, classes("say").union(classes("place", "nói")), Map.of()));
  }

  @Test
  void capitalsAskForTheSameCase() {
    assertThat(at("Mỹ", 0).values()).isEqualTo(Map.of("say", "đẹp", "place", "US"));
    assertThat(at("mỹ", 0).values()).isEqualTo(Map.of("say", "đẹp"));
    assertThat(at("tp.hcm", 0)).isNull();
    assertThat(at("HÀ NỘI", 0)).isNull();
    assertThat(at("Hà Nội", 0).length()).isEqualTo(2);
  }

  @Test
  void bothTonePlacementsAreTheSameWord() {
    assertThat(at("Khỏe", 0).text()).isEqualTo("khoẻ");
    assertThat(at("khoẻ", 0).text()).isEqualTo("khoẻ");
  }

  @Test
  void phrasesAreLookedUpByList() {
    Lexicon lexicon = rules.lexicon();
    assertThat(lexicon.contains("say", "KHỎE")).isTrue();
    assertThat(lexicon.contains("place", "Mỹ")).isTrue();
    assertThat(lexicon.contains("place", "mỹ")).isFalse();
    assertThat(lexicon.contains("none", "Mỹ")).isFalse();
    assertThat(lexicon.value("place", "Mỹ")).isEqualTo("US");
    assertThat(lexicon.value("place", "Hà Nội")).isNull();
    assertThat(lexicon.entries("place")).containsExactly("Mỹ", "TP.HCM", "Hà Nội", "nói");
    assertThat(lexicon.entries("none")).isEmpty();
  }
}
