package org.trichdan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest extends CommandTest {
  private static final Path EXAMPLE = Path.of("src/test/resources/evaluate");

  @TempDir Path dir;

  /** Six statements count: of four found right one has a wide span, and all errors occur once. */
  @Test
  void figuresInTotalByKindByFieldByOutletAndByRule() {
    assertThat(score()).isZero();
    assertThat(out())
        .isEqualTo(
            """
            total                         precision     recall         f1  95% of f1
            overlap                          0.8333     0.8333     0.8333  0.8000–0.8571
            exact                            0.6667     0.6667     0.6667  0.5714–0.8000
            whole                            0.3333     0.3333     0.3333  0.2857–0.4000
            direct, recall                              0.5000             0.0000–0.5000
            direct, speaker                             1.0000             0.0000–1.0000
            2 articles, 6 statements in the gold, 6 found

            kind                               gold     recall      exact      whole    speaker      false
            direct                                2     0.5000     0.5000     0.5000     1.0000          0
            mixed                                 0     0.0000     0.0000     0.0000     0.0000          0
            indirect                              4     1.0000     0.7500     0.2500     0.7500          1

            field                             right  precision     recall         f1
            speaker                          0.8000
            sources                          0.8000     0.0000     0.0000     0.0000
            date                             0.8000     0.0000     0.0000     0.0000
            addressee                        1.0000
            polarity                         0.8000
            kind                             0.8000

            outlet                         articles       gold    overlap      exact      whole
            biendong.example                      1          3     0.8000     0.8000     0.4000
            songhong.example                      1          3     0.8571     0.5714     0.2857

            rule                              fired      right      wrong      whole      share
            says                                  4          2          1          1     0.3333
            denies                                1          1          0          0     0.0000
            quote                                 1          1          0          1     1.0000
            reports                               1          1          0          0     0.0000
            """);
    assertThat(err()).isEmpty();
  }

  @Test
  void errorsAreShownInTheirSentences() {
    assertThat(score("--errors")).isZero();
    assertThat(out())
        .endsWith(
            """
            a1 text:68  wrong span  (indirect, rule says)
              Bà Trần Thị Hoà ⟪cho biết ⟦mưa lớn ở vùng núi⟫⟧.

            a1 text:121  wrong sources, date  (indirect, rule reports)
              Hôm 25-11, báo Sông Hồng đưa tin ⟦⟪cầu đã sập⟫⟧.
              - sources   Sông Hồng
              + sources   Biển Đông
              - date      2025-11-25
              + date      none

            a1 text:194  false  (indirect, rule says)
              Dân làng không nói ⟪gì⟫.
              + speaker   Dân làng

            a2 text:37  missed  (direct)
              “⟦Tôi ở nhà⟧”, anh nói thêm với phóng viên.
              - speaker   Tú
              - cue       nói thêm

            a2 text:93  wrong speaker, polarity, kind  (indirect, rule denies)
              Ông Bắc bác bỏ ⟦⟪việc giấu lỗ⟫⟧.
              - speaker   Bắc
              + speaker   Nam
              - polarity  deny
              + polarity  affirm
              - kind      indirect
              + kind      mixed
            """);
  }

  @Test
  void errorsCanBeChosen() {
    assertThat(score("--only", "missed,polarity")).isZero();
    assertThat(out().lines().filter(l -> l.startsWith("a1") || l.startsWith("a2")).toList())
        .containsExactly(
            "a2 text:37  missed  (direct)",
            "a2 text:93  wrong speaker, polarity, kind  (indirect, rule denies)");
    assertThat(score("--only", "mised")).isEqualTo(2);
    assertThat(err())
        .isEqualTo(
            "trichdan evaluate: no kind of error called mised; did you mean missed?;"
                + " try 'trichdan evaluate --help'\n");
  }

  @Test
  void jsonIsWhatIsSaved() throws IOException {
    Path saved = dir.resolve("before.json");
    assertThat(score("--format", "json", "--save", saved.toString())).isZero();
    assertThat(saved).content().isEqualTo(out());
    assertThat(out())
        .startsWith(
            """
            {"schema":"trichdan-evaluation/1"
            ,"totals":{"articles":2,"gold":6,"predicted":6,\
            "overlap":{"p":0.8333,"r":0.8333,"f1":0.8333},""")
        .contains(
            """

            ,{"article":"a1","in":"text","start":68,"end":86,"kind":"indirect","verdict":"wrong",\
            "wrong":["span"],"content":"mưa lớn ở vùng núi"}
            """);
  }

  @Test
  void baselineShowsWhatIsRightAndWhatIsWrongSince() throws IOException {
    String saved = dir.resolve("before.json").toString();
    assertThat(score("--save", saved)).isZero();
    out.reset();
    assertThat(score("--baseline", saved)).isZero();
    assertThat(out()).endsWith("\n\nno figure has changed\n");
    out.reset();
    List<String> records = new ArrayList<>(Files.readAllLines(EXAMPLE.resolve("records.jsonl")));
    records.set(0, records.get(0).replace("ông Nam", "ông Bắc"));
    records.set(
        2,
        records
            .get(2)
            .replace("Biển Đông", "Sông Hồng")
            .replace("\"date\": null", "\"date\": {\"value\": \"2025-11-25\"}"));
    records.remove(4);
    Path changed = Files.write(dir.resolve("records.jsonl"), records);
    assertThat(evaluate("--records", changed.toString(), "--baseline", saved)).isZero();
    assertThat(out())
        .endsWith(
            """
            changed figures
            predicted                      6 → 5  -1
            overlap.p                 0.8333 → 1.0000  +0.1667
            overlap.f1                0.8333 → 0.9091  +0.0758
            exact.p                   0.6667 → 0.8000  +0.1333
            exact.f1                  0.6667 → 0.7273  +0.0606
            whole.p                   0.3333 → 0.4000  +0.0667
            whole.f1                  0.3333 → 0.3636  +0.0303
            indirect.speaker_acc      0.7500 → 0.5000  -0.2500
            indirect.false                 1 → 0  -1
            indirect.precision        0.8000 → 1.0000  +0.2000
            speaker_acc               0.8000 → 0.6000  -0.2000
            sources_acc               0.8000 → 1.0000  +0.2000
            date_acc                  0.8000 → 1.0000  +0.2000
            source_prf.p              0.0000 → 1.0000  +1.0000
            source_prf.r              0.0000 → 1.0000  +1.0000
            source_prf.f1             0.0000 → 1.0000  +1.0000
            date_prf.p                0.0000 → 1.0000  +1.0000
            date_prf.r                0.0000 → 1.0000  +1.0000
            date_prf.f1               0.0000 → 1.0000  +1.0000

            newly right
              a1 text:121 (was wrong) cầu đã sập
              a1 text:194 (false, gone) gì

            newly wrong
            a1 text:25  wrong speaker  (indirect, rule says)
              🌧 Ông Nguyễn Văn Nam nói ⟦⟪giá điện sẽ tăng⟫⟧.
              - speaker   Nguyễn Văn Nam
              + speaker   ông Bắc
            """);
  }

  @Test
  void figureBelowItsFloorFails() throws IOException {
    Path floors = Files.writeString(dir.resolve("floors"), "my.whole.f1=0.3\nmy.exact.f1=0.67\n");
    assertThat(score("--floors", floors.toString(), "--set", "my")).isEqualTo(1);
    assertThat(err()).isEqualTo(floors + ":2: my.exact.f1 is 0.6667, below its floor 0.6700\n");
    assertThat(out()).startsWith("total");
    Files.writeString(floors, "my.whole.f1=0.3\nmy.exact.f1=0.6667\n");
    assertThat(score("--floors", floors.toString(), "--set", "my")).isZero();
    assertThat(score("--floors", floors.toString())).isEqualTo(2);
  }

  @Test
  void withoutRecordsTheEngineRuns() throws IOException {
    Path articles =
        Files.writeString(
            dir.resolve("a.jsonl"),
            "{\"id\":\"1\",\"text\":\"Ông Nguyễn Văn Nam nói: “Giá điện sẽ tăng.”\"}\n");
    Path gold =
        Files.writeString(
            dir.resolve("g.jsonl"),
            "{\"id\":\"1\",\"attributions\":[{\"kind\":\"direct\",\"content\":\"Giá điện sẽ tăng\","
                + "\"speaker\":{\"name\":\"Nguyễn Văn Nam\"}}]}\n{\"id\":\"2\",\"attributions\":[]}\n");
    assertThat(run("evaluate", articles.toString(), gold.toString())).isEqualTo(1);
    assertThat(out()).contains("whole                            1.0000     1.0000     1.0000");
    assertThat(err())
        .isEqualTo(
            gold + ":2: there is no article \"2\"; add it to the articles or leave the line out\n");
  }

  @Test
  void filesThatCannotBeReadAreNamed() throws IOException {
    Path other = Files.writeString(dir.resolve("b.json"), "{}");
    assertThat(score("--baseline", other.toString())).isEqualTo(1);
    assertThat(score("--floors", dir.resolve("no").toString(), "--set", "x")).isEqualTo(1);
    assertThat(run("evaluate", EXAMPLE + "/articles.jsonl", dir + "/none")).isEqualTo(1);
    assertThat(err())
        .isEqualTo(
            other
                + ": cannot be read (not an evaluation saved by trichdan evaluate --save)\n"
                + dir
                + "/no: cannot be read (no such file)\n"
                + dir
                + "/none: no such file or folder; check the path\n");
  }

  private int score(String... more) {
    List<String> args = new ArrayList<>(List.of("--records", EXAMPLE + "/records.jsonl"));
    args.addAll(List.of(more));
    return evaluate(args.toArray(String[]::new));
  }

  private int evaluate(String... more) {
    List<String> args =
        new ArrayList<>(List.of("evaluate", EXAMPLE + "/articles.jsonl", EXAMPLE + "/gold.jsonl"));
    args.addAll(List.of(more));
    return run(args.toArray(String[]::new));
  }
}
