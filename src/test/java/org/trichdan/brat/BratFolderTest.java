package org.trichdan.brat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dkpro.core.io.brat.internal.model.BratAnnotation;
import org.dkpro.core.io.brat.internal.model.BratAnnotationDocument;
import org.dkpro.core.io.brat.internal.model.BratEventAnnotation;
import org.dkpro.core.io.brat.internal.model.BratNoteAnnotation;
import org.dkpro.core.io.brat.internal.model.BratTextAnnotation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trichdan.Trichdan;
import org.trichdan.article.Article;
import org.trichdan.article.Problem;
import org.trichdan.attribution.Attribution;
import org.trichdan.attribution.Citation;
import org.trichdan.attribution.Extraction;
import org.trichdan.attribution.Kind;
import org.trichdan.attribution.Outlet;
import org.trichdan.attribution.Polarity;
import org.trichdan.attribution.Speaker;
import org.trichdan.attribution.SpeakerType;
import org.trichdan.attribution.StatedDate;
import org.trichdan.input.ArticleSource;
import org.trichdan.input.InputOptions;

class BratFolderTest {
  private static final Trichdan ENGINE = Trichdan.standard();

  @TempDir Path dir;
  private final List<String> problems = new ArrayList<>();
  private int folders;

  @Test
  void aStatementIsAnEventOfItsWords() throws IOException {
    assertThat(
            ann(
                "Lũ rút",
                "Reuters dẫn lời ông Lò Văn Páo hôm 25-11-2025 phủ nhận việc nhận tiền. Ông nói"
                    + " thêm nước đã rút."))
        .isEqualTo(
            """
            T1	Indirect 62 76	việc nhận tiền
            T2	Speaker 23 37	ông Lò Văn Páo
            A1	SpeakerType T2 Person
            #1	AnnotatorNotes T2	Lò Văn Páo
            T3	Cue 53 61	phủ nhận
            T4	Source 7 14	Reuters
            T5	Date 38 52	hôm 25-11-2025
            #2	AnnotatorNotes T5	2025-11-25
            E1	Indirect:T1 Speaker:T2 Cue:T3 Source:T4 Date:T5
            A2	Polarity E1 Deny
            T6	Indirect 91 102	nước đã rút
            T7	Speaker 78 81	Ông
            A3	SpeakerType T7 Person
            #3	AnnotatorNotes T7	Lò Văn Páo
            T8	Cue 82 85	nói
            E2	Indirect:T6 Speaker:T7 Cue:T8
            """);
  }

  @Test
  void whatTwoStatementsShareIsMarkedOnce() throws IOException {
    assertThat(ann("", "“Nước đã rút”, ông Lò Văn Páo nói. “Cầu còn chắc.”"))
        .isEqualTo(
            """
            T1	Direct 2 13	Nước đã rút
            T2	Speaker 16 30	ông Lò Văn Páo
            A1	SpeakerType T2 Person
            #1	AnnotatorNotes T2	Lò Văn Páo
            T3	Cue 31 34	nói
            E1	Direct:T1 Speaker:T2 Cue:T3
            T4	Direct 37 50	Cầu còn chắc.
            E2	Direct:T4 Speaker:T2
            """);
  }

  @Test
  void whatNobodyKnowsIsAQuestionMark() throws IOException {
    Article article = Article.of("1", "", "Ông nói hôm ấy: trời mưa. Báo Sông và Báo Núi", null);
    Attribution a =
        new Attribution(
            Kind.INDIRECT,
            Polarity.AFFIRM,
            "trời mưa",
            new Speaker("Ông", null, null, SpeakerType.PERSON, 0, 3),
            null,
            null,
            List.of(
                new Outlet("Báo Sông", "Sông", "newspaper", 26, 34),
                new Outlet("Báo Núi", "Báo Núi", "newspaper", 38, 45)),
            new StatedDate("hôm ấy", null, 8, 14),
            new Citation(Citation.Field.TEXT, 16, 24, "trời mưa", "", "", 0, 0),
            "r",
            1);
    assertThat(written(article, new Extraction(List.of(a), List.of(), List.of()), ".ann"))
        .isEqualTo(
            """
            T1	Indirect 17 25	trời mưa
            T2	Speaker 1 4	Ông
            A1	SpeakerType T2 Person
            #1	AnnotatorNotes T2	?
            T3	Source 27 35	Báo Sông
            #2	AnnotatorNotes T3	Sông
            T4	Source 39 46	Báo Núi
            T5	Date 9 15	hôm ấy
            #3	AnnotatorNotes T5	?
            E1	Indirect:T1 Speaker:T2 Source:T3 Source2:T4 Date:T5
            """);
  }

