package org.trichdan.report;

import gg.jte.Content;
import java.util.Locale;
import org.trichdan.page.Words;

/** By what the index leads to statements and articles. */
public enum Aspect {
  SPEAKER,
  SOURCE,
  OUTLET,
  DATE,
  KIND,
  POLARITY;

  /** The end of its key among the words, and the name of its files. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether its entries come from articles, which are Vietnamese. */
  public boolean isFromArticles() {
    return this == SPEAKER || this == SOURCE || this == OUTLET;
  }

  /** A value of it, as people read it. */
  public Content shown(String value, Words w) {
    return switch (this) {
      case SPEAKER, SOURCE, OUTLET -> output -> output.writeUserContent(value);
      case DATE -> w.date(value);
      case KIND -> w.label("kind." + value);
      case POLARITY -> w.label("polarity." + value);
    };
  }
}
