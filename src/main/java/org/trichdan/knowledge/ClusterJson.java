package org.trichdan.knowledge;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.trichdan.output.JsonLine;
import org.trichdan.store.Told;

/** A cluster as a line of JSON; docs/clusters.md describes it. */
public final class ClusterJson {
  /** The {@code schema} of a cluster. */
  public static final String SCHEMA = "trichdan-cluster/1";

  private ClusterJson() {}

  /** Appends one line. */
  public static void write(Cluster cluster, Appendable out) throws IOException {
    JsonLine.append(
        out,
        g -> {
          g.writeStringField("schema", SCHEMA);
          JsonLine.array(g, "speakers", cluster.speakers());
          g.writeNumberField("articles", cluster.members().size());
          g.writeNumberField("outletCount", cluster.outletCount());
          JsonLine.array(g, "outlets", cluster.outlets());
          JsonLine.array(g, "sources", cluster.sources());
          JsonLine.array(g, "kinds", cluster.kinds());
          JsonLine.array(g, "polarities", cluster.polarities());
          g.writeArrayFieldStart("members");
          for (Told member : cluster.members()) {
            g.writeStartObject();
            member(g, member, cluster.first());
            g.writeEndObject();
          }
          g.writeEndArray();
        });
  }

  private static void member(JsonGenerator g, Told member, Told first) throws IOException {
    ToldJson.fields(g, member);
    g.writeArrayFieldStart("diff");
    for (WordDiff.Part part : WordDiff.of(first.content(), member.content())) {
      g.writeStartObject();
      field(g, "kept", part.kept());
      field(g, "removed", part.removed());
      field(g, "added", part.added());
      g.writeEndObject();
    }
    g.writeEndArray();
  }

  private static void field(JsonGenerator g, String key, String text) throws IOException {
    if (!text.isEmpty()) {
      g.writeStringField(key, text);
    }
  }
}
