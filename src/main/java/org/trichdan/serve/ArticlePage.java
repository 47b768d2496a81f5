package org.trichdan.serve;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.trichdan.article.Article;
import org.trichdan.desk.ArticleView;
import org.trichdan.desk.Desk;
import org.trichdan.desk.Revision;
import org.trichdan.http.Refusal;
import org.trichdan.page.Templates;
import org.trichdan.review.Review;
import org.trichdan.store.StoreException;

/** An article to be read, its statements marked in place, and what people decided about them. */
public record ArticlePage(ArticleView article) implements Answer {
  static ArticlePage of(Desk desk, View view) throws StoreException, Refusal {
    return new ArticlePage(
        desk.article(view.request().query().get("key"))
            .orElseThrow(() -> new Refusal(Refusal.Reason.NOT_FOUND, "no such article")));
  }

  /** What the template shows. */
  public record Model(Read read, List<Line> log, ArticleView article) {}

  /**
   * An entry of the log.
   *
   * @param number of the statement among those of the article; 0 when it is about none, or one that
   *     is gone
   */
  public record Line(Review review, int number) {}

  @Override
  public String html(View view) {
    Read read = Read.of(article);
    List<Line> log =
        article.log().stream().map(r -> new Line(r, read.number(r.statement()))).toList();
    return Templates.fill("desk/article", Map.of("v", view, "m", new Model(read, log, article)));
  }

  @Override
  public void json(JsonGenerator g) throws IOException {
    Article a = article.article();
    g.writeStringField("key", article.key());
    g.writeStringField("id", a.id());
    g.writeStringField("outlet", a.outlet());
    g.writeStringField("url", a.url());
    g.writeStringField("published", a.day());
    g.writeStringField("title", a.title());
    g.writeStringField("text", a.text());
    g.writeStringField("rules", article.rules());
    g.writeBooleanField("done", article.isDone());
    StatementForms.json(g, "statements", article.statements());
    reviews(g, "log", article.log());
    reviews(g, "gone", article.gone());
    g.writeArrayFieldStart("revisions");
    for (Revision r : article.revisions()) {
      g.writeStartObject();
      g.writeStringField("sha256", r.sha256());
      g.writeStringField("seen", r.seen());
      g.writeStringField("published", r.published());
      g.writeStringField("title", r.title());
      g.writeNumberField("statements", r.statements());
      g.writeBooleanField("current", r.current());
      g.writeEndObject();
    }
    g.writeEndArray();
  }

  private static void reviews(JsonGenerator g, String key, List<Review> reviews)
      throws IOException {
    g.writeArrayFieldStart(key);
    for (Review review : reviews) {
      g.writeStartObject();
      StatementForms.review(g, review);
      g.writeEndObject();
    }
    g.writeEndArray();
  }

  @Override
  public Sheet sheet() {
    return StatementForms.sheet(article.statements());
  }
}
