package org.trichdan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest extends CommandTest {
  @TempDir Path folder;

  @Test
  void everyStatementHasItsMarksAndItsCard() throws IOException {
    Document page = report("samples");
    List<JsonNode> records = records();
    List<Element> cards = page.select(".card");
    assertThat(cards).hasSameSizeAs(records);
    for (int i = 0; i < cards.size(); i++) {
      check(cards.get(i), records.get(i), page);
    }
    assertThat(err()).contains("articles, " + records.size() + " statements\n");
  }

  /** The cards stand in the order of the records. */
  private static void check(Element card, JsonNode record, Document page) {
    String number = card.id().substring(card.id().indexOf('-') + 1);
    Element article = card.closest("article");
    Element field = article.getElementById(card.selectFirst(".n").attr("href").substring(1));
    assertThat(field).as(card.id()).isNotNull();
    assertThat(letters(String.join("", marked(article, number, "content"))))
        .isEqualTo(letters(record.at("/content").asText()));
    if (record.at("/speaker/mention").isTextual()) {
      assertThat(letters(String.join("", marked(article, number, "speaker"))))
          .isEqualTo(letters(record.at("/speaker/mention").asText()));
    }
    if (record.at("/speaker/name").isTextual()) {
      assertThat(card.selectFirst(".name").text())
          .isEqualTo(squeezed(record.at("/speaker/name").asText()));
    }
    assertThat(card.selectFirst(".rule").text()).isEqualTo(record.at("/rule").asText());
    assertThat(page.getElementById(card.id())).isSameAs(card);
  }

  private static List<String> marked(Element article, String number, String part) {
    return article.select(".m." + part).stream()
        .filter(m -> m.attr("data-s").matches("(.* )?" + number + "( .*)?"))
        .map(Element::wholeText)
        .toList();
  }

  @Test
  void theIndexCountsWhatTheRecordsSay() throws IOException {
    Document page = report("samples");
    Map<String, Integer> speakers = new HashMap<>();
    for (JsonNode record : records()) {
      if (record.at("/speaker/name").isTextual()) {
        speakers.merge(squeezed(record.at("/speaker/name").asText()), 1, Integer::sum);
      }
    }
    Map<String, Integer> counted = new HashMap<>();
    for (Element entry : page.select("[id^=speaker].entry")) {
      int count = Integer.parseInt(entry.selectFirst(".count").text());
      counted.put(entry.selectFirst(".pick").text(), count);
      assertThat(entry.select(".refs a")).hasSize(Math.min(count, 24));
    }
    assertThat(counted).isEqualTo(speakers);
    assertThat(
            page.select("[id^=kind].entry .count").eachText().stream()
                .mapToInt(n -> Integer.parseInt(n))
                .sum())
        .isEqualTo(records().size());
  }

  @Test
  void articlesReadAsTheyWereWritten() throws IOException {
    Document page = report("samples/agency-chain.txt");
    String text = Files.readString(Path.of("samples/agency-chain.txt"));
    String body = text.substring(text.indexOf('\n'));
    assertThat(page.select("p.txt").eachText())
        .isEqualTo(body.lines().filter(l -> !l.isBlank()).toList());
    assertThat(page.select("h2[lang]").text())
        .isEqualTo("Tàu nghiên cứu mắc cạn ở Nam Cực, 61 người an toàn");
  }

  @Test
  void aFolderHasAPageForEachArticleAndNoLinkLeadsNowhere() throws IOException {
    Path target = folder.resolve("report");
    assertThat(run("report", "samples", "-o", target + "/")).isZero();
    Map<Path, Set<String>> ids = new HashMap<>();
    Map<Path, Document> pages = new HashMap<>();
    try (Stream<Path> files = Files.walk(target)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Document page = Jsoup.parse(Files.readString(file));
        pages.put(file, page);
        ids.put(file, new HashSet<>(page.select("[id]").eachAttr("id")));
      }
    }
    pages.forEach((file, page) -> checkLinks(file, page, ids));
    assertThat(pages.keySet())
        .filteredOn(p -> p.getParent().endsWith("article"))
        .hasSize(pages.get(target.resolve("articles.html")).select(".list li").size());
    int cards = pages.values().stream().mapToInt(p -> p.select(".card").size()).sum();
    assertThat(cards).isEqualTo(records().size());
  }

  private static void checkLinks(Path file, Document page, Map<Path, Set<String>> ids) {
    for (String href : page.select("[href]:not(.out)").eachAttr("href")) {
      int hash = href.indexOf('#');
      String path = hash < 0 ? href : href.substring(0, hash);
      Path target = path.isEmpty() ? file : file.resolveSibling(path).normalize();
      assertThat(ids).as(file + " " + href).containsKey(target);
      if (hash >= 0) {
        assertThat(ids.get(target)).as(file + " " + href).contains(href.substring(hash + 1));
      }
    }
  }

  @Test
  void whatIsInAStoreIsShownAsItIsExtracted() throws IOException {
    Path store = folder.resolve("q.db");
    run("batch", "samples", "--store", store.toString(), "--quiet");
    Path file = folder.resolve("all.html");
    assertThat(run("report", "--store", store.toString(), "-o", file.toString())).isZero();
    assertThat(page(file).select(".card")).hasSize(records().size());

    Path said = folder.resolve("said.html");
    err.reset();
    assertThat(
            run(
                "report",
                "--store",
                store.toString(),
                "--speaker",
                "Ekdahl",
                "-o",
                said.toString()))
        .isZero();
    assertThat(page(said).select(".card .name").eachText())
        .isNotEmpty()
        .allMatch(name -> name.equals("Magnus Ekdahl"));
    assertThat(err()).isEqualTo("1 article, 2 statements\n");
  }

  @Test
  void itBeginsInTheLanguageAskedFor() throws IOException {
    Path file = folder.resolve("r.html");
    run("report", "samples/agency-chain.txt", "--lang", "en", "-o", file.toString());
    assertThat(page(file).select("html").attr("lang")).isEqualTo("en");
    assertThat(page(file).select("h1").text()).isEqualTo("Who said what");
    assertThat(page(file).select("h1 span").attr("data-w")).isEqualTo("Ai đã nói gì");
  }

  @Test
  void nothingFoundIsAReportToo() throws IOException {
    stdin = "Trời hôm nay có nắng nhẹ ở nhiều nơi trong tỉnh, gió nhẹ.";
    Document page = report("-", "--any-language");
    assertThat(page.select("article")).hasSize(1);
    assertThat(page.select(".card, .bars, .time")).isEmpty();
  }

  @Test
  void mistakesAreTold() throws IOException {
    String hint = "; try 'trichdan report --help'\n";
    assertMistake("say which articles, or with --store which store" + hint, "-o", "r.html");
    assertMistake("--speaker needs --store" + hint, "samples", "--speaker", "A", "-o", "r.html");
    assertMistake(
        "--date does not go with --store" + hint,
        "--store",
        "q.db",
        "--date",
        "2025-01-01",
        "-o",
        "r.html");
    assertMistake("--lang is vi or en, not fr" + hint, "samples", "--lang", "fr", "-o", "r.html");
    assertMistake("Missing required option: '--output=FILE'" + hint, "samples");
    assertThat(folder).isEmptyDirectory();
  }

  private void assertMistake(String message, String... args) {
    err.reset();
    List<String> all = new ArrayList<>(List.of("report"));
    all.addAll(List.of(args));
    assertThat(run(all.toArray(String[]::new))).isEqualTo(2);
    assertThat(err()).isEqualTo("trichdan report: " + message);
  }

  @Test
  void whereNothingCanBeWrittenNothingIsLeft() throws IOException {
    Path file = Files.writeString(folder.resolve("taken"), "mine");
    assertThat(run("report", "samples", "-o", file + "/")).isEqualTo(3);
    assertThat(err())
        .isEqualTo(
            file
                + ": cannot be written (a file has this name; the report is to be a folder);"
                + " there is no report\n");
    err.reset();
    assertThat(run("report", "samples", "-o", folder.toString())).isEqualTo(3);
    assertThat(err())
        .isEqualTo(
            folder
                + ": cannot be written (the folder is not empty, choose another); there is no"
                + " report\n");
    err.reset();
    Path missing = folder.resolve("no/such/r.html");
    assertThat(run("report", "samples", "-o", missing.toString())).isEqualTo(3);
    assertThat(err())
        .isEqualTo(missing + ": cannot be written (no such folder); there is no report\n");
    assertThat(file).hasContent("mine");
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).containsExactly(file);
    }
  }

  @Test
  void anOldReportIsReplacedAndNothingElseIsLeft() throws IOException {
    Path file = Files.writeString(folder.resolve("r.html"), "old");
    assertThat(run("report", "samples", "no-such-file", "-o", file.toString())).isEqualTo(1);
    assertThat(page(file).select(".card")).isNotEmpty();
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).containsExactly(file);
    }
  }

  private Document report(String... what) throws IOException {
    Path file = folder.resolve("report.html");
    List<String> args = new ArrayList<>(List.of("report", "-o", file.toString()));
    args.addAll(List.of(what));
    assertThat(run(args.toArray(String[]::new))).isZero();
    return page(file);
  }

  private List<JsonNode> records() throws IOException {
    out.reset();
    run("extract", "samples");
    ObjectMapper json = new ObjectMapper();
    List<JsonNode> records = new ArrayList<>();
    for (String line : out().lines().toList()) {
      records.add(json.readTree(line));
    }
    return records;
  }

  private static Document page(Path file) throws IOException {
    return Jsoup.parse(Files.readString(file));
  }

  /** Words that go on in the next paragraph have no space between. */
  private static String letters(String text) {
    return text.replaceAll("\\s+", "");
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
