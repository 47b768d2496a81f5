package org.trichdan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest extends CommandTest {
  /** Four rules of the test's own, so that it says nothing about those that ship. */
  private static final String RULES = "src/test/resources/explain";

  @TempDir Path dir;

  @Test
  void whatWasSeenWhatMatchedWhoSpokeAndWhatWasLeftOut() throws IOException {
    String file =
        write(
            "Ông Nguyễn Văn Nam cho rằng: “Giá điện sẽ tăng”. Bà Trần Thị Hoa mở “giờ xanh”."
                + " Ông nói rằng mưa lớn. Người mà ông Nam nói đã đi.\n");
    assertThat(explain(file)).isZero();
    // The scores themselves are free to change.
    assertThat(out().replaceAll("(?m)^( {8})[1-9]\\d* ·", "$1N ·"))
        .isEqualTo(
            file
                + """


                text 0, from 0
                  Ông Nguyễn Văn Nam cho rằng: “Giá điện sẽ tăng”.
                  seen
                    Ông Nguyễn Văn Nam · SPEAKER PERSON by named
                      Ông · CAPS <honorific> <pronoun>
                      Nguyễn Văn Nam · NAME CAPS HUMAN
                    cho rằng · <say>
                    :
                    “Giá điện sẽ tăng” · QUOTE
                    .
                  matches
                    + says-quote [Ông Nguyễn Văn Nam cho rằng: “Giá điện sẽ tăng”]
                        speaker [Ông Nguyễn Văn Nam], cue [cho rằng], content [“Giá điện sẽ tăng”]
                        direct, affirm, speaker Nguyễn Văn Nam
                        content [Giá điện sẽ tăng]
                    - says [Ông Nguyễn Văn Nam cho rằng]
                        speaker [Ông Nguyễn Văn Nam], cue [cho rằng]
                        out: another match uses the same words
                        lost to says-quote [Ông Nguyễn Văn Nam cho rằng: “Giá điện sẽ tăng”]
                  speakers
                    [Ông Nguyễn Văn Nam] is Nguyễn Văn Nam (person)

                text 1, from 49
                  Bà Trần Thị Hoa mở “giờ xanh”.
                  seen
                    Bà Trần Thị Hoa · SPEAKER PERSON by named
                      Bà · CAPS <honorific>
                      Trần Thị Hoa · NAME CAPS HUMAN
                    mở
                    “giờ xanh” · QUOTE
                    .
                  speakers
                    [Bà Trần Thị Hoa] is Trần Thị Hoa (person)
                  quotes that are no statements
                    term [giờ xanh]

                text 2, from 80
                  Ông nói rằng mưa lớn.
                  seen
                    Ông · SPEAKER PRONOUN by pronoun
                      Ông · CAPS <honorific> <pronoun>
                    nói · <say-weak> <say>
                    rằng · <linker>
                    mưa lớn .
                  matches
                    + says [Ông nói rằng]
                        speaker [Ông], cue [nói]
                        indirect, affirm, speaker Nguyễn Văn Nam
                        content [mưa lớn]
                  speakers
                    [Ông] is Nguyễn Văn Nam (person)
                        N · Nguyễn Văn Nam, a subject before
                        out · Trần Thị Hoa, of the other gender

                text 3, from 102
                  Người mà ông Nam nói đã đi.
                  seen
                    Người · CAPS
                    mà · <relative>
                    ông Nam · SPEAKER PERSON by named
                      ông · <honorific> <pronoun>
                      Nam · NAME CAPS HUMAN
                    nói · <say-weak> <say>
                    đã đi .
                  matches
                    - says [ông Nam nói]
                        speaker [ông Nam], cue [nói]
                        out: it stands in a relative clause
                  speakers
                    [ông Nam] is Nguyễn Văn Nam (person)

                """);
    assertThat(err()).isEmpty();
  }

  @Test
  void oneSentenceOfOneArticle() throws IOException {
    Path file =
        Files.writeString(
            dir.resolve("a.jsonl"),
            """
            {"id":"1","title":"Mưa","text":"Ông Nam nói. Mưa rơi."}
            {"id":"2","title":"Nắng","text":"Ông Nam nói. Mưa rơi."}
            """);
    assertThat(explain(file.toString(), "--article", "2", "--sentence", "1")).isZero();
    assertThat(explain(file.toString(), "--article", "2", "--sentence", "title")).isZero();
    assertThat(out())
        .isEqualTo(
            """
            2 Nắng

            text 1, from 13
              Mưa rơi.
              seen
                Mưa · CAPS
                rơi .

            2 Nắng

            title 0, from 0
              Nắng
              seen
                Nắng · CAPS

            """);
  }

  @Test
  void sentenceOrArticleThatIsNotThereIsSaid() throws IOException {
    String file = write("Mưa rơi.");
    assertThat(explain(file, "--sentence", "7")).isEqualTo(1);
    assertThat(explain(file, "--article", "x")).isEqualTo(1);
    assertThat(explain(file, "--sentence", "last")).isEqualTo(2);
    assertThat(explain(dir + "/none")).isEqualTo(1);
    assertThat(err())
        .isEqualTo(
            file
                + ": no such sentence\n"
                + file
                + ": no article x, or no such sentence\n"
                + "trichdan explain: no sentence: 'last'; write 3, title:0 or title;"
                + " try 'trichdan explain --help'\n"
                + dir
                + "/none: no such file or folder; check the path\n");
    assertThat(out()).isEmpty();
  }

  private int explain(String... args) {
    List<String> all = new ArrayList<>(List.of("explain", "--rules", RULES));
    all.addAll(List.of(args));
    return run(all.toArray(String[]::new));
  }

  private String write(String text) throws IOException {
    return Files.writeString(dir.resolve("a.txt"), text).toString();
  }
}