  @Test
  void wordsAreCutWhereverAReaderEndsALine() throws IOException {
    String text = "“Một \r\n\r\n hai\tba\u2028bốn\u0085năm\u000Bsáu”, ông Lò Văn Páo nói.";
    Article article = Article.of("1", "T", text, null);
    Citation all = new Citation(Citation.Field.TEXT, 1, 28, text.substring(1, 28), "", "", 0, 0);
    Attribution a =
        new Attribution(
            Kind.DIRECT,
            Polarity.AFFIRM,
            all.exact(),
            null,
            null,
            null,
            List.of(),
            null,
            all,
            "r",
            1);
    Extraction extraction = new Extraction(List.of(a), List.of(), List.of());
    assertThat(written(article, extraction, ".ann"))
        .isEqualTo(
            "T1\tDirect 3 6;12 15;16 18;19 22;23 26;27 30\tMột hai ba bốn năm sáu\n"
                + "E1\tDirect:T1\n");
    assertThat(written(article, extraction, ".txt")).isEqualTo("T\n" + text);
  }

  /** Offsets count code points: an emoji is one, a letter with its marks apart is several. */
  @Test
  void everyMarkIsReadBackBySomebodyElseWithItsWords() throws IOException {
    for (String text :
        List.of(
            "😀 “Nước 🌊 đã rút”, ông Lò Văn Páo nói với Reuters hôm 25-11. Bà Lê Thị Hoa bác tin đó.",
            Normalizer.normalize(
                "Ông Lò Văn Páo nói: “Nước đã rút.\n\nCầu còn chắc.”", Normalizer.Form.NFD))) {
      Article article = Article.of("1", "Lũ rút 🌊", text, null);
      assertReadable(written(article, ENGINE.extract(article), ".ann"), article);
    }
    assertThat(problems)
        .first()
        .isEqualTo(
            "1: warning: holds characters that brat's page counts twice, such as emoji; what stands"
                + " behind them is shown out of place, see docs/brat.md");
  }

  @Test
  void everySampleIsReadBackBySomebodyElse() throws IOException {
    List<Article> articles = new ArrayList<>();
    new ArticleSource(
            List.of("samples"), InputStream.nullInputStream(), InputOptions.NONE, this::report)
        .forEach(articles::add);
    int marked = 0;
    for (Article article : articles) {
      Extraction extraction = ENGINE.extract(article);
      if (!extraction.attributions().isEmpty()) {
        BratText text = new BratText(article);
        assertReadable(Standoff.of(text, extraction.attributions()), article);
        marked++;
      }
    }
    assertThat(marked).isGreaterThan(30);
  }

  @Test
  void theConfigurationKnowsAllThatIsMarked() throws IOException {
    try (BratFolder folder = BratFolder.create(dir.resolve("out"), this::report)) {
      folder.commit();
    }
    List<String> words =
        List.of(Files.readString(dir.resolve("out/annotation.conf")).split("[\\s,:|?*]+"));
    assertThat(words)
        .contains("Speaker", "Cue", "Addressee", "Source", "Date", "Polarity", "Optional")
        .contains("Direct", "Mixed", "Indirect", "Deny", "Decline", "SpeakerType")
        .contains("Person", "Organization", "Group", "Anonymous");
  }

  @Test
  void namesAreSafeAndDifferWhateverTheIds() throws IOException {
    List<String> ids =
        List.of(
            "../../etc/passwd",
            "CON",
            "Đặng/Nam",
            "dang nam",
            "DANG NAM",
            "",
            "…",
            "aux.txt",
            "https://sao.vn/tin/" + "rất-dài-".repeat(40),
            "a\u0000b\nc");
    try (BratFolder folder = BratFolder.create(dir.resolve("out"), this::report)) {
      for (String id : ids) {
        folder.add(
            Article.of(id, "", "Mưa.", null), new Extraction(List.of(), List.of(), List.of()));
      }
      folder.commit();
    }
    try (Stream<Path> files = Files.list(dir.resolve("out"))) {
      assertThat(files.map(f -> f.getFileName().toString()).filter(f -> f.endsWith(".txt")))
          .containsExactlyInAnyOrder(
              "etc-passwd.txt",
              "con-2.txt",
              "dang-nam.txt",
              "dang-nam-2.txt",
              "dang-nam-3.txt",
              "article.txt",
              "article-2.txt",
              "aux-txt.txt",
              "https-sao-vn-tin-rat-dai-rat-dai-rat-dai-rat-dai-rat-dai-rat-dai-rat-dai-rat-dai.txt",
              "a-b-c.txt");
    }
    assertThat(problems).isEmpty();
  }

