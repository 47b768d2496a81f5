package org.trichdan.serve;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.trichdan.desk.Desk;
import org.trichdan.desk.SpeakerView;
import org.trichdan.desk.Wordings;
import org.trichdan.http.Parameters;
import org.trichdan.http.Refusal;
import org.trichdan.knowledge.WordDiff;
import org.trichdan.page.Bar;
import org.trichdan.page.Templates;
import org.trichdan.page.Timeline;
import org.trichdan.store.StoreException;
import org.trichdan.store.Told;

/**
 * All about one speaker.
 *
 * @param clusters what is said in several articles; only on the first page
 */
public record SpeakerPage(SpeakerView speaker, List<Wordings> clusters) implements Answer {
  private static final int MOST_CLUSTERS = 10;

  static SpeakerPage of(Desk desk, View view) throws StoreException, Refusal {
    Parameters p = view.request().query();
    int number = Pager.number(p);
    SpeakerView speaker =
        desk.speaker(p.get("name"), number, Pager.size(view))
            .orElseThrow(() -> new Refusal(Refusal.Reason.NOT_FOUND, "no such speaker"));
    List<Wordings> clusters = number == 1 ? desk.clusters(speaker.name()) : List.of();
    return new SpeakerPage(speaker, clusters);
  }

  /** What the template shows. */
  public record Model(
      SpeakerView speaker,
      Timeline timeline,
      List<Bar> outlets,
      List<Bar> sources,
      List<Listed> items,
      List<List<Worded>> clusters,
      int hiddenClusters,
      Pager pager) {}

  /**
   * One wording of a statement, with all articles that have it.
   *
   * @param parts against the wording that was seen first
   * @param members in order of time
   */
  public record Worded(List<WordDiff.Part> parts, List<Wordings.Member> members) {}

  @Override
  public String html(View view) {
    Model model =
        new Model(
            speaker,
            Charts.timeline(speaker.months()),
            Charts.bars(speaker.outlets(), outlet -> by(view).with("outlet", outlet).toString()),
            Charts.bars(speaker.sources(), source -> by(view).with("source", source).toString()),
            Listed.of(speaker.statements()),
            clusters.stream().limit(MOST_CLUSTERS).map(SpeakerPage::worded).toList(),
            Math.max(0, clusters.size() - MOST_CLUSTERS),
            Pager.of(speaker.statements(), view));
    return Templates.fill("desk/speaker", Map.of("v", view, "m", model));
  }

  private static List<Worded> worded(Wordings cluster) {
    Map<List<WordDiff.Part>, List<Wordings.Member>> same = new LinkedHashMap<>();
    cluster.members().forEach(m -> same.computeIfAbsent(m.parts(), p -> new ArrayList<>()).add(m));
    return same.entrySet().stream().map(e -> new Worded(e.getKey(), e.getValue())).toList();
  }

  private Address by(View view) {
    return view.to("/search").with("speaker", speaker.name());
  }

  @Override
  public void json(JsonGenerator g) throws IOException {
    g.writeStringField("name", speaker.name());
    g.writeNumberField("articles", speaker.articles());
    g.writeStringField("first", speaker.first());
    g.writeStringField("last", speaker.last());
    SearchPage.counts(g, "spellings", speaker.spellings());
    SearchPage.counts(g, "roles", speaker.roles());
    SearchPage.counts(g, "outlets", speaker.outlets());
    SearchPage.counts(g, "sources", speaker.sources());
    SearchPage.counts(g, "kinds", speaker.kinds());
    SearchPage.counts(g, "polarities", speaker.polarities());
    SearchPage.counts(g, "states", speaker.states());
    SearchPage.counts(g, "months", speaker.months());
    g.writeNumberField("total", speaker.statements().total());
    g.writeNumberField("page", speaker.statements().number());
    g.writeNumberField("pages", speaker.statements().pages());
    StatementForms.json(g, "statements", speaker.statements().items());
    g.writeArrayFieldStart("clusters");
    for (Wordings cluster : clusters) {
      g.writeStartArray();
      for (Wordings.Member member : cluster.members()) {
        member(g, member);
      }
      g.writeEndArray();
    }
    g.writeEndArray();
  }

  private static void member(JsonGenerator g, Wordings.Member member) throws IOException {
    Told told = member.told();
    g.writeStartObject();
    g.writeStringField("id", told.record());
    g.writeStringField("article", member.article());
    g.writeStringField("day", told.day());
    g.writeStringField("outlet", told.outlet());
    g.writeStringField("content", told.content());
    g.writeEndObject();
  }

  @Override
  public Sheet sheet() {
    return StatementForms.sheet(speaker.statements().items());
  }
}
