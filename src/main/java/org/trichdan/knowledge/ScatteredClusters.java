package org.trichdan.knowledge;

import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trichdan.store.StatementRow;
import org.trichdan.store.Told;

/**
 * The steps of finding clusters, for statements that are scattered over many machines and lie in no
 * store. Whoever has them brings together what belongs together; what is decided here is what
 * {@link ClusterFinder} decides, by the same code:
 *
 * <ol>
 *   <li>{@link #scatter} each statement into its buckets;
 *   <li>the statements of each bucket in order, through {@link #comparer}: pairs;
 *   <li>{@link #clusters} of statements that hang together by pairs;
 *   <li>the clusters sorted by {@link Cluster#MOST_FIRST}.
 * </ol>
 */
public final class ScatteredClusters implements Serializable {
  private final Aliases aliases;
  private final ClusterQuery query;
  private transient Voices voices;

  /**
   * @param query its speaker, its period and its words are not looked at
   */
  public ScatteredClusters(Aliases aliases, ClusterQuery query) {
    this.aliases = aliases;
    this.query = query;
  }

  /** A hash of an article's key and of a record's id: by it a statement is found again. */
  public static long id(String article, String record) {
    return MinHash.mix(MinHash.of(article) * 31 + MinHash.of(record));
  }

  /** Whether a statement takes part, by when it {@link StatementRow#appeared}; null for unknown. */
  public boolean admits(String appeared) {
    return query.admits(appeared);
  }

  /** Takes statements into buckets. */
  @FunctionalInterface
  public interface Buckets {
    /**
     * Takes what is compared of a statement. Byte for byte, without signs, these sort in the order
     * in which {@link #comparer} wants them.
     */
    void take(long bucket, byte[] gist);
  }

  /** Puts a statement into each bucket that it falls into. */
  public void scatter(StatementRow row, Buckets buckets) {
    Gist gist = Gist.of(row);
    byte[] bytes = gist.bytes();
    long band = 0;
    for (Meeting meeting : Meeting.values()) {
      Banding banding = meeting.banding();
      if (meeting.admits(gist)) {
        long[] keys = banding.keys(meeting.block(gist, voices()), gist.wording().telling());
        for (int i = 0; i < keys.length; i++) {
          buckets.take((band + i) << Banding.KEY_BITS | keys[i], bytes);
        }
      }
      band += banding.bands();
    }
  }

  /** One that compares, for one thread. */
  public BucketComparer comparer() {
    return new BucketComparer(new Sameness(voices(), query.days()));
  }

  /**
   * The clusters among statements, with as many outlets as asked for, in no order.
   *
   * @param statements all that hang together with any of them, each once
   * @param neighbours for each statement's id, the ids of those that are the same
   */
  public List<Cluster> clusters(Collection<Told> statements, Map<Long, List<Long>> neighbours) {
    Map<Long, Told> told = new HashMap<>();
    Statements compared = new Statements();
    for (Told t : statements) {
      told.put(t.id(), t);
      compared.add(t.row());
    }
    List<Gist> gists = compared.sorted();
    Map<Long, Integer> places = new HashMap<>();
    for (int i = 0; i < gists.size(); i++) {
      places.put(gists.get(i).id(), i);
    }
    List<List<Integer>> same =
        gists.stream().map(g -> neighbours.get(g.id()).stream().map(places::get).toList()).toList();
    return Grouping.of(gists, same).stream()
        .map(group -> Cluster.of(group.stream().map(g -> told.get(g.id())).toList()))
        .filter(c -> c.outletCount() >= query.outlets())
        .toList();
  }

  private Voices voices() {
    if (voices == null) {
      voices = new Voices(aliases);
    }
    return voices;
  }
}
