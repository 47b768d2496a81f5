package org.trichdan.knowledge;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.trichdan.output.JsonLine;
import org.trichdan.store.Told;

/** People, their statements and proposals as lines of JSON; docs/speakers.md describes them. */
public final class SpeakerJson {
  private SpeakerJson() {}

  /**
   * Appends a person.
   *
   * @param also other names that may be the same person's
   */
  public static void write(Tally tally, List<String> also, Appendable out) throws IOException {
    JsonLine.append(
        out,
        g -> {
          g.writeStringField("schema", "trichdan-speaker/1");
          g.writeStringField("name", tally.name());
          g.writeNumberField("statements", tally.statements());
          g.writeNumberField("direct", tally.direct());
          g.writeNumberField("articles", tally.articles());
          g.writeStringField("first", tally.first());
          g.writeStringField("last", tally.last());
          counts(g, "spellings", tally.spellings());
          counts(g, "roles", tally.roles());
          counts(g, "outlets", tally.outlets());
          JsonLine.array(g, "alsoWritten", also);
        });
  }

  /** Appends a statement. */
  public static void write(Told told, Appendable out) throws IOException {
    JsonLine.append(
        out,
        g -> {
          g.writeStringField("schema", "trichdan-statement/1");
          ToldJson.fields(g, told);
        });
  }

  /** Appends a proposal. */
  public static void write(Variant variant, Appendable out) throws IOException {
    JsonLine.append(
        out,
        g -> {
          g.writeStringField("schema", "trichdan-variant/1");
          g.writeStringField("name", variant.name());
          g.writeStringField("other", variant.other());
          g.writeStringField("why", variant.why());
          g.writeNumberField("articles", variant.articles());
          JsonLine.array(g, "examples", variant.examples());
        });
  }

  private static void counts(JsonGenerator g, String key, List<Map.Entry<String, Integer>> counts)
      throws IOException {
    g.writeArrayFieldStart(key);
    for (Map.Entry<String, Integer> count : counts) {
      g.writeStartObject();
      g.writeStringField("name", count.getKey());
      g.writeNumberField("statements", count.getValue());
      g.writeEndObject();
    }
    g.writeEndArray();
  }
}
