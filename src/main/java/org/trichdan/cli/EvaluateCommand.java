package org.trichdan.cli;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.trichdan.Trichdan;
import org.trichdan.article.Article;
import org.trichdan.attribution.Attribution;
import org.trichdan.batch.OrderedPipeline;
import org.trichdan.evaluate.Baseline;
import org.trichdan.evaluate.ChangeReport;
import org.trichdan.evaluate.ErrorReport;
import org.trichdan.evaluate.Evaluation;
import org.trichdan.evaluate.Floors;
import org.trichdan.evaluate.GoldFile;
import org.trichdan.evaluate.JsonReport;
import org.trichdan.evaluate.RecordFile;
import org.trichdan.evaluate.TableReport;
import org.trichdan.input.ArticleSource;
import org.trichdan.input.InputOptions;
import org.trichdan.rule.RuleErrors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code trichdan evaluate}. */
@Command(
    name = "evaluate",
    header = "Compare with what a careful reader wrote down.",
    description = {
      "",
      "Extracts from the articles that a gold file is about, and says how much of it is right: in"
          + " total, by kind of statement, by field, by outlet and by rule.",
      ""
    },
    optionListHeading = "%nOptions:%n",
    parameterListHeading = "",
    exitCodeList = {
      "0:everything was read, and no figure is below its floor",
      "1:something could not be read, or a figure is below its floor",
      "2:the command line or a rule is wrong",
      "3:the output could not be written",
      "130:interrupted"
    },
    footerHeading = "%nGold file:%n",
    footer = {
      "  One article a line: {\"id\": …, \"attributions\": [{\"in\": \"text\", \"kind\": \"direct\",",
      "  \"content\": …, \"start\": …, \"end\": …, \"speaker\": {\"name\": …, \"aliases\": […]},",
      "  \"sources\": [{\"name\": …}], \"date\": {\"value\": …}, \"addressee\": {\"name\": …},",
      "  \"polarity\": \"affirm\", \"optional\": false}, …]}",
      "  Without start and end, the content is looked up in the article.",
      "",
      "Examples:",
      "  trichdan evaluate articles.jsonl gold.jsonl --save before.json",
      "  trichdan evaluate articles.jsonl gold.jsonl --baseline before.json",
      "  trichdan evaluate articles.jsonl gold.jsonl --errors --only missed,speaker",
    })
final class EvaluateCommand extends EngineCommand {
  @SuppressWarnings("UnusedVariable") // picocli acts on it
  @Mixin
  private CommonOptions common;

  @Parameters(index = "0", paramLabel = "ARTICLES", description = "The articles, as for extract.")
  private String articles;

  @Parameters(index = "1", paramLabel = "GOLD", description = "What is right about them.")
  private Path gold;

  @Option(
      names = "--records",
      paramLabel = "FILE",
      description = "Score these records of another run; nothing is extracted.")
  private Path records;

  @Option(
      names = "--errors",
      description = "Show everything that is missed, false or wrong in its sentence.")
  private boolean errors;

  @Option(
      names = "--only",
      paramLabel = "WHAT",
      split = ",",
      description =
          "With --errors, only these: missed, false, span, ends, speaker, sources, date,"
              + " addressee, polarity, kind.")
  private Set<String> only = Set.of();

