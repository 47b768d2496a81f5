package org.trichdan.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.trichdan.desk.ArticleView;
import org.trichdan.desk.Statement;
import org.trichdan.page.MarkedText;
import org.trichdan.page.Paragraph;
import org.trichdan.page.Piece;
import org.trichdan.page.StatementView;

/**
 * An article on its page, with its statements in the same order on both sides: {@code view} has
 * what a reader sees, {@code statements} what is known of each.
 *
 * @param key by what the store knows the article
 */
public record Read(String key, org.trichdan.page.ArticleView view, List<Statement> statements) {
  /** The element id of the article; one page shows one. */
  static final String ANCHOR = "a1";

  static Read of(ArticleView article) {
    return new Read(
        article.key(),
        org.trichdan.page.ArticleView.of(
            ANCHOR,
            0,
            article.article(),
            article.statements().stream().map(Statement::attribution).toList()),
        article.statements());
  }

  /** What is known of a statement that is shown. */
  public Statement of(StatementView shown) {
    return statements.get(shown.number() - 1);
  }

  /** The number of a statement, from 1; 0 when it is not among those of the article. */
  public int number(String id) {
    for (int i = 0; i < statements.size(); i++) {
      if (statements.get(i).id().equals(id)) {
        return i + 1;
      }
    }
    return 0;
  }

  /** A statement as it is shown; null when it is not among those of the article. */
  public StatementView shown(String id) {
    int number = number(id);
    return number == 0 ? null : view.statements().get(number - 1);
  }

  /** Where each paragraph of a field begins, in code points of the field, in their order. */
  public static List<Integer> starts(MarkedText field, int from) {
    List<Integer> starts = new ArrayList<>();
    int at = from;
    for (Paragraph paragraph : field.paragraphs()) {
      at += length(paragraph.before());
      starts.add(at);
      for (Piece piece : paragraph.pieces()) {
        at += length(piece.text());
      }
    }
    return starts;
  }

  /** The names of all speakers of the article, in alphabetical order. */
  public List<String> names() {
    TreeSet<String> names = new TreeSet<>();
    view.statements().stream()
        .map(StatementView::name)
        .filter(name -> name != null && !name.isBlank())
        .forEach(names::add);
    return List.copyOf(names);
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
