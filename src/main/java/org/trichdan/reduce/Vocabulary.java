package org.trichdan.reduce;

import java.util.List;
import java.util.Set;
import org.trichdan.rule.ClassSet;
import org.trichdan.rule.Classes;
import org.trichdan.rule.Lexicon;
import org.trichdan.rule.RuleSet;
import org.trichdan.text.Spelling;

/** The lists that the pipeline itself consults, looked up once per rule set. */
public final class Vocabulary {
  /** Words of the longest calling: {@code nhà thiết kế thời trang}. */
  private static final int MAX_CALLING = 4;

  private static final int MIN_ENDING = 4;

  private final Classes classes;
  private final Lexicon lexicon;
  private final int[] ids = new int[Listed.values().length];
  private final List<String> longEndings;
  private final WordForms forms = new WordForms(this);
  private final ClassSet nameLists;
  private final ClassSet opening;
  private final ClassSet endsName;
  private final ClassSet opensPhrase;
  private final ClassSet titles;
  private final ClassSet verbs;
  private final ClassSet frames;
  private final ClassSet states;
  private final ClassSet towns;
  private final ClassSet places;
  private final ClassSet blocksName;
  private final ClassSet surnames;

  public Vocabulary(RuleSet rules) {
    this.classes = rules.classes();
    this.lexicon = rules.lexicon();
    for (Listed list : Listed.values()) {
      ids[list.number()] = classes.list(list.listName());
    }
    this.longEndings =
        entries(Listed.OUTLET_ENDING).stream()
            .map(Spelling::normalize)
            .filter(Vocabulary::isLongEnding)
            .toList();
    this.opening = set(Listed.OPENING);
    this.nameLists =
        set(
                Listed.SURNAME,
                Listed.SURNAME_EAST,
                Listed.NAME_PARTICLE,
                Listed.GIVEN_NAME,
                Listed.OUTLET_FRAMED,
                Listed.OUTLET_BODY)
            .union(opening);
    this.surnames = set(Listed.SURNAME, Listed.SURNAME_EAST);
    this.states = set(Listed.COUNTRY, Listed.CAPITAL);
    this.towns = set(Listed.PLACE);
    this.places = states.union(towns);
    this.verbs =
        set(
            Listed.SAY,
            Listed.CALL,
            Listed.RELAY,
            Listed.DENY,
            Listed.DECLINE,
            Listed.DOCUMENT,
            Listed.CREDIT,
            Listed.ACCORD);
    this.frames = set(Listed.OUTLETFRAME);
    this.titles = set(Listed.TITLE, Listed.DEGREE, Listed.ROLENOUN);
    this.opensPhrase = set(Listed.HONORIFIC, Listed.PRONOUN, Listed.ACCORD);
    this.endsName =
        set(
            Listed.TITLE,
            Listed.ORGHEAD,
            Listed.ORG,
            Listed.OUTLET,
            Listed.DEGREE,
            Listed.SAY,
            Listed.GROUPNOUN,
            Listed.COUNTRY,
            Listed.ROLENOUN);
    this.blocksName =
        endsName
            .union(
                set(
                    Listed.PLACE,
                    Listed.CAPITAL,
                    Listed.ORGFIELD,
                    Listed.PLACEHEAD,
                    Listed.HONORIFIC,
                    Listed.ACCORD,
                    Listed.OUTLETFRAME))
            .union(
                set(
                    Listed.CREDIT,
                    Listed.ANON,
                    Listed.RELAY,
                    Listed.DENY,
                    Listed.DECLINE,
                    Listed.DOCUMENT,
                    Listed.THING,
                    Listed.PRONOUN));
  }

  Lexicon lexicon() {
    return lexicon;
  }

  WordForms forms() {
    return forms;
  }

  public Classes classes() {
    return classes;
  }

  /** Whether an entry says more than that its words occur in people's names. */
  boolean isMoreThanName(Lexicon.Entry entry) {
    return !entry.classes().isWithin(nameLists);
  }

  /** Whether an entry is a word that opens sentences, no name for all its capital, and no more. */
  boolean opensSentence(Lexicon.Entry entry) {
    return entry.classes().intersects(opening) && !isMoreThanName(entry);
  }

  /** Whether an entry cannot be part of a person's name that began before it. */
  boolean endsName(Lexicon.Entry entry) {
    return entry.classes().intersects(endsName);
  }

  /** Whether a capitalised word in mid-sentence that is this entry is that and no name. */
  boolean blocksName(Lexicon.Entry entry) {
    return entry.length() > 1 || entry.classes().intersects(blocksName);
  }

  /** Whether an entry is a verb or a plain noun, which nobody writes with a capital. */
  boolean isVerb(Lexicon.Entry entry) {
    return entry.classes().intersects(verbs)
        && !entry.classes().intersects(titles)
        && !entry.classes().intersects(frames);
  }

