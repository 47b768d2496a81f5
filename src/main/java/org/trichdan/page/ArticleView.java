package org.trichdan.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.trichdan.article.Article;
import org.trichdan.attribution.Attribution;
import org.trichdan.attribution.Citation;

/**
 * An article as pages show it: to be read, with its statements marked in place.
 *
 * @param anchor the element id of the article: letters and digits
 * @param number for people, from 1; 0 when articles have none
 * @param title the headline with the marks on it; empty when the article has none
 * @param text the body with the marks on it
 * @param statements in reading order
 */
public record ArticleView(
    String anchor,
    int number,
    Article article,
    MarkedText title,
    MarkedText text,
    List<StatementView> statements) {
  public ArticleView {
    statements = List.copyOf(statements);
  }

  /**
   * An article with what was found in it. The anchors of its statements are made of its own: {@code
   * a3-1}, {@code a3-2}.
   */
  public static ArticleView of(
      String anchor, int number, Article article, List<Attribution> statements) {
    return new ArticleView(
        anchor,
        number,
        article,
        MarkedText.of(article.title(), 0, Mark.of(statements, Citation.Field.TITLE)),
        MarkedText.of(
            article.text(), article.bodyStart(), Mark.of(statements, Citation.Field.TEXT)),
        IntStream.range(0, statements.size())
            .mapToObj(
                i -> StatementView.of(anchor + "-" + (i + 1), i + 1, article, statements.get(i)))
            .toList());
  }

  /** The statements whose words begin in a paragraph. */
  public List<StatementView> beside(Paragraph paragraph) {
    return paragraph.statements().stream().map(statements::get).toList();
  }

  /** Those whose words are shown nowhere, since they stand in the header line before the body. */
  public List<StatementView> elsewhere() {
    Set<Integer> shown = new HashSet<>();
    title.paragraphs().forEach(p -> shown.addAll(p.statements()));
    text.paragraphs().forEach(p -> shown.addAll(p.statements()));
    List<StatementView> others = new ArrayList<>(statements);
    others.removeIf(s -> shown.contains(s.number() - 1));
    return others;
  }

  /** The page it was published on; null when it is unknown or none on the web. */
  public String live() {
    return WebAddress.web(article.url());
  }

  /** The element id of a piece of the headline or the body; null when no mark begins there. */
  public String place(Citation.Field field, Piece piece) {
    return piece.number() == 0 ? null : place(field, piece.number());
  }

  /** The element id of the words that are a part of a statement; null when they are not shown. */
  public String place(StatementView s, Part part, int ordinal) {
    Citation.Field field = s.attribution().citation().in();
    MarkedText marked = field == Citation.Field.TITLE ? title : text;
    Mark mark = mark(s, part, ordinal);
    Integer number = mark == null ? null : marked.places().get(mark);
    return number == null ? null : place(field, number);
  }

  private String place(Citation.Field field, int number) {
    return anchor + (field == Citation.Field.TITLE ? "t" : "m") + number;
  }

  private static Mark mark(StatementView s, Part part, int ordinal) {
    List<Mark> marks = Mark.of(s.number() - 1, s.attribution());
    return marks.stream()
        .filter(m -> m.part() == part && m.ordinal() == ordinal)
        .findFirst()
        .orElse(null);
  }
}
