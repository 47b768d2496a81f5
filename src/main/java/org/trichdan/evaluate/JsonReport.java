package org.trichdan.evaluate;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.trichdan.output.TerminalText;

/**
 * An evaluation as JSON: what {@link Baseline} reads back. {@code totals} has the keys of the
 * reference scorer; {@code items} one line for every statement that counts.
 */
public final class JsonReport {
  /** The {@code schema} of the object. */
  static final String SCHEMA = "trichdan-evaluation/1";

  private static final int CONTENT = 80;

  private JsonReport() {}

  /** One JSON object, items on lines of their own. */
  public static String render(Evaluation evaluation) {
    StringWriter out = new StringWriter();
    try (JsonGenerator g = new JsonFactory().createGenerator(out)) {
      g.writeStartObject();
      g.writeStringField("schema", SCHEMA);
      key(g, "totals");
      figures(g, evaluation.totals());
      key(g, "intervals");
      intervals(g, evaluation.intervals());
      key(g, "outlets");
      g.writeStartObject();
      for (Map.Entry<String, List<ArticleScore>> outlet : evaluation.outlets().entrySet()) {
        key(g, outlet.getKey());
        figures(g, Figures.of(outlet.getValue().size(), Evaluation.sum(outlet.getValue())));
      }
      g.writeEndObject();
      key(g, "rules");
      rules(g, RuleScore.of(evaluation.articles()));
      key(g, "items");
      g.writeStartArray();
      for (ArticleScore score : evaluation.articles()) {
        items(g, score);
      }
      g.writeEndArray();
      g.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail to be written", e);
    }
    return out.append('\n').toString();
  }

  private static void figures(JsonGenerator g, Figures figures) throws IOException {
    g.writeStartObject();
    String open = null;
    for (String name : figures.names()) {
      int dot = name.indexOf('.');
      String group = dot < 0 ? null : name.substring(0, dot);
      if (open != null && !open.equals(group)) {
        g.writeEndObject();
      }
      if (group != null && !group.equals(open)) {
        g.writeObjectFieldStart(group);
      }
      open = group;
      g.writeFieldName(name.substring(dot + 1));
      if (Figures.isCount(name)) {
        g.writeNumber(Math.round(figures.get(name)));
      } else {
        g.writeNumber(figures.get(name));
      }
    }
    if (open != null) {
      g.writeEndObject();
    }
    g.writeEndObject();
  }

  private static void intervals(JsonGenerator g, Map<String, Bootstrap.Interval> intervals)
      throws IOException {
    g.writeStartObject();
    for (Map.Entry<String, Bootstrap.Interval> interval : intervals.entrySet()) {
      g.writeArrayFieldStart(interval.getKey());
      g.writeNumber(interval.getValue().low());
      g.writeNumber(interval.getValue().high());
      g.writeEndArray();
    }
    g.writeEndObject();
  }

  private static void rules(JsonGenerator g, List<RuleScore> rules) throws IOException {
    g.writeStartObject();
    for (RuleScore rule : rules) {
      key(g, rule.rule());
      g.writeStartObject();
      g.writeNumberField("fired", rule.fired());
      g.writeNumberField("right", rule.right());
      g.writeNumberField("wrong", rule.wrong());
      g.writeNumberField("whole", rule.whole());
      g.writeNumberField("share", rule.share());
      g.writeEndObject();
    }
    g.writeEndObject();
  }

  private static void items(JsonGenerator g, ArticleScore score) throws IOException {
    for (Outcome outcome : score.outcomes()) {
      if (outcome.verdict() == Outcome.Verdict.PASSED) {
        continue;
      }
      Statement s = outcome.statement();
      g.writeRaw('\n');
      g.writeStartObject();
      g.writeStringField("article", score.article().id());
      g.writeStringField("in", s.in().label());
      g.writeNumberField("start", s.span().start());
      g.writeNumberField("end", s.span().end());
      g.writeStringField("kind", s.kind().label());
      g.writeStringField("verdict", verdict(outcome));
      g.writeArrayFieldStart("wrong");
      for (Part part : outcome.wrong().stream().sorted().toList()) {
        g.writeString(part.label());
      }
      g.writeEndArray();
      g.writeStringField("content", content(score, s));
      g.writeEndObject();
    }
  }

  /** {@code whole}, {@code wrong}, {@code missed} or {@code false}. */
  static String verdict(Outcome outcome) {
    if (outcome.verdict() == Outcome.Verdict.MATCHED) {
      return outcome.isWhole() ? "whole" : "wrong";
    }
    return outcome.verdict().name().toLowerCase(Locale.ROOT);
  }

  /** The beginning of a statement's words, on one line. */
  static String content(ArticleScore score, Statement s) {
    String words = TerminalText.clean(FieldText.of(score.article(), s.in()).words(s.span()));
    return words.codePointCount(0, words.length()) <= CONTENT
        ? words
        : words.substring(0, words.offsetByCodePoints(0, CONTENT - 1)) + "…";
  }

  /** Each part begins a line, so that two files can be compared. */
  private static void key(JsonGenerator g, String name) throws IOException {
    g.writeRaw('\n');
    g.writeFieldName(name);
  }
}
