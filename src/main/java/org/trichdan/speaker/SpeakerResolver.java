package org.trichdan.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.trichdan.attribution.SpeakerType;
import org.trichdan.reduce.Listed;
import org.trichdan.reduce.Phrase;
import org.trichdan.reduce.Vocabulary;
import org.trichdan.rule.Unit;
import org.trichdan.rule.UnitType;

/**
 * Resolves the mentions of an article, in reading order, to the names its cast has.
 *
 * <p>A name resolves by its form; a role by who holds it; a pronoun to the one in focus: the last
 * speaker or subject whose gender agrees. What cannot be resolved has no name.
 */
public final class SpeakerResolver {
  private final Vocabulary vocabulary;
  private final Cast cast;
  private final Focus focus;
  private final CastingLog log;
  private final RoleIndex roles;
  private final Bodies bodies;
  private final Map<Person, Unit> lastMentions = new HashMap<>();
  private Person announced;
  private Unit firstMention;

  public SpeakerResolver(Cast cast, Vocabulary vocabulary) {
    this(cast, vocabulary, CastingLog.NONE);
  }

  /**
   * A resolver that tells how it resolves.
   *
   * @param log told of every mention
   */
  public SpeakerResolver(Cast cast, Vocabulary vocabulary, CastingLog log) {
    this.log = log;
    this.focus = new Focus(log);
    this.cast = cast;
    this.vocabulary = vocabulary;
    this.roles = new RoleIndex(cast, vocabulary, log);
    this.bodies = new Bodies(cast, vocabulary, focus);
  }

  /**
   * Resolves a mention.
   *
   * @param mention the units of the noun phrase, the first of them a speaker phrase unless the
   *     phrase begins with words of no list
   * @param written the noun phrase as written
   * @param opener the person with whom the sentence opens, whom a pronoun means first; null for
   *     none
   */
  public ResolvedSpeaker resolve(List<Unit> mention, String written, Unit opener) {
    ResolvedSpeaker speaker =
        opener != null && mention.size() == 1 && mention.get(0).is(UnitType.PRONOUN)
            ? repeated(mention.get(0), written, opener)
            : speaker(mention, written);
    log.resolved(mention, written, speaker);
    return speaker;
  }

  private ResolvedSpeaker speaker(List<Unit> mention, String written) {
    if (mention.size() == 1) {
      return single(mention, written);
    }
    List<Unit> speakers = new ArrayList<>();
    for (Unit unit : mention) {
      if (unit.is(UnitType.SPEAKER)) {
        speakers.add(unit);
      }
    }
    if (speakers.size() > 1 && isJoint(mention, speakers)) {
      return joint(mention, speakers, written);
    }
    Unit last = mention.get(mention.size() - 1);
    boolean headed = mention.get(0).is(UnitType.ROLE);
    boolean ofBody =
        mention.get(0).is(UnitType.ORG)
            && last.is(UnitType.LATIN)
            && Phrase.of(last).capture("name").is(UnitType.HUMAN);
    boolean named = (headed || ofBody) && last.is(UnitType.LATIN);
    if (named && !mention.get(mention.size() - 2).is(vocabulary.list(Listed.FUNCTION_WORD))) {
      return single(
          List.of(last), last.surface()); // "Nghị sĩ vùng X Mariana Y": the name, after all
    }
    return single(mention, written);
  }

  /** Notes the people of a sentence, so that later pronouns find them. */
  public void leave(List<Unit> sentence) {
    int subject = Subjects.of(sentence, sentence.size());
    boolean first = true; // as likely to be meant as the subject: "Cùng ngày, với A, B …"
    for (int i = 0; i < sentence.size(); i++) {
      Unit unit = sentence.get(i);
      if (unit.is(UnitType.SPEAKER)) {
        firstMention = firstMention == null && !unit.is(UnitType.ORG) ? unit : firstMention;
        Person person = unit.is(UnitType.PRONOUN) ? meant(unit) : personOf(unit);
        if (person != null) {
          lastMentions.put(person, unit);
          focus.note(person, first || i == subject);
        } else if (unit.is(UnitType.ORG)) {
          bodies.note(unit);
        }
        first = false;
      }
    }
    focus.nextSentence();
  }

