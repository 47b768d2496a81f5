package org.trichdan.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.trichdan.rule.Expr.Capture;
import org.trichdan.rule.Expr.Choice;
import org.trichdan.rule.Expr.Content;
import org.trichdan.rule.Expr.Macro;
import org.trichdan.rule.Expr.Place;
import org.trichdan.rule.Expr.Repeat;
import org.trichdan.rule.Expr.Sequence;

/** Puts the patterns of macros where their names stand. */
final class Macros {
  private static final Expr NOTHING = new Expr.Atom(ClassSet.EMPTY, false, Expr.Rank.COMMON);

  private final Map<String, Located> sources;
  private final Map<String, Expr> parsed = new HashMap<>();
  private final Map<String, Expr> expanded = new HashMap<>();

  /** The macros being expanded, outermost first. */
  private final LinkedHashMap<String, Boolean> open = new LinkedHashMap<>();

  private final Problems problems;

  Macros(Map<String, Located> sources, Names names, Problems problems) {
    this.sources = sources;
    this.problems = problems;
    sources.forEach(
        (name, source) -> parsed.put(name, PatternParser.parse(source, names, problems)));
    sources.keySet().forEach(this::macro);
  }

  /** The tree without macros, checked for what cannot work. */
  Expr expand(Expr expr, Located source) {
    if (expr instanceof Sequence s) {
      return new Sequence(expandAll(s.parts(), source));
    }
    if (expr instanceof Choice c) {
      return new Choice(expandAll(c.options(), source));
    }
    if (expr instanceof Capture c) {
      return new Capture(c.role(), expand(c.body(), source));
    }
    if (expr instanceof Repeat r) {
      return repeat(r, source);
    }
    if (expr instanceof Macro m) {
      return use(m, source);
    }
    if (expr instanceof Content c) {
      report(
          source,
          c.place(),
          "... stands in the wrong place",
          "{content:...} is only for the very first or very last element of a match");
      return NOTHING;
    }
    return expr;
  }

  private List<Expr> expandAll(List<Expr> exprs, Located source) {
    List<Expr> result = new ArrayList<>(exprs.size());
    exprs.forEach(e -> result.add(expand(e, source)));
    return result;
  }

  private Expr repeat(Repeat r, Located source) {
    Expr body = expand(r.body(), source);
    // Nothing can be repeated for ever.
    if (r.max() != 1 && Shape.nullable(body)) {
      report(
          source,
          r.place(),
          "what is repeated here can match nothing",
          "make something in it compulsory");
    }
    return new Repeat(body, r.min(), r.max(), r.greedy(), r.place());
  }

  private Expr use(Macro macro, Located source) {
    if (sources.containsKey(macro.name())) {
      if (open.containsKey(macro.name())) {
        List<String> names = new ArrayList<>(open.keySet());
        names = names.subList(names.indexOf(macro.name()), names.size());
        report(
            source,
            macro.place(),
            "macro @" + macro.name() + " contains itself",
            names.size() == 1 ? null : "@" + String.join(", @", names) + " form a circle");
        return NOTHING;
      }
      return macro(macro.name());
    }
    String near = Nearest.to(macro.name(), sources.keySet());
    String hint =
        macro.byRole() ? "write {%s:pattern}, or define %<s".formatted(macro.name()) : null;
    if (near != null) {
      Located place = sources.get(near);
      hint =
          "did you mean %s? (%s:%d)"
              .formatted(
                  macro.byRole() ? "{" + near + "}" : "@" + near,
                  place.file().name(),
                  place.line());
    }
    report(source, macro.place(), "unknown macro @" + macro.name(), hint);
    return NOTHING;
  }

  private Expr macro(String name) {
    Expr done = expanded.get(name);
    if (done != null) {
      return done;
    }
    Expr body = parsed.get(name);
    open.put(name, true);
    Expr result = body == null ? NOTHING : expand(body, sources.get(name));
    open.remove(name);
    expanded.put(name, result);
    return result;
  }

  private void report(Located source, Place place, String message, String hint) {
    source.report(problems, place.offset(), place.width(), message, hint);
  }
}
