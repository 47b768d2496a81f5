package org.trichdan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trichdan.output.FolderOutput;
import org.trichdan.page.Language;
import org.trichdan.page.Words;

/** Whatever an article holds is text, on every page that shows it. */
class HostilePageTest {
  @TempDir Path folder;

  @Test
  void inAFile() throws Exception {
    StringBuilder html = new StringBuilder();
    try (Report report =
        new FileReport(Words.switchable(Language.VI), folder.resolve("waiting"), html::append)) {
      report.add(Hostile.ARTICLE, Hostile.extraction());
      report.add(Hostile.ARTICLE, Hostile.extraction());
      report.finish();
    }
    Document page = Pages.read(html.toString());
    assertThat(page.select("#a1-h").text()).isEqualTo(Hostile.TITLE);
    // A browser may make anything of a NUL but markup.
    assertThat(page.select("#a1 p.txt").text().replaceAll("[\\s\\x00\uFFFD]", ""))
        .isEqualTo(Hostile.TEXT.replaceAll("[\\s\\x00]", ""));
    assertThat(page.select("#a1 .card")).hasSize(2);
    assertThat(page.select("#a1-2 .name").text()).contains("<b onclick=\"bad()\">Nam</b>");
    assertThat(page.select("#a1-2 .rule").text()).isEqualTo("<rule onclick=bad()>");
    assertThat(page.select("a.out")).isEmpty();
    assertThat(page.select("#a2 .card")).hasSize(2);
  }

  @Test
  void inAFolder() throws Exception {
    Path target = folder.resolve("report");
    try (Report report =
        new FolderReport(
            Words.switchable(Language.EN), FolderOutput.create(target, "folder", "empty"))) {
      report.add(Hostile.ARTICLE, Hostile.extraction());
      report.finish();
    }
    List<Path> pages;
    try (Stream<Path> files = Files.walk(target)) {
      pages = files.filter(Files::isRegularFile).toList();
    }
    assertThat(pages)
        .allMatch(p -> target.relativize(p).toString().matches("[a-z]+(-[a-z]+)?(/1)?\\.html"));
    for (Path page : pages) {
      Pages.read(Files.readString(page));
    }
    assertThat(folder).isDirectoryContaining(target::equals);
    Document article = Pages.read(Files.readString(target.resolve("article/1.html")));
    assertThat(article.select("h1").text()).isEqualTo(Hostile.TITLE);
  }
}
