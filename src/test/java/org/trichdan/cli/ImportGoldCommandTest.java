package org.trichdan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Out to brat, corrected there, and back. */
class ImportGoldCommandTest extends CommandTest {
  @TempDir Path dir;
  private Path brat;
  private Path gold;

  @BeforeEach
  void names() {
    brat = dir.resolve("brat");
    gold = dir.resolve("gold.jsonl");
  }

  @Test
  void whatNobodyCorrectedIsRightInEveryMeasure() throws IOException {
    export(Path.of("samples"));
    assertThat(run("import-gold", brat.toString(), "-o", gold.toString())).isZero();
    assertThat(err()).endsWith("38 articles, 297 statements\n");
    Path records = dir.resolve("records.jsonl");
    assertThat(run("extract", "samples", "-o", records.toString())).isZero();
    for (List<String> how : List.of(List.of("--records", records.toString()), List.<String>of())) {
      out.reset();
      List<String> args =
          new ArrayList<>(List.of("evaluate", brat + "/articles.jsonl", gold.toString()));
      args.addAll(how);
      assertThat(run(args.toArray(String[]::new))).isZero();
      assertThat(out().lines().skip(1).limit(5).toList().toString())
          .doesNotContain("0.")
          .contains("1.0000");
      assertThat(out().lines().filter(l -> l.matches("(?:direct|mixed|indirect) +\\d+.*")))
          .hasSize(3)
          .allMatch(l -> l.matches("\\w+ +[1-9]\\d*(?: +1\\.0000){4} +0"));
      assertThat(out())
          .contains(
              """
              field                             right  precision     recall         f1
              speaker                          1.0000
              sources                          1.0000     1.0000     1.0000     1.0000
              date                             1.0000     1.0000     1.0000     1.0000
              addressee                        1.0000
              polarity                         1.0000
              kind                             1.0000
              """);
    }
  }

  @Test
  void correctionsAreInTheGold() throws IOException {
    Path inbox = Files.createDirectory(dir.resolve("inbox"));
    Files.writeString(
        inbox.resolve("a.jsonl"),
        "{\"id\":\"1\",\"title\":\"Lũ rút\",\"date\":\"2025-11-26\",\"text\":\"Ông Lò Văn Páo nói nước đã rút. Bà Lê"
            + " Thị Hoa nói cầu còn chắc từ hôm qua. “Tôi sợ lắm”, ông Páo kể. Ai cũng mệt.\"}\n");
    export(inbox);
    Path ann = brat.resolve("1.ann");
    assertThat(ann)
        .content()
        .isEqualTo(
            """
            T1	Indirect 26 37	nước đã rút
            T2	Speaker 7 21	Ông Lò Văn Páo
            A1	SpeakerType T2 Person
            #1	AnnotatorNotes T2	Lò Văn Páo
            T3	Cue 22 25	nói
            E1	Indirect:T1 Speaker:T2 Cue:T3
            T4	Indirect 57 80	cầu còn chắc từ hôm qua
            T5	Speaker 39 52	Bà Lê Thị Hoa
            A2	SpeakerType T5 Person
            #2	AnnotatorNotes T5	Lê Thị Hoa
            T6	Cue 53 56	nói
            E2	Indirect:T4 Speaker:T5 Cue:T6
            T7	Direct 83 93	Tôi sợ lắm
            T8	Speaker 96 103	ông Páo
            A3	SpeakerType T8 Person
            #3	AnnotatorNotes T8	Lò Văn Páo
            T9	Cue 104 106	kể
            E3	Direct:T7 Speaker:T8 Cue:T9
            """);
    // The first speaker is somebody else, the second statement none, the third shorter; one is new.
    Files.writeString(
        ann,
        """
        T1	Indirect 26 37	nước đã rút
        T2	Speaker 7 21	Ông Lò Văn Páo
        A1	SpeakerType T2 Group
        #1	AnnotatorNotes T2	Tổ ông Páo
        T3	Cue 22 25	nói
        E1	Indirect:T1 Speaker:T2 Cue:T3
        T7	Direct 87 93	sợ lắm
        T8	Speaker 96 103	ông Páo
        A3	SpeakerType T8 Person
        #3	AnnotatorNotes T8	Lò Văn Páo
        T9	Cue 104 106	kể
        E3	Direct:T7 Speaker:T8 Cue:T9
        T10	Direct 0 6	Lũ rút
        E4	Direct:T10
        A4	Optional E4
        """);
    out.reset();
    assertThat(run("import-gold", brat.toString())).isZero();
    assertThat(out())
        .isEqualTo(
            """
            {"id":"1","attributions":[\
            {"in":"title","kind":"direct","content":"Lũ rút","speaker":null,"cue":null,\
            "polarity":"affirm","addressee":null,"sources":[],"date":null,"optional":true,\
            "start":0,"end":6},\
            {"in":"text","kind":"indirect","content":"nước đã rút","speaker":\
            {"mention":"Ông Lò Văn Páo","name":"Tổ ông Páo","type":"group"},"cue":"nói",\
            "polarity":"affirm","addressee":null,"sources":[],"date":null,"optional":false,\
            "start":19,"end":30},\
            {"in":"text","kind":"direct","content":"sợ lắm","speaker":{"mention":"ông Páo",\
            "name":"Lò Văn Páo","type":"person"},"cue":"kể","polarity":"affirm",\
            "addressee":null,"sources":[],"date":null,"optional":false,"start":80,"end":86}]}
            """);
  }

  @Test
  void mistakesAreNamedAndTheRestIsWritten() throws IOException {
    export(Path.of("samples/sport.jsonl"));
    Path ann = brat.resolve("sport-1.ann");
    Files.writeString(ann, Files.readString(ann) + "E99\tDirect:T99\n");
    long line = Files.readAllLines(ann).size();
    assertThat(run("import-gold", brat.toString(), "-o", gold.toString())).isEqualTo(1);
    assertThat(err())
        .contains(
            ann + ":" + line + ": has T99, which is not there; mark its words again in brat\n")
        .containsPattern("\\d articles?, \\d+ statements?, 1 article left out\n$");
    assertThat(gold).content().contains("\"sport-2\"").doesNotContain("\"sport-1\"");
  }

  @Test
  void whatIsNoSuchFolderIsNamed() {
    assertThat(run("import-gold", dir.toString())).isEqualTo(1);
    assertThat(err())
        .isEqualTo(
            dir
                + "/articles.jsonl: not there; give the folder that trichdan export --format brat"
                + " has written\n0 articles, 0 statements\n");
  }

  private void export(Path input) {
    String store = dir.resolve("q.db").toString();
    assertThat(run("batch", input.toString(), "--store", store, "--quiet")).isZero();
    assertThat(run("export", "--store", store, "--format", "brat", "-o", brat.toString())).isZero();
  }
}
