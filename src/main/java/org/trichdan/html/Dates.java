package org.trichdan.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** When a page says that it was published, in its own words. */
final class Dates {
  private static final String[] NAMES = {
    "article:published_time", "og:published_time", "datepublished", "pubdate", "publishdate",
    "publish-date", "publish_date", "published_time", "publication_date", "article.published",
    "parsely-pub-date", "dc.date.issued", "dcterms.issued", "dc.date", "dcterms.date",
    "dcterms.created", "date"
  };

  private static final Pattern SHOWN =
      Pattern.compile(
          "(?<!\\d)(?:\\d{1,2} ?[/.-] ?\\d{1,2} ?[/.-] ?(?:19|20)\\d{2}"
              + "|(?:19|20)\\d{2}-\\d{2}-\\d{2}"
              + "|\\d{1,2} tháng \\d{1,2}(?:,| năm|, năm)? (?:19|20)\\d{2})(?!\\d)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Longest line that holds a date and is no text, in characters. */
  private static final int LONGEST = 120;

  /** How far above the headline a date still belongs to it; pages show today's at their top. */
  private static final int ABOVE = 3;

  private Dates() {}

  /**
   * The dates as they stand there, the most trustworthy first.
   *
   * @param headline the block that is the headline; -1 when unknown
   * @param body the first block of the body
   */
  static List<String> of(
      Document document, LinkedData data, MetaTags tags, Outline outline, int headline, int body) {
    Set<String> dates = new LinkedHashSet<>();
    if (data.published() != null) {
      dates.add(data.published());
    }
    dates.addAll(tags.all(NAMES));
    for (Element element : document.select("[itemprop=datePublished]:not(meta)")) {
      dates.add(value(element));
    }
    for (String time : List.of("time[pubdate]", "time[datetime]", "time")) {
      Element first = document.selectFirst(time);
      dates.add(first == null ? "" : value(first));
    }
    dates.addAll(shown(outline, headline, body));
    dates.remove("");
    return List.copyOf(dates);
  }

  private static String value(Element element) {
    for (String attribute : List.of("content", "datetime", "title")) {
      if (element.hasAttr(attribute)) {
        return element.attr(attribute).strip();
      }
    }
    return ShortText.of(element);
  }

  private static List<String> shown(Outline outline, int headline, int body) {
    List<String> dates = new ArrayList<>();
    for (int i = Math.max(headline, 0); i < body; i++) {
      addShown(outline.blocks.get(i), dates);
    }
    for (int i = headline - 1; i >= Math.max(headline - ABOVE, 0); i--) {
      addShown(outline.blocks.get(i), dates);
    }
    return dates;
  }

  private static void addShown(Block block, List<String> dates) {
    Matcher m = SHOWN.matcher(block.text());
    if (block.text().length() <= LONGEST && m.find()) {
      dates.add(m.group());
    }
  }
}
