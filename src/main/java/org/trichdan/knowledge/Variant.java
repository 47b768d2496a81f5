package org.trichdan.knowledge;

import java.util.List;

/**
 * Two names that may be one person's: a proposal, for somebody to confirm or to refute.
 *
 * @param name the one quoted more often
 * @param other the other
 * @param why what speaks for it
 * @param articles in how many articles that was seen
 * @param examples the keys of some of them
 */
public record Variant(String name, String other, String why, int articles, List<String> examples) {
  public Variant {
    examples = List.copyOf(examples);
  }
}
