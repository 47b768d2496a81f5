package org.trichdan.reduce;

import java.util.ArrayList;
import java.util.List;
import org.trichdan.rule.Layer;
import org.trichdan.rule.MatchMemory;
import org.trichdan.rule.RuleMatch;
import org.trichdan.rule.Unit;

/**
 * Applies a layer of phrase rules to a sentence: what each match captures as {@code phrase} becomes
 * one unit of the types that its rule emits. Where matches overlap, the higher priority wins, then
 * the earlier, then the longer.
 */
public final class Chunker {
  private static final String CAPTURE = "phrase";
  private final Layer layer;
  private final String text;

  /**
   * @param text the view's text
   */
  public Chunker(Layer layer, String text) {
    this.layer = layer;
    this.text = text;
  }

  /** The sentence with its phrases put together; the list itself when there are none. */
  public List<Unit> chunk(List<Unit> units, MatchMemory memory) {
    List<RuleMatch> matches = layer.match(units, memory);
    matches.removeIf(m -> m.group(CAPTURE) == null);
    if (matches.isEmpty()) {
      return units;
    }
    if (matches.size() > 1) {
      matches.sort(Chunker::compare);
    }
    RuleMatch[] at = new RuleMatch[units.size()];
    boolean[] taken = new boolean[units.size()];
    for (RuleMatch match : matches) {
      int[] span = match.group(CAPTURE);
      if (isFree(taken, span)) {
        at[span[0]] = match;
        for (int i = span[0]; i < span[1]; i++) {
          taken[i] = true;
        }
      }
    }
    List<Unit> result = new ArrayList<>(units.size());
    int i = 0;
    while (i < units.size()) {
      if (at[i] == null) {
        result.add(units.get(i++));
      } else {
        int to = at[i].group(CAPTURE)[1];
        result.add(phrase(at[i], units, i, to));
        i = to;
      }
    }
    return result;
  }

  /** Who goes first. By hand: this is asked for every phrase of every sentence. */
  private static int compare(RuleMatch a, RuleMatch b) {
    int byPriority = Integer.compare(b.rule().priority(), a.rule().priority());
    if (byPriority != 0) {
      return byPriority;
    }
    int[] one = a.group(CAPTURE);
    int[] other = b.group(CAPTURE);
    int byStart = Integer.compare(one[0], other[0]);
    return byStart != 0 ? byStart : Integer.compare(other[1], one[1]);
  }

  private static boolean isFree(boolean[] taken, int[] span) {
    for (int i = span[0]; i < span[1]; i++) {
      if (taken[i]) {
        return false;
      }
    }
    return span[1] > span[0];
  }

  private Unit phrase(RuleMatch match, List<Unit> sentence, int from, int to) {
    List<Unit> units = sentence.subList(from, to);
    int start = units.get(0).start();
    int end = units.get(units.size() - 1).end();
    String lower = units.size() == 1 ? units.get(0).text() : Unit.text(units);
    return new Unit(
        start,
        end,
        text.substring(start, end),
        lower,
        match.rule().emits(),
        new Phrase(match, units, sentence));
  }
}
