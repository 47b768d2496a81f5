package org.trichdan.speaker;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.trichdan.reduce.Listed;
import org.trichdan.reduce.Vocabulary;
import org.trichdan.rule.Unit;
import org.trichdan.rule.UnitType;

/**
 * Finds who holds a role: {@code Tổng thống Mỹ}, {@code nhà lãnh đạo Nga}, {@code nữ diễn viên}.
 */
final class RoleIndex {
  /** What a role scores whose end is the role wanted. */
  private static final int PART = 55;

  private final Cast cast;
  private final Vocabulary vocabulary;
  private final CastingLog log;
  private final List<Holder> holders = new ArrayList<>();
  private final RoleWords words = new RoleWords();

  /** The numbers of those who hold whatever office somebody else does. */
  private final BitSet counterparts = new BitSet();

  /** Somebody with the roles that the article gives, in canonical form. */
  private record Holder(Person person, List<String> roles) {}

  RoleIndex(Cast cast, Vocabulary vocabulary, CastingLog log) {
    this.log = log;
    this.cast = cast;
    this.vocabulary = vocabulary;
    for (Person person : cast.people()) {
      if (!person.roles().isEmpty()) {
        add(new Holder(person, person.roles().stream().map(this::canonical).toList()));
      }
    }
  }

  private void add(Holder holder) {
    int number = holders.size();
    holders.add(holder);
    for (String role : holder.roles()) {
      words.add(role, number);
      if (isCounterpart(role)) {
        counterparts.set(number);
      }
    }
  }

  /**
   * The person who holds a role.
   *
   * @param role the units of the role
   * @param position where it stands, so that holders named before win over those named after
   * @param anaphoric whether it says "this" one
   * @return null when nobody holds it, or when more than one might
   */
  Person holder(List<Unit> role, int position, boolean anaphoric, Focus focus) {
    Person known = known(role, position, 1, focus);
    if (known != null && known.firstMention() > position && role.size() == 1) {
      Person told = focus.person(gender(role)); // rather than one who is named only later
      known = told == null ? known : told;
    }
    if (known != null) {
      return known;
    }
    Set<String> places = places(role);
    boolean leader = role.get(0).is(vocabulary.list(Listed.LEADER));
    if (leader && !places.isEmpty()) {
      return leaderOf(places);
    }
    return anaphoric ? focus.person(gender(role)) : again(role, focus);
  }

  /** Who is named again by a noun that does so, "nữ diễn viên"; or null. */
  private Person again(List<Unit> role, Focus focus) {
    return role.get(0).is(vocabulary.list(Listed.ROLENOUN)) ? focus.person(gender(role)) : null;
  }

  /** Who is named again by such a noun and words that say which, "nữ diễn viên phim X"; or null. */
  Person againAtLength(List<Unit> role, Focus focus) {
    String value = vocabulary.value(Listed.ROLENOUN, role.get(0).text());
    return value != null && value.contains("again=long") ? focus.person(gender(role)) : null;
  }

  /** The person to whom the article gives this role, or a longer one that has it whole; or null. */
  Person known(List<Unit> role, int position, Focus focus) {
    return known(role, position, PART, focus);
  }

  private Person known(List<Unit> role, int position, int atLeast, Focus focus) {
    String wanted = canonical(Unit.text(role));
    Set<String> places = places(role);
    Person best = null;
    int bestScore = 0;
    BitSet perhaps = words.perhaps(wanted, !places.isEmpty());
    if (!places.isEmpty()) {
      perhaps.or(counterparts);
    }
    for (int i = perhaps.nextSetBit(0); i >= 0; i = perhaps.nextSetBit(i + 1)) {
      Holder holder = holders.get(i);
      Person person = holder.person();
      int score = score(holder, wanted, places, position, atLeast);
      if (score > 0) {
        log.candidate(person.name(), score, "has such a role");
      }
      boolean nearer = score == bestScore && score > 0 && focus.isNearer(person, best);
      if (score > bestScore || nearer) {
        best = person;
        bestScore = score;
      }
    }
    return best;
  }

  private Gender gender(List<Unit> role) {
    for (Unit unit : role) {
      Gender gender = Gender.of(vocabulary.value(Listed.ROLENOUN, unit.text()));
      if (gender == Gender.UNKNOWN) {
        gender = Gender.of(vocabulary.value(Listed.TITLE, unit.text()));
      }
      if (gender != Gender.UNKNOWN) {
        return gender;
      }
    }
    return Gender.UNKNOWN;
  }

  private int score(Holder holder, String wanted, Set<String> places, int position, int atLeast) {
    int best = 0;
    for (String role : holder.roles()) {
      int score = 0;
      if (role.equals(wanted)) {
        score = 100;
      } else if (role.startsWith(wanted + " ")) {
        score = 60;
      } else if (role.endsWith(" " + wanted)) {
        score = PART;
      } else if (wanted.startsWith(role + " ")) {
        score = 40;
      } else if (!places.isEmpty()
          && sharesHead(role, wanted)
          && places.stream().allMatch(role::contains)) {
        score = 50;
      } else if (isWithin(wanted, role)) {
        score = 45;
      } else if (!places.isEmpty()
          && isCounterpart(role)
          && places.stream().allMatch(role::contains)) {
        score = 42;
      }
      if (score >= atLeast) {
        best = Math.max(best, score + (holder.person().firstMention() <= position ? 20 : 0));
      }
    }
    return best;
  }

  /** "người đồng cấp Nga": holds whatever office of that country is spoken of. */
  private boolean isCounterpart(String role) {
    return vocabulary.entries(Listed.COUNTERPART).stream().anyMatch(role::startsWith);
  }

  /** The role with each title replaced by the one it is a synonym of. */
  private String canonical(String role) {
    String text = role.replace(" của ", " ").replace(" thuộc ", " ");
    for (String title : vocabulary.entries(Listed.ROLE_SYNONYM)) {
      if (text.contains(title)) {
        text = text.replace(title, vocabulary.value(Listed.ROLE_SYNONYM, title));
      }
    }
    return text;
  }

  /** Whether the words of one role, three or more, stand in the other in the same order. */
  private static boolean isWithin(String wanted, String role) {
    String[] words = wanted.split(" ", -1);
    int found = 0;
    for (String word : role.split(" ", -1)) {
      if (found < words.length && words[found].equals(word)) {
        found++;
      }
    }
    return words.length >= 3 && found == words.length;
  }

  private static boolean sharesHead(String role, String wanted) {
    String[] a = role.split(" ", -1);
    String[] b = wanted.split(" ", -1);
    return a.length > 1 && b.length > 1 && a[0].equals(b[0]) && a[1].equals(b[1]);
  }

  private Person leaderOf(Set<String> places) {
    Person found = null;
    for (Person person : cast.people()) {
      for (String role : person.roles()) {
        boolean state = vocabulary.entries(Listed.STATE_LEADER).stream().anyMatch(role::startsWith);
        if (state && places.stream().allMatch(role::contains)) {
          log.candidate(person.name(), 1, "leads that country");
          if (found != null && found != person) {
            return null;
          }
          found = person;
        }
      }
    }
    return found;
  }

  private Set<String> places(List<Unit> role) {
    Set<String> places = new HashSet<>();
    for (Unit unit : role) {
      if (unit.is(vocabulary.list(Listed.COUNTRY))
          || unit.is(vocabulary.list(Listed.PLACE))
          || unit.is(UnitType.NAME)) {
        String country = vocabulary.value(Listed.COUNTRY, unit.surface());
        places.add(country == null ? unit.text() : country.toLowerCase(java.util.Locale.ROOT));
      }
    }
    return places;
  }
}
