package org.trichdan.desk;

import java.util.List;
import org.trichdan.knowledge.WordDiff;
import org.trichdan.store.Told;

/**
 * One statement in several articles, and how each words it.
 *
 * @param members in order of time; the first is where it was seen first
 */
public record Wordings(List<Member> members) {
  public Wordings {
    members = List.copyOf(members);
  }

  /**
   * The statement in one article.
   *
   * @param article the key of the article
   * @param told the statement; {@link Told#record} is its id
   * @param parts its words against those of the first; of the first, all of them kept
   */
  public record Member(String article, Told told, List<WordDiff.Part> parts) {
    public Member {
      parts = List.copyOf(parts);
    }
  }
}
