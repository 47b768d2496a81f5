package org.trichdan.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.trichdan.article.Article;
import org.trichdan.article.PublicationDate;
import org.trichdan.attribution.Attribution;
import org.trichdan.attribution.Citation;
import org.trichdan.attribution.Extraction;
import org.trichdan.attribution.Kind;
import org.trichdan.attribution.Mention;
import org.trichdan.attribution.Outlet;
import org.trichdan.attribution.Polarity;
import org.trichdan.attribution.Speaker;
import org.trichdan.attribution.SpeakerType;
import org.trichdan.attribution.StatedDate;
import org.trichdan.output.Digests;
import org.trichdan.store.ArticleKeys;
import org.trichdan.store.Reading;
import org.trichdan.store.Store;

/**
 * Makes a store of any size for measuring; the words are those of the samples, thrown together, and
 * the rest is skewed as news is: one speaker has a fiftieth of all statements, most have a few. The
 * same size gives the same store. Not a test; CONTRIBUTING.md tells how it is run.
 */
public final class BigStore {
  private static final int PER_ARTICLE = 5;
  private static final int OUTLETS = 60;
  private static final int SOURCES = 200;
  private static final int DAYS = 3 * 365;
  private static final LocalDate FIRST = LocalDate.of(2023, 11, 22);
  private static final int AT_ONCE = 2_000;
  private static final String[] CUES = {"nói", "cho biết", "khẳng định", "tuyên bố", "cảnh báo"};

  private final Random random = new Random(7);
  private final List<String> words;
  private final List<String> names = new ArrayList<>();
  private final double[] byRank;
  private final Map<Integer, String> last = new HashMap<>();
  private final int articles;
  private final int most;
  private int mostQuoted;

  private BigStore(int statements) throws IOException {
    articles = Math.max(1, statements / PER_ARTICLE);
    most = Math.max(1, statements / 50);
    words = words();
    int speakers = Math.max(3, statements / 25);
    byRank = new double[speakers];
    double sum = 0;
    for (int i = 0; i < speakers; i++) {
      names.add(name(i));
      sum += Math.pow(i + 1, -0.8);
      byRank[i] = sum;
    }
  }

  /** Arguments: the file to make, and how many statements it is to hold. */
  public static void main(String[] args) throws Exception {
    make(Path.of(args[0]), Integer.parseInt(args[1]));
  }

  /** Fills a store with about so many statements. */
  static void make(Path file, int statements) throws Exception {
    BigStore big = new BigStore(statements);
    try (Store store = Store.open(file, false)) {
      for (int i = 0; i < big.articles; i++) {
        store.add(big.article(i), "big");
        if (i % AT_ONCE == 0) {
          store.commit();
        }
      }
      store.commit();
    }
  }