  /** The person who goes on being talked of by a pronoun; null when it means none or several. */
  private Person meant(Unit pronoun) {
    String value = vocabulary.value(Listed.PRONOUN, Phrase.of(pronoun).units().get(0).text());
    Gender gender = Gender.of(value);
    boolean single = value != null && value.contains("n=sg") && gender != Gender.UNKNOWN;
    boolean unnamed = focus.hasSpoken(SpeakerType.ANONYMOUS);
    return single && !unnamed ? focus.near(gender) : null;
  }

  /** Notes whom the headline names first: the one an interview is with. */
  public void announce(List<Unit> headline) {
    for (Unit unit : headline) {
      Person person = unit.is(UnitType.PERSON) ? personOf(unit) : null;
      if (announced == null && person != null && person.isHuman()) {
        announced = person;
      }
    }
  }

  /**
   * Whom an interview without names is with: the one talked of most, else the one whom the headline
   * names; null when there is nobody, or nothing in the text to call him by.
   */
  public Interviewee interviewee() {
    Person person = focus.protagonist(Gender.UNKNOWN);
    person = person == null ? announced : person;
    Unit mention = person == null ? null : lastMentions.getOrDefault(person, firstMention);
    return mention == null ? null : new Interviewee(mention, person(person));
  }

  /**
   * Who answers in an interview.
   *
   * @param mention what the text calls him by
   */
  public record Interviewee(Unit mention, ResolvedSpeaker speaker) {}

  /**
   * Whose statement "thông báo có đoạn" is: the last speaker's if that is a body, else the last
   * body named; null when there is none.
   */
  public ResolvedSpeaker lastBody() {
    return bodies.last();
  }

  /** Notes that a person was just quoted. */
  public void spoke(ResolvedSpeaker speaker) {
    if (speaker != null && speaker.name() != null) {
      focus.spoke(speaker);
    }
    Person person = speaker == null || speaker.name() == null ? null : cast.person(speaker.name());
    if (person != null) {
      person.spoke();
      focus.noteSpeaker(person);
    }
  }

  private boolean isJoint(List<Unit> mention, List<Unit> speakers) {
    for (int i = 1; i < speakers.size(); i++) {
      Unit before = mention.get(mention.indexOf(speakers.get(i)) - 1);
      if (!before.is(vocabulary.list(Listed.JOINER)) && !before.is(UnitType.PUNCT)) {
        return false;
      }
    }
    return true;
  }

  private ResolvedSpeaker joint(List<Unit> mention, List<Unit> speakers, String written) {
    List<String> names = new ArrayList<>();
    for (Unit unit : speakers) {
      String name = single(List.of(unit), unit.surface()).name();
      if (name == null) {
        return new ResolvedSpeaker(written, null, SpeakerType.GROUP);
      }
      names.add(name);
    }
    String last = names.remove(names.size() - 1);
    Unit joiner = mention.get(mention.indexOf(speakers.get(speakers.size() - 1)) - 1);
    String name = String.join(", ", names) + " " + joiner.surface() + " " + last;
    return new ResolvedSpeaker(name, null, SpeakerType.GROUP);
  }

