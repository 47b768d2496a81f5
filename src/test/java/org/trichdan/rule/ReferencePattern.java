package org.trichdan.rule;

import edu.stanford.nlp.ling.tokensregex.NodePattern;
import edu.stanford.nlp.ling.tokensregex.SequenceMatcher;
import edu.stanford.nlp.ling.tokensregex.SequencePattern;
import java.util.ArrayList;
import java.util.List;

/**
 * A pattern compiled for TokensRegex: the reference that {@link Program} is compared with.
 *
 * <p>Traps of TokensRegex that are stepped around here, and held by {@code ProgramTest}:
 *
 * <ul>
 *   <li>A group that can be empty fails at the end of the sequence: the engine enters a group only
 *       when it is about to take a unit. Such a capture is compiled as an optional one.
 *   <li>Repeating what can be empty overflows the stack; {@link Macros} refuses it.
 *   <li>An empty sequence is a NullPointerException; nothing is "any unit, zero times".
 *   <li>Bounds above five and reluctant quantifiers use a counting state that explores the same way
 *       twice at each step; bounded ones are written out as nested options instead.
 *   <li>A choice of more than five options is rearranged by an optimiser; longer ones are nested.
 *   <li>A pattern that takes no unit claims a match and keeps the place of the one before; {@link
 *       RuleCompiler} refuses such patterns.
 *   <li>Group numbers are given out when a pattern is compiled, so no part may be used twice.
 * </ul>
 */
final class ReferencePattern extends SequencePattern<Unit> {
  private static final long serialVersionUID = 1L;
  private static final int MAX_OPTIONS = 5;

  private final transient List<String> roles;

  private ReferencePattern(PatternExpr expr, List<String> roles) {
    super(expr);
    this.roles = List.copyOf(roles);
  }

  static ReferencePattern compile(Expr expr) {
    Builder builder = new Builder();
    PatternExpr built = builder.build(expr);
    return new ReferencePattern(built, builder.roles);
  }

  /** The role of each group: the first is that of group 1. A role may have several. */
  List<String> roles() {
    return roles;
  }

  UnitMatcher over(List<Unit> units) {
    return new UnitMatcher(this, units);
  }

  /** Tries one start after another, which the engine's own search does not let us choose. */
  static final class UnitMatcher extends SequenceMatcher<Unit> {
    private UnitMatcher(ReferencePattern pattern, List<Unit> units) {
      super(pattern, units);
    }

    boolean matchesAt(int start) {
      return find(start, true);
    }
  }

  private static final class UnitNode extends NodePattern<Unit> {
    private static final long serialVersionUID = 1L;
    private final transient ClassSet classes;
    private final boolean negated;

    UnitNode(Expr.Atom atom) {
      this.classes = atom.classes();
      this.negated = atom.negated();
    }

    @Override
    public boolean match(Unit unit) {
      return unit.classes().intersects(classes) != negated;
    }
  }

  private static final class Builder {
    /**
     * Filled in the order in which the engine numbers groups: outer before inner, left to right.
     */
    final List<String> roles = new ArrayList<>();

    PatternExpr build(Expr expr) {
      if (expr instanceof Expr.Atom a) {
        return new NodePatternExpr(new UnitNode(a));
      }
      if (expr instanceof Expr.Anchor a) {
        return a.begin() ? new SequenceStartPatternExpr() : new SequenceEndPatternExpr();
      }
      if (expr instanceof Expr.Sequence s) {
        return sequence(s.parts().stream().map(this::build).toList());
      }
      if (expr instanceof Expr.Choice c) {
        return choice(c.options().stream().map(this::build).toList());
      }
      if (expr instanceof Expr.Capture c) {
        return capture(c);
      }
      if (expr instanceof Expr.Repeat r) {
        return repeat(r);
      }
      throw new IllegalStateException("not expanded: " + expr);
    }

    private PatternExpr capture(Expr.Capture capture) {
      roles.add(capture.role());
      PatternExpr group = new GroupPatternExpr(build(capture.body()), capture.role());
      return Shape.nullable(capture.body()) ? choice(List.of(group, empty())) : group;
    }

    private PatternExpr repeat(Expr.Repeat r) {
      List<PatternExpr> parts = new ArrayList<>();
      for (int i = 0; i < r.min(); i++) {
        parts.add(build(r.body()));
      }
      if (r.max() < 0) {
        parts.add(new RepeatPatternExpr(build(r.body()), 0, -1, r.greedy()));
      } else if (r.max() > r.min()) {
        parts.add(upTo(r.max() - r.min(), r));
      }
      return sequence(parts);
    }

    private PatternExpr upTo(int times, Expr.Repeat r) {
      PatternExpr once = build(r.body());
      PatternExpr more = times == 1 ? once : sequence(List.of(once, upTo(times - 1, r)));
      return choice(r.greedy() ? List.of(more, empty()) : List.of(empty(), more));
    }

    private static PatternExpr sequence(List<PatternExpr> parts) {
      return parts.size() == 1 ? parts.get(0) : new SequencePatternExpr(parts);
    }

    private static PatternExpr choice(List<PatternExpr> options) {
      if (options.size() <= MAX_OPTIONS) {
        return options.size() == 1 ? options.get(0) : new OrPatternExpr(options);
      }
      List<PatternExpr> nested = new ArrayList<>(options.subList(0, MAX_OPTIONS - 1));
      nested.add(choice(options.subList(MAX_OPTIONS - 1, options.size())));
      return new OrPatternExpr(nested);
    }

    private static PatternExpr empty() {
      return new RepeatPatternExpr(ANY_NODE_PATTERN_EXPR, 0, 0);
    }
  }
}
