package org.trichdan.knowledge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the pairs of statements that are one statement in two articles. */
final class PairFinder {
  private final List<Gist> gists;
  private final Voices voices;
  private final Sameness sameness;
  private final List<List<Integer>> neighbours = new ArrayList<>();
  private final Set<Long> found = new HashSet<>();

  /**
   * @param gists in order
   * @param days how many days may lie between two
   */
  PairFinder(List<Gist> gists, Voices voices, int days) {
    this.gists = gists;
    this.voices = voices;
    this.sameness = new Sameness(voices, days);
    gists.forEach(gist -> neighbours.add(new ArrayList<>(0)));
  }

  /** For each statement, the places of those that are the same. */
  List<List<Integer>> find() {
    for (Meeting meeting : Meeting.values()) {
      meeting.banding().pairs(new Items(meeting), this::compare);
    }
    return neighbours;
  }

  private int compare(int i, int j) {
    Gist a = gists.get(i);
    Gist b = gists.get(j);
    if (sameness.areApart(a, b)) {
      return -1;
    }
    if (sameness.areOne(a, b) && found.add((long) i << 32 | j)) {
      neighbours.get(i).add(j);
      neighbours.get(j).add(i);
    }
    return 1;
  }

  private final class Items implements Banding.Items {
    private final Meeting meeting;

    Items(Meeting meeting) {
      this.meeting = meeting;
    }

    @Override
    public int size() {
      return gists.size();
    }

    @Override
    public boolean takesPart(int i) {
      return meeting.admits(gists.get(i));
    }

    @Override
    public int[] values(int i) {
      return gists.get(i).wording().telling();
    }

    @Override
    public int block(int i) {
      return meeting.block(gists.get(i), voices);
    }
  }
}
