package org.trichdan.brat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trichdan.article.Article;
import org.trichdan.attribution.Extraction;

/** What annotators may leave in a folder, and what becomes of it. */
class GoldImportTest {
  /** Line 1 is the title; the text begins at 7. */
  private static final Article ARTICLE =
      Article.of("tin/1", "Lũ rút", "“Nước đã rút.\n\nCầu còn chắc”, ông Páo nói hôm qua.", null);

  private static final String START = "{\"id\":\"tin/1\",\"attributions\":[";

  @TempDir Path dir;
  private final List<String> problems = new ArrayList<>();
  private final List<String> gold = new ArrayList<>();
  private Path ann;

  @BeforeEach
  void export() throws IOException {
    try (BratFolder folder = BratFolder.create(dir.resolve("brat"), p -> {})) {
      folder.add(ARTICLE, new Extraction(List.of(), List.of(), List.of()));
      folder.commit();
    }
    ann = dir.resolve("brat/tin-1.ann");
  }

  @Test
  void anArticleWithoutStatementsHasNone() throws IOException {
    read("");
    assertThat(problems).isEmpty();
    assertThat(gold).containsExactly(START + "]}\n");
  }

  @Test
  void aStatementWithAllItsParts() throws IOException {
    read(
        """
        T1	Direct 8 20;22 34	Nước đã rút. Cầu còn chắc
        T2	Speaker 37 44	ông Páo
        T3	Cue 45 48	nói
        T4	Date 49 56	hôm qua
        T5	Source 37 44	ông Páo
        T6	Addressee 41 44	Páo
        E1	Direct:T1 Speaker:T2 Cue:T3 Date:T4 Source:T5 Source2:T6 Addressee:T6
        A1	SpeakerType T2 Person
        A2	Optional E1
        A3	Polarity E1 Decline
        #1	AnnotatorNotes T2	Lò Văn Páo | Páo | ông Lò Văn Páo
        #2	AnnotatorNotes T4	2025-11
        """);
    assertThat(problems).isEmpty();
    assertThat(gold)
        .containsExactly(
            START
                + "{\"in\":\"text\",\"kind\":\"direct\",\"content\":\"Nước đã rút.\\n\\nCầu còn chắc\","
                + "\"speaker\":{\"mention\":\"ông Páo\",\"name\":\"Lò Văn Páo\",\"aliases\":[\"Páo\","
                + "\"ông Lò Văn Páo\"],\"type\":\"person\"},\"cue\":\"nói\",\"polarity\":\"decline\","
                + "\"addressee\":{\"mention\":\"Páo\",\"name\":\"Páo\"},\"sources\":["
                + "{\"mention\":\"ông Páo\",\"name\":\"ông Páo\"},{\"mention\":\"Páo\",\"name\":\"Páo\"}],"
                + "\"date\":{\"mention\":\"hôm qua\",\"value\":\"2025-11\"},\"optional\":true,"
                + "\"start\":1,\"end\":27}]}\n");
  }

  @Test
  void theLeastThatAStatementNeeds() throws IOException {
    read(
        "T1\tMixed 0 6\tLũ rút\nE1\tMixed:T1 \n\nT2\tIndirect 16 29\trút. Cầu còn\nE2\tIndirect:T2\n");
    assertThat(problems).isEmpty();
    assertThat(gold.get(0))
        .contains(
            "{\"in\":\"title\",\"kind\":\"mixed\",\"content\":\"Lũ rút\",\"speaker\":null,\"cue\":null,"
                + "\"polarity\":\"affirm\",\"addressee\":null,\"sources\":[],\"date\":null,"
                + "\"optional\":false,\"start\":0,\"end\":6}")
        .contains("\"start\":9,\"end\":22}");
  }

