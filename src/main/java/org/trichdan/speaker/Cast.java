package org.trichdan.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.trichdan.reduce.Listed;
import org.trichdan.reduce.Phrase;
import org.trichdan.reduce.Vocabulary;
import org.trichdan.rule.Unit;
import org.trichdan.rule.UnitType;

/**
 * The people and organisations of one article: who is named, by which forms, with which roles.
 *
 * <p>Built once over the whole article, because a person may speak before being introduced.
 */
public final class Cast {
  /** So many Vietnamese words without a family name before them are hardly a person's name. */
  private static final int MIN_TITLE = 4;

  /** The captures of a person's phrase that are roles: before the name, and up to three behind. */
  private static final List<String> ROLES = List.of("role", "role2", "role3", "role4");

  private final Vocabulary vocabulary;
  private final NameForms nameForms;
  private final List<Person> people = new ArrayList<>();
  private final Map<Form, Person> byForm = new HashMap<>();
  private final Map<String, Person> byName = new HashMap<>();

  private final FormIndex forms = new FormIndex();
  private final Map<Person, Integer> numbers = new HashMap<>();
  private final Map<String, String> fullNames = new HashMap<>();
  private final List<String> organizations = new ArrayList<>();

  /** A name as written, with what its honorific tells: "ông Kim" and "bà Kim" are two people. */
  private record Form(String name, Gender gender) {
    /** As a record has it; made here, since Java takes its time to make up the first of its own. */
    @Override
    public boolean equals(Object o) {
      return o instanceof Form other && name.equals(other.name) && gender == other.gender;
    }

    @Override
    public int hashCode() {
      return 31 * name.hashCode() + gender.hashCode();
    }
  }

  /** A mention with its name as written. */
  private record Named(Unit unit, String name, int words) {}

  private Cast(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.nameForms = new NameForms(vocabulary);
  }

  /** The cast of an article, given the units of its sentences in order. */
  public static Cast of(List<List<Unit>> sentences, Vocabulary vocabulary) {
    Cast cast = new Cast(vocabulary);
    List<Named> named = new ArrayList<>();
    for (List<Unit> sentence : sentences) {
      for (int i = 0; i < sentence.size(); i++) {
        cast.collect(sentence, i, named);
      }
    }
    // Longest names first, so that every short form finds its full one.
    Set<String> alone = new HashSet<>(cast.organizations);
    named.forEach(n -> alone.add(n.name()));
    named.sort((a, b) -> Integer.compare(b.words(), a.words()));
    for (Named mention : named) {
      cast.admit(mention, alone);
    }
    cast.people.forEach(person -> cast.byName.putIfAbsent(person.name(), person));
    return cast;
  }

  /**
   * A person's name without the club or company before it that the article also names by itself:
   * "phó chủ tịch Besiktas Huseyin Yucel".
   *
   * @param alone the names that stand by themselves
   */
  private String withoutBody(Named mention, Set<String> alone) {
    String name = mention.name();
    int space = name.indexOf(' ');
    List<Unit> role = Phrase.of(mention.unit()).captured("role");
    boolean three = space > 0 && name.indexOf(' ', space + 1) > 0;
    if (!three || role == null) {
      return name;
    }
    String first = name.substring(0, space);
    boolean body = alone.contains(first) && isForeign(first);
    return body && !vocabulary.isSurname(first) ? name.substring(space + 1) : name;
  }

  private void collect(List<Unit> sentence, int i, List<Named> named) {
    Unit unit = sentence.get(i);
    Phrase phrase = Phrase.of(unit);
    if (phrase != null && phrase.capture("name") != null) {
      String name = name(unit);
      named.add(new Named(unit, name, 1 + StringUtils.countMatches(name, ' ')));
    }
    if (unit.is(UnitType.ORG)) {
      String name = organizationName(unit);
      organizations.add(name);
      if (i + 1 < sentence.size() && sentence.get(i + 1).is(UnitType.PAREN)) {
        String inside = sentence.get(i + 1).surface();
        String acronym = inside.substring(1, inside.length() - 1).strip();
        if (isAcronym(acronym)) {
          fullNames.putIfAbsent(acronym, name);
        }
      }
    }
  }

  private static boolean isAcronym(String text) {
    return text.length() >= 2
        && text.length() <= 12
        && text.equals(text.toUpperCase(Locale.ROOT))
        && text.indexOf(' ') < 0
        && Character.isLetter(text.codePointAt(0));
  }

