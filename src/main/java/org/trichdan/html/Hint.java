package org.trichdan.html;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What the names that authors of pages give to an element suggest. Only suggestions: no site is
 * known here, the words are those that many use, in English and in Vietnamese.
 */
enum Hint {
  NONE,
  /** Around the article: links to others, comments, sharing, advertisements. */
  AROUND,
  AUTHOR,
  LEAD,
  CAPTION,
  HEADLINE,
  DATELINE,
  /** For screen readers only. */
  UNSEEN;

  /**
   * Matched against names in small letters with a hyphen around and between their words, so that
   * {@code -ads-} is the word and {@code lienquan} is any part of one.
   */
  private static final Map<Hint, Pattern> WORDS =
      Map.of(
          UNSEEN,
          Pattern.compile("-sr-only-|visually-hidden|-visuallyhidden-|screen-reader"),
          AROUND,
          Pattern.compile(
              "related?-|lienquan|lien-quan|-morenews-|-more-news-|othernews|tinkhac|tin-khac"
                  + "|cungchuyenmuc|cung-chuyen-muc|xemthem|xem-them|docthem|doc-them|-read-?more-"
                  + "|most-?read|-trending-|recommend|-suggest|-comments?-|-cmt-|binhluan|binh-luan"
                  + "|-y-?kien-|-respond-|-shar(?:e|ing)-|sharedaddy|-social|-tags-|-taglist-"
                  + "|-keywords?-|tukhoa|tu-khoa|-labels-|-ad-|-ads-|-adv-|advert|quangcao|quang-cao"
                  + "|sponsor|-promo|-banner-|sidebar|breadcrumb|-menu-|-nav-|-navbar-|navigation"
                  + "|-footer-|contentinfo|complementary|copyright|newsletter|subscri|-popup-"
                  + "|-modal-|-cookie|-poll-|-vote-|-rating-|-toc-|paginat|-pager-|-author-box-"
                  + "|-author-bio-|-author-desc|-about-author-"),
          AUTHOR,
          Pattern.compile(
              "-author-(?: |$)|-author-(?:name|info|mail|meta|line)-|-byline-|tacgia|tac-gia"),
          LEAD,
          Pattern.compile(
              "sapo|-lead-|-lede-|-chapp?eau-|-summary-|-description-|-excerpt-|-standfirst-|-dek-"
                  + "|-tomtat-|-tom-tat-"),
          CAPTION,
          Pattern.compile("caption|chuthich|chu-thich"),
          HEADLINE,
          Pattern.compile("headline|-title-|-tieude-|-tieu-de-"),
          DATELINE,
          Pattern.compile("location-stamp|-dateline-"));

  private static final Hint[] ORDER = {UNSEEN, AROUND, CAPTION, LEAD, AUTHOR, DATELINE, HEADLINE};

  /** Names that say what a page has or lacks, not what the element is. */
  private static final Pattern NOT_ITSELF =
      Pattern.compile("^(?:has|with|no|is|not|without|tag|category)-.*");

  private static final Pattern SEPARATOR = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern CAMEL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final int LONGEST = 500;

  /** The first that any of the element's names suggests. */
  static Hint of(Element element) {
    String given =
        String.join(
                " ",
                element.className(),
                element.id(),
                element.attr("role"),
                element.attr("type"),
                element.attr("itemprop"))
            .strip();
    if (given.isEmpty() || given.length() > LONGEST) {
      return NONE;
    }
    StringBuilder names = new StringBuilder();
    for (String name : SPACE.split(given, -1)) {
      String words = SEPARATOR.matcher(CAMEL.matcher(name).replaceAll("-")).replaceAll("-");
      if (!NOT_ITSELF.matcher(words).matches()) {
        names.append(" -").append(words.toLowerCase(Locale.ROOT)).append('-');
      }
    }
    for (Hint hint : ORDER) {
      if (WORDS.get(hint).matcher(names).find()) {
        return hint;
      }
    }
    return NONE;
  }
}