  @Test
  void aSpeakerWhomNobodyKnowsIsNone() throws IOException {
    read(
        "T1\tDirect 8 20\tNước đã rút.\r\nT2\tSpeaker 37 44\tông Páo\r\n"
            + "E1\tDirect:T1 Speaker:T2\r\n#1\tAnnotatorNotes T2\t?\r\n");
    assertThat(problems).isEmpty();
    assertThat(gold.get(0)).contains("\"content\":\"Nước đã rút.\",\"speaker\":null");
  }

  @Test
  void whatIsOnlyUntidyIsAWarning() throws IOException {
    read(
        """
        T1	Direct 8 20	Nước đã rút.
        T2	Speaker 37 44	ông Páo
        T3	Date 49 56	hôm qua
        E1	Direct:T1 Date:T3
        A1	Polarity E7 Deny
        R1	Same Arg1:T1 Arg2:T2
        #1	AnnotatorNotes T9	Páo
        """);
    assertThat(problems)
        .containsExactly(
            "6: warning: no part of a statement; a relation or normalization, it is left out",
            "5: warning: about E7, which is not there; it is left out",
            "7: warning: about T9, which is not there; it is left out",
            "3: warning: a Date without a day (“hôm qua”); note the day as 2025-11-26, 2025-11 or"
                + " 2025, or ? when nobody can know it",
            "2: warning: no statement has this Speaker (“ông Páo”); it is left out");
    assertThat(gold).hasSize(1);
  }

  @Test
  void marksThatDoNotStandWhereTheySayAreNamed() throws IOException {
    read(
        """
        T1	Direct 9 21	Nước đã rút.
        T2	Direct 8 999	Nước
        T3	Direct 20 8	Nước
        T4	Direct 3 12	rút “Nước
        T5	Direct 8 12;16 20	Nước rút.
        T6	Direct 20 22	\s
        E1	Direct:T1
        E2	Direct:T2
        E3	Direct:T3
        E4	Direct:T4
        E5	Direct:T5
        E6	Direct:T6
        """);
    assertThat(problems)
        .containsExactly(
            "1: says “Nước đã rút.”, but there stands “ước đã rút.”; mark the words again in brat",
            "2: no such place in the text; mark the words again in brat",
            "3: no such place in the text; mark the words again in brat",
            "4: runs from the title into the text; mark words of one of them",
            "5: words stand between its parts (“Nước rút.”); mark one stretch, or choose one of the"
                + " parts",
            "6: marks no words; mark words, or take it out");
    assertThat(gold).isEmpty();
  }

  @Test
  void statementsThatMakeNoSenseAreNamed() throws IOException {
    read(
        """
        T1	Direct 8 20	Nước đã rút.
        T2	Speaker 37 44	ông Páo
        T2	Speaker 41 44	Páo
        T3	Date 49 56	hôm qua
        E1	Direct:T1 Speaker:T2 Speaker2:T2
        E2	Direct:T9 Cue:T8
        E3	Mixed:T1
        E4	Shouted:T1 Listener:T2
        E5	Direct:T1 Date:T3
        A1	Polarity E5 Perhaps
        #1	AnnotatorNotes T3	hôm kia
        #2	AnnotatorNotes T3	2025
        X1	what
        no tabs
        """);
    assertThat(problems)
        .containsExactly(
            "3: a second T2; give it an id that nothing has yet",
            "12: a second note on T3; keep one of them",
            "13: not a line of brat's standoff format; mend the line, or take it out",
            "14: not a line of brat's standoff format; mend the line, or take it out",
            "5: two parts called Speaker; keep one; of two speakers mark both names together",
            "6: has T8, which is not there; mark its words again in brat",
            "6: has T9, which is not there; mark its words again in brat",
            "7: its words T1 are marked Direct, not Mixed; make them the same",
            "8: a statement called Shouted; use Direct or Mixed or Indirect",
            "8: a part called Listener; use Speaker, Cue, Addressee, Source or Date",
            "10: no Polarity: “Perhaps”; use Affirm or Deny or Decline",
            "11: no day: “hôm kia”; write it as 2025-11-26, 2025-11 or 2025");
    assertThat(gold).isEmpty();
  }