  @Option(
      names = "--save",
      paramLabel = "FILE",
      description = "Keep the evaluation for a later --baseline.")
  private Path save;

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description = "Show what has changed since this evaluation was saved.")
  private Path baseline;

  @Option(
      names = "--floors",
      paramLabel = "FILE",
      description =
          "Fail when a figure is below its floor in this file of lines like"
              + " dev.overlap.f1=0.90; --set chooses the lines.")
  private Path floors;

  @Option(
      names = "--set",
      paramLabel = "NAME",
      description = "What these articles are called there.")
  private String set;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "table (the default) or json, which is what --save writes.")
  private Form format = Form.table;

  /** The forms of output, by the names used on the command line. */
  private enum Form {
    table,
    json
  }

  EvaluateCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  public Integer call() throws RuleErrors {
    check();
    Messages messages = new Messages(terminal, false);
    Baseline before = null;
    Floors least = null;
    Path reading = baseline;
    try {
      before = baseline == null ? null : Baseline.read(baseline);
      reading = floors;
      least = floors == null ? null : Floors.read(floors);
    } catch (IOException e) {
      String why = e instanceof NoSuchFileException ? "no such file" : Output.describe(e);
      messages.line(reading + ": cannot be read (" + why + ")");
      return ExitCode.INPUT;
    }
    Evaluation evaluation;
    try {
      evaluation = evaluate(messages);
    } catch (OrderedPipeline.InterruptedRunException e) {
      return ExitCode.INTERRUPTED;
    }
    int written = write(report(evaluation, before), evaluation, messages);
    if (written != ExitCode.OK) {
      return written;
    }
    boolean held = least == null || hold(least, evaluation, messages);
    return held && messages.errors() == 0 ? ExitCode.OK : ExitCode.INPUT;
  }

  private void check() {
    if ((floors == null) != (set == null)) {
      throw Checks.misuse(spec, "--floors and --set go together");
    }
    List<String> choices = ErrorReport.choices();
    for (String choice : only) {
      if (!choices.contains(choice)) {
        throw NotFound.error(
            spec.commandLine(),
            "kind of error called",
            choice,
            choices,
            "there are " + String.join(", ", choices));
      }
    }
  }

  private Evaluation evaluate(Messages messages) throws RuleErrors {
    GoldFile expected = GoldFile.read(gold, messages);
    Map<String, Article> found = new HashMap<>();
    new ArticleSource(List.of(articles), terminal.in(), InputOptions.inAnyLanguage(null), messages)
        .forEach(
            article -> {
              if (expected.ids().contains(article.id())) {
                found.put(article.id(), article);
              }
            });
    Evaluation.Builder builder = new Evaluation.Builder(expected);
    List<Article> present = expected.ids().stream().map(found::get).filter(a -> a != null).toList();
    expected.ids().stream().filter(id -> !found.containsKey(id)).forEach(builder::missing);
    if (records == null) {
      extract(present, builder);
    } else {
      RecordFile file = RecordFile.read(records, found, messages);
      present.forEach(article -> builder.add(article, file));
    }
    return builder.build();
  }

  private void extract(List<Article> present, Evaluation.Builder builder) throws RuleErrors {
    Trichdan trichdan = engine.build();
    record Done(Article article, List<Attribution> attributions) {}
    try (OrderedPipeline<Article, Done> pipeline =
        new OrderedPipeline<>(
            Runtime.getRuntime().availableProcessors(),
            article -> new Done(article, trichdan.extract(article).attributions()),
            done -> builder.add(done.article, done.attributions))) {
      present.forEach(pipeline::submit);
      pipeline.finish();
    }
  }

  private String report(Evaluation evaluation, Baseline before) {
    if (format == Form.json) {
      return JsonReport.render(evaluation);
    }
    boolean colour = terminal.outIsTerminal() && terminal.colour();
    StringBuilder out = new StringBuilder(TableReport.render(evaluation, colour));
    if (errors || !only.isEmpty()) {
      String list = new ErrorReport(terminal.columns(), colour).render(evaluation, only);
      out.append('\n').append(list.stripTrailing()).append('\n');
    }
    if (before != null) {
      out.append('\n').append(ChangeReport.render(evaluation, before, terminal.columns(), colour));
    }
    return out.toString();
  }

  private int write(String report, Evaluation evaluation, Messages messages) {
    Path writing = null;
    try (Output output = Output.to(terminal)) {
      output.write(report);
      output.commit();
      if (save != null) {
        writing = save;
        try (Output file = Output.to(save)) {
          file.write(JsonReport.render(evaluation));
          file.commit();
        }
      }
      return ExitCode.OK;
    } catch (IOException e) {
      return messages.unwritten(e, writing, "");
    }
  }

  private boolean hold(Floors least, Evaluation evaluation, Messages messages) {
    try {
      List<String> below = least.below(evaluation.totals(), set);
      below.forEach(messages::line);
      return below.isEmpty();
    } catch (IOException e) {
      messages.line(e.getMessage());
      return false;
    }
  }
}
