package org.trichdan.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Encoders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trichdan.Trichdan;
import org.trichdan.article.Article;
import org.trichdan.article.PublicationDate;
import org.trichdan.knowledge.AliasFile;
import org.trichdan.knowledge.Aliases;
import org.trichdan.knowledge.Cluster;
import org.trichdan.knowledge.ClusterFinder;
import org.trichdan.knowledge.ClusterJson;
import org.trichdan.knowledge.ClusterQuery;
import org.trichdan.output.Digests;
import org.trichdan.store.Archive;
import org.trichdan.store.ArticleKeys;
import org.trichdan.store.Period;
import org.trichdan.store.Reading;
import org.trichdan.store.Store;

/** What the job finds is what the store finds, line for line. */
final class ClusterJobTest {
  private static final String FACTORY =
      "“Nhà máy mới sẽ tạo việc làm cho bốn nghìn lao động trong vùng”";
  private static final String FLOOD =
      "“Nước sông dâng thêm %d cm trong đêm qua và đã vượt mức báo động”, ông Đinh Văn Sử nói.";

  /** Everybody says so, and so often that a bucket overflows. */
  private static final String CLICHE =
      "“Chúng tôi đang theo dõi sát diễn biến vụ việc và sẽ sớm thông tin tới báo chí”, ông Tạ Văn"
          + " Khảm nói.";

  private static final Trichdan ENGINE = Trichdan.standard();

  @TempDir Path folder;

  @Test
  void theClustersAreThoseOfTheStore() throws Exception {
    Path aliases = folder.resolve("names.txt");
    Files.writeString(aliases, "Pak Chol-su = Phác Triết Thù\n");
    List<Article> articles = articles();
    List<String> found =
        job(articles, "--undated", "--min-outlets", "1", "--aliases", aliases.toString());

    assertThat(found).isEqualTo(store(articles, AliasFile.at(aliases).read()));
    assertThat(found.get(0)).contains("\"articles\":109,", "Tạ Văn Khảm");
    assertThat(found)
        .anyMatch(line -> line.contains("\"Pak Chol-su\"") && line.contains("\"Phác Triết Thù\""))
        .anyMatch(line -> line.contains("\"published\":null"))
        .anyMatch(line -> line.contains("dâng thêm 35 cm"))
        .noneMatch(line -> line.contains("dâng thêm 20 cm") && line.contains("dâng thêm 35 cm"));
  }

  @Test
  void whatIsWrongIsSaidBeforeAnythingIsDone() throws IOException {
    Path full = Files.createDirectory(folder.resolve("full"));
    Files.createFile(full.resolve("something"));
    Path names = folder.resolve("none.txt");
    String other = folder.resolve("numbers").toString();
    Local.SPARK.range(3).write().parquet(other);
    String out = folder.resolve("new").toString();

    assertThat(said("--input", other, "--output", full.toString()))
        .isEqualTo(
            "trichdan: " + full + " is not empty; choose another --output, or say --overwrite\n");
    assertThat(said("--input", other, "--output", out))
        .isEqualTo(
            "trichdan: "
                + other
                + " has no column article; give the folder statements that ExtractJob has written\n");
    assertThat(said("--input", other, "--output", out, "--aliases", names.toString()))
        .isEqualTo("trichdan: " + names + ": no such file; check the name\n");
    assertThat(said("--input", other, "--output", out, "--min-outlets", "0"))
        .isEqualTo("trichdan: --min-outlets is at least 1\n");
    assertThat(said("--input", other, "--output", out, "--days", "367"))
        .isEqualTo("trichdan: --days is from 0 to 366\n");
    assertThat(Path.of(out)).doesNotExist();
  }