  private static List<String> words() throws IOException {
    List<String> words = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("samples"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        Stream.of(Files.readString(file).toLowerCase(java.util.Locale.ROOT).split("[^\\p{L}]+", -1))
            .filter(w -> !w.isEmpty())
            .forEach(words::add);
      }
    }
    return words;
  }

  private String name(int rank) {
    String[] family = {"Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Lò"};
    String[] middle = {"Văn", "Thị", "Minh", "Quốc", "Thanh", "Hữu", "Ngọc", "Đức"};
    return family[rank % 10] + " " + middle[rank / 10 % 8] + " " + given(rank / 80);
  }

  /** Two capitalised syllables, others for every number. */
  private static String given(int number) {
    String[] begin = {"B", "C", "D", "Đ", "G", "H", "K", "L", "M", "N", "Ph", "Q", "S", "T", "V"};
    String[] end = {"an", "ình", "ông", "uy", "ương", "ải", "ân", "iên", "ơn", "úc", "inh", "ạnh"};
    int all = begin.length * end.length;
    String first = begin[number % all / end.length] + end[number % end.length];
    return number < all ? first : first + " " + given(number / all - 1);
  }

  private int skewed(int of) {
    return Math.min((int) (of * Math.pow(random.nextDouble(), 2.5)), of - 1);
  }

  /** The rank of a speaker. */
  private int speaker() {
    double wanted = random.nextDouble() * byRank[byRank.length - 1];
    int low = java.util.Arrays.binarySearch(byRank, wanted);
    int rank = Math.min(low < 0 ? -low - 1 : low, byRank.length - 1);
    if (rank == 0 && mostQuoted++ >= most) {
      return 1 + random.nextInt(byRank.length - 1);
    }
    return rank;
  }

  private String sentence(int count) {
    StringBuilder text = new StringBuilder();
    int at = random.nextInt(words.size());
    for (int i = 0; i < count; i++) {
      if (i % 4 == 3) {
        at = random.nextInt(words.size());
      }
      text.append(i == 0 ? "" : " ").append(words.get(at++ % words.size()));
    }
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  /** What a speaker says: now and then nearly what was said before. */
  private String content(int rank) {
    String before = last.get(rank);
    String content = sentence(10 + random.nextInt(20));
    if (before != null && random.nextInt(8) == 0) {
      content = before + " " + words.get(random.nextInt(words.size()));
    }
    last.put(rank, content);
    return content;
  }

  private Reading article(int number) {
    LocalDate day = FIRST.plusDays((long) number * DAYS / articles);
    String outlet = "bao" + skewed(OUTLETS) + ".example";
    StringBuilder text = new StringBuilder();
    List<Attribution> found = new ArrayList<>();
    int statements = 1 + random.nextInt(2 * PER_ARTICLE - 1);
    for (int i = 0; i < statements; i++) {
      text.append(i == 0 ? "" : "\n\n").append(sentence(25)).append(". ");
      found.add(statement(text, day, i));
    }
    OffsetDateTime at =
        day.atTime(LocalTime.of(random.nextInt(24), random.nextInt(60)))
            .atZone(PublicationDate.ZONE)
            .toOffsetDateTime();
    Article article =
        new Article(
            Integer.toString(number),
            outlet,
            "https://" + outlet + "/" + number + ".html",
            PublicationDate.of(at),
            sentence(12),
            text.toString());
    return Reading.of(
        article,
        ArticleKeys.of(article, null),
        Digests.sha256(article.text()),
        "big.jsonl",
        new Extraction(found, List.of(), List.of()));
  }

  /** Appends a sentence with a statement; all letters lie in the basic plane. */
  private Attribution statement(StringBuilder text, LocalDate day, int paragraph) {
    int rank = speaker();
    boolean quoted = random.nextInt(5) < 2;
    String name = names.get(rank);
    String role = "vai " + (rank % 300 + 300 * skewed(3));
    Speaker speaker =
        random.nextInt(12) == 0
            ? null
            : new Speaker(
                name, name, role, SpeakerType.PERSON, text.length(), text.length() + name.length());
    text.append(speaker == null ? "Có người" : name).append(' ');
    int cueAt = text.length();
    String cue = CUES[skewed(CUES.length)];
    text.append(cue).append(quoted ? ": “" : " rằng ");
    int start = text.length();
    String content = content(rank);
    text.append(content);
    int end = text.length();
    text.append(quoted ? "”." : ".");
    List<Outlet> sources = new ArrayList<>();
    if (random.nextInt(10) < 3) {
      String source = "Hãng " + given(skewed(SOURCES));
      sources.add(new Outlet(source, source, "agency", cueAt, cueAt));
    }
    String said = day.minusDays(random.nextInt(4)).toString();
    return new Attribution(
        quoted ? Kind.DIRECT : random.nextInt(4) == 0 ? Kind.MIXED : Kind.INDIRECT,
        random.nextInt(12) == 0
            ? random.nextBoolean() ? Polarity.DENY : Polarity.DECLINE
            : Polarity.AFFIRM,
        content,
        speaker,
        new Mention(cue, cueAt, cueAt + cue.length()),
        null,
        sources,
        random.nextInt(5) == 0 ? new StatedDate("hôm ấy", said, cueAt, cueAt) : null,
        new Citation(
            Citation.Field.TEXT,
            start,
            end,
            content,
            text.substring(Math.max(0, start - 32), start),
            text.substring(end),
            paragraph,
            2 * paragraph + 1),
        "speaker-says",
        0.9);
  }
}
