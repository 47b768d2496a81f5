package org.trichdan.serve;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.trichdan.attribution.Attribution;
import org.trichdan.attribution.Citation;
import org.trichdan.attribution.Outlet;
import org.trichdan.attribution.Speaker;
import org.trichdan.desk.Statement;
import org.trichdan.output.JsonLinesWriter;
import org.trichdan.review.Review;

/**
 * A statement as an object of JSON and as a row of a spreadsheet; docs/desk.md lists the fields.
 */
final class StatementForms {
  private static final List<String> COLUMNS =
      List.of(
          "id",
          "state",
          "day",
          "speaker",
          "role",
          "content",
          "kind",
          "polarity",
          "sources",
          "outlet",
          "title",
          "url",
          "article",
          "field",
          "start",
          "end",
          "rule",
          "confidence",
          "reviewer",
          "reviewed_at",
          "reason");

  private StatementForms() {}

  /** Statements as a spreadsheet. */
  static Sheet sheet(List<Statement> statements) {
    return new Sheet("statements", COLUMNS, statements.stream().map(StatementForms::row).toList());
  }

  /** Statements as an array. */
  static void json(JsonGenerator g, String key, List<Statement> statements) throws IOException {
    g.writeArrayFieldStart(key);
    for (Statement s : statements) {
      g.writeStartObject();
      fields(g, s);
      g.writeEndObject();
    }
    g.writeEndArray();
  }

  /** One statement: what holds now, and the record as it was found. */
  static void fields(JsonGenerator g, Statement s) throws IOException {
    Attribution a = s.attribution();
    g.writeStringField("id", s.id());
    g.writeStringField("article", s.article());
    g.writeStringField("day", s.day());
    g.writeStringField("state", s.state().label());
    g.writeStringField("content", a.content());
    g.writeStringField("speaker", name(a));
    g.writeStringField("kind", a.kind().label());
    g.writeStringField("polarity", a.polarity().label());
    g.writeStringField("field", a.citation().in().label());
    g.writeNumberField("start", a.citation().start());
    g.writeNumberField("end", a.citation().end());
    if (s.review() != null) {
      g.writeObjectFieldStart("review");
      review(g, s.review());
      g.writeEndObject();
    }
    g.writeFieldName("record");
    g.writeRawValue(s.record() == null ? "null" : s.record().strip());
  }

  /** An entry of the log. */
  static void review(JsonGenerator g, Review r) throws IOException {
    g.writeNumberField("id", r.id());
    g.writeStringField("statement", r.statement());
    g.writeStringField("decision", r.decision().label());
    g.writeStringField("reason", r.reason());
    g.writeStringField("reviewer", r.reviewer());
    g.writeStringField("at", r.at());
    g.writeStringField("undone_by", r.undoneBy());
    g.writeStringField("undone_at", r.undoneAt());
  }

  private static List<String> row(Statement s) {
    Attribution a = s.attribution();
    Citation c = a.citation();
    Speaker speaker = a.speaker();
    Review review = s.review();
    return Arrays.asList(
        s.id(),
        s.state().label(),
        s.day(),
        name(a),
        speaker == null ? null : speaker.role(),
        a.content(),
        a.kind().label(),
        a.polarity().label(),
        a.sources().stream().map(Outlet::name).collect(Collectors.joining("; ")),
        s.source().outlet(),
        s.source().title(),
        s.source().url(),
        s.article(),
        c.in().label(),
        Integer.toString(c.start()),
        Integer.toString(c.end()),
        a.rule(),
        Double.toString(JsonLinesWriter.confidence(a)),
        review == null ? null : review.reviewer(),
        review == null ? null : review.at(),
        review == null ? null : review.reason());
  }

  private static String name(Attribution a) {
    return a.speaker() == null ? null : a.speaker().name();
  }
}