  /** Whether an entry opens an outlet's name: {@code trang}, which is also a given name. */
  boolean isFrame(Lexicon.Entry entry) {
    return entry.classes().intersects(frames) && !entry.classes().intersects(titles);
  }

  /** Whether an entry is a country, a capital or another place. */
  boolean isPlace(Lexicon.Entry entry) {
    return entry.classes().intersects(places);
  }

  /** Whether a word is a degree, a rank or a title of honour: {@code NSND}, {@code TS}. */
  boolean isDegree(Word word) {
    return word.asWritten().contains(list(Listed.DEGREE))
        || word.inLower().contains(list(Listed.DEGREE));
  }

  /** Whether an entry is a place that is no country and no capital. */
  boolean isTown(Lexicon.Entry entry) {
    return entry.classes().intersects(towns) && !entry.classes().intersects(states);
  }

  /** Whether an entry is a title or a degree, or the name of a body in several words. */
  boolean isTitle(Lexicon.Entry entry) {
    return entry.classes().intersects(titles) || (entry.length() > 1 && endsName(entry));
  }

  /** Whether the words before a position end in a title of one or two syllables. */
  boolean endsInTitle(Words words, int end) {
    if (words.get(end - 1).inLower().contains(list(Listed.TITLE))) {
      return true;
    }
    Lexicon.Entry two = end < 2 ? null : lexicon.inAnyCase(words, end - 2, end);
    return two != null && two.classes().contains(list(Listed.TITLE));
  }

  /** Whether a word says that a number is an age. */
  boolean isAge(Word word) {
    return word.inLower().contains(list(Listed.AGE));
  }

  boolean isFunctionWord(Word word) {
    return word.inLower().contains(list(Listed.FUNCTION_WORD));
  }

  boolean isSubordinator(Word word) {
    return word.inLower().contains(list(Listed.SUBORDINATOR));
  }

  /** Whether a word stands before an outlet's name: {@code tờ}. */
  boolean isFrame(Word word) {
    return word.inLower().contains(list(Listed.OUTLETFRAME));
  }

  /** Whether a word, with its capital, is a given name. */
  boolean isGivenName(Word word) {
    return word.asWritten().contains(list(Listed.GIVEN_NAME));
  }

  /** Whether a calling that has no place ends before a word: {@code nghệ sĩ}, {@code tiền đạo}. */
  boolean endsInCalling(Words words, int end) {
    for (int length = 1; length <= Math.min(MAX_CALLING, end); length++) {
      Lexicon.Entry calling = lexicon.inAnyCase(words, end - length, end);
      String value = calling == null ? null : calling.values().get(Listed.ROLENOUN.listName());
      if (value != null && value.contains("again=long")) {
        return true;
      }
    }
    return false;
  }

  /** Whether an entry is an honorific or a pronoun, which a name cannot begin with. */
  boolean opensPhrase(Lexicon.Entry entry) {
    return entry.classes().intersects(opensPhrase);
  }

  /** Whether a word in lower case has the shape of a Vietnamese syllable. */
  public boolean isSyllable(String word) {
    return forms.of(word).isSyllable();
  }

  /** Whether a word is a family name, Vietnamese or not. */
  public boolean isSurname(String word) {
    return forms.of(word).asWritten().intersects(surnames);
  }

  /** Whether a word in lower case ends in what ends an outlet's name: {@code farsnews}. */
  boolean hasOutletEnding(String lower) {
    for (String ending : longEndings) {
      if (lower.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  /** "news" ends many a name; "tv" ends other words, too. */
  private static boolean isLongEnding(String ending) {
    return ending.startsWith(".") || ending.length() >= MIN_ENDING;
  }

  /** The class of the units in a list; of a list that does not exist no unit is a member. */
  public int list(Listed list) {
    return ids[list.number()];
  }

  /** See {@link Lexicon#contains}. */
  public boolean contains(Listed list, String phrase) {
    return lexicon.find(list(list), phrase) != null;
  }

  /** See {@link Lexicon#value}. */
  public String value(Listed list, String phrase) {
    Lexicon.Entry entry = lexicon.find(list(list), phrase);
    return entry == null ? null : entry.values().get(list.listName());
  }

  /** See {@link Lexicon#entries}. */
  public Set<String> entries(Listed list) {
    return lexicon.entries(list.listName());
  }

  private ClassSet set(Listed... lists) {
    ClassSet result = ClassSet.EMPTY;
    for (Listed list : lists) {
      int id = list(list);
      if (id >= 0) {
        result = result.union(ClassSet.of(id));
      }
    }
    return result;
  }
}
