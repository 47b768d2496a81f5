package org.trichdan.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.trichdan.article.Article;
import org.trichdan.attribution.Attribution;
import org.trichdan.attribution.Outlet;
import org.trichdan.output.TerminalText;
import org.trichdan.page.ArticleView;
import org.trichdan.page.Bar;
import org.trichdan.page.StatementView;
import org.trichdan.page.Timeline;

/** What leads into a report: counts, and by each aspect the statements and articles. */
public final class Index {
  /** So much of a statement shows in a line. */
  private static final int SHOWN = 110;

  private static final int MOST_QUOTED = 12;

  private final Map<Aspect, Facet> facets = new EnumMap<>(Aspect.class);
  private final List<Line> articles = new ArrayList<>();
  private final Map<String, Long> byDay = new HashMap<>();
  private final TreeSet<String> days = new TreeSet<>();
  private long statements;

  Index() {
    for (Aspect aspect : Aspect.values()) {
      facets.put(aspect, new Facet(aspect));
    }
  }

  void add(ArticleView view) {
    Article a = view.article();
    String day = a.day();
    int count = view.statements().size();
    Line line = new Line(view.number(), 0, shown(a.title()), a.outlet(), day, count);
    articles.add(line);
    statements += count;
    if (a.outlet() != null) {
      of(Aspect.OUTLET, a.outlet()).add(line);
    }
    if (day != null) {
      of(Aspect.DATE, day).add(line);
      days.add(day);
      byDay.merge(day, (long) count, Long::sum);
    }
    view.statements().forEach(s -> add(s, view.number(), a.outlet(), day));
  }

  private void add(StatementView s, int article, String outlet, String day) {
    Attribution a = s.attribution();
    Line line = new Line(article, s.number(), shown(a.content()), outlet, day, 0);
    if (s.name() != null) {
      of(Aspect.SPEAKER, s.name()).add(line);
    }
    Set<String> sources = new HashSet<>();
    for (Outlet o : a.sources()) {
      String name = StatementView.nameOf(o);
      if (sources.add(name)) {
        of(Aspect.SOURCE, name).add(line);
      }
    }
    of(Aspect.KIND, a.kind().label()).add(line);
    of(Aspect.POLARITY, a.polarity().label()).add(line);
  }

  /** The entry of a value, a new one when it is met for the first time. */
  Entry of(Aspect aspect, String value) {
    return facets.get(aspect).of(value);
  }

  public Facet facet(Aspect aspect) {
    return facets.get(aspect);
  }

  /** The aspects that lead anywhere. */
  public List<Facet> facets() {
    return facets.values().stream().filter(f -> f.size() > 0).toList();
  }

  /** A line for each article, in their order. */
  public List<Line> articles() {
    return Collections.unmodifiableList(articles);
  }

  public long statements() {
    return statements;
  }

  /** The statements of each day of publication. */
  public Timeline timeline() {
    return Timeline.of(byDay);
  }

  /** The earliest date of publication; null when none is known. */
  public String first() {
    return days.isEmpty() ? null : days.first();
  }

  /** The latest date of publication; null when none is known. */
  public String last() {
    return days.isEmpty() ? null : days.last();
  }

  /** Those who are quoted most. */
  public List<Bar> mostQuoted(Paths paths) {
    return Bar.of(
        facet(Aspect.SPEAKER).ordered().stream()
            .limit(MOST_QUOTED)
            .map(e -> new Bar.Value(e.value(), e.count(), paths.entry(e)))
            .toList());
  }

  private static String shown(String text) {
    String clean = TerminalText.clean(text.substring(0, Math.min(text.length(), 4 * SHOWN)));
    if (clean.codePointCount(0, clean.length()) <= SHOWN) {
      return clean;
    }
    int end = clean.offsetByCodePoints(0, SHOWN);
    int space = clean.lastIndexOf(' ', end);
    return clean.substring(0, space > end / 2 ? space : end) + "…";
  }
}
