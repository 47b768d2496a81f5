package org.trichdan.bench;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.Properties;
import org.trichdan.article.Article;

/**
 * Stanford CoreNLP, told to do the least that a search for quotations can do: cut the text into
 * tokens and find pairs of quotation marks. It does not look for who speaks.
 */
final class CoreNlp {
  private final StanfordCoreNLP pipeline;

  CoreNlp() {
    RedwoodConfiguration.current().clear().apply(); // it logs what it loads
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,quote");
    properties.setProperty("quote.attributeQuotes", "false");
    this.pipeline = new StanfordCoreNLP(properties);
  }

  /** How many tokens and quotations it finds in an article. */
  long marks(Article article) {
    Annotation document = new Annotation(article.title() + "\n\n" + article.text());
    pipeline.annotate(document);
    return (long) document.get(CoreAnnotations.TokensAnnotation.class).size()
        + document.get(CoreAnnotations.QuotationsAnnotation.class).size();
  }
}
