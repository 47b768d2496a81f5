package org.trichdan.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trichdan.article.Article;

class ArticleSourceTest {
  private static final InputStream NOTHING = InputStream.nullInputStream();

  @TempDir Path dir;
  private String root;

  @BeforeEach
  void files() throws IOException {
    root = dir.toString();
    write("b.txt", "Ông Nam nói.");
    write("a/2.jsonl", "{\"text\":\"x\"}\n{\"id\":\"own\",\"text\":\"y\"}\n");
    write("a/1.txt", "Bà Lan nói.");
    write("a/notes.md", "no article");
    write("a/.hidden.txt", "no article");
    write(".git/c.txt", "no article");
  }

  @Test
  void foldersAreReadSortedWithEverythingBelow() {
    Reading r = Reading.paths(NOTHING, root);
    assertThat(r.ids())
        .containsExactly(root + "/a/1.txt", root + "/a/2.jsonl:1", "own", root + "/b.txt");
    assertThat(r.problems).isEmpty();
  }

  @Test
  void fileNamedTwiceIsReadOnce() {
    Reading r = Reading.paths(NOTHING, root + "/b.txt", root + "/a/../b.txt", root, root);
    assertThat(r.ids())
        .containsExactly(root + "/b.txt", root + "/a/1.txt", root + "/a/2.jsonl:1", "own");
    assertThat(r.problems).isEmpty();
  }

  @Test
  void linksThatLeadBackDoNotHang() throws IOException {
    Files.createSymbolicLink(dir.resolve("a/loop"), dir);
    Files.createSymbolicLink(dir.resolve("a/self.txt"), dir.resolve("a/self.txt"));
    Reading r = Reading.paths(NOTHING, root);
    assertThat(r.articles).hasSize(4);
    assertThat(r.problems).hasSize(1);
    assertThat(r.problems.get(0)).startsWith(root + "/a/self.txt: cannot be read");
    assertThat(Reading.paths(NOTHING, root + "/**.txt").ids()).contains(root + "/a/1.txt");
  }

  @Test
  void patternsThatTheShellLeftAlone() {
    assertThat(Reading.paths(NOTHING, root + "/*/*.txt").ids()).containsExactly(root + "/a/1.txt");
    assertThat(Reading.paths(NOTHING, root + "/**.txt").ids())
        .containsExactly(root + "/a/1.txt", root + "/b.txt");
    assertThat(Reading.paths(NOTHING, root + "/[a]").articles).hasSize(3);
  }

  @Test
  void whatIsNotThereIsReportedAndTheRestGoesOn() throws IOException {
    Files.createDirectory(dir.resolve("empty"));
    Reading r =
        Reading.paths(
            NOTHING,
            root + "/no.txt",
            root + "/*.html",
            root + "/empty",
            root + "/[",
            root + "/b.txt");
    assertThat(r.ids()).containsExactly(root + "/b.txt");
    assertThat(r.problems)
        .containsExactly(
            root + "/no.txt: no such file or folder; check the path",
            root + "/*.html: no file matches; check the path",
            root
                + "/empty: no articles in this folder; they end in .txt, .jsonl, .ndjson, .json,"
                + " .csv, .tsv, .xml, .rss, .atom, .warc, .html or .htm, perhaps with .gz",
            root + "/[: not a pattern (Missing ']); check the brackets");
  }

  @Test
  void standardInputIsTakenForWhatItLooksLike() throws IOException {
    assertThat(Reading.paths(Reading.stream(" \n{\"text\":\"x\"}"), "-").ids())
        .containsExactly("-:2");
    assertThat(Reading.paths(Reading.stream("Tít\n\nThân."), "-", "-").articles)
        .containsExactly(new Article("-", null, null, null, "Tít", "Tít\n\nThân.", 5));
    InputStream packed = new ByteArrayInputStream(gzip("{\"text\":\"x\"}\n"));
    assertThat(Reading.paths(packed, "-").ids()).containsExactly("-:1");
  }

  @Test
  void whatLooksLikeNothingElseIsPlainText() {
    assertThat(looks("{\n  \"text\": \"x\"\n}")).containsExactly("-:1");
    assertThat(looks("{\"id\":\"a\",\n\"text\":\"x\"}")).containsExactly("a");
    assertThat(looks("{\"text\":\"x\n{\"text\":\"y\"}\n")).containsExactly("-:2");
    assertThat(looks("{\"items\": [{\"text\":\"x\"}]}")).containsExactly("-[0]");
    assertThat(looks("\uFEFF [ {\"text\":\"x\"}]")).containsExactly("-[0]");
    assertThat(looks("[Video] Ông Nam nói.")).containsExactly("-");
    assertThat(looks("<?xml version='1.0'?>\n<rss><item><content>x</content></item></rss>"))
        .containsExactly("-[0]");
    assertThat(looks("<Ông Nam> nói.")).containsExactly("-");
    assertThat(looks("")).isEmpty();
  }

  @Test
  void endingsTellTheFormatOfFilesInFolders() throws IOException {
    write("f/1.json", "[{\"text\":\"x\"}]");
    write("f/2.NDJSON", "{\"text\":\"x\"}");
    write("f/3.csv", "text\nx\n");
    write("f/4.rss", "<rss><item><content>x</content></item></rss>");
    Files.write(dir.resolve("f/5.json.gz"), gzip("{\"data\":[{\"text\":\"x\"}]}"));
    Files.write(dir.resolve("f/6.tsv.gz"), gzip("id\ttext\n\tx\n"));
    Files.write(dir.resolve("f/7.txt.gz"), gzip("{\"text\":\"x\"}"));
    Reading r = Reading.paths(NOTHING, root + "/f");
    assertThat(r.problems).isEmpty();
    assertThat(r.ids())
        .containsExactly(
            root + "/f/1.json[0]",
            root + "/f/2.NDJSON:1",
            root + "/f/3.csv:2",
            root + "/f/4.rss[0]",
            root + "/f/5.json.gz[0]",
            root + "/f/6.tsv.gz:2",
            root + "/f/7.txt.gz");
  }

