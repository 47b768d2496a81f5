package org.trichdan.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.trichdan.attribution.Kind;
import org.trichdan.attribution.Polarity;
import org.trichdan.knowledge.AliasException;
import org.trichdan.knowledge.AliasFile;
import org.trichdan.store.QuoteQuery;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which of the statements in a store are meant. */
final class FilterOptions {
  @Option(
      names = "--speaker",
      paramLabel = "NAME",
      description = "Said by this one, by any spelling confirmed in STORE.aliases.")
  private String speaker;

  @Option(names = "--source", paramLabel = "NAME", description = "Through this outlet.")
  private String source;

  @Option(names = "--outlet", paramLabel = "NAME", description = "Published by this outlet.")
  private String outlet;

  @Option(
      names = "--from",
      paramLabel = "DATE",
      description = "Not said before this day, month or year.")
  private String from;

  @Option(
      names = "--to",
      paramLabel = "DATE",
      description = "Not said after this day, month or year.")
  private String to;

  @Option(names = "--kind", paramLabel = "KIND", description = "direct, mixed or indirect.")
  private String kind;

  @Option(names = "--polarity", paramLabel = "P", description = "affirm, deny or decline.")
  private String polarity;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  /**
   * Looks at what the user typed.
   *
   * @throws ParameterException when a day, a kind or a polarity is none
   */
  void check() {
    Checks.day(spec, "--from", from);
    Checks.day(spec, "--to", to);
    check("--kind", kind, Arrays.stream(Kind.values()).map(Kind::label).toList());
    check("--polarity", polarity, Arrays.stream(Polarity.values()).map(Polarity::label).toList());
  }

  /**
   * What to ask a store for, by all spellings of the speaker's name that the list beside the store
   * confirms.
   *
   * @param words that statements must hold; null or empty for any
   * @param most how many statements at most
   * @throws ParameterException when the list cannot be read
   */
  QuoteQuery query(List<String> words, int most, Path store) {
    List<String> speakers = speaker == null ? null : spellings(AliasFile.beside(store));
    return new QuoteQuery(
        words == null || words.isEmpty() ? null : String.join(" ", words),
        speakers,
        source,
        outlet,
        from,
        to,
        kind,
        polarity,
        most);
  }

  private List<String> spellings(AliasFile list) {
    try {
      return list.read().spellings(speaker);
    } catch (AliasException e) {
      throw Checks.misuse(spec, e.getMessage());
    }
  }

  private void check(String option, String value, List<String> choices) {
    if (value != null && !choices.contains(value)) {
      throw Checks.misuse(
          spec, option + " is one of " + String.join(", ", choices) + ", not " + value);
    }
  }
}
