package org.trichdan.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.trichdan.batch.BatchSummary;
import org.trichdan.store.Store.Tally;

/** What a batch did, for people and for machines. */
final class BatchReport {
  private BatchReport() {}

  /** A few lines that may be pasted into a chat. */
  static List<String> lines(Path store, BatchSummary s) {
    List<String> lines = new ArrayList<>();
    String failed =
        Count.skipped(s.skipped())
            + (s.failed() == 0 ? "" : ", " + s.failed() + " failed")
            + (s.held() == 0 ? "" : "; " + s.held() + " in quarantine");
    String stopped = s.interrupted() ? "stopped; the next run goes on from here. " : "";
    if (s.stored() == 0) {
      lines.add(
          store
              + ": "
              + stopped
              + "nothing new, "
              + Count.of(s.known(), "article")
              + " known"
              + failed);
      return lines;
    }
    String refreshed =
        s.refreshed() == 0 ? "" : String.format(Locale.ROOT, ", %,d read again", s.refreshed());
    lines.add(
        String.format(
            Locale.ROOT,
            "%s: %s%,d new, %,d changed%s, %,d known%s",
            store,
            stopped,
            s.fresh(),
            s.changed(),
            refreshed,
            s.known(),
            failed));
    String kinds =
        s.statements().entrySet().stream()
            .map(e -> String.format(Locale.ROOT, "%,d %s", e.getValue(), e.getKey()))
            .collect(Collectors.joining(", "));
    lines.add(
        Count.of(s.allStatements(), "statement")
            + ": "
            + kinds
            + "; "
            + Count.of(s.denials(), "denial")
            + ", "
            + Count.of(s.refusals(), "refusal")
            + " to comment");
    lines.add(Count.of(s.newSpeakers(), "speaker") + " never quoted before");
    add(lines, "most quoted: ", s.speakers());
    add(lines, "most cited: ", s.sources());
    return lines;
  }

  private static void add(List<String> lines, String label, List<Tally> tallies) {
    if (!tallies.isEmpty()) {
      lines.add(
          label
              + tallies.stream()
                  .map(t -> t.name() + " " + t.count())
                  .collect(Collectors.joining(", ")));
    }
  }

  /** One JSON object. */
  static String json(String rules, BatchSummary s) throws IOException {
    StringWriter out = new StringWriter();
    try (JsonGenerator g = new JsonFactory().createGenerator(out)) {
      g.useDefaultPrettyPrinter();
      g.writeStartObject();
      g.writeStringField("schema", "trichdan-batch/1");
      g.writeStringField("rules", rules);
      g.writeBooleanField("interrupted", s.interrupted());
      g.writeNumberField("milliseconds", s.millis());
      g.writeObjectFieldStart("articles");
      g.writeNumberField("new", s.fresh());
      g.writeNumberField("changed", s.changed());
      g.writeNumberField("refreshed", s.refreshed());
      g.writeNumberField("known", s.known());
      g.writeNumberField("failed", s.failed());
      g.writeNumberField("inQuarantine", s.held());
      if (s.skipped() > 0) {
        g.writeNumberField("skipped", s.skipped());
      }
      g.writeEndObject();
      g.writeObjectFieldStart("statements");
      for (Map.Entry<String, Long> entry : s.statements().entrySet()) {
        g.writeNumberField(entry.getKey(), entry.getValue());
      }
      g.writeNumberField("denials", s.denials());
      g.writeNumberField("refusals", s.refusals());
      g.writeEndObject();
      g.writeNumberField("newSpeakers", s.newSpeakers());
      tallies(g, "topSpeakers", s.speakers());
      tallies(g, "topSources", s.sources());
      g.writeEndObject();
    }
    return out.append('\n').toString();
  }

  private static void tallies(JsonGenerator g, String key, List<Tally> tallies) throws IOException {
    g.writeArrayFieldStart(key);
    for (Tally tally : tallies) {
      g.writeStartObject();
      g.writeStringField("name", tally.name());
      g.writeNumberField("statements", tally.count());
      g.writeEndObject();
    }
    g.writeEndArray();
  }
}
