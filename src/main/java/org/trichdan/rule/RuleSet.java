package org.trichdan.rule;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Rules and lists, read, checked and compiled. Immutable and safe for use by many threads; loading
 * takes a moment, so do it once.
 */
public final class RuleSet {
  /** The layers whose rules put units together, in the order in which they build on each other. */
  public static final List<String> PHRASE_LAYERS =
      List.of("time", "exclude", "source", "organization", "speaker");

  /** The layer whose rules say who said what, on the units that the others have put together. */
  public static final String ATTRIBUTION = "attribution";

  /** The folders that rules stand in, in the order in which the pipeline uses them. */
  public static final List<String> LAYERS =
      Stream.concat(PHRASE_LAYERS.stream(), Stream.of(ATTRIBUTION)).toList();

  private final Lexicon lexicon;
  private final Classes classes;
  private final List<Rule> rules;
  private final Map<String, Rule> byName = new HashMap<>();
  private final Map<String, Layer> layers = new HashMap<>();
  private final List<Pattern> patterns;
  private final List<ListInfo> lists;
  private final String version;

  RuleSet(
      Lexicon lexicon,
      Classes classes,
      List<Rule> rules,
      List<Pattern> patterns,
      List<ListInfo> lists,
      String version) {
    this.lexicon = lexicon;
    this.classes = classes;
    this.rules = List.copyOf(rules);
    rules.forEach(r -> byName.put(r.name(), r));
    this.patterns = List.copyOf(patterns);
    compile();
    this.lists = List.copyOf(lists);
    this.version = version;
  }

  private void compile() {
    Questions.Builder questions = new Questions.Builder();
    Map<String, List<Alternative>> alternatives = new HashMap<>();
    for (Pattern pattern : patterns) {
      alternatives
          .computeIfAbsent(pattern.rule().layer(), l -> new ArrayList<>())
          .add(Alternative.of(pattern, questions));
    }
    Questions all = questions.build();
    LAYERS.forEach(l -> layers.put(l, new Layer(alternatives.getOrDefault(l, List.of()), all)));
  }

  /** What the layers are compiled from, in rule order: for tests. */
  List<Pattern> patterns() {
    return patterns;
  }

  private static final class BuiltIn {
    static final RuleSet RULES = load();

    private static RuleSet load() {
      try {
        List<Path> roots = new ArrayList<>();
        roots.add(null);
        return RuleSet.load(roots);
      } catch (RuleErrors e) {
        throw new IllegalStateException("the built-in rules are broken:\n" + e.getMessage(), e);
      }
    }
  }

  /**
   * What {@link #version()} of these folders' rules would be, without compiling them.
   *
   * @param roots as for {@code load}
   * @throws RuleErrors when a folder or file cannot be read
   */
  public static String versionOf(List<Path> roots) throws RuleErrors {
    Problems problems = new Problems();
    String version = Version.of(Sources.read(roots, problems));
    problems.throwIfAny();
    return version;
  }

  /**
   * The rules that come with the program; loaded once.
   *
   * @throws IllegalStateException when they are missing or broken
   */
  public static RuleSet builtIn() {
    return BuiltIn.RULES;
  }

  /**
   * Reads the folders, each laid over the ones before it: its list entries are added, its rules and
   * macros replace those of the same name.
   *
   * @param roots folders with {@code lists/}, {@code macros.rule} and the layers; null stands for
   *     the built-in rules
   * @throws RuleErrors with everything that is wrong, in file order; nothing is loaded then
   */
  public static RuleSet load(List<Path> roots) throws RuleErrors {
    return Loader.load(roots);
  }

  public Lexicon lexicon() {
    return lexicon;
  }

  public Classes classes() {
    return classes;
  }

  /** In file order; a rule that replaces another takes its place. */
  public List<Rule> rules() {
    return rules;
  }

  /** The rule of this name, null when there is none. */
  public Rule rule(String name) {
    return byName.get(name);
  }

  /**
   * The rules of one of {@link #LAYERS}, compiled.
   *
   * @throws IllegalArgumentException when there is no such layer
   */
  public Layer layer(String name) {
    Layer layer = layers.get(name);
    if (layer == null) {
      throw new IllegalArgumentException("no layer " + name + ", only " + LAYERS);
    }
    return layer;
  }

  /** In file order. */
  public List<ListInfo> lists() {
    return lists;
  }

  /** 16 hexadecimal digits that change whenever a rule or list file does. */
  public String version() {
    return version;
  }
}
