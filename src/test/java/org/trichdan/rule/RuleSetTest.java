package org.trichdan.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleSetTest {
  @TempDir Path temp;

  private static final String RULE =
      """
      # How most quotes are introduced.
      define subject  <title>? NAME

      rule    cue-before-quote
      why     Speaker, reporting verb, # colon, then the quote.
      match   {speaker:@subject} {cue:<say>}   # the plain case
          ":"? {content:QUOTE}
      match   {speaker:PRONOUN} {cue:<say>} {content:...}
      confidence 0.95
      polarity affirm

      + {speaker|Ông {name|Nam}} cho biết:\\n“{content|Giá \\{điện\\} 😀 {cue|tăng}.}”
      - Ông Nam nói quá về mùa cá.
      """
          .replace("{name|Nam}", "Nam");

  private Folder base() {
    return new Folder(temp.resolve("base"))
        .list("say", "nói", "cho biết", "AFP")
        .list("title", "ông = m", "bà = f")
        .file("attribution/before.rule", RULE);
  }

  private RuleSet overlaid(Folder base, Folder over) {
    try {
      return RuleSet.load(List.of(base.root(), over.root()));
    } catch (RuleErrors e) {
      throw new AssertionError(e.getMessage(), e);
    }
  }

  @Test
  void aRuleIsKeptAsItsAuthorWroteIt() {
    Folder folder = base();
    RuleSet rules = folder.load();
    Rule rule = rules.rule("cue-before-quote");

    assertThat(rules.rules()).containsExactly(rule);
    assertThat(rules.rule("other")).isNull();
    assertThat(rule.why()).isEqualTo("Speaker, reporting verb, # colon, then the quote.");
    assertThat(rule.layer()).isEqualTo("attribution");
    assertThat(rule.file()).isEqualTo(folder.root() + "/attribution/before.rule");
    assertThat(rule.line()).isEqualTo(4);
    assertThat(rule.matches())
        .containsExactly(
            "{speaker:@subject} {cue:<say>} \":\"? {content:QUOTE}",
            "{speaker:PRONOUN} {cue:<say>} {content:...}");
    assertThat(rule.confidence()).isEqualTo(0.95);
    assertThat(rule.priority()).isEqualTo(50);
    assertThat(rule.attribute("polarity")).isEqualTo("affirm");
    assertThat(rule.attribute("kind")).isNull();
  }

  @Test
  void marksOfAnExampleCountCodePoints() {
    Rule rule = base().load().rule("cue-before-quote");
    Example example = rule.positive().get(0);

    assertThat(example.text()).isEqualTo("Ông Nam cho biết:\n“Giá {điện} 😀 tăng.”");
    assertThat(example.marks())
        .containsExactly(
            new Example.Marked("speaker", 0, 7),
            new Example.Marked("content", 19, 37),
            new Example.Marked("cue", 32, 36));
    assertThat(example.line()).isEqualTo(12);
    assertThat(rule.negative())
        .containsExactly(
            new Example(false, "Ông Nam nói quá về mùa cá.", List.of(), rule.file(), 13));
  }

  @Test
  void listsAreListed() {
    Folder folder = base();
    RuleSet rules = folder.load();
    assertThat(rules.lists())
        .containsExactly(
            new ListInfo("say", "Test.", List.of(folder.root() + "/lists/say.txt"), 3),
            new ListInfo("title", "Test.", List.of(folder.root() + "/lists/title.txt"), 2));
    assertThat(rules.classes().list("say")).isNotEqualTo(-1);
    assertThat(rules.classes().list("none")).isEqualTo(-1);
    assertThat(rules.classes().literal(":")).isNotEqualTo(-1);
    assertThat(rules.classes().literal(";")).isEqualTo(-1);
  }

  @Test
  void anOverlayAddsAndRemovesEntries() {
    Folder over =
        new Folder(temp.resolve("over"))
            .file("lists/say.txt", "why  Our own.\nhé lộ\n- nói\n")
            .file("lists/title.txt", "bà = w\ncô = f\n")
            .list("place", "Hà Nội");
    RuleSet rules = overlaid(base(), over);

    assertThat(rules.lexicon().entries("say")).containsExactly("cho biết", "AFP", "hé lộ");
    assertThat(rules.lexicon().entries("place")).containsExactly("Hà Nội");
    assertThat(rules.lexicon().value("title", "bà")).isEqualTo("w");
    assertThat(rules.lexicon().value("title", "ông")).isEqualTo("m");
    assertThat(rules.lists().get(0).why()).isEqualTo("Test.");
    assertThat(rules.lists().get(0).files()).hasSize(2);
  }

  @Test
  void anOverlayCannotRemoveWhatIsNotThere() {
    Folder base = base();
    Folder over = new Folder(temp.resolve("over")).file("lists/say.txt", "- kêu\n");
    assertThatThrownBy(() -> RuleSet.load(List.of(base.root(), over.root())))
        .hasMessage(
            """
            %s/lists/say.txt:1:1: no entry kêu in %s/lists/say.txt
              - kêu
              ^^^^^"""
                .formatted(over.root(), base.root()));
  }

  @Test
  void anOverlaysRuleTakesThePlaceOfTheBuiltInOne() {
    Folder base = base().rule("zulu", "NAME");
    Folder over =
        new Folder(temp.resolve("over"))
            .rule("cue-before-quote", "{speaker:@subject} \"kể rằng\"")
            .rule("new", "QUOTE")
            .file("macros.rule", "define subject  PRONOUN\n");
    RuleSet rules = overlaid(base, over);

    assertThat(rules.rules())
        .extracting(Rule::name)
        .containsExactly("cue-before-quote", "zulu", "new");
    assertThat(rules.rule("cue-before-quote").file()).startsWith(over.root().toString());
    // What only the replaced rule said is gone from the lexicon, the macro is the new one.
    assertThat(rules.classes().literal(":")).isEqualTo(-1);
    assertThat(rules.layer("attribution").match(Units.of(rules, "Họ/PRONOUN kể_rằng")))
        .extracting(m -> m.rule().name())
        .containsExactly("cue-before-quote");
  }

  @Test
  void theVersionChangesWithTheFilesAndNotWithTheirPlace() {
    String version = base().load().version();
    Folder copy =
        new Folder(temp.resolve("copy"))
            .list("say", "nói", "cho biết", "AFP")
            .list("title", "ông = m", "bà = f")
            .file("attribution/before.rule", RULE.replace("\n", "\r\n"));
    assertThat(version).matches("[0-9a-f]{16}");
    assertThat(copy.load().version()).isEqualTo(version);
    assertThat(copy.list("title", "ông = m").load().version()).isNotEqualTo(version);
  }

  @Test
  void layersAreTheKnownFolders() {
    RuleSet rules = base().load();
    assertThat(rules.layer("time").match(Units.of(rules, "hôm nay"))).isEmpty();
    assertThatThrownBy(() -> rules.layer("tmie"))
        .hasMessage(
            "no layer tmie, only [time, exclude, source, organization, speaker, attribution]");
  }

  @Test
  void aFolderIsReadFromAJarAsFromADirectory() throws Exception {
    Path jar = temp.resolve("rules.jar");
    try (java.util.zip.ZipOutputStream out =
        new java.util.zip.ZipOutputStream(java.nio.file.Files.newOutputStream(jar))) {
      out.putNextEntry(new java.util.zip.ZipEntry("rules/vi/"));
      out.putNextEntry(new java.util.zip.ZipEntry("rules/vi/lists/say.txt"));
      out.write("why  Test.\nnói\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
    Folder folder = new Folder(temp.resolve("dir")).list("say", "nói");
    List<List<SourceFile>> read = new ArrayList<>();
    for (String url : List.of("jar:" + jar.toUri() + "!/rules/vi", folder.root().toUri() + "")) {
      read.add(Sources.read(java.net.URI.create(url).toURL(), new Problems()));
    }
    assertThat(read.get(0))
        .containsExactly(
            new SourceFile(
                0, 0, "rules/vi/lists/say.txt", "lists/say.txt", List.of("why  Test.", "nói", "")));
    assertThat(read.get(1)).isEqualTo(read.get(0));
  }
}
