package org.trichdan.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.trichdan.rule.Expr.Atom;
import org.trichdan.rule.Expr.Capture;
import org.trichdan.rule.Expr.Choice;
import org.trichdan.rule.Expr.Rank;
import org.trichdan.rule.Expr.Repeat;
import org.trichdan.rule.Expr.Sequence;

/** What can be said of a pattern without matching it. Macros must have been expanded. */
final class Shape {
  private Shape() {}

  /** A class set that every match contains a unit of, and what it is worth as a trigger. */
  private record Need(ClassSet classes, boolean cue, Rank rank) {
    static final Comparator<Need> BEST =
        Comparator.comparing((Need n) -> !n.cue()).thenComparing(Need::rank);

    Need or(Need other) {
      return new Need(classes.union(other.classes), cue && other.cue, rank.orWorse(other.rank));
    }

    Need inCue() {
      return new Need(classes, true, rank);
    }
  }

  /** Whether it can match without taking a unit. */
  static boolean nullable(Expr expr) {
    if (expr instanceof Sequence s) {
      return s.parts().stream().allMatch(Shape::nullable);
    }
    if (expr instanceof Choice c) {
      return c.options().stream().anyMatch(Shape::nullable);
    }
    if (expr instanceof Repeat r) {
      return r.min() == 0 || nullable(r.body());
    }
    if (expr instanceof Capture c) {
      return nullable(c.body());
    }
    return !(expr instanceof Atom);
  }

  /** The roles that it captures, in the order in which they are written. */
  static Set<String> roles(Expr expr) {
    Set<String> roles = new LinkedHashSet<>();
    collectRoles(expr, roles);
    return roles;
  }

  private static void collectRoles(Expr expr, Set<String> roles) {
    if (expr instanceof Capture c) {
      roles.add(c.role());
    }
    children(expr).forEach(child -> collectRoles(child, roles));
  }

  private static List<Expr> children(Expr expr) {
    if (expr instanceof Sequence s) {
      return s.parts();
    }
    if (expr instanceof Choice c) {
      return c.options();
    }
    if (expr instanceof Repeat r) {
      return List.of(r.body());
    }
    return expr instanceof Capture c ? List.of(c.body()) : List.of();
  }

  /** The classes of units that a match can begin with; null when any unit will do. */
  static ClassSet first(Expr expr) {
    if (expr instanceof Atom a) {
      return a.negated() ? null : a.classes();
    }
    ClassSet all = ClassSet.EMPTY;
    for (Expr child : children(expr)) {
      ClassSet more = first(child);
      if (more == null) {
        return null;
      }
      all = all.union(more);
      if (expr instanceof Sequence && !nullable(child)) {
        break;
      }
    }
    return all;
  }

  /**
   * Class sets each of which every match contains a unit of, the most telling first. Empty when
   * nothing of the kind can be said.
   */
  static List<ClassSet> triggers(Expr expr) {
    return needs(expr).stream().sorted(Need.BEST).map(Need::classes).distinct().toList();
  }

  /**
   * Class sets of which every match contains a unit each, in this order, all of them different
   * units. Empty when nothing of the kind can be said.
   */
  static List<ClassSet> order(Expr expr) {
    return needs(expr).stream().map(Need::classes).toList();
  }

  /** In the order in which a match meets them. */
  private static List<Need> needs(Expr expr) {
    if (expr instanceof Atom a) {
      return a.negated() ? List.of() : List.of(new Need(a.classes(), false, a.rank()));
    }
    if (expr instanceof Choice c) {
      return needsOfChoice(c);
    }
    if (expr instanceof Repeat r && r.min() == 0) {
      return List.of();
    }
    List<Need> all = new ArrayList<>();
    children(expr).forEach(child -> all.addAll(needs(child)));
    if (expr instanceof Capture c && c.role().equals("cue")) {
      return all.stream().map(Need::inCue).toList();
    }
    return all;
  }

  /** The best need of each option, all in one: whichever option matches, one of them is there. */
  private static List<Need> needsOfChoice(Choice choice) {
    Need either = null;
    for (Expr option : choice.options()) {
      Need best = needs(option).stream().min(Need.BEST).orElse(null);
      if (best == null) {
        return List.of();
      }
      either = either == null ? best : either.or(best);
    }
    return either == null ? List.of() : List.of(either);
  }
}
