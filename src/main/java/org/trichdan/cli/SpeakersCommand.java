package org.trichdan.cli;

import java.io.IOException;
import java.util.List;
import org.trichdan.knowledge.AliasException;
import org.trichdan.knowledge.AliasFile;
import org.trichdan.knowledge.SpeakerJson;
import org.trichdan.knowledge.SpeakerTable;
import org.trichdan.knowledge.Speakers;
import org.trichdan.knowledge.Tally;
import org.trichdan.knowledge.Variant;
import org.trichdan.knowledge.VariantFinder;
import org.trichdan.output.HitTable;
import org.trichdan.store.Archive;
import org.trichdan.store.Period;
import org.trichdan.store.StoreException;
import org.trichdan.store.Told;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code trichdan speakers}. */
@Command(
    name = "speakers",
    header = "Who was quoted how often; all that one person said.",
    description = {
      "",
      "Without a name: everybody, most often quoted first. With one: the person's file, in order of"
          + " time. The name may be typed without diacritics. Spellings of one name are counted"
          + " apart until somebody confirms that they are one.",
      ""
    },
    optionListHeading = "%nOptions:%n",
    parameterListHeading = "",
    footerHeading = "%nExamples:%n",
    footer = {
      "  trichdan speakers --store quotes.db",
      "  trichdan speakers --store quotes.db \"kim jong un\" --from 2025-11",
      "  trichdan speakers --store quotes.db --variants",
      "  trichdan speakers --store quotes.db --confirm \"Kim Jong Un\" \"Kim Jong-un\"",
    })
final class SpeakersCommand extends KnowledgeCommand {
  private static final int MOST = 50;

  @Parameters(arity = "0..1", paramLabel = "NAME", description = "Whose statements to show.")
  private String name;

  @Option(names = "--outlet", paramLabel = "NAME", description = "Published by this outlet.")
  private String outlet;

  @ArgGroup private Names names;

  /** What to do with names; one thing at a time. */
  static final class Names {
    @Option(
        names = "--variants",
        description = "Names that may be one person's, with what speaks for it.")
    boolean variants;

    @Option(
        names = "--confirm",
        arity = "2",
        paramLabel = "NAME",
        description = "Note that two names are one person's; the first is shown.")
    List<String> confirm;

    @Option(
        names = "--refute",
        arity = "2",
        paramLabel = "NAME",
        description = "Note that two names are not one person's.")
    List<String> refute;
  }

  SpeakersCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  boolean isChange() {
    return names != null && !names.variants;
  }

  @Override
  void change(AliasFile list) throws AliasException {
    if (names != null && names.confirm != null) {
      list.confirm(names.confirm.get(0), names.confirm.get(1));
    } else if (names != null && names.refute != null) {
      list.refute(names.refute.get(0), names.refute.get(1));
    }
  }

  @Override
  String show(Archive archive, Output output) throws StoreException, IOException {
    if (names != null && names.variants) {
      return variants(archive, output);
    }
    Speakers speakers = new Speakers(archive, aliases);
    Period period = new Period(from, to, outlet);
    return name == null ? everybody(speakers, period, output) : person(speakers, period, output);
  }

  private String everybody(Speakers speakers, Period period, Output output)
      throws StoreException, IOException {
    List<String> all = List.copyOf(speakers.counts(period).keySet());
    int shown = Math.min(all.size(), most == null ? MOST : most);
    for (String each : all.subList(0, shown)) {
      Tally tally = speakers.tally(each, period);
      write(tally, speakers.alsoWritten(tally), output);
    }
    return Count.of(shown, all.size(), "speaker");
  }

  private void write(Tally tally, List<String> also, Output output) throws IOException {
    StringBuilder text = new StringBuilder();
    if (isTable()) {
      new SpeakerTable(terminal.columns(), colour()).write(tally, also, text);
    } else {
      SpeakerJson.write(tally, also, text);
    }
    output.write(text.toString());
  }

  private String person(Speakers speakers, Period period, Output output)
      throws StoreException, IOException {
    List<List<String>> people = speakers.named(name);
    int statements = 0;
    for (List<String> spellings : people) {
      List<Told> said = speakers.said(spellings, period);
      if (said.isEmpty()) {
        continue;
      }
      Tally tally = speakers.tally(spellings, said);
      List<String> also = speakers.alsoWritten(tally);
      if (people.size() > 1 && !isSameLetters(people)) {
        write(tally, also, output); // too many people: which one is meant?
      } else {
        file(tally, also, said, output);
      }
      statements += said.size();
    }
    if (statements == 0) {
      return "nobody called " + name;
    }
    return people.size() > 1 ? Count.of(people.size(), "name") : Count.of(statements, "statement");
  }

  private boolean isSameLetters(List<List<String>> people) {
    return people.stream().allMatch(p -> p.stream().anyMatch(n -> Speakers.isSpelling(n, name)));
  }

  private void file(Tally tally, List<String> also, List<Told> said, Output output)
      throws IOException {
    StringBuilder text = new StringBuilder();
    List<Told> shown = said.subList(0, most == null ? said.size() : Math.min(most, said.size()));
    if (!isTable()) {
      SpeakerJson.write(tally, also, text);
      for (Told told : shown) {
        SpeakerJson.write(told, text);
      }
    } else {
      new SpeakerTable(terminal.columns(), colour()).head(tally, also, text);
      HitTable table = new HitTable(terminal.columns(), colour());
      for (Told told : shown) {
        table.write(
            told.day(),
            told.speaker().equals(tally.name()) ? told.role() : told.speaker(),
            told.content(),
            HitTable.kind(told.kind(), told.polarity()),
            told.sources(),
            told.outlet(),
            told.title(),
            text);
      }
    }
    output.write(text.toString());
  }

  private String variants(Archive archive, Output output) throws StoreException, IOException {
    List<Variant> all = new VariantFinder(archive, aliases).find();
    int shown = Math.min(all.size(), most == null ? MOST : most);
    SpeakerTable table = new SpeakerTable(terminal.columns(), colour());
    for (Variant variant : all.subList(0, shown)) {
      StringBuilder text = new StringBuilder();
      if (isTable()) {
        table.write(variant, text);
      } else {
        SpeakerJson.write(variant, text);
      }
      output.write(text.toString());
    }
    return Count.of(shown, all.size(), "proposal")
        + "; --confirm or --refute takes them off the list";
  }
}
