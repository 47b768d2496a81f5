package org.trichdan.knowledge;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.trichdan.output.JsonLine;
import org.trichdan.store.Told;

/** The fields of a statement; what is not known is null. */
final class ToldJson {
  private ToldJson() {}

  static void fields(JsonGenerator g, Told told) throws IOException {
    g.writeStringField("id", told.record());
    g.writeStringField("speaker", told.speaker());
    g.writeStringField("mention", told.mention());
    g.writeStringField("role", told.role());
    g.writeStringField("kind", told.kind());
    g.writeStringField("polarity", told.polarity());
    g.writeStringField("content", told.content());
    g.writeStringField("said", told.said());
    JsonLine.array(g, "sources", told.sourceNames());
    g.writeStringField("published", told.published());
    g.writeStringField("publishedAt", told.at());
    g.writeStringField("outlet", told.outlet());
    g.writeStringField("url", told.url());
    g.writeStringField("title", told.title());
  }
}
