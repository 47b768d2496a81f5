package org.trichdan.page;

import org.trichdan.article.Article;
import org.trichdan.attribution.Attribution;
import org.trichdan.attribution.Outlet;
import org.trichdan.attribution.Speaker;
import org.trichdan.output.Digests;
import org.trichdan.output.JsonLinesWriter;
import org.trichdan.output.TextFragment;

/**
 * A statement as pages show it.
 *
 * @param anchor the element id of its card: letters, digits and hyphens
 * @param number among those of its article, from 1
 * @param id of the record, the same in every format
 * @param attribution what it says
 * @param live the link that opens the live page at its words; null when the article has no address
 */
public record StatementView(
    String anchor, int number, String id, Attribution attribution, String live) {
  private static final double WHOLE = 100;

  /**
   * A statement of an article.
   *
   * @param number from 1
   */
  public static StatementView of(String anchor, int number, Article article, Attribution a) {
    String live = TextFragment.link(WebAddress.web(article.url()), article, a.citation());
    return new StatementView(anchor, number, Digests.id(article, a), a, live);
  }

  /** Who said it, by the fullest name; null when the article does not say. */
  public String name() {
    return nameOf(attribution);
  }

  /** The speaker's words in the text, where they are not the name itself; otherwise null. */
  public String mention() {
    Speaker s = attribution.speaker();
    return s == null || s.mention().equals(name()) ? null : s.mention();
  }

  /** Whether more is known than who said it. */
  public boolean hasDetails() {
    Attribution a = attribution;
    return (mention() != null && name() != null)
        || a.cue() != null
        || a.addressee() != null
        || !a.sources().isEmpty()
        || a.date() != null;
  }

  /** How sure the rule is, in whole percent. */
  public int percent() {
    return (int) Math.round(WHOLE * JsonLinesWriter.confidence(attribution));
  }

  /**
   * The fullest name of who said it; null for pronouns and roles that nobody could be found for.
   */
  public static String nameOf(Attribution a) {
    return a.speaker() == null ? null : a.speaker().name();
  }

  /** The bare name of an outlet; as written when it has none. */
  public static String nameOf(Outlet outlet) {
    return outlet.name() == null ? outlet.mention() : outlet.name();
  }
}
