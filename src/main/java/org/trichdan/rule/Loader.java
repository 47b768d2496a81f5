package org.trichdan.rule;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns the files of rule folders into a {@link RuleSet}, or into the list of what is wrong. */
final class Loader {
  private final Problems problems = new Problems();
  private final Map<String, RawRule> rules = new LinkedHashMap<>();
  private final Map<String, Located> macros = new LinkedHashMap<>();

  static RuleSet load(List<Path> roots) throws RuleErrors {
    return new Loader().run(roots);
  }

  private RuleSet run(List<Path> roots) throws RuleErrors {
    List<SourceFile> files = Sources.read(roots, problems);
    Map<String, WordList> lists = new ListReader(problems).read(files);
    files.stream().filter(f -> f.path().endsWith(".rule")).forEach(this::readRules);

    Names names = new Names(lists, new Classes.Builder(lists.keySet()));
    Macros expanded = new Macros(macros, names, problems);
    RuleCompiler compiler = new RuleCompiler(names, expanded, problems);
    List<Rule> finished = new ArrayList<>();
    List<Pattern> patterns = new ArrayList<>();
    for (RawRule raw : rules.values()) {
      finished.add(compiler.compile(raw, patterns));
    }
    problems.throwIfAny();

    Classes classes = names.classes().build();
    Lexicon lexicon = Lexicon.of(lists.values(), classes, names.classes().literals());
    return RuleSet.compile(
        lexicon,
        classes,
        finished,
        patterns,
        lists.values().stream().map(WordList::info).toList(),
        Version.of(files));
  }

  private void readRules(SourceFile file) {
    RuleReader reader = RuleReader.read(file, problems);
    reader.macros().forEach(this::addMacro);
    for (RawRule rule : reader.rules()) {
      checkLayer(rule);
      addRule(rule);
    }
  }

  private void checkLayer(RawRule rule) {
    String folder = rule.file.folder();
    if (!RuleSet.LAYERS.contains(folder)) {
      String near = Nearest.to(folder, RuleSet.LAYERS);
      problems.line(
          rule.file,
          rule.line,
          folder.isEmpty() ? "a rule outside the layers" : "unknown layer " + folder,
          near == null
              ? "a rule stands in one of the folders " + String.join(", ", RuleSet.LAYERS)
              : "did you mean " + near + "?");
    }
  }

  /** A later folder's rule replaces the earlier one's, in its place. */
  private void addRule(RawRule rule) {
    RawRule earlier = rules.get(rule.name);
    if (earlier != null && earlier.file.root() == rule.file.root()) {
      problems.line(
          rule.file,
          rule.line,
          "duplicate rule " + rule.name,
          "the first is in " + earlier.file.name() + ":" + earlier.line);
      return;
    }
    rules.put(rule.name, rule);
  }

  private void addMacro(String name, Located macro) {
    Located earlier = macros.put(name, macro);
    if (earlier != null && earlier.file().root() == macro.file().root()) {
      RuleReader.duplicateMacro(name, macro, earlier, problems);
    }
  }
}
