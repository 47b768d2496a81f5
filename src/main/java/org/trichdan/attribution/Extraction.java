package org.trichdan.attribution;

import java.util.List;

/**
 * Everything one article yielded.
 *
 * @param attributions in reading order, the title first
 * @param rejected quoted spans not emitted, in reading order, each with its reason
 * @param signOff outlets that the article's own sign-off names ({@code Theo AFP, Reuters}): a fact
 *     about the article, not about any statement
 */
public record Extraction(
    List<Attribution> attributions, List<RejectedQuote> rejected, List<Outlet> signOff) {
  public Extraction {
    attributions = List.copyOf(attributions);
    rejected = List.copyOf(rejected);
    signOff = List.copyOf(signOff);
  }
}