  private void admit(Named mention, Set<String> alone) {
    Unit unit = mention.unit();
    String name = withoutBody(mention, alone);
    Form form = new Form(mention.name(), gender(unit));
    Person person = byForm.get(form);
    if (person == null) {
      person = bestFor(new Form(name, form.gender()), unit.start());
      if (person == null) {
        person = new Person();
        numbers.put(person, people.size());
        people.add(person);
      }
      byForm.put(form, person);
    }
    if (person.addForm(name, unit.start())) {
      forms.add(name, numbers.get(person));
    }
    Phrase phrase = Phrase.of(unit);
    if (phrase.capture("name").is(UnitType.HUMAN)) {
      person.sawHonorific(Gender.UNKNOWN);
    }
    Unit honorific = phrase.capture("honorific");
    if (honorific != null) {
      person.sawHonorific(Gender.of(vocabulary.value(Listed.HONORIFIC, honorific.text())));
    }
    for (String role : ROLES) {
      addRole(person, name, phrase, honorific, role);
    }
    String[] words = StringUtils.split(name, ' ');
    for (String word : words) {
      person.mayBe(Gender.of(vocabulary.value(Listed.GENDER_NAME, word)));
    }
    if (words.length >= MIN_TITLE && !isForeign(name) && !vocabulary.isSurname(words[0])) {
      person.readsLikeTitle(); // "Vượt Ngàn Chông Gai"
    }
    if (words.length > 1) {
      String first = StringUtils.substringBefore(words[0], "-"); // "Lily-Rose"
      person.mayBe(Gender.of(vocabulary.value(Listed.GIVEN_NAME, first)));
    }
  }

  private void addRole(Person person, String name, Phrase phrase, Unit honorific, String capture) {
    List<Unit> role = phrase.captured(capture);
    if (role == null) {
      return;
    }
    boolean sure = name.indexOf(' ') > 0 || honorific != null || isForeign(name);
    boolean another = honorific == null && role.stream().anyMatch(this::isSpouse);
    if (sure && !another) {
      person.addRole(Mentions.written(role), Unit.text(role));
      for (Unit word : role) {
        Gender gender = Gender.of(vocabulary.value(Listed.TITLE, word.text()));
        if (gender != Gender.UNKNOWN) {
          person.sawHonorific(gender);
        }
      }
    }
  }

  private boolean isSpouse(Unit word) {
    return word.is(vocabulary.list(Listed.SPOUSE));
  }

  private Gender gender(Unit unit) {
    Unit honorific = Phrase.of(unit).capture("honorific");
    return honorific == null
        ? Gender.UNKNOWN
        : Gender.of(vocabulary.value(Listed.HONORIFIC, honorific.text()));
  }

  private Person bestFor(Form form, int position) {
    Person best = null;
    long bestScore = 0;
    for (int number : forms.perhaps(form.name())) {
      Person person = people.get(number);
      int fit = nameForms.fit(form.name(), person.name());
      if (fit > 0 && form.gender().agreesWith(person.gender())) {
        // Of two people with one surname, the one introduced before this mention, and of two such
        // the first: articles begin with whom they are about.
        long score = fit * 10L + (person.firstMention() <= position ? 5 : 0);
        boolean earlier = score == bestScore && person.firstMention() < best.firstMention();
        if (score > bestScore || earlier) {
          best = person;
          bestScore = score;
        }
      }
    }
    return best;
  }

  /** The person whom a mention with a name stands for, or null. */
  Person person(Unit mention) {
    return byForm.get(new Form(name(mention), gender(mention)));
  }

  /** The person whose fullest name this is, or null. */
  Person person(String fullName) {
    return byName.get(fullName);
  }

  /** The one of this gender whom the article introduces first, or null. */
  Person firstHuman(Gender gender) {
    return people.stream()
        .filter(p -> p.isHuman() && gender.agreesWith(p.gender()))
        .min((a, b) -> Integer.compare(a.firstMention(), b.firstMention()))
        .orElse(null);
  }

  /** Whether a name has a word that no Vietnamese name has. */
  boolean isForeign(String name) {
    for (String word : name.toLowerCase(Locale.ROOT).split(" ", -1)) {
      if (!vocabulary.isSyllable(word)) {
        return true;
      }
    }
    return false;
  }

  List<Person> people() {
    return people;
  }

  /** The fullest form of an organisation's name that the article gives. */
  String fullOrganization(String name) {
    return fullNames.getOrDefault(name, name);
  }

  List<String> organizations() {
    return organizations;
  }

  /** The name within a mention of an organisation: without quantifier or explanation. */
  static String organizationName(Unit unit) {
    return unit.surface();
  }

  private static String name(Unit unit) {
    return Mentions.name(unit);
  }
}
