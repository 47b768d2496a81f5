package org.trichdan.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.trichdan.article.Article;
import org.trichdan.attribution.Outlet;
import org.trichdan.attribution.Speaker;

/**
 * Articles, speakers and outlets in the words of <a href="https://schema.org">schema.org</a>. What
 * the article does not give is left out.
 */
final class SchemaNodes {
  private SchemaNodes() {}

  /** Writes an article. */
  static void article(JsonGenerator g, String property, Article article) throws IOException {
    g.writeObjectFieldStart(property);
    g.writeStringField("@type", "NewsArticle");
    g.writeStringField("@id", Names.of(article));
    g.writeStringField("identifier", article.id());
    JsonElements.field(g, "headline", article.title());
    JsonElements.field(g, "url", Names.address(article));
    JsonElements.field(g, "datePublished", article.moment());
    if (article.outlet() != null) {
      organization(g, "publisher", article.outlet());
    }
    if (!article.authors().isEmpty()) {
      g.writeArrayFieldStart("author");
      for (String author : article.authors()) {
        g.writeStartObject();
        named(g, "Person", author);
        g.writeEndObject();
      }
      g.writeEndArray();
    }
    g.writeEndObject();
  }

  /**
   * Writes who spoke, if it is a person or an organization with a name. Groups, anonymous speakers
   * and those who could not be identified are none that schema.org knows, and none is made up.
   *
   * @param speaker may be null
   */
  static void speaker(JsonGenerator g, String property, Speaker speaker) throws IOException {
    if (speaker == null || speaker.name() == null || speaker.type() == null) {
      return;
    }
    switch (speaker.type()) {
      case PERSON -> named(g, property, "Person", speaker.name(), "jobTitle", speaker.role());
      case ORGANIZATION ->
          named(g, property, "Organization", speaker.name(), "description", speaker.role());
      default -> {} // nobody in particular
    }
  }

  /**
   * Writes through which outlets a statement came: some work of theirs that the article goes back
   * to. The definition of Quotation says to "use isBasedOn to link to source/origin"; {@code
   * sourceOrganization} would say that the speaker works for the outlet.
   */
  static void outlets(JsonGenerator g, List<Outlet> outlets) throws IOException {
    if (outlets.isEmpty()) {
      return;
    }
    g.writeArrayFieldStart("isBasedOn");
    for (Outlet outlet : outlets) {
      g.writeStartObject();
      g.writeStringField("@type", "CreativeWork");
      organization(g, "publisher", outlet.name());
      g.writeEndObject();
    }
    g.writeEndArray();
  }

  private static void organization(JsonGenerator g, String property, String name)
      throws IOException {
    named(g, property, "Organization", name, "", null);
  }

  private static void named(
      JsonGenerator g, String property, String type, String name, String more, String value)
      throws IOException {
    g.writeObjectFieldStart(property);
    named(g, type, name);
    JsonElements.field(g, more, value);
    g.writeEndObject();
  }

  private static void named(JsonGenerator g, String type, String name) throws IOException {
    g.writeStringField("@type", type);
    g.writeStringField("name", name);
  }
}
