package org.trichdan.serve;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.trichdan.desk.ArticleView;
import org.trichdan.desk.Desk;
import org.trichdan.desk.Filter;
import org.trichdan.desk.Queue;
import org.trichdan.http.Refusal;
import org.trichdan.page.Templates;
import org.trichdan.store.StoreException;

/**
 * One statement to decide about, in its article.
 *
 * @param article where it stands; null when nothing is left
 */
public record QueuePage(Filter filter, Queue queue, ArticleView article) implements Answer {
  static QueuePage of(Desk desk, View view) throws StoreException, Refusal {
    Filter filter = Filters.of(view.request().query());
    Queue queue = desk.queue(filter, view.request().query().orNull("at"));
    ArticleView article =
        queue.statement() == null ? null : desk.article(queue.statement().article()).orElse(null);
    return new QueuePage(filter, queue, article);
  }

  /**
   * What the template shows.
   *
   * @param read null when nothing is left
   * @param given the filter, to be carried on
   * @param previous the address of the one before; null for none
   * @param next the address of the next one; null for none
   */
  public record Model(
      Queue queue, Read read, Map<String, String> given, String previous, String next) {
    /** What its forms carry: what is decided about, and where to go on. */
    public Map<String, String> fields() {
      Map<String, String> fields = new LinkedHashMap<>();
      fields.put("then", "queue");
      if (queue.statement() != null) {
        fields.put("article", queue.statement().article());
        fields.put("statement", queue.statement().id());
        fields.put("at", queue.statement().id());
      }
      if (!given.isEmpty()) {
        String filter = Filters.put(Address.of(""), given).toString().substring(1);
        fields.put(Saving.FILTER, filter);
      }
      return fields;
    }
  }

  @Override
  public String html(View view) {
    Map<String, String> given = new LinkedHashMap<>(Filters.values(filter));
    given.remove("state");
    Model model =
        new Model(
            queue,
            article == null ? null : Read.of(article),
            given,
            at(view, given, queue.previous()),
            at(view, given, queue.next()));
    return Templates.fill("desk/queue", Map.of("v", view, "m", model));
  }

  private static String at(View view, Map<String, String> given, String id) {
    return id == null ? null : Filters.put(view.to("/review").with("at", id), given).toString();
  }

  @Override
  public void json(JsonGenerator g) throws IOException {
    g.writeNumberField("left", queue.left());
    g.writeNumberField("before", queue.before());
    g.writeStringField("previous", queue.previous());
    g.writeStringField("next", queue.next());
    if (queue.statement() != null) {
      g.writeObjectFieldStart("statement");
      StatementForms.fields(g, queue.statement());
      g.writeEndObject();
    }
  }

  @Override
  public Sheet sheet() {
    return StatementForms.sheet(queue.statement() == null ? List.of() : List.of(queue.statement()));
  }
}
