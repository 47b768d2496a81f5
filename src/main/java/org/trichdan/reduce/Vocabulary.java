package org.trichdan.reduce;

import org.trichdan.rule.ClassSet;
import org.trichdan.rule.Classes;
import org.trichdan.rule.Lexicon;
import org.trichdan.rule.RuleSet;

/** The lists that the pipeline itself consults, looked up once per rule set. */
public final class Vocabulary {
  private final Classes classes;
  private final Lexicon lexicon;
  private final ClassSet nameLists;
  private final ClassSet endsName;
  private final ClassSet opensPhrase;

  public Vocabulary(RuleSet rules) {
    this.classes = rules.classes();
    this.lexicon = rules.lexicon();
    this.nameLists = set("surname", "surname-east", "name-particle", "outlet-framed");
    this.opensPhrase = set("honorific", "pronoun", "accord");
    this.endsName =
        set("title", "orghead", "org", "outlet", "degree", "say", "groupnoun", "country", "rolenoun");
  }

  public Lexicon lexicon() {
    return lexicon;
  }

  public Classes classes() {
    return classes;
  }

  /** Whether an entry says more than that its words occur in people's names. */
  boolean isMoreThanName(Lexicon.Entry entry) {
    return !entry.classes().minus(nameLists).isEmpty();
  }

  /** Whether an entry cannot be part of a person's name that began before it. */
  boolean endsName(Lexicon.Entry entry) {
    return entry.classes().intersects(endsName);
  }

  /** Whether an entry is an honorific or a pronoun, which a name cannot begin with. */
  boolean opensPhrase(Lexicon.Entry entry) {
    return entry.classes().intersects(opensPhrase);
  }

  boolean isIn(String list, String phrase) {
    return lexicon.contains(list, phrase);
  }

  /** The class of a list; a list that does not exist has no members. */
  public int list(String name) {
    return classes.list(name);
  }

  private ClassSet set(String... lists) {
    ClassSet result = ClassSet.EMPTY;
    for (String name : lists) {
      int id = classes.list(name);
      if (id >= 0) {
        result = result.union(ClassSet.of(id));
      }
    }
    return result;
  }
}
