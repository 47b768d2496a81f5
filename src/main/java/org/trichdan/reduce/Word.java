package org.trichdan.reduce;

import java.util.Locale;
import org.trichdan.rule.ClassSet;
import org.trichdan.rule.Lexicon;
import org.trichdan.text.Spelling;

/**
 * A word form with all that the pipeline asks of it, found out once: texts repeat their words, and
 * {@link WordForms} hands out the same one again.
 */
final class Word extends Lexicon.Form {
  private final String surface;

  /** Here once more: the text need not be fetched to see that it is another. */
  private final int length;

  private final int hash;
  private final boolean isBreak;
  private final long head;
  private final long tail;
  private final String lower;
  private final boolean capitalised;
  private final boolean syllable;
  private final ClassSet inLower;
  private final ClassSet asWritten;
  private final boolean surname;
  private final boolean honorific;
  private final boolean particle;
  private final boolean acronym;
  private final boolean outletEnding;
  private final boolean endsInOutlet;
  private final ClassSet shape;
  private final ClassSet listedShape;

  /** The word that stands so in a view. */
  static Word of(String surface, Vocabulary vocabulary) {
    String lower = Spelling.normalize(surface.toLowerCase(Locale.ROOT));
    return new Word(surface, lower, vocabulary);
  }

  private Word(String surface, String lower, Vocabulary vocabulary) {
    super(vocabulary.lexicon(), lower, Spelling.normalize(surface));
    this.surface = surface;
    this.length = surface.length();
    this.hash = surface.hashCode();
    this.isBreak = Capitals.isBreak(surface);
    this.lower = lower;
    this.head = WordForms.pack(surface, 0, surface.length());
    this.tail = WordForms.pack(surface, WordForms.HALF, surface.length());
    this.capitalised = Capitals.isCapitalised(surface);
    this.syllable = Syllables.isVietnamese(lower);
    ClassSet inLower = vocabulary.lexicon().classesOf(lower);
    ClassSet written = surface.equals(lower) ? inLower : vocabulary.lexicon().classesOf(surface);
    this.inLower = inLower;
    this.asWritten = written;
    this.surname = written.contains(vocabulary.list(Listed.SURNAME));
    this.honorific = inLower.contains(vocabulary.list(Listed.HONORIFIC));
    this.particle = inLower.contains(vocabulary.list(Listed.NAME_PARTICLE));
    this.acronym = Capitals.isAcronym(surface);
    this.outletEnding = inLower.contains(vocabulary.list(Listed.OUTLET_ENDING));
    this.endsInOutlet = vocabulary.hasOutletEnding(lower);
    this.shape = Shapes.of(surface, false);
    this.listedShape = Shapes.of(surface, true);
  }

  /** Whether it has this length and these characters, as {@link WordForms#pack} packs them. */
  boolean is(long first, long second, int characters) {
    return head == first && tail == second && length == characters;
  }

  /** Whether it is this one character. */
  boolean is(char c) {
    return length == 1 && head == c;
  }

  /** The same for words that are spelled the same. */
  int hash() {
    return hash;
  }

  /** Whether two words have the same characters. */
  boolean isSpelledAs(Word other) {
    return hash == other.hash && surface.equals(other.surface);
  }

  /** See {@link Capitals#isBreak}. */
  boolean isBreak() {
    return isBreak;
  }

  /** As it stands in the view. */
  String surface() {
    return surface;
  }

  /** In lower case, in the spelling that look-ups compare. */
  String lower() {
    return lower;
  }

  /** See {@link Capitals#isCapitalised}. */
  boolean isCapitalised() {
    return capitalised;
  }

  /** Whether it has the shape of a Vietnamese syllable, whatever its case. */
  boolean isSyllable() {
    return syllable;
  }

  /** The classes that lists give it in lower case; those of longer phrases are not among them. */
  ClassSet inLower() {
    return inLower;
  }

  /** The same as it stands in the view: those that ask for capitals, and those that do not. */
  ClassSet asWritten() {
    return asWritten;
  }

  boolean isSurname() {
    return surname;
  }

  boolean isHonorific() {
    return honorific;
  }

  /** Whether it stands between the parts of names: {@code von}. */
  boolean isParticle() {
    return particle;
  }

  /** See {@link Capitals#isAcronym}. */
  boolean isAcronym() {
    return acronym;
  }

  /** Whether it is a word that outlets' names end in: {@code News}. */
  boolean isOutletEnding() {
    return outletEnding;
  }

  /** Whether such a word is its own end: {@code Farsnews}, {@code zing.vn}. */
  boolean hasOutletEnding() {
    return endsInOutlet;
  }

  /** The types of a token that no list has. */
  ClassSet shape() {
    return shape;
  }

  /** The types that a token has beside its lists. */
  ClassSet listedShape() {
    return listedShape;
  }
}