  @Test
  void anyFileMayBeNamed() throws IOException {
    write("export.json", "{\"text\":\"x\"}");
    assertThat(Reading.paths(NOTHING, root + "/export.json").ids())
        .containsExactly(root + "/export.json:1");
  }

  @Test
  void compressedFilesMayHaveSeveralMembers() throws IOException {
    ByteArrayOutputStream two = new ByteArrayOutputStream();
    two.write(gzip("{\"text\":\"x\"}\n"));
    two.write(gzip("{\"text\":\"y\"}\n"));
    Files.write(dir.resolve("c.jsonl.gz"), two.toByteArray());
    assertThat(Reading.paths(NOTHING, root + "/c.jsonl.gz").articles).hasSize(2);
  }

  @Test
  void otherLanguagesAreSkippedByNameUnlessTheyAreWanted() throws IOException {
    String english = "The river rose again last night, and the school will stay closed on Monday.";
    write("en.txt", english);
    write(
        "mix.jsonl", "{\"id\":\"e\",\"text\":\"" + english + "\"}\n{\"text\":\"Ông Nam nói.\"}\n");
    String[] paths = {root + "/en.txt", root + "/mix.jsonl", root + "/b.txt"};
    Reading r = Reading.paths(NOTHING, paths);
    assertThat(r.ids()).containsExactly(root + "/mix.jsonl:2", root + "/b.txt");
    String skipped = ": skipped: not Vietnamese; --any-language reads it all the same";
    assertThat(r.problems)
        .containsExactly(root + "/en.txt" + skipped, root + "/mix.jsonl (e)" + skipped);

    Reading all = new Reading();
    new ArticleSource(
            List.of(paths),
            NOTHING,
            new InputOptions(null, KeyMap.STANDARD, true),
            p -> all.problems.add(p.toString()))
        .forEach(all.articles::add);
    assertThat(all.articles).hasSize(4);
    assertThat(all.problems).isEmpty();
  }

  @Test
  void lettersOfOldFontsAreAnErrorInJsonToo() throws IOException {
    // “Chính phủ họp phiên thường kỳ tháng sáu tại Hà Nội”, in TCVN3, saved as UTF-8.
    write("old.jsonl", "{\"text\":\"ChÝnh phñ häp phiªn th­êng kú th¸ng s¸u t¹i Hµ Néi\"}");
    Reading r = Reading.paths(NOTHING, root + "/old.jsonl");
    assertThat(r.articles).isEmpty();
    assertThat(r.problems)
        .containsExactly(
            root
                + "/old.jsonl:1: looks like TCVN3 (ABC) text, an encoding from before Unicode;"
                + " convert it to Unicode first, for instance with UniKey's toolkit");
  }

  @Test
  void webArchivesAreTakenByTheirNamesOrTheirBeginning() throws IOException {
    String html =
        "<html><head><meta property=og:type content=article><title>Tít</title></head><body><h1>Tít</h1>"
            + "<p>Ông Nguyễn Văn Nam cho biết trời sẽ còn mưa to trong ba ngày tới, nước sông lên nhanh.</p>";
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + html;
    String warc =
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://bao.example/1\r\n"
            + "Content-Type: application/http\r\nContent-Length: "
            + http.getBytes(StandardCharsets.UTF_8).length
            + "\r\n\r\n"
            + http
            + "\r\n\r\n";
    Files.write(dir.resolve("c.warc.gz"), gzip(warc));
    write("c.warc", warc);
    String id = "@0 https://bao.example/1";
    assertThat(Reading.paths(NOTHING, root + "/c.warc.gz", root + "/c.warc").ids())
        .containsExactly(root + "/c.warc.gz" + id, root + "/c.warc" + id);
    assertThat(Reading.paths(Reading.stream(warc), "-").ids()).containsExactly("-" + id);
    InputStream packed = new ByteArrayInputStream(gzip(warc));
    assertThat(Reading.paths(packed, "-").articles.get(0).url()).isEqualTo("https://bao.example/1");
  }

  @Test
  void truncatedGzipGivesWhatItHolds() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      lines.append("{\"text\":\"").append(Integer.toHexString(i * 7919)).append("\"}\n");
    }
    byte[] packed = gzip(lines.toString());
    Files.write(dir.resolve("c.jsonl.gz"), Arrays.copyOf(packed, packed.length / 2));
    Reading r = Reading.paths(NOTHING, root + "/c.jsonl.gz", root + "/b.txt");
    assertThat(r.articles).hasSizeGreaterThan(5_000);
    assertThat(r.ids()).endsWith(root + "/b.txt");
    assertThat(r.problems)
        .containsExactly(
            root
                + "/c.jsonl.gz:"
                + r.articles.size()
                + ": the compressed data breaks off here; download or compress the file again");
  }

  private static List<String> looks(String text) {
    return Reading.paths(Reading.stream(text), "-").ids();
  }

  private void write(String name, String text) throws IOException {
    Path file = dir.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}
