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
                + "/empty: no articles in this folder;"
                + " they end in .txt, .jsonl, .jsonl.gz, .html, .htm, .html.gz",
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