  @Test
  void aMistakeInOneArticleLeavesTheOthers() throws IOException {
    Path both = dir.resolve("both");
    try (BratFolder folder = BratFolder.create(both, p -> {})) {
      Extraction nothing = new Extraction(List.of(), List.of(), List.of());
      folder.add(ARTICLE, nothing);
      folder.add(Article.of("2", "", "Mưa.", null), nothing);
      folder.commit();
    }
    Files.writeString(both.resolve("tin-1.ann"), "T1\tDirect 8 20\tgì đó\n");
    GoldImport gold = read(both);
    assertThat(this.gold).containsExactly("{\"id\":\"2\",\"attributions\":[]}\n");
    assertThat(gold.left()).isEqualTo(1);
  }

  @Test
  void filesThatAreNotAsTheyWereAreNamed() throws IOException {
    Path brat = dir.resolve("brat");
    Files.writeString(brat.resolve("tin-1.txt"), "Lũ rút\nNước.");
    Files.writeString(brat.resolve("own.ann"), "");
    read(brat);
    Files.delete(brat.resolve("tin-1.txt"));
    read(brat);
    export("again");
    Files.write(dir.resolve("again/tin-1.ann"), new byte[] {'T', (byte) 0xC3});
    read(dir.resolve("again"));
    export("list");
    Path list = dir.resolve("list/articles.jsonl");
    String line = Files.readString(list);
    Files.writeString(list, line + line + line.replace("\"tin-1\"", "\"../tin-1\"") + "{}\n");
    read(dir.resolve("list"));
    Files.delete(list);
    read(dir.resolve("list"));
    read(dir.resolve("nowhere"));
    assertThat(problems.stream().map(p -> p.replace(dir + "/", "")))
        .containsExactly(
            "brat/tin-1.txt: not the text that was exported, so the marks may be out of place; bring"
                + " the old file back, only the .ann is corrected",
            "brat/own.ann: warning: no article of articles.jsonl has this name; it is left out",
            "brat/tin-1.txt: not there; bring it back, or take its article out of articles.jsonl",
            "brat/own.ann: warning: no article of articles.jsonl has this name; it is left out",
            "again/tin-1.ann: not UTF-8; save the file as UTF-8",
            "list/articles.jsonl:2: a second line about the same article or file; take one of them"
                + " out",
            "list/articles.jsonl:3: not an article of this folder; bring back the line that was"
                + " exported",
            "list/articles.jsonl:4: not an article of this folder; bring back the line that was"
                + " exported",
            "list/articles.jsonl: not there; give the folder that trichdan export --format brat has"
                + " written",
            "nowhere/articles.jsonl: no such file or folder; check the path");
  }

  /** However long a line is, it is read or refused. */
  @Test
  void hostileLinesAreRefused() throws IOException {
    String spans = "8 9;".repeat(100_000);
    String arguments = " Source:T1".repeat(100_000);
    read(
        "T1\tDirect "
            + spans
            + "10 11\tx\nE1\tDirect:T1"
            + arguments
            + "\nT2\tDirect 8 99999999999\tx");
    assertThat(problems)
        .containsExactly(
            "3: not a line of brat's standoff format; mend the line, or take it out",
            "1: no such place in the text; mark the words again in brat");
  }

  private void export(String name) throws IOException {
    try (BratFolder folder = BratFolder.create(dir.resolve(name), p -> {})) {
      folder.add(ARTICLE, new Extraction(List.of(), List.of(), List.of()));
      folder.commit();
    }
  }

  /** Imports these marks; problems begin with their line. */
  private void read(String marks) throws IOException {
    Files.write(ann, marks.getBytes(StandardCharsets.UTF_8));
    read(dir.resolve("brat"));
    problems.replaceAll(p -> p.replace(ann + ":", ""));
  }

  private GoldImport read(Path folder) throws IOException {
    GoldImport read = new GoldImport(folder, p -> problems.add(p.toString()), gold::add);
    read.run();
    return read;
  }
}
