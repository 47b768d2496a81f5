package org.trichdan.serve;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.trichdan.desk.Count;
import org.trichdan.desk.Desk;
import org.trichdan.desk.Page;
import org.trichdan.http.Parameters;
import org.trichdan.http.Refusal;
import org.trichdan.page.Bar;
import org.trichdan.page.Templates;

/**
 * A list of names, most frequent first.
 *
 * @param kind {@code speaker}, {@code outlet} or {@code source}: the parameter of a search for one
 * @param contains what the names shown have in them; empty for anything
 */
public record NamesPage(String kind, String contains, Page<Count> names) implements Answer {
  private static final int SIZE = 100;

  static NamesPage speakers(Desk desk, View view) throws Refusal {
    Parameters p = view.request().query();
    int size = view.format().equals("csv") ? Pager.size(view) : SIZE;
    Page<Count> names = desk.speakers(p.orNull("name"), null, Pager.number(p), size);
    return new NamesPage("speaker", p.get("name"), names);
  }

  static NamesPage all(String kind, List<Count> names) {
    return new NamesPage(kind, "", new Page<>(names.size(), 1, Math.max(1, names.size()), names));
  }

  /** What the template shows. */
  public record Model(
      String kind, String contains, Page<Count> names, List<Bar> bars, Pager pager) {}

  @Override
  public String html(View view) {
    List<Bar> bars =
        Bar.of(
            names.items().stream()
                .map(c -> new Bar.Value(c.name(), c.count(), href(c.name(), view)))
                .toList());
    Model model = new Model(kind, contains, names, bars, Pager.of(names, view));
    return Templates.fill("desk/names", Map.of("v", view, "m", model));
  }

  private String href(String name, View view) {
    return switch (kind) {
      case "speaker" -> view.links().speaker(name);
      case "source" -> view.links().source(name);
      default -> view.links().outlet(name);
    };
  }

  @Override
  public void json(JsonGenerator g) throws IOException {
    g.writeNumberField("total", names.total());
    g.writeNumberField("page", names.number());
    g.writeNumberField("pages", names.pages());
    SearchPage.counts(g, kind + "s", names.items());
  }

  @Override
  public Sheet sheet() {
    return Sheet.of(kind + "s", kind, names.items());
  }
}
