package org.trichdan.desk;

import org.trichdan.attribution.Kind;
import org.trichdan.attribution.Polarity;
import org.trichdan.store.Folding;
import org.trichdan.store.Period;

/** Which statements of an index a filter lets through, but for its words. */
final class Selection {
  private static final int ANY = -1;

  /** The label of something that there is not. */
  private static final int NONE = -2;

  private final StatementIndex index;
  private final boolean[] speakers;
  private final boolean[] sets;
  private final boolean[] outlets;
  private final boolean[] days;
  private final int kind;
  private final int polarity;
  private final int state;

  Selection(Filter filter, StatementIndex index, People people) {
    this.index = index;
    this.speakers = filter.speaker() == null ? null : people.having(filter.speaker());
    this.sets = filter.source() == null ? null : sets(index, filter.source());
    this.outlets = filter.outlet() == null ? null : having(index.outletNames, filter.outlet());
    boolean dated = filter.from() != null || filter.to() != null;
    this.days = dated ? days(index, new Period(filter.from(), filter.to(), null)) : null;
    this.kind = filter.kind() == null ? ANY : place(Kind.values(), filter.kind());
    this.polarity = filter.polarity() == null ? ANY : place(Polarity.values(), filter.polarity());
    this.state = filter.state() == null ? ANY : StatementIndex.code(filter.state());
  }

  /** Whether it lets everything through. */
  boolean isAll() {
    return speakers == null
        && sets == null
        && outlets == null
        && days == null
        && kind == ANY
        && polarity == ANY
        && state == ANY;
  }

  /** Whether it lets the statement at this place through. */
  boolean has(int place) {
    return (speakers == null || speakers[index.speakers[place]])
        && (sets == null || sets[index.sources[place]])
        && (outlets == null || outlets[index.outlet(place)])
        && (days == null || days[index.days[place]])
        && (kind == ANY || kind == index.kind(place))
        && (polarity == ANY || polarity == index.polarity(place))
        && (state == ANY || state == index.states[place]);
  }

  private static int place(Enum<?>[] values, String label) {
    for (int i = 0; i < values.length; i++) {
      if (values[i].name().equalsIgnoreCase(label)) {
        return i;
      }
    }
    return NONE;
  }

  private static boolean[] having(String[] names, String part) {
    String wanted = Folding.folded(part);
    boolean[] fit = new boolean[names.length];
    for (int i = 1; i < names.length; i++) {
      fit[i] = Folding.folded(names[i]).contains(wanted);
    }
    return fit;
  }

  private static boolean[] sets(StatementIndex index, String part) {
    boolean[] names = having(index.sourceNames, part);
    boolean[] fit = new boolean[index.sourceSets.length];
    for (int i = 0; i < fit.length; i++) {
      for (int name : index.sourceSets[i]) {
        fit[i] |= names[name];
      }
    }
    return fit;
  }

  private static boolean[] days(StatementIndex index, Period period) {
    boolean[] fit = new boolean[index.dayNames.length];
    for (int i = 0; i < fit.length; i++) {
      fit[i] = period.holds(i == 0 ? null : index.dayNames[i]);
    }
    return fit;
  }
}
