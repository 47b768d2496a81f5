package org.trichdan.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reads the patterns of rules and checks that their examples can be met. */
final class RuleCompiler {
  /** What an example may mark in any rule: later stages find these on their own. */
  private static final Set<String> ALWAYS =
      Set.of("speaker", "cue", "content", "source", "addressee", "date");

  private final Names names;
  private final Macros macros;
  private final Problems problems;

  RuleCompiler(Names names, Macros macros, Problems problems) {
    this.names = names;
    this.macros = macros;
    this.problems = problems;
  }

  /** Adds the rule's patterns. */
  Rule compile(RawRule raw, List<Pattern> patterns) {
    Rule rule = raw.finish();
    PhraseRules.checkKeys(raw, problems);
    Set<String> roles = new TreeSet<>(ALWAYS);
    boolean readable = true;
    for (Located match : raw.matches) {
      Expr parsed = PatternParser.parse(match, names, problems);
      if (parsed == null) {
        readable = false;
        continue;
      }
      List<Expr> parts =
          new ArrayList<>(parsed instanceof Expr.Sequence s ? s.parts() : List.of(parsed));
      boolean after = removeIfContent(parts, parts.size() - 1);
      boolean before = removeIfContent(parts, 0);
      Expr expr = macros.expand(new Expr.Sequence(parts), match);
      PhraseRules.checkRoles(raw, match, Shape.roles(expr), problems);
      roles.addAll(Shape.roles(expr));
      if (Shape.nullable(expr)) {
        match.report(
            problems,
            0,
            match.text().length(),
            "the pattern can match nothing",
            "make something in it compulsory");
      } else {
        patterns.add(new Pattern(rule, expr, before, after));
      }
    }
    if (readable) {
      rule.positive().forEach(e -> checkRoles(e, raw, roles));
      rule.negative().forEach(e -> checkRoles(e, raw, roles));
    }
    return rule;
  }

  private static boolean removeIfContent(List<Expr> parts, int i) {
    boolean found = i >= 0 && i < parts.size() && parts.get(i) instanceof Expr.Content;
    if (found) {
      parts.remove(i);
    }
    return found;
  }

  private void checkRoles(Example example, RawRule raw, Set<String> roles) {
    String source = raw.file.lines().get(example.line() - 1);
    int from = 0;
    for (Example.Marked mark : example.marks()) {
      int column = source.indexOf("{" + mark.role() + "|", from);
      from = column + 1;
      if (!roles.contains(mark.role())) {
        String near = Nearest.to(mark.role(), roles);
        problems.at(
            raw.file,
            example.line(),
            column + 1,
            mark.role().length(),
            "no pattern of rule " + raw.name + " captures " + mark.role(),
            near == null ? null : "did you mean " + near + "?");
      }
    }
  }
}
