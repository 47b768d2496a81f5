package org.trichdan.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trichdan.article.Article;
import org.trichdan.article.ArticleSource;
import org.trichdan.article.PublicationDate;
import org.trichdan.attribution.Citation;
import org.trichdan.explain.ExplanationText;
import org.trichdan.extract.Explanation;
import org.trichdan.extract.Extractor;
import org.trichdan.rule.RuleErrors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code trichdan explain}. */
@Command(
    name = "explain",
    header = "Show how the rules came to what they found.",
    description = {
      "",
      "Goes through an article sentence by sentence: what was seen in it, which rules matched and"
          + " which of the matches lost, how each speaker was resolved, and why a quote is no"
          + " statement.",
      ""
    },
    optionListHeading = "%nOptions:%n",
    parameterListHeading = "",
    exitCodeList = {
      "0:something was explained",
      "1:the article could not be read, or has no such sentence",
      "2:the command line or a rule is wrong",
      "3:the output could not be written"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  trichdan explain article.txt",
      "  trichdan explain news.jsonl --article 17 --sentence 3",
      "  trichdan explain article.txt --sentence title --overlay mine",
      "  echo 'Ông Nam nói: “Mưa.”' | trichdan explain -",
    })
final class ExplainCommand implements Callable<Integer> {
  private static final Pattern SENTENCE = Pattern.compile("(?:(title|text)(?::|$))?(\\d{1,9})?");

  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @SuppressWarnings("UnusedVariable") // picocli acts on it
  @Mixin
  private CommonOptions common;

  @Mixin private EngineOptions engine;

  @Parameters(paramLabel = "FILE", description = "The article, as for extract.")
  private String file;

  @Option(
      names = "--article",
      paramLabel = "ID",
      description = "Of several articles in the file, only this one.")
  private String id;

  @Option(
      names = "--sentence",
      paramLabel = "N",
      description =
          "Only this sentence of the text, by its number in the records, from 0; title:N for one"
              + " of the title, title for all of it.")
  private String sentence;

  @Option(
      names = "--date",
      paramLabel = "DATE",
      converter = DateConverter.class,
      description = "Publication date of an article that carries none, as 2025-11-26.")
  private PublicationDate date;

  ExplainCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws RuleErrors {
    Matcher chosen = SENTENCE.matcher(sentence == null ? "" : sentence);
    if (!chosen.matches() || (sentence != null && sentence.isEmpty())) {
      throw new ParameterException(
          spec.commandLine(), "no sentence: '" + sentence + "'; write 3, title:0 or title");
    }
    Extractor extractor = new Extractor(engine.loadRules());
    Messages messages = new Messages(terminal, false);
    AtomicBoolean some = new AtomicBoolean();
    try (Output output = Output.to(terminal)) {
      new ArticleSource(List.of(file), terminal.in(), date, messages)
          .forEach(
              article -> {
                if (id == null || id.equals(article.id())) {
                  some.compareAndSet(false, explain(article, extractor, chosen, output));
                }
              });
      output.commit();
    } catch (UncheckedIOException e) {
      return failed(e.getCause(), messages);
    } catch (IOException e) {
      return failed(e, messages);
    }
    if (!some.get() && messages.errors() == 0) {
      messages.line(
          file + ": " + (id == null ? "" : "no article " + id + ", or ") + "no such sentence");
    }
    return some.get() && messages.errors() == 0 ? ExitCode.OK : ExitCode.INPUT;
  }

  /** Whether there was something to explain. */
  private boolean explain(Article article, Extractor extractor, Matcher chosen, Output output) {
    String text =
        ExplanationText.render(
            article,
            extractor.explain(article),
            s -> isChosen(s, chosen),
            terminal.columns(),
            terminal.outIsTerminal() && terminal.colour());
    try {
      output.write(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return !text.isEmpty();
  }

  private boolean isChosen(Explanation.Sentence s, Matcher chosen) {
    if (sentence == null) {
      return true;
    }
    String field = chosen.group(1) == null ? Citation.Field.TEXT.label() : chosen.group(1);
    String number = chosen.group(2);
    return s.in().label().equals(field)
        && (number == null || s.number() == Integer.parseInt(number));
  }

  private static int failed(IOException e, Messages messages) {
    if (Output.isBrokenPipe(e)) {
      return ExitCode.OK; // as with `| head`: the reader has what it wanted
    }
    messages.line("standard output: cannot be written (" + Output.describe(e) + ")");
    return ExitCode.OUTPUT;
  }
}
