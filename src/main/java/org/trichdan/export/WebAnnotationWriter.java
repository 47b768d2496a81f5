package org.trichdan.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.trichdan.article.Article;
import org.trichdan.attribution.Attribution;
import org.trichdan.attribution.Citation;
import org.trichdan.attribution.Extraction;
import org.trichdan.attribution.Outlet;
import org.trichdan.attribution.Speaker;
import org.trichdan.attribution.SpeakerType;

/**
 * Annotations after the <a href="https://www.w3.org/TR/annotation-model/">W3C Web Annotation Data
 * Model</a>: an array of them, each complete by itself, since that is what annotation software
 * loads and an annotation server is sent.
 *
 * <p>Positions count Unicode code points, as the model demands ("in terms of unicode code points …,
 * not in terms of code units", 4.2.4 and 4.2.5). They count in the article's text; a statement in
 * the headline has none, because they would point into something else.
 */
public final class WebAnnotationWriter implements JsonArrayWriter {
  private static final String TEXT_FRAGMENTS = "https://wicg.github.io/scroll-to-text-fragment/";

  @Override
  public void write(Article article, Extraction extraction, Appendable out) throws IOException {
    JsonElements annotations = new JsonElements(out);
    for (Attribution a : extraction.attributions()) {
      Statement statement = Statement.of(article, a);
      annotations.add(g -> annotation(g, statement));
    }
  }

  private static void annotation(JsonGenerator g, Statement statement) throws IOException {
    g.writeStringField("@context", "http://www.w3.org/ns/anno.jsonld");
    g.writeStringField("id", Names.of("", statement.id()));
    g.writeStringField("type", "Annotation");
    g.writeStringField("motivation", "describing");
    bodies(g, statement.attribution());
    target(g, statement);
  }

  private static void bodies(JsonGenerator g, Attribution a) throws IOException {
    g.writeArrayFieldStart("body");
    body(g, "tagging", a.kind().label());
    body(g, "tagging", a.polarity().label());
    Speaker s = a.speaker();
    if (s != null && s.name() != null && s.type() != SpeakerType.ANONYMOUS) {
      body(g, "tagging", s.name());
    }
    String description = description(a);
    if (!description.isEmpty()) {
      body(g, "describing", description);
    }
    g.writeEndArray();
  }

  private static void body(JsonGenerator g, String purpose, String value) throws IOException {
    g.writeStartObject();
    g.writeStringField("type", "TextualBody");
    g.writeStringField("purpose", purpose);
    g.writeStringField("format", "text/plain");
    g.writeStringField("value", value);
    g.writeEndObject();
  }

  /** Who spoke, to whom, through whom, and when: in one line, as far as it is known. */
  private static String description(Attribution a) {
    List<String> parts = new ArrayList<>();
    Speaker s = a.speaker();
    if (s != null) {
      String who = s.name() == null ? s.mention() : s.name();
      parts.add(s.role() == null ? who : who + " (" + s.role() + ")");
    }
    if (a.addressee() != null) {
      String name = a.addressee().name();
      parts.add("to " + (name == null ? a.addressee().mention() : name));
    }
    if (!a.sources().isEmpty()) {
      parts.add("via " + String.join(", ", a.sources().stream().map(Outlet::name).toList()));
    }
    if (a.date() != null) {
      parts.add(a.date().value() == null ? a.date().mention() : a.date().value());
    }
    return String.join(" · ", parts);
  }

  private static void target(JsonGenerator g, Statement statement) throws IOException {
    Citation c = statement.attribution().citation();
    String address = Names.address(statement.article());
    g.writeObjectFieldStart("target");
    g.writeStringField("type", "SpecificResource");
    g.writeStringField(
        "source", address == null ? Names.of(statement.article()) : upToFragment(address));
    g.writeArrayFieldStart("selector");
    quote(g, c);
    if (c.in() == Citation.Field.TEXT) {
      position(g, c);
    }
    if (address != null) {
      fragment(g, statement.link());
    }
    g.writeEndArray();
    g.writeEndObject();
  }

  private static void quote(JsonGenerator g, Citation c) throws IOException {
    g.writeStartObject();
    g.writeStringField("type", "TextQuoteSelector");
    g.writeStringField("exact", c.exact());
    g.writeStringField("prefix", c.prefix());
    g.writeStringField("suffix", c.suffix());
    g.writeEndObject();
  }

  private static void position(JsonGenerator g, Citation c) throws IOException {
    g.writeStartObject();
    g.writeStringField("type", "TextPositionSelector");
    g.writeNumberField("start", c.start());
    g.writeNumberField("end", c.end());
    g.writeEndObject();
  }

  /** What stands behind the {@code #} of the link that opens the page at the words. */
  private static void fragment(JsonGenerator g, String link) throws IOException {
    String value = link.substring(upToFragment(link).length());
    if (value.isEmpty()) {
      return; // nothing but blanks is cited
    }
    g.writeStartObject();
    g.writeStringField("type", "FragmentSelector");
    g.writeStringField("conformsTo", TEXT_FRAGMENTS);
    g.writeStringField("value", value.substring(1));
    g.writeEndObject();
  }

  private static String upToFragment(String address) {
    int hash = address.indexOf('#');
    return hash < 0 ? address : address.substring(0, hash);
  }
}