  private ResolvedSpeaker single(List<Unit> mention, String written) {
    Unit unit = mention.get(0);
    boolean extended = mention.size() > 1;
    Phrase phrase = Phrase.of(unit);
    if (phrase == null || phrase.rule().attribute("type") == null) {
      return new ResolvedSpeaker(written, null, SpeakerType.ANONYMOUS); // words of no list
    }
    SpeakerType type =
        SpeakerType.valueOf(phrase.rule().attribute("type").toUpperCase(Locale.ROOT));
    if (phrase.capture("name") != null) {
      return named(unit, phrase);
    }
    if (unit.is(UnitType.PRONOUN)) {
      return pronoun(phrase, written);
    }
    if (unit.is(UnitType.ROLE)) {
      return role(mention, phrase, written);
    }
    if (unit.is(UnitType.ORG)) {
      return bodies.resolve(unit, written, extended, endsInDemonstrative(phrase));
    }
    boolean thisOne =
        endsInDemonstrative(phrase) || phrase.units().get(0).is(vocabulary.list(Listed.PRONOUN));
    if (unit.is(UnitType.ANON) && thisOne && isPersonSpeaking()) {
      return focus.lastSpoken(); // "quan chức này": the one who spoke last, named or not
    }
    if (phrase.captured("spouse") != null) {
      Person spouse = spouse(phrase);
      return spouse == null ? new ResolvedSpeaker(written, null, type) : person(spouse);
    }
    Person known =
        unit.is(UnitType.ANON) && !extended
            ? roles.known(phrase.units(), unit.start(), focus)
            : null;
    return known == null ? new ResolvedSpeaker(written, null, type) : person(known);
  }

  /**
   * "Ông xã Mộc Lan": the one who spoke last, if that is no other's name and no woman's; or null.
   * Whoever else is named may be anybody's husband.
   */
  private Person spouse(Phrase phrase) {
    String word = phrase.capture("spouse").text();
    String other = phrase.capture("other").surface();
    Gender gender = Gender.of(vocabulary.value(Listed.SPOUSE, word));
    boolean person = focus.hasSpoken(SpeakerType.PERSON);
    Person last = person ? cast.person(focus.lastSpoken().name()) : null;
    boolean fits = last != null && gender.agreesWith(last.gender());
    return fits && !last.forms().contains(other) ? last : null;
  }

  private boolean isPersonSpeaking() {
    return focus.hasSpoken(SpeakerType.PERSON) || focus.hasSpoken(SpeakerType.ANONYMOUS);
  }

  private ResolvedSpeaker named(Unit unit, Phrase phrase) {
    Person person = personOf(unit);
    List<Unit> role = phrase.captured("role");
    String written = role == null ? null : Mentions.written(role);
    if (person == null) {
      return new ResolvedSpeaker(Mentions.name(unit), written, SpeakerType.PERSON);
    }
    return new ResolvedSpeaker(
        person.name(), person.role() == null ? written : person.role(), SpeakerType.PERSON);
  }

  /** What a pronoun means in a sentence that somebody opens: that one, if the gender agrees. */
  private ResolvedSpeaker repeated(Unit pronoun, String written, Unit opener) {
    String word = Phrase.of(pronoun).units().get(0).text();
    String value = vocabulary.value(Listed.PRONOUN, word);
    Person person = personOf(opener);
    boolean single = value != null && value.contains("n=sg");
    if (single && person != null && Gender.of(value).agreesWith(person.gender())) {
      log.candidate(person.name(), 1, "opens the sentence");
      return person(person);
    }
    return single(List.of(pronoun), written);
  }

