package org.trichdan.extract;

import java.util.ArrayList;
import java.util.List;
import org.trichdan.rule.Rule;
import org.trichdan.rule.RuleMatch;
import org.trichdan.rule.Unit;

/**
 * One reading of a sentence: a rule's match with its roles, and what is known of its content. All
 * positions are indexes into the sentence's units.
 */
final class Frame {
  final RuleMatch match;
  final int from;
  final int to;

  /** First unit of the content, and the one after its last. Both -1 until known. */
  int contentFrom = -1;

  int contentTo = -1;

  /** Outlets taken over from a frame that this one absorbed. */
  final List<Unit> extraSources = new ArrayList<>();

  Frame(RuleMatch match) {
    this.match = match;
    this.from = match.from();
    this.to = match.to();
    int[] content = match.group("content");
    if (content != null) {
      contentFrom = content[0];
      contentTo = content[1];
    }
  }

  Rule rule() {
    return match.rule();
  }

  int[] cue() {
    return match.group("cue");
  }

  int[] who() {
    return match.group("speaker");
  }

  int[] source() {
    return match.group("source");
  }

  /** Whether the content is a group of the match itself, not what comes before or after it. */
  boolean hasOwnContent() {
    return match.group("content") != null;
  }

  /** "…: “Q”, ông X nói": whether a colon before its own content announces it. */
  boolean isAnnounced(List<Unit> units) {
    return hasOwnContent() && contentFrom > 0 && units.get(contentFrom - 1).text().equals(":");
  }

  boolean takesSubjectFrom(String where) {
    return where.equals(rule().attribute("subject"));
  }

  /** Whether both claim a unit for other than their content, or a speaker they may share. */
  boolean headOverlaps(Frame other) {
    for (int i = Math.max(from, other.from); i < Math.min(to, other.to); i++) {
      if (claims(i) && other.claims(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean claims(int i) {
    return !isWithin(i, match.group("content"))
        && !(takesSubjectFrom("shared") && isWithin(i, who()));
  }

  private static boolean isWithin(int i, int[] group) {
    return group != null && group[0] <= i && i < group[1];
  }

  @Override
  public String toString() {
    return rule().name() + "[" + from + "," + to + ")";
  }
}
