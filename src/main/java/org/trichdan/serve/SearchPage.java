package org.trichdan.serve;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.trichdan.desk.Count;
import org.trichdan.desk.Desk;
import org.trichdan.desk.Facets;
import org.trichdan.desk.Filter;
import org.trichdan.desk.Found;
import org.trichdan.desk.Order;
import org.trichdan.desk.Statement;
import org.trichdan.http.Parameters;
import org.trichdan.http.Refusal;
import org.trichdan.page.Templates;
import org.trichdan.page.Timeline;
import org.trichdan.store.StoreException;

/** What a search finds, and how it may be narrowed. */
public record SearchPage(Filter filter, Order order, Found found) implements Answer {
  static SearchPage of(Desk desk, View view) throws StoreException, Refusal {
    Parameters p = view.request().query();
    Filter filter = Filters.of(p);
    Order order = order(p);
    Found found = desk.search(filter, Pager.number(p), Pager.size(view), order);
    return new SearchPage(filter, order, found);
  }

  /** What the template shows. */
  public record Model(
      Map<String, String> given,
      String order,
      Found found,
      List<Listed> items,
      List<Facet> facets,
      List<Chip> chips,
      Timeline timeline,
      Pager pager) {}

  /**
   * A filter that is in force.
   *
   * @param label as it is shown
   * @param without the search without it
   */
  public record Chip(String key, String label, String without) {}

  @Override
  public String html(View view) {
    Map<String, String> given = Filters.values(filter);
    Model model =
        new Model(
            given,
            order.name().toLowerCase(Locale.ROOT),
            found,
            Listed.hits(found.page()),
            Facet.of(found.facets(), filter, view),
            given.entrySet().stream().map(e -> chip(e, view)).toList(),
            Charts.timeline(found.facets()),
            Pager.of(found.page(), view));
    return Templates.fill("desk/search", Map.of("v", view, "m", model));
  }

  @Override
  public void json(JsonGenerator g) throws IOException {
    g.writeNumberField("total", found.page().total());
    g.writeBooleanField("more", found.more());
    g.writeNumberField("page", found.page().number());
    g.writeNumberField("pages", found.page().pages());
    StatementForms.json(g, "statements", statements());
    facets(g, found.facets());
  }

  @Override
  public Sheet sheet() {
    return StatementForms.sheet(statements());
  }

  /** Facets as one object. */
  static void facets(JsonGenerator g, Facets f) throws IOException {
    g.writeObjectFieldStart("facets");
    counts(g, "speakers", f.speakers());
    counts(g, "sources", f.sources());
    counts(g, "outlets", f.outlets());
    counts(g, "days", f.days());
    counts(g, "months", f.months());
    counts(g, "kinds", f.kinds());
    counts(g, "polarities", f.polarities());
    counts(g, "states", f.states());
    g.writeEndObject();
  }

  /** Counts as an array, which keeps their order. */
  static void counts(JsonGenerator g, String key, List<Count> counts) throws IOException {
    g.writeArrayFieldStart(key);
    for (Count c : counts) {
      g.writeStartObject();
      g.writeStringField("name", c.name());
      g.writeNumberField("count", c.count());
      g.writeEndObject();
    }
    g.writeEndArray();
  }

  private List<Statement> statements() {
    return found.page().items().stream().map(hit -> hit.statement()).toList();
  }

  private static Order order(Parameters p) throws Refusal {
    List<String> choices =
        Arrays.stream(Order.values()).map(o -> o.name().toLowerCase(Locale.ROOT)).toList();
    String order = Filters.oneOf(p, "order", choices);
    return order == null ? Order.BEST : Order.valueOf(order.toUpperCase(Locale.ROOT));
  }

  private static Chip chip(Map.Entry<String, String> entry, View view) {
    String key = entry.getKey();
    String value = entry.getValue();
    boolean isWord = key.equals("kind") || key.equals("polarity") || key.equals("state");
    boolean isDay = key.equals("from") || key.equals("to");
    return new Chip(
        key,
        isWord
            ? view.words().text(key + "." + value)
            : isDay ? view.words().dateText(value) : value,
        view.here(key, null).toString());
  }
}