  private ResolvedSpeaker pronoun(Phrase phrase, String written) {
    String word = phrase.units().get(0).text();
    String value = vocabulary.value(Listed.PRONOUN, word);
    if (value == null) {
      value = vocabulary.value(Listed.HONORIFIC, word);
    }
    if (value != null && (value.contains("n=pl") || value.equals("pl"))) {
      boolean several =
          focus.lastSpoken() != null && focus.lastSpoken().type() != SpeakerType.PERSON;
      return several ? focus.lastSpoken() : new ResolvedSpeaker(null, null, SpeakerType.GROUP);
    }
    if (isPointing(phrase)
        && focus.lastSpoken() != null
        && focus.lastSpoken().type() != SpeakerType.ORGANIZATION) {
      return focus.lastSpoken();
    }
    if (value != null && value.contains("country")) {
      String country = focus.lastCountry();
      String body = country == null ? focus.lastBody() : country;
      return new ResolvedSpeaker(body, null, SpeakerType.ORGANIZATION);
    }
    if (value != null && value.contains("org")) {
      return bodies.pointedAt(word);
    }
    boolean same = endsInDemonstrative(phrase) && isSameAnonymous(withoutLast(word));
    if (same || (focus.hasSpoken(SpeakerType.ANONYMOUS) && focus.isStill())) {
      return focus.lastSpoken();
    }
    Person person = focus.person(Gender.of(value));
    if (person == null && vocabulary.contains(Listed.COUNTRY, written)) {
      return new ResolvedSpeaker(written, null, SpeakerType.ORGANIZATION);
    }
    if (person == null && focus.isEmpty()) {
      // an article may open with "Ông" and name him next
      person = cast.firstHuman(Gender.of(value));
    }
    return person == null ? new ResolvedSpeaker(null, null, SpeakerType.PERSON) : person(person);
  }

  private boolean isPlural(Unit quantifier) {
    return "pl".equals(vocabulary.value(Listed.QUANTIFIER, quantifier.text()));
  }

  /** "người này", "vị này": whoever spoke last, named or not. */
  private boolean isPointing(Phrase phrase) {
    return phrase.units().get(0).is(vocabulary.list(Listed.POINTING));
  }

  private ResolvedSpeaker role(List<Unit> mention, Phrase phrase, String written) {
    int position = mention.get(0).start();
    boolean extended = mention.size() > 1;
    boolean indefinite = phrase.captured("quantifier") != null;
    if (isPointing(phrase) && endsInDemonstrative(phrase) && focus.lastSpoken() != null) {
      return focus.lastSpoken();
    }
    if (!indefinite && isSameAnonymous(phrase.captured("role"))) {
      return focus.lastSpoken();
    }
    if (!indefinite && extended) {
      Person person = roles.known(mention, position, focus);
      List<Unit> noun = phrase.captured("role");
      person = person == null ? roles.againAtLength(noun, focus) : person;
      if (person != null) {
        return person(person);
      }
    }
    if (!indefinite && !extended) {
      boolean anaphoric = endsInDemonstrative(phrase);
      Person person = roles.holder(phrase.captured("role"), position, anaphoric, focus);
      if (person != null) {
        return person(person);
      }
    }
    boolean several = indefinite && isPlural(phrase.captured("quantifier").get(0));
    return new ResolvedSpeaker(written, null, several ? SpeakerType.GROUP : SpeakerType.ANONYMOUS);
  }

  /** "Một nhân viên nói … Nữ nhân viên kể …": the one who has just spoken, who has no name. */
  private boolean isSameAnonymous(List<Unit> role) {
    String title = role.get(0).text();
    return role.size() == 1 && isSameAnonymous(" " + title.substring(title.indexOf(' ') + 1));
  }

  /** "Dẫn lời quan chức quân sự … quan chức này nói": the one without a name who spoke last. */
  private boolean isSameAnonymous(String noun) {
    return focus.hasSpoken(SpeakerType.ANONYMOUS)
        && focus.lastSpoken().name().toLowerCase(Locale.ROOT).contains(noun);
  }

  private static String withoutLast(String words) {
    int space = words.lastIndexOf(' ');
    return space < 0 ? words : words.substring(0, space);
  }

  private boolean endsInDemonstrative(Phrase phrase) {
    Unit last = phrase.units().get(phrase.units().size() - 1);
    return last.is(vocabulary.list(Listed.DEMONSTRATIVE));
  }

  private static ResolvedSpeaker person(Person person) {
    return new ResolvedSpeaker(person.name(), person.role(), SpeakerType.PERSON);
  }

  private Person personOf(Unit unit) {
    Phrase phrase = Phrase.of(unit);
    return phrase == null || phrase.capture("name") == null ? null : cast.person(unit);
  }
}
