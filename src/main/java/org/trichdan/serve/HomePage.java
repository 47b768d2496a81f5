package org.trichdan.serve;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.trichdan.desk.Count;
import org.trichdan.desk.Desk;
import org.trichdan.desk.Filter;
import org.trichdan.desk.Order;
import org.trichdan.desk.Overview;
import org.trichdan.desk.Statement;
import org.trichdan.page.Bar;
import org.trichdan.page.Templates;
import org.trichdan.page.Timeline;
import org.trichdan.review.ReviewState;
import org.trichdan.store.StoreException;

/**
 * The whole store at a glance.
 *
 * @param latest some of the statements, the latest first
 */
public record HomePage(Overview overview, List<Statement> latest) implements Answer {
  private static final int LATEST = 5;

  static HomePage of(Desk desk) throws StoreException {
    List<Statement> latest =
        desk.search(Filter.ALL, 1, LATEST, Order.NEWEST).page().items().stream()
            .map(hit -> hit.statement())
            .toList();
    return new HomePage(desk.overview(), latest);
  }

  /** What the template shows. */
  public record Model(
      Overview overview,
      long unreviewed,
      Timeline timeline,
      List<Bar> speakers,
      List<Bar> outlets,
      List<Bar> sources,
      List<Listed> latest) {}

  @Override
  public String html(View view) {
    Model model =
        new Model(
            overview,
            unreviewed(),
            Charts.timeline(overview.facets()),
            Charts.bars(overview.facets().speakers(), view.links()::speaker),
            Charts.bars(overview.facets().outlets(), view.links()::outlet),
            Charts.bars(overview.facets().sources(), view.links()::source),
            Listed.of(new org.trichdan.desk.Page<>(latest.size(), 1, LATEST, latest)));
    return Templates.fill("desk/home", Map.of("v", view, "m", model));
  }

  @Override
  public void json(JsonGenerator g) throws IOException {
    g.writeNumberField("statements", overview.statements());
    g.writeNumberField("articles", overview.articles());
    g.writeNumberField("speakers", overview.speakers());
    g.writeNumberField("outlets", overview.outlets());
    g.writeNumberField("sources", overview.sources());
    g.writeNumberField("done", overview.done());
    g.writeNumberField("quarantined", overview.quarantined());
    g.writeStringField("updated", overview.updated());
    SearchPage.facets(g, overview.facets());
    StatementForms.json(g, "latest", latest);
  }

  @Override
  public Sheet sheet() {
    List<Count> months = overview.facets().months();
    return new Sheet(
        "months",
        List.of("month", "statements"),
        months.stream().map(c -> List.of(c.name(), Long.toString(c.count()))).toList());
  }

  private long unreviewed() {
    return overview.facets().states().stream()
        .filter(c -> c.name().equals(ReviewState.NEW.label()))
        .mapToLong(Count::count)
        .sum();
  }
}
