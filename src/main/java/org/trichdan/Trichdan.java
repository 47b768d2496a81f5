package org.trichdan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.trichdan.article.Article;
import org.trichdan.attribution.Extraction;
import org.trichdan.extract.Extractor;
import org.trichdan.rule.RuleErrors;
import org.trichdan.rule.RuleSet;

/**
 * Extracts attributions from Vietnamese news articles.
 *
 * <pre>{@code
 * Trichdan trichdan = Trichdan.standard();
 * Article article = Article.of("1", "", "Ông Nam nói: “Giá sẽ tăng.”", null);
 * trichdan.extract(article).attributions().forEach(System.out::println);
 * }</pre>
 *
 * <p>Immutable and safe for use by many threads; building one compiles the rules and takes a
 * moment, so build it once.
 */
public final class Trichdan {
  private final Extractor extractor;

  private Trichdan(RuleSet rules) {
    this.extractor = new Extractor(rules);
  }

  /** The extractor with the built-in rules. */
  public static Trichdan standard() {
    return new Trichdan(RuleSet.builtIn());
  }

  /** Chooses other rules than the built-in ones, or adds to them. */
  public static Builder builder() {
    return new Builder();
  }

  /** Who said what in the article. Never null, never throws for any text. */
  public Extraction extract(Article article) {
    return extractor.extract(article);
  }

  /** Chooses the rules of an extractor. Not for use by several threads at once. */
  public static final class Builder {
    private final List<Path> roots = new ArrayList<>();

    private Builder() {
      roots.add(null);
    }

    /**
     * Uses the rules in this folder instead of the built-in ones; overlays stay.
     *
     * @param folder laid out like {@code rules/vi}; null for the built-in rules
     */
    public Builder rules(Path folder) {
      roots.set(0, folder);
      return this;
    }

    /**
     * Lays a folder over the rules chosen so far: list entries are added, rules and macros replace
     * those of the same name. May be called again; later folders win.
     *
     * @param folder laid out like {@code rules/vi}; never null
     */
    public Builder overlay(Path folder) {
      roots.add(Objects.requireNonNull(folder, "folder"));
      return this;
    }

    /**
     * Reads, checks and compiles the rules.
     *
     * @throws RuleErrors with everything that is wrong in any file; there is no extractor then
     */
    public Trichdan build() throws RuleErrors {
      return new Trichdan(loadRules());
    }

    /**
     * A short name for exactly the chosen rules, the same on every machine; takes a fraction of the
     * time of building an extractor.
     *
     * @throws RuleErrors when a folder or file cannot be read
     */
    public String rulesVersion() throws RuleErrors {
      return RuleSet.versionOf(roots);
    }

    /**
     * The rules alone, for those who want to read or test them.
     *
     * @throws RuleErrors as {@link #build} does
     */
    public RuleSet loadRules() throws RuleErrors {
      return RuleSet.load(roots);
    }
  }
}
