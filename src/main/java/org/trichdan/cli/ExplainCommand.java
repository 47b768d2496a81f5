package org.trichdan.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.trichdan.article.Article;
import org.trichdan.article.PublicationDate;
import org.trichdan.explain.Explainer;
import org.trichdan.explain.SentenceChoice;
import org.trichdan.input.ArticleSource;
import org.trichdan.input.InputOptions;
import org.trichdan.rule.RuleErrors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

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
final class ExplainCommand extends EngineCommand {
  @SuppressWarnings("UnusedVariable") // picocli acts on it
  @Mixin
  private CommonOptions common;

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
    super(terminal);
  }

  @Override
  public Integer call() throws RuleErrors {
    SentenceChoice choice = choice();
    Explainer explainer = new Explainer(engine.loadRules());
    Messages messages = new Messages(terminal, false);
    AtomicBoolean some = new AtomicBoolean();
    try (Output output = Output.to(terminal)) {
      new ArticleSource(List.of(file), terminal.in(), InputOptions.inAnyLanguage(date), messages)
          .forEach(
              article -> {
                if (id == null || id.equals(article.id())) {
                  some.compareAndSet(false, explain(article, explainer, choice, output));
                }
              });
      output.commit();
    } catch (UncheckedIOException e) {
      return messages.unwritten(e.getCause(), null, "");
    } catch (IOException e) {
      return messages.unwritten(e, null, "");
    }
    if (!some.get() && messages.errors() == 0) {
      messages.line(
          file + ": " + (id == null ? "" : "no article " + id + ", or ") + "no such sentence");
    }
    return some.get() && messages.errors() == 0 ? ExitCode.OK : ExitCode.INPUT;
  }

  private SentenceChoice choice() {
    try {
      return sentence == null ? SentenceChoice.ALL : SentenceChoice.parse(sentence);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  /** Whether there was something to explain. */
  private boolean explain(
      Article article, Explainer explainer, SentenceChoice choice, Output output) {
    boolean colour = terminal.outIsTerminal() && terminal.colour();
    String text = explainer.explain(article, choice, terminal.columns(), colour);
    try {
      output.write(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return !text.isEmpty();
  }
}
