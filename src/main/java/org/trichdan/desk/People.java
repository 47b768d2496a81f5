package org.trichdan.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trichdan.knowledge.Aliases;
import org.trichdan.store.Folding;
import org.trichdan.store.WordQueries;

/** The speakers of an index, those confirmed to be one under one name. */
final class People {
  private final Aliases aliases;
  private final String[] names;

  /** Of each speaker's number that of the name it is shown under, which may be a further one. */
  private final int[] shown;

  private final List<String> shownNames = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, List<Integer>> byKey = new HashMap<>();

  /** The words of each name without their diacritics, between blanks. */
  private final String[] words;

  People(StatementIndex index, Aliases aliases) {
    this.aliases = aliases;
    this.names = index.speakerNames;
    this.shown = new int[names.length];
    this.words = new String[names.length];
    Map<String, Integer> shownNumbers = new HashMap<>();
    shownNames.add("");
    for (int i = 1; i < names.length; i++) {
      String name = aliases.shown(names[i]);
      Integer known = shownNumbers.putIfAbsent(name, shownNames.size());
      if (known == null) {
        shownNames.add(name);
      }
      shown[i] = known == null ? shownNames.size() - 1 : known;
      numbers.put(names[i], i);
      byKey.computeIfAbsent(Folding.key(names[i]), k -> new ArrayList<>(1)).add(i);
      words[i] = " " + String.join(" ", WordQueries.folded(names[i])) + " ";
    }
    words[0] = "";
  }

  Aliases aliases() {
    return aliases;
  }

  /** How many people there are, and one more. */
  int count() {
    return shownNames.size();
  }

  /** Of a speaker the number of the name it is shown under. */
  int shown(int speaker) {
    return shown[speaker];
  }

  /** The name of such a number. */
  String shownName(int person) {
    return shownNames.get(person);
  }

  /** Whether a speaker's name has the words of this name, or of a confirmed spelling of it. */
  boolean[] having(String name) {
    List<List<String>> wanted =
        aliases.spellings(name).stream().map(WordQueries::folded).distinct().toList();
    boolean[] fit = new boolean[names.length];
    for (int i = 1; i < fit.length; i++) {
      String own = words[i];
      fit[i] =
          wanted.stream()
              .anyMatch(w -> !w.isEmpty() && w.stream().allMatch(x -> own.contains(" " + x + " ")));
    }
    return fit;
  }

  /**
   * The numbers of exactly this name and its confirmed spellings; if there is none, those of the
   * first name with the same letters.
   */
  List<Integer> named(String name) {
    List<Integer> exact = spellings(name);
    List<Integer> alike = byKey.getOrDefault(Folding.key(name), List.of());
    return !exact.isEmpty() || alike.isEmpty() ? exact : spellings(names[alike.get(0)]);
  }

  private List<Integer> spellings(String name) {
    return aliases.spellings(name).stream().map(numbers::get).filter(n -> n != null).toList();
  }

  /** Other names with the same letters as one of these, neither confirmed nor refuted. */
  List<String> alsoWritten(List<Integer> speakers) {
    return speakers.stream()
        .flatMap(
            s ->
                byKey.getOrDefault(Folding.key(names[s]), List.of()).stream()
                    .filter(o -> !speakers.contains(o))
                    .map(o -> names[o])
                    .filter(o -> !aliases.refutes(names[s], o)))
        .distinct()
        .sorted()
        .toList();
  }
}