  @Test
  void aSecondArticleOfAnIdIsLeftOut() throws IOException {
    try (BratFolder folder = BratFolder.create(dir.resolve("out"), this::report)) {
      Extraction nothing = new Extraction(List.of(), List.of(), List.of());
      folder.add(Article.of("1", "", "Mưa.", null), nothing);
      folder.add(Article.of("1", "", "Nắng.", null), nothing);
      folder.commit();
    }
    assertThat(Files.readAllLines(dir.resolve("out/articles.jsonl"))).hasSize(1);
    assertThat(problems)
        .containsExactly(
            "1: a second article with this id; it is left out of the folder, give each article an"
                + " id of its own");
  }

  @Test
  void theFolderIsThereWhenItIsComplete() throws IOException {
    Path out = dir.resolve("out");
    try (BratFolder folder = BratFolder.create(out, this::report)) {
      folder.add(
          Article.of("1", "", "Mưa.", null), new Extraction(List.of(), List.of(), List.of()));
      assertThat(out).doesNotExist();
    }
    assertThat(dir).isEmptyDirectory();
    Files.createDirectory(out);
    try (BratFolder folder = BratFolder.create(out, this::report)) {
      folder.commit();
    }
    assertThat(out.resolve("annotation.conf")).isRegularFile();
    assertThatThrownBy(() -> BratFolder.create(out, this::report))
        .isInstanceOf(IOException.class)
        .hasMessage("the folder is not empty; corrections may be in it, choose another");
    Path file = Files.createFile(dir.resolve("file"));
    assertThatThrownBy(() -> BratFolder.create(file, this::report))
        .hasMessage("a file has this name; brat needs a folder");
    try (Stream<Path> files = Files.list(dir)) {
      assertThat(files).hasSize(2);
    }
  }

  private String ann(String title, String text) throws IOException {
    Article article = Article.of("1", title, text, null);
    String ann = written(article, ENGINE.extract(article), ".ann");
    assertReadable(ann, article);
    return ann;
  }

  /** What brat itself asks of every mark: its words are those at its places, spaces between. */
  private static void assertReadable(String ann, Article article) {
    BratAnnotationDocument document = BratAnnotationDocument.read(new StringReader(ann));
    int[] shown = (article.title() + "\n" + article.text()).codePoints().toArray();
    assertThat(document.getAnnotations()).isNotEmpty();
    for (BratAnnotation annotation : document.getAnnotations()) {
      if (annotation instanceof BratTextAnnotation mark) {
        assertStands(mark, ann, shown);
      } else if (annotation instanceof BratEventAnnotation event) {
        assertStands(event.getTriggerAnnotation(), ann, shown);
        assertThat(event.getTriggerAnnotation().getType()).isEqualTo(event.getType());
        assertThat(event.getArguments())
            .allSatisfy(a -> assertThat(document.getAnnotation(a.getTarget())).isNotNull());
      } else if (annotation instanceof BratNoteAnnotation note) {
        assertThat(document.getAnnotation(note.getTarget())).isNotNull();
      }
    }
  }

  private static void assertStands(BratTextAnnotation mark, String ann, int[] shown) {
    // What brat's own reader refuses: fragments that overlap or touch.
    for (int i = 1; i < mark.getOffsets().size(); i++) {
      assertThat(mark.getOffsets().get(i).getBegin())
          .isGreaterThan(mark.getOffsets().get(i - 1).getEnd());
    }
    List<String> words =
        mark.getOffsets().stream()
            .map(o -> new String(shown, o.getBegin(), o.getEnd() - o.getBegin()))
            .toList();
    assertThat(ann.lines().filter(l -> l.startsWith(mark.getId() + "\t")))
        .singleElement()
        .asString()
        .endsWith("\t" + String.join(" ", words));
  }

  private String written(Article article, Extraction extraction, String ending) throws IOException {
    Path out = dir.resolve("out" + folders++);
    try (BratFolder folder = BratFolder.create(out, this::report)) {
      folder.add(article, extraction);
      folder.commit();
    }
    return Files.readString(out.resolve("1" + ending));
  }

  private void report(Problem problem) {
    problems.add(problem.toString());
  }
}