  /** What the job says of options that it refuses. */
  private static String said(String... args) {
    return Job.said(2, () -> ClusterJob.run(args))
        .lines()
        .filter(line -> line.startsWith("trichdan: ")) // Spark says things, too
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static List<Article> articles() {
    List<Article> articles = new ArrayList<>();
    articles.add(article("Báo Sông", "2025-11-24T08:00:00+07:00", erna(FACTORY)));
    articles.add(
        article(
            "Báo Núi",
            "2025-11-25",
            "Theo Reuters, bà Erna Lindqvist nói nhà máy mới"
                + " tạo việc làm cho bốn nghìn lao động tại vùng."));
    articles.add(article("Báo Biển", "2025-11-24T07:00:00+07:00", erna(FACTORY) + " Trời nắng."));
    articles.add(article("Báo Đảo", null, erna(FACTORY)));
    articles.add(article("Báo Đồi", null, "Hôm nay có tin. " + erna(FACTORY)));
    articles.add(article("Báo Rừng", "2025-11", erna(FACTORY) + " Mưa to."));
    for (String name : List.of("Pak Chol-su", "Pak Chol Su", "Phác Triết Thù")) {
      articles.add(article("Báo " + name, "2025-11-20", FACTORY + ", ông " + name + " nói."));
    }
    for (int day = 1; day < 20; day++) { // a chain: each day is near to the next
      String date = "2025-10-%02d".formatted(day);
      articles.add(article("Báo " + day % 3, date, FLOOD.formatted(day < 10 ? 20 : 35)));
    }
    for (int i = 0; i < 109; i++) {
      articles.add(article("Báo " + i % 7, "2025-09-0" + (1 + i % 3), CLICHE + " Số " + i + "."));
    }
    articles.add(articles.get(0)); // read twice
    return articles;
  }

  private static String erna(String words) {
    return "Bà Erna Lindqvist nói: " + words + ".";
  }

  /** An article with an id or an address. */
  private static Article article(String outlet, String date, String text) {
    String id = Digests.sha256(outlet + date + text).substring(0, 8);
    return new Article(
        id,
        outlet,
        id.charAt(0) < '8' ? null : "https://bao.example/" + id + "?utm_source=a",
        date == null ? null : PublicationDate.parse(date),
        "Tin " + id,
        text,
        0,
        List.of(),
        List.of());
  }

  private List<String> job(List<Article> articles, String... options) throws IOException {
    List<String> records =
        articles.stream().flatMap(article -> reading(article).records().stream()).toList();
    String statements = folder.resolve("statements").toString();
    Local.SPARK
        .read()
        .schema(StatementColumns.TYPE)
        .json(Local.SPARK.createDataset(shuffled(records, 1), Encoders.STRING()).repartition(5))
        .write()
        .parquet(statements);
    Path output = folder.resolve("out");
    List<String> args = new ArrayList<>(List.of("--input", statements, "--output"));
    args.add(output.toString());
    args.addAll(List.of(options));
    assertThat(ClusterJob.run(args.toArray(String[]::new))).isZero();
    assertThat(output.resolve("_work")).doesNotExist();
    List<String> lines = new ArrayList<>();
    try (Stream<Path> files = Files.list(output.resolve("clusters"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        lines.addAll(Files.readAllLines(file));
      }
    }
    return lines;
  }

  /** The same by a store, into which the articles come in another order. */
  private List<String> store(List<Article> articles, Aliases aliases) throws Exception {
    Path file = folder.resolve("q.db");
    try (Store store = Store.open(file, true)) {
      for (Article article : shuffled(articles, 2)) {
        store.add(reading(article), "rules");
      }
      store.commit();
    }
    ClusterQuery query = new ClusterQuery(null, Period.ALL, List.of(), 1, 3, true);
    StringBuilder lines = new StringBuilder();
    try (Archive archive = Archive.open(file)) {
      for (Cluster cluster : new ClusterFinder(archive, aliases).find(query)) {
        ClusterJson.write(cluster, lines);
      }
    }
    return lines.toString().lines().toList();
  }

  private static Reading reading(Article article) {
    String sha256 = Digests.sha256(article.text());
    return Reading.of(
        article, ArticleKeys.of(article, null), sha256, "a.jsonl", ENGINE.extract(article));
  }

  private static <T> List<T> shuffled(List<T> all, long seed) {
    List<T> shuffled = new ArrayList<>(all);
    Collections.shuffle(shuffled, new Random(seed));
    return shuffled;
  }
}
