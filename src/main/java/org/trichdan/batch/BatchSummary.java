package org.trichdan.batch;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.trichdan.store.Store.Tally;

/**
 * What a run did.
 *
 * @param fresh articles never seen before
 * @param changed articles whose text has changed
 * @param refreshed articles read again because the rules have changed
 * @param known articles with nothing new
 * @param skipped articles and pages left out: not Vietnamese, or no articles
 * @param failed files and lines that could not be read
 * @param statements by kind: direct, mixed, indirect
 * @param denials statements that deny
 * @param refusals statements that decline to comment
 * @param newSpeakers speakers never quoted before
 * @param speakers who was quoted most often in this run
 * @param sources through which outlets, most often
 * @param held files and lines in quarantine, from this run and earlier ones
 * @param millis how long it took
 * @param interrupted whether it was stopped before its end
 */
public record BatchSummary(
    long fresh,
    long changed,
    long refreshed,
    long known,
    long skipped,
    long failed,
    Map<String, Long> statements,
    long denials,
    long refusals,
    long newSpeakers,
    List<Tally> speakers,
    List<Tally> sources,
    long held,
    long millis,
    boolean interrupted) {
  public BatchSummary {
    statements = Collections.unmodifiableMap(new LinkedHashMap<>(statements));
    speakers = List.copyOf(speakers);
    sources = List.copyOf(sources);
  }

  /** Articles that were read and stored. */
  public long stored() {
    return fresh + changed + refreshed;
  }

  /** Statements of all kinds. */
  public long allStatements() {
    return statements.values().stream().mapToLong(Long::longValue).sum();
  }
}
