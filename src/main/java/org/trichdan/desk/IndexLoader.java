package org.trichdan.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trichdan.desk.Desk.Progress;
import org.trichdan.store.Archive;
import org.trichdan.store.CardQueries;
import org.trichdan.store.StoreException;

/** Reads the columns of a {@link StatementIndex} from a store. Used once. */
final class IndexLoader {
  private static final int TELL_EVERY = 50_000;

  /** So many statements an article may have; the rest of 64 bits is for its rows. */
  private static final int IN_ARTICLE_BITS = 20;

  private final CardQueries cards;
  private final Progress progress;

  long[] rows;
  int[] articles;
  int[] speakers;
  int[] roles;
  int[] sources;
  int[] days;
  byte[] stances;
  int[] newest;
  int[] starts;
  int[] outlets;
  long[] articleIds;
  String[] speakerNames;
  String[] roleNames;
  String[] outletNames;
  String[] sourceNames;
  String[] dayNames;
  int[][] sourceSets;
  int[] places;

  private final Names dayNumbers = new Names();
  private final Map<Long, Integer> articleOf = new HashMap<>();
  private int[] published;
  private int size;

  private IndexLoader(Archive archive, Progress progress) {
    this.cards = new CardQueries(archive);
    this.progress = progress;
  }

  /** Reads everything that stands. */
  static StatementIndex load(Archive archive, Progress progress) throws StoreException {
    IndexLoader loader = new IndexLoader(archive, progress);
    loader.readArticles();
    loader.readStatements();
    loader.arrange();
    loader.sortDays();
    loader.readSources();
    loader.sortByTime();
    progress.loaded(loader.size, loader.size);
    return new StatementIndex(loader);
  }

  /** An article while the articles are not sorted yet. */
  private record Card(long extraction, long id, int outlet, String published) {}

  private void readArticles() throws StoreException {
    Names names = new Names();
    List<Card> found = new ArrayList<>();
    cards.articles(
        (extraction, article, outlet, day) ->
            found.add(new Card(extraction, article, names.number(outlet), day)));
    found.sort(
        (a, b) -> {
          int day = text(b.published).compareTo(text(a.published));
          return day == 0 ? Long.compare(b.id, a.id) : day;
        });
    outlets = new int[found.size()];
    articleIds = new long[found.size()];
    published = new int[found.size()];
    for (int i = 0; i < found.size(); i++) {
      Card card = found.get(i);
      outlets[i] = card.outlet;
      articleIds[i] = card.id;
      published[i] = dayNumbers.number(card.published);
      articleOf.put(card.extraction, i);
    }
    outletNames = names.all();
  }

  private static String text(String day) {
    return day == null ? "" : day;
  }

  private void readStatements() throws StoreException {
    long all = cards.statements();
    Names speakerNumbers = new Names();
    Names roleNumbers = new Names();
    grow(Math.max(16, (int) Math.min(all, Integer.MAX_VALUE - 8)));
    cards.statements(
        (id, extraction, kind, polarity, date, speaker, role) -> {
          Integer article = articleOf.get(extraction);
          if (article != null) {
            rows[size] = id;
            articles[size] = article;
            speakers[size] = speakerNumbers.number(speaker);
            roles[size] = roleNumbers.number(role);
            days[size] = date == null ? published[article] : dayNumbers.number(date);
            stances[size] = (byte) (3 * kind + polarity);
            size++;
            if (size % TELL_EVERY == 0) {
              progress.loaded(size, all);
            }
          }
        });
    speakerNames = speakerNumbers.all();
    roleNames = roleNumbers.all();
    grow(size);
  }

  private void grow(int to) {
    rows = rows == null ? new long[to] : Arrays.copyOf(rows, to);
    articles = articles == null ? new int[to] : Arrays.copyOf(articles, to);
    speakers = speakers == null ? new int[to] : Arrays.copyOf(speakers, to);
    roles = roles == null ? new int[to] : Arrays.copyOf(roles, to);
    days = days == null ? new int[to] : Arrays.copyOf(days, to);
    stances = stances == null ? new byte[to] : Arrays.copyOf(stances, to);
  }

  /** Brings the statements into the order of the articles, and within each of their rows. */
  private void arrange() {
    int[] order = new int[size];
    starts = new int[outlets.length + 1];
    for (int i = 0; i < size; i++) {
      starts[articles[i] + 1]++;
    }
    for (int a = 0; a < outlets.length; a++) {
      starts[a + 1] += starts[a];
    }
    int[] next = Arrays.copyOf(starts, starts.length);
    for (int i = 0; i < size; i++) {
      order[next[articles[i]]++] = i;
    }
    for (int a = 0; a < outlets.length; a++) {
      sortByRow(order, starts[a], starts[a + 1]);
    }
    long last = Arrays.stream(rows).max().orElse(0);
    places = new int[(int) Math.min(last + 1, Integer.MAX_VALUE - 8)];
    Arrays.fill(places, -1);
    for (int place = 0; place < size; place++) {
      places[(int) rows[order[place]]] = place;
    }
    rows = Arrays.stream(order).mapToLong(i -> rows[i]).toArray();
    articles = arranged(articles, order);
    speakers = arranged(speakers, order);
    roles = arranged(roles, order);
    days = arranged(days, order);
    byte[] before = stances;
    stances = new byte[size];
    for (int place = 0; place < size; place++) {
      stances[place] = before[order[place]];
    }
  }

  private void sortByRow(int[] order, int from, int to) {
    long[] keys = new long[to - from];
    int[] part = Arrays.copyOfRange(order, from, to);
    for (int i = 0; i < keys.length; i++) {
      keys[i] = rows[part[i]] << IN_ARTICLE_BITS | i;
    }
    Arrays.sort(keys);
    for (int i = 0; i < keys.length; i++) {
      order[from + i] = part[(int) (keys[i] & (1 << IN_ARTICLE_BITS) - 1)];
    }
  }

  private static int[] arranged(int[] column, int[] order) {
    return Arrays.stream(order).map(i -> column[i]).toArray();
  }

  /** Numbers the days in order of time. */
  private void sortDays() {
    String[] unsorted = dayNumbers.all();
    dayNames = unsorted.clone();
    Arrays.sort(dayNames);
    int[] number = new int[unsorted.length];
    for (int i = 0; i < unsorted.length; i++) {
      number[i] = Arrays.binarySearch(dayNames, unsorted[i]);
    }
    for (int place = 0; place < size; place++) {
      days[place] = number[days[place]];
    }
  }

  private void readSources() throws StoreException {
    Names names = new Names();
    Names sets = new Names();
    sources = new int[size];
    List<int[]> members = new ArrayList<>(List.of(new int[0]));
    cards.sources(
        (statement, name) -> {
          int place = statement < places.length ? places[(int) statement] : -1;
          if (place >= 0) {
            int number = names.number(name);
            int[] before = members.get(sources[place]);
            int[] with = Arrays.copyOf(before, before.length + 1);
            with[before.length] = number;
            sources[place] = sets.number(Arrays.toString(with));
            if (sources[place] == members.size()) {
              members.add(with);
            }
          }
        });
    sourceNames = names.all();
    sourceSets = members.toArray(int[][]::new);
  }

  private void sortByTime() {
    long[] keys = new long[size];
    for (int place = 0; place < size; place++) {
      keys[place] = (long) (dayNames.length - days[place]) << Integer.SIZE | place;
    }
    Arrays.sort(keys);
    newest = Arrays.stream(keys).mapToInt(k -> (int) k).toArray();
  }
}
