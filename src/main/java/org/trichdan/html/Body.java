package org.trichdan.html;

import java.util.ArrayList;
import java.util.List;

/**
 * The article's text, freed from what stands inside and around it.
 *
 * @param paragraphs lead and body; empty when there is no article
 * @param captions what stands under its pictures
 * @param headline the block that shows the headline; -1 when none does
 * @param from the first block of the body; 0 when there is none
 * @param byline what the last line names, set to the right; null when there is no such line
 */
record Body(List<String> paragraphs, List<String> captions, int headline, int from, String byline) {
  /** Shortest article on a page that does not say that it is one, in characters. */
  private static final int SHORTEST = 200;

  /** Shortest article on a page that says so. */
  private static final int SHORTEST_DECLARED = 60;

  /**
   * Finds the article of a page.
   *
   * @param headline the block that is the headline; -1 when unknown
   * @param description how the page describes itself, often the lead; null when it does not
   * @param declared whether the page says that it is an article
   */
  static Body of(Outline outline, int headline, String description, boolean declared) {
    Body body = of(outline, new Grades(outline, headline, true), headline, description, declared);
    boolean misled = body.paragraphs.isEmpty() && declared;
    return misled
        ? of(outline, new Grades(outline, headline, false), headline, description, true)
        : body;
  }

  private static Body of(
      Outline outline, Grades grades, int found, String description, boolean declared) {
    BodyFinder.Region region = new BodyFinder(outline, grades, found).find();
    if (region == null) {
      return new Body(List.of(), List.of(), found, 0, null);
    }
    int headline = found < 0 ? Headline.above(outline, region.from()) : found;
    Cleaning cleaning = new Cleaning(outline, grades, region, headline);
    List<Integer> kept = cleaning.kept();
    long length = kept.stream().mapToLong(i -> outline.blocks.get(i).text().length()).sum();
    if (kept.isEmpty()
        || cleaning.isListing(kept)
        || length < (declared ? SHORTEST_DECLARED : SHORTEST)) {
      return new Body(List.of(), List.of(), headline, 0, null);
    }
    int first = kept.get(0);
    List<Integer> lead = new Lead(outline, grades, description).before(headline, region.from());
    List<String> paragraphs = new ArrayList<>();
    for (int i : lead) {
      paragraphs.add(outline.blocks.get(i).text());
    }
    List<String> repeated = List.copyOf(paragraphs);
    for (int i : kept) {
      String text = outline.blocks.get(i).text();
      if (i > first + 1 || !repeated.contains(text)) {
        paragraphs.add(text);
      }
    }
    int top = headline >= 0 && headline < first ? headline : first;
    List<String> captions = Captions.texts(outline, grades, top, Math.max(region.to(), first));
    return new Body(
        paragraphs, captions, headline, Math.min(region.from(), first), cleaning.byline());
  }
}
