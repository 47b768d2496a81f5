package org.trichdan.speaker;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.commons.lang3.StringUtils;
import org.trichdan.attribution.SpeakerType;
import org.trichdan.reduce.Syllables;

/**
 * Who is being talked about, most recent first: the memory that pronouns are resolved against.
 *
 * <p>Within a sentence its subject comes first; a speaker counts as a subject. The memory reaches
 * back a few sentences, no further.
 */
final class Focus {
  private static final int REACH = 8;

  /** How much more likely a subject is meant than another of its sentence. */
  private static final int SUBJECT = 5;

  /** What the best of all candidates scores in the sentence at hand. */
  private static final int BEST = 35;

  private static final int DISTANCE = 4;

  private record Note(Person person, int sentence, boolean subject) {}

  private final List<Note> notes = new ArrayList<>();
  private final List<String> bodies = new ArrayList<>();
  private final Set<String> countries = new HashSet<>();
  private final CastingLog log;
  private int sentence;
  private ResolvedSpeaker lastSpoken;

  Focus(CastingLog log) {
    this.log = log;
  }

  void note(Person person, boolean subject) {
    notes.add(new Note(person, sentence, subject));
  }

  void noteSpeaker(Person person) {
    notes.add(new Note(person, sentence, true));
  }

  /** Notes who was just quoted: a person, a body, or somebody without a name. */
  void spoke(ResolvedSpeaker speaker) {
    lastSpoken = speaker;
  }

  /** Whether whoever was quoted last is of this type; false when nobody was quoted. */
  boolean hasSpoken(SpeakerType type) {
    return lastSpoken != null && lastSpoken.type() == type;
  }

  /** Who was quoted last, or null. */
  ResolvedSpeaker lastSpoken() {
    return lastSpoken;
  }

  void noteBody(String body, boolean country) {
    bodies.add(body);
    if (country) {
      countries.add(body);
    }
  }

  void nextSentence() {
    sentence++;
  }

  /** Whom a pronoun of this gender means: one near, else the one most talked of; or null. */
  Person person(Gender gender) {
    Person near = near(gender);
    return near == null ? protagonist(gender) : near;
  }

  /**
   * The person near whom a pronoun of this gender means; null when nobody near agrees. One whose
   * gender the article shows is preferred to one of whom it shows nothing, within the same
   * sentence.
   */
  Person near(Gender gender) {
    Person best = null;
    int bestScore = 0;
    for (int i = notes.size() - 1; i >= 0; i--) {
      Note note = notes.get(i);
      int distance = sentence - note.sentence;
      boolean enough = bestScore >= BEST - DISTANCE * distance && !log.isHeard();
      if (distance > REACH || enough) {
        break; // nobody further back is better
      }
      boolean again = i + 1 < notes.size() && note.equals(notes.get(i + 1));
      if (again && !log.isHeard()) {
        continue; // the same person, as near: no better than a moment ago
      }
      boolean possible =
          mayBeHuman(note.person) || (note.subject && distance <= 1 && isForeign(note.person));
      if (!gender.agreesWith(note.person.gender()) || !possible) {
        log.candidate(note.person.name(), 0, possible ? "of the other gender" : "may be a thing");
        continue;
      }
      int base =
          note.person.isHuman() ? 26 : !mayBeHuman(note.person) ? 16 : note.subject ? 20 : 18;
      int score = base - DISTANCE * distance + (note.subject ? SUBJECT : 0);
      if (gender != Gender.UNKNOWN && note.person.gender() == gender) {
        score += 4;
      }
      log.candidate(note.person.name(), score, note.subject ? "a subject before" : "named before");
      if (score > bestScore) {
        best = note.person;
        bestScore = score;
      }
    }
    return best;
  }

  /** Who has been talked of most, a subject counting twice, when nobody near agrees; or null. */
  Person protagonist(Gender gender) {
    Map<Person, Integer> counts = new LinkedHashMap<>();
    for (Note note : notes) {
      if (gender.agreesWith(note.person.gender()) && mayBeHuman(note.person)) {
        counts.merge(note.person, note.subject ? 2 : 1, Integer::sum);
      }
    }
    Person best = null;
    for (Person person : counts.keySet()) {
      if (counts.get(person) > (best == null ? 1 : counts.get(best))) {
        best = person;
      }
    }
    if (best != null) {
      log.candidate(best.name(), counts.get(best), "talked of most");
    }
    return best;
  }

  private static boolean mayBeHuman(Person person) {
    String name = person.name();
    return (name.indexOf(' ') > 0 && !person.isTitle())
        || (person.isHuman() && !StringUtils.isAllUpperCase(name));
  }

  /** "Modric" alone: perhaps a thing, but the one just told of. */
  private static boolean isForeign(Person person) {
    String name = person.name();
    return !StringUtils.isAllUpperCase(name)
        && !Syllables.isVietnamese(name.toLowerCase(Locale.ROOT));
  }

  /** Whether nobody has been named at all. */
  boolean isEmpty() {
    return notes.isEmpty();
  }

  /** Whether nobody has been named in this sentence or the one before. */
  boolean isStill() {
    return notes.isEmpty() || notes.get(notes.size() - 1).sentence < sentence - 1;
  }

  /** Whether one person was talked of more recently than the other. */
  boolean isNearer(Person one, Person other) {
    for (int i = notes.size() - 1; i >= 0; i--) {
      if (notes.get(i).person == one) {
        return true;
      }
      if (notes.get(i).person == other) {
        return false;
      }
    }
    return false;
  }

  /** The last body named, or null. */
  String lastBody() {
    return last(bodies, body -> true);
  }

  /** The last country named by itself, or null. */
  String lastCountry() {
    return last(bodies, countries::contains);
  }

  /** The last body named that is no country, or null. */
  String lastInstitution() {
    return last(bodies, body -> !countries.contains(body));
  }

  /** The last body named by a proper name that is no country and that fits, or null. */
  String lastNamedInstitution(Predicate<String> fits) {
    return last(
        bodies,
        body ->
            !countries.contains(body)
                && Character.isUpperCase(body.codePointAt(0))
                && fits.test(body));
  }

  /** The last body whose name begins with the word and goes on, or null. */
  String lastBodyLike(String word) {
    return last(
        bodies,
        body -> body.length() > word.length() && body.toLowerCase(Locale.ROOT).startsWith(word));
  }

  private static String last(List<String> names, Predicate<String> wanted) {
    for (int i = names.size() - 1; i >= 0; i--) {
      if (wanted.test(names.get(i))) {
        return names.get(i);
      }
    }
    return null;
  }
}
