package org.trichdan.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.trichdan.attribution.Citation;
import org.trichdan.attribution.Entity;
import org.trichdan.attribution.Mention;
import org.trichdan.attribution.Outlet;
import org.trichdan.attribution.Speaker;
import org.trichdan.attribution.StatedDate;

/** The parts of a record as JSON fields; a null part becomes a JSON null. */
final class JsonParts {
  private JsonParts() {}

  static void speaker(JsonGenerator g, Speaker speaker) throws IOException {
    if (speaker == null) {
      g.writeNullField("speaker");
      return;
    }
    g.writeObjectFieldStart("speaker");
    g.writeStringField("mention", speaker.mention());
    g.writeStringField("name", speaker.name());
    g.writeStringField("role", speaker.role());
    g.writeStringField("type", speaker.type() == null ? null : speaker.type().label());
    span(g, speaker.start(), speaker.end());
  }

  static void cue(JsonGenerator g, Mention cue) throws IOException {
    if (cue == null) {
      g.writeNullField("cue");
      return;
    }
    g.writeObjectFieldStart("cue");
    g.writeStringField("text", cue.text());
    span(g, cue.start(), cue.end());
  }

  static void addressee(JsonGenerator g, Entity addressee) throws IOException {
    if (addressee == null) {
      g.writeNullField("addressee");
      return;
    }
    g.writeObjectFieldStart("addressee");
    g.writeStringField("mention", addressee.mention());
    g.writeStringField("name", addressee.name());
    span(g, addressee.start(), addressee.end());
  }

  static void sources(JsonGenerator g, List<Outlet> sources) throws IOException {
    g.writeArrayFieldStart("sources");
    for (Outlet outlet : sources) {
      g.writeStartObject();
      g.writeStringField("mention", outlet.mention());
      g.writeStringField("name", outlet.name());
      g.writeStringField("type", outlet.type());
      span(g, outlet.start(), outlet.end());
    }
    g.writeEndArray();
  }

  static void date(JsonGenerator g, StatedDate date) throws IOException {
    if (date == null) {
      g.writeNullField("date");
      return;
    }
    g.writeObjectFieldStart("date");
    g.writeStringField("mention", date.mention());
    g.writeStringField("value", date.value());
    span(g, date.start(), date.end());
  }

  /**
   * @param link to the live page; null when there is none
   */
  static void citation(JsonGenerator g, Citation c, String link) throws IOException {
    g.writeObjectFieldStart("citation");
    g.writeStringField("in", c.in().label());
    g.writeNumberField("start", c.start());
    g.writeNumberField("end", c.end());
    g.writeStringField("exact", c.exact());
    g.writeStringField("prefix", c.prefix());
    g.writeStringField("suffix", c.suffix());
    g.writeNumberField("paragraph", c.paragraph());
    g.writeNumberField("sentence", c.sentence());
    if (link != null) {
      g.writeStringField("link", link);
    }
    g.writeEndObject();
  }

  /** Writes where a mention stands, and closes its object. */
  private static void span(JsonGenerator g, int start, int end) throws IOException {
    g.writeNumberField("start", start);
    g.writeNumberField("end", end);
    g.writeEndObject();
  }
}
