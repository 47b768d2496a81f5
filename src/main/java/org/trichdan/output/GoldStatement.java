package org.trichdan.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.trichdan.attribution.Attribution;
import org.trichdan.attribution.Citation;
import org.trichdan.attribution.Kind;
import org.trichdan.attribution.Polarity;
import org.trichdan.attribution.SpeakerType;

/**
 * A statement of a gold file, as {@code evaluate} reads it.
 *
 * @param start first code point of the content in its field
 * @param end code point after the last
 * @param speaker null when there is none, or when nobody knows who it is
 * @param speakerType null when not said
 * @param cue the words; null when there are none
 * @param addressee null when there is none
 * @param date null when there is none; its name is the day, null when nobody knows it
 * @param optional whether it is neither rewarded nor punished
 */
public record GoldStatement(
    Citation.Field in,
    int start,
    int end,
    Kind kind,
    String content,
    Named speaker,
    SpeakerType speakerType,
    String cue,
    Polarity polarity,
    Named addressee,
    List<Named> sources,
    Named date,
    boolean optional) {
  public GoldStatement {
    sources = List.copyOf(sources);
  }

  /** A statement that is right as it is. */
  public static GoldStatement of(Attribution a) {
    Citation c = a.citation();
    boolean named = a.speaker() != null && a.speaker().name() != null;
    return new GoldStatement(
        c.in(),
        c.start(),
        c.end(),
        a.kind(),
        a.content(),
        named ? named(a.speaker().mention(), a.speaker().name()) : null,
        named ? a.speaker().type() : null,
        a.cue() == null ? null : a.cue().text(),
        a.polarity(),
        a.addressee() == null ? null : named(a.addressee().mention(), a.addressee().name()),
        a.sources().stream().map(s -> named(s.mention(), s.name())).toList(),
        a.date() == null ? null : named(a.date().mention(), a.date().value()),
        false);
  }

  private static Named named(String mention, String name) {
    return new Named(mention, name, List.of());
  }

  /**
   * A mention and what it stands for.
   *
   * @param name null when nobody knows
   * @param aliases other names that are right
   */
  public record Named(String mention, String name, List<String> aliases) {
    public Named {
      aliases = List.copyOf(aliases);
    }
  }

  /** Writes the statement as one object. */
  void write(JsonGenerator g) throws IOException {
    g.writeStartObject();
    g.writeStringField("in", in.label());
    g.writeStringField("kind", kind.label());
    g.writeStringField("content", content);
    if (speaker == null) {
      g.writeNullField("speaker");
    } else {
      g.writeFieldName("speaker");
      open(g, speaker);
      if (speakerType != null) {
        g.writeStringField("type", speakerType.label());
      }
      g.writeEndObject();
    }
    g.writeStringField("cue", cue);
    g.writeStringField("polarity", polarity.label());
    if (addressee == null) {
      g.writeNullField("addressee");
    } else {
      g.writeFieldName("addressee");
      open(g, addressee);
      g.writeEndObject();
    }
    g.writeArrayFieldStart("sources");
    for (Named source : sources) {
      open(g, source);
      g.writeEndObject();
    }
    g.writeEndArray();
    if (date == null) {
      g.writeNullField("date");
    } else {
      g.writeObjectFieldStart("date");
      g.writeStringField("mention", date.mention());
      g.writeStringField("value", date.name());
      g.writeEndObject();
    }
    g.writeBooleanField("optional", optional);
    g.writeNumberField("start", start);
    g.writeNumberField("end", end);
    g.writeEndObject();
  }

  private static void open(JsonGenerator g, Named named) throws IOException {
    g.writeStartObject();
    g.writeStringField("mention", named.mention());
    g.writeStringField("name", named.name());
    if (!named.aliases().isEmpty()) {
      g.writeArrayFieldStart("aliases");
      for (String alias : named.aliases()) {
        g.writeString(alias);
      }
      g.writeEndArray();
    }
  }
}
