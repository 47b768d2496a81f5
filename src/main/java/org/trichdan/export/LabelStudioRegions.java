package org.trichdan.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.trichdan.attribution.Attribution;
import org.trichdan.attribution.Citation;
import org.trichdan.attribution.Entity;
import org.trichdan.attribution.Mention;
import org.trichdan.attribution.Outlet;
import org.trichdan.attribution.Speaker;
import org.trichdan.attribution.StatedDate;

/**
 * The result of one prediction: regions with labels, what kind of statement they are, and relations
 * from each statement to its speaker and the rest. A mention that belongs to several statements is
 * one region with several relations. For one article.
 */
final class LabelStudioRegions {
  private static final String TEXT = "text";

  private final JsonGenerator g;
  private final LabelledText text;
  private final Set<String> written = new HashSet<>();

  LabelStudioRegions(JsonGenerator g, LabelledText text) {
    this.g = g;
    this.text = text;
  }

  /** Writes all that is known of a statement. */
  void write(Statement statement) throws IOException {
    Attribution a = statement.attribution();
    Citation c = a.citation();
    Region content =
        new Region(statement.id(), c.in(), c.start(), c.end(), c.exact(), statement.confidence());
    region(content, "label", "labels", "Content");
    region(content, "kind", "choices", a.kind().label());
    region(content, "polarity", "choices", a.polarity().label());
    Speaker speaker = a.speaker();
    if (speaker != null) {
      mention(content, "Speaker", speaker.mention(), speaker.start(), speaker.end());
    }
    Mention cue = a.cue();
    if (cue != null) {
      mention(content, "Cue", cue.text(), cue.start(), cue.end());
    }
    Entity addressee = a.addressee();
    if (addressee != null) {
      mention(content, "Addressee", addressee.mention(), addressee.start(), addressee.end());
    }
    for (Outlet outlet : a.sources()) {
      mention(content, "Source", outlet.mention(), outlet.start(), outlet.end());
    }
    StatedDate date = a.date();
    if (date != null) {
      mention(content, "Date", date.mention(), date.start(), date.end());
    }
  }

  /** A mention, unless it is there already, and the relation to it. */
  private void mention(Region content, String label, String mention, int start, int end)
      throws IOException {
    String role = label.toLowerCase(Locale.ROOT);
    String id = role + "-" + content.field.label() + "-" + start + "-" + end;
    if (written.add(id)) {
      region(
          new Region(id, content.field, start, end, mention, content.score),
          "label",
          "labels",
          label);
    }
    g.writeStartObject();
    g.writeStringField("type", "relation");
    g.writeStringField("from_id", content.id);
    g.writeStringField("to_id", id);
    g.writeStringField("direction", "right");
    array("labels", role);
    g.writeEndObject();
  }

  /**
   * What one control of the configuration says of a region.
   *
   * @param control the control's name
   * @param type its type, which is also the key of its value
   */
  private void region(Region region, String control, String type, String value) throws IOException {
    g.writeStartObject();
    g.writeStringField("id", region.id);
    g.writeStringField("from_name", control);
    g.writeStringField("to_name", TEXT);
    g.writeStringField("type", type);
    g.writeNumberField("score", region.score);
    g.writeObjectFieldStart("value");
    g.writeNumberField("start", text.offset(region.field, region.start));
    g.writeNumberField("end", text.offset(region.field, region.end));
    g.writeStringField("text", region.exact);
    array(type, value);
    g.writeEndObject();
    g.writeEndObject();
  }

  private void array(String key, String value) throws IOException {
    g.writeArrayFieldStart(key);
    g.writeString(value);
    g.writeEndArray();
  }

  /** A span of the article; start and end count code points of the field. */
  private record Region(
      String id, Citation.Field field, int start, int end, String exact, double score) {}
}
