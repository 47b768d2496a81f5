package org.trichdan.rule;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Rules and lists, read, checked and compiled. Immutable and safe for use by many threads; loading
 * takes a moment, so do it once.
 */
public final class RuleSet {
  /** The layer whose rules say who said what, on the units that the others have put together. */
  public static final String ATTRIBUTION = "attribution";

  /** The folders that rules stand in, in the order in which the pipeline uses them. */
  public static final List<String> LAYERS =
      List.of("time", "exclude", "source", "organization", "speaker", ATTRIBUTION);

  /** The layers whose rules put units together, in the order in which they build on each other. */
  public static final List<String> PHRASE_LAYERS = LAYERS.subList(0, LAYERS.size() - 1);

  private final Lexicon lexicon;
  private final Classes classes;
  private final List<Rule> rules;
  private final Map<String, Rule> byName = new HashMap<>();
  private final Map<String, Layer> layers;
  private final List<Pattern> patterns;
  private final List<ListInfo> lists;
  private final String version;

  private RuleSet(
      Lexicon lexicon,
      Classes classes,
      List<Rule> rules,
      List<Pattern> patterns,
      Map<String, Layer> layers,
      List<ListInfo> lists,
      String version) {
    this.lexicon = lexicon;
    this.classes = classes;
    this.rules = List.copyOf(rules);
    for (Rule rule : rules) {
      byName.put(rule.name(), rule);
    }
    this.patterns = List.copyOf(patterns);
    this.layers = layers;
    this.lists = List.copyOf(lists);
    this.version = version;
  }

  /** Puts together what has been read and compiled before. */
  static RuleSet of(
      Lexicon lexicon,
      Classes classes,
      List<Rule> rules,
      Map<String, Layer> layers,
      List<ListInfo> lists,
      String version) {
    return new RuleSet(lexicon, classes, rules, List.of(), layers, lists, version);
  }

  /** Compiles what has been read. */
  static RuleSet compile(
      Lexicon lexicon,
      Classes classes,
      List<Rule> rules,
      List<Pattern> patterns,
      List<ListInfo> lists,
      String version) {
    Questions.Builder questions = new Questions.Builder();
    Map<String, List<Alternative>> alternatives = new HashMap<>();
    for (Pattern pattern : patterns) {
      alternatives
          .computeIfAbsent(pattern.rule().layer(), l -> new ArrayList<>())
          .add(Alternative.of(pattern, questions));
    }
    Map<String, Layer> layers = Layer.of(alternatives, questions.build());
    return new RuleSet(lexicon, classes, rules, patterns, layers, lists, version);
  }

  /** What the layers were compiled from just now, in rule order, else nothing: for tests. */
  List<Pattern> patterns() {
    return patterns;
  }

  private static final class BuiltIn {
    static final RuleSet RULES = load();

    private static RuleSet load() {
      RuleSet compiled = CompiledRules.read();
      return compiled == null ? CompiledRules.fromSources() : compiled;
    }
  }

  /** Whether nothing but the built-in rules is asked for. */
  private static boolean isBuiltIn(List<Path> roots) {
    return roots.size() == 1 && roots.get(0) == null;
  }

  /**
   * What {@link #version()} of these folders' rules would be, without compiling them.
   *
   * @param roots as for {@code load}
   * @throws RuleErrors when a folder or file cannot be read
   */
  public static String versionOf(List<Path> roots) throws RuleErrors {
    if (isBuiltIn(roots)) {
      return builtIn().version();
    }
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
    return isBuiltIn(roots) ? builtIn() : Loader.load(roots);
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
