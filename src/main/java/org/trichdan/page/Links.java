package org.trichdan.page;

/**
 * Where things are: an anchor in one file, another file of a folder, a path of a server. What is
 * not anywhere has null for a link and is shown as text. Implementations must percent-encode
 * whatever they take over from articles.
 */
public interface Links {
  /** Whatever an article says about itself stays text. */
  Links NONE = new Links() {};

  /**
   * All that a speaker said.
   *
   * @param name the fullest name
   */
  default String speaker(String name) {
    return null;
  }

  /** All that came through an outlet, by its bare name. */
  default String source(String name) {
    return null;
  }

  /** All articles that an outlet published. */
  default String outlet(String name) {
    return null;
  }

  /**
   * An article, to be read with its marks.
   *
   * @param anchor of the article, {@link ArticleView#anchor}
   */
  default String article(String anchor) {
    return null;
  }

  /** A statement in its article, by the anchors of both. */
  default String statement(String article, String statement) {
    return null;
  }
}
