package org.trichdan.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trichdan.store.Archive;
import org.trichdan.store.Folding;
import org.trichdan.store.Period;
import org.trichdan.store.SpeakerQueries;
import org.trichdan.store.StoreException;

/** Proposes which names may be one person's. What has been decided is not proposed again. */
public final class VariantFinder {
  private static final int EXAMPLES = 2;

  private final SpeakerQueries queries;
  private final Speakers speakers;
  private final Aliases aliases;

  public VariantFinder(Archive archive, Aliases aliases) {
    this.queries = new SpeakerQueries(archive);
    this.speakers = new Speakers(archive, Aliases.NONE);
    this.aliases = aliases;
  }

  /** The proposals, those seen in the most articles first. */
  public List<Variant> find() throws StoreException {
    List<Variant> variants = new ArrayList<>(sameLetters(speakers.counts(Period.ALL).keySet()));
    ShortNames shortNames = new ShortNames(aliases);
    queries.forEachPerson(shortNames::add);
    for (ShortNames.Evidence evidence : shortNames.find()) {
      List<String> examples = new ArrayList<>();
      for (long article : evidence.examples()) {
        examples.add(queries.article(article));
      }
      variants.add(
          new Variant(
              evidence.full(),
              evidence.shorter(),
              "short name, on the same day in articles about the same",
              evidence.articles(),
              examples));
    }
    variants.sort(
        Comparator.comparingInt(Variant::articles)
            .reversed()
            .thenComparing(Variant::name)
            .thenComparing(Variant::other));
    return variants;
  }

  private List<Variant> sameLetters(Collection<String> names) throws StoreException {
    Map<String, String> firsts = new HashMap<>();
    List<Variant> variants = new ArrayList<>();
    for (String name : names) {
      String key = Folding.key(name);
      String first = key.isEmpty() ? null : firsts.putIfAbsent(key, name);
      if (first != null && isName(first) && isName(name) && isOpen(first, name)) {
        variants.add(
            new Variant(
                first,
                name,
                "same letters, other " + SpellingDifference.of(first, name),
                speakers.tally(name, Period.ALL).articles(),
                queries.articles(name, EXAMPLES)));
      }
    }
    return variants;
  }

  /** Without a capital it is a description, such as {@code nhiều người}, and nobody's name. */
  private static boolean isName(String name) {
    return name.codePoints().anyMatch(Character::isUpperCase);
  }

  private boolean isOpen(String a, String b) {
    return !aliases.confirms(a, b) && !aliases.refutes(a, b);
  }
}
