package org.trichdan.bench;

import java.util.Objects;
import java.util.function.ToLongFunction;
import org.trichdan.article.Article;

/**
 * One way through a corpus on one thread.
 *
 * @param name says what is done
 * @param decodes whether its articles are decoded on the way; else they lie ready
 * @param work done for an article; returns something that depends on all of it, lest the compiler
 *     finds that nobody needs it
 */
record Pass(String name, boolean decodes, ToLongFunction<Article> work) {
  Pass {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(work, "work");
  }
}
