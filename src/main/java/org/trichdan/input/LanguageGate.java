package org.trichdan.input;

import java.util.function.Consumer;
import org.trichdan.article.Article;
import org.trichdan.article.Problem;
import org.trichdan.article.Problems;
import org.trichdan.encoding.Decoder;
import org.trichdan.encoding.NotTextException;
import org.trichdan.language.Vietnamese;

/**
 * Lets Vietnamese articles through; the others are reported and left out. Those with the letters of
 * an old font are errors: they are Vietnamese, and lost.
 */
final class LanguageGate implements Consumer<Article> {
  private final String name;
  private final Consumer<Article> sink;
  private final Problems problems;

  /**
   * @param name of the input; said of articles whose id does not
   */
  LanguageGate(String name, Consumer<Article> sink, Problems problems) {
    this.name = name;
    this.sink = sink;
    this.problems = problems;
  }

  @Override
  public void accept(Article article) {
    String text = article.title() + "\n" + article.text();
    try {
      Decoder.check(text);
    } catch (NotTextException e) {
      problems.report(Problem.error(where(article), e.getMessage(), e.hint()));
      return;
    }
    if (Vietnamese.is(text)) {
      sink.accept(article);
    } else {
      problems.report(
          Problem.skipped(
              where(article), "not Vietnamese", "--any-language reads it all the same"));
    }
  }

  private String where(Article article) {
    String id = article.id();
    return id.startsWith(name) ? id : name + " (" + OneLine.of(id) + ")";
  }
}
