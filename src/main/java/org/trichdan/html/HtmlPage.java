package org.trichdan.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Reads the article of a web page. What the page says of itself is believed in this order: JSON-LD
 * (schema.org), Open Graph and other {@code meta} tags, {@code time} elements, what it shows. The
 * text is always what it shows, unless it shows none.
 */
public final class HtmlPage {
  private HtmlPage() {}

  /**
   * Reads a page, whatever it holds: there is no HTML that is wrong. Takes time and memory in
   * proportion to its length.
   *
   * @param html the page, decoded
   * @param url where it came from; null when unknown
   */
  public static Page read(String html, String url) {
    Document document = Jsoup.parse(html, url == null ? "" : url);
    LinkedData data = LinkedData.of(document);
    MetaTags tags = new MetaTags(document);
    Outline outline = Outline.of(document.body());
    String said = line(data.headline() == null ? tags.first("og:title") : data.headline());
    String window = RunningText.line(document.title());
    String description = data.description();
    description = description == null ? tags.first("og:description", "description") : description;
    boolean declared = data.article() || "article".equals(tags.first("og:type"));
    Body body = Body.of(outline, Headline.block(outline, said, window), description, declared);
    int headline = body.headline();
    String address = Address.of(document, tags, url);
    String site = tags.first("og:site_name");
    List<String> outlets =
        Stream.of(site, data.publisher(), Address.host(address))
            .map(HtmlPage::line)
            .filter(name -> name != null && !name.isEmpty())
            .toList();
    String shown = headline < 0 ? null : outline.blocks.get(headline).text().replace('\n', ' ');
    return new Page(
        title(said, shown, line(tags.first("og:title")), window, outlets),
        body.paragraphs().isEmpty() ? paragraphs(data.body()) : body.paragraphs(),
        body.captions(),
        Dates.of(document, data, tags, outline, headline, body.from()),
        outlets.isEmpty() ? null : outlets.get(0),
        address,
        Authors.of(document, data, tags, body.byline(), outlets));
  }

  private static String title(
      String said, String shown, String openGraph, String window, List<String> outlets) {
    List<String> all =
        Stream.of(said, shown, window).filter(t -> t != null && !t.isEmpty()).toList();
    List<String> others =
        Stream.of(shown, openGraph).filter(t -> t != null && !t.isEmpty()).toList();
    return all.isEmpty() ? "" : Headline.trim(all.get(0), others, outlets);
  }

  /** The paragraphs of an {@code articleBody}, which is text or again HTML. */
  private static List<String> paragraphs(String body) {
    if (body == null) {
      return List.of();
    }
    if (body.contains("<p") || body.contains("<br")) {
      Outline outline = Outline.of(Jsoup.parseBodyFragment(body).body());
      return outline.blocks.stream().map(Block::text).toList();
    }
    List<String> paragraphs = new ArrayList<>();
    body.lines().map(RunningText::line).filter(l -> !l.isEmpty()).forEach(paragraphs::add);
    return paragraphs;
  }

  private static String line(String text) {
    return text == null ? null : RunningText.line(text);
  }
}
