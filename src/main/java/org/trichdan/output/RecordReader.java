package org.trichdan.output;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.trichdan.article.Article;
import org.trichdan.article.PublicationDate;
import org.trichdan.attribution.Attribution;
import org.trichdan.attribution.Citation;
import org.trichdan.attribution.Entity;
import org.trichdan.attribution.Kind;
import org.trichdan.attribution.Mention;
import org.trichdan.attribution.Outlet;
import org.trichdan.attribution.Polarity;
import org.trichdan.attribution.Speaker;
import org.trichdan.attribution.SpeakerType;
import org.trichdan.attribution.StatedDate;

/**
 * Reads a record back: the inverse of {@link JsonLinesWriter}, which makes the same record, byte
 * for byte, of what is read here.
 */
public final class RecordReader {
  private RecordReader() {}

  /**
   * Reads one record.
   *
   * @param record its JSON
   * @param known gives the text of its article with its captions and the beginning of its body,
   *     which a record need not have; a text in the record goes first
   * @throws BadRecordException when the JSON is no record
   */
  public static ReadRecord read(String record, Article known) throws BadRecordException {
    try {
      Json json = Json.parse(record);
      if (!JsonLinesWriter.RECORD.equals(json.get("schema").text())) {
        throw new BadRecordException("not a record of " + JsonLinesWriter.RECORD, null);
      }
      Json article = json.get("article");
      List<Outlet> signOff = signOff(strings(article.get("signOff")));
      return new ReadRecord(article(article, known), signOff, attribution(json));
    } catch (Json.BadJsonException e) {
      throw new BadRecordException(e.getMessage(), e);
    } catch (DateTimeException | NumberFormatException e) {
      throw new BadRecordException("\"article\" has no date of publication", e);
    }
  }

  /** The outlets of a sign-off of which only the names are known. */
  public static List<Outlet> signOff(List<String> names) {
    return names.stream().map(name -> new Outlet(name, name, null, 0, 0)).toList();
  }

  private static Article article(Json json, Article known) throws BadRecordException {
    String own = json.get("text").text();
    return new Article(
        text(json, "id"),
        json.get("outlet").text(),
        json.get("url").text(),
        published(json),
        text(json, "title"),
        own == null ? known.text() : own,
        known.bodyStart(),
        strings(json.get("authors")),
        own == null ? known.captions() : strings(json.get("captions")));
  }

  private static PublicationDate published(Json json) {
    String moment = json.get("publishedAt").text();
    String day = json.get("published").text();
    if (moment != null) {
      return PublicationDate.of(OffsetDateTime.parse(moment));
    }
    if (day == null) {
      return null;
    }
    String[] parts = day.split("-", -1);
    return new PublicationDate(
        Integer.parseInt(parts[0]),
        parts.length < 2 ? 0 : Integer.parseInt(parts[1]),
        parts.length < 3 ? 0 : Integer.parseInt(parts[2]));
  }

  private static Attribution attribution(Json json) throws BadRecordException {
    Json cue = json.get("cue");
    Json addressee = json.get("addressee");
    Json date = json.get("date");
    List<Outlet> sources = new ArrayList<>();
    for (Json source : json.get("sources").items()) {
      sources.add(outlet(source));
    }
    return new Attribution(
        one(Kind.class, json, "kind"),
        one(Polarity.class, json, "polarity"),
        text(json, "content"),
        speaker(json.get("speaker")),
        cue.isNull() ? null : new Mention(cue.get("text").text(), start(cue), end(cue)),
        addressee.isNull()
            ? null
            : new Entity(
                addressee.get("mention").text(),
                addressee.get("name").text(),
                start(addressee),
                end(addressee)),
        sources,
        date.isNull()
            ? null
            : new StatedDate(
                date.get("mention").text(), date.get("value").text(), start(date), end(date)),
        citation(json.get("citation")),
        text(json, "rule"),
        number(json, "confidence"));
  }

  private static Speaker speaker(Json json) throws BadRecordException {
    if (json.isNull()) {
      return null;
    }
    return new Speaker(
        json.get("mention").text(),
        json.get("name").text(),
        json.get("role").text(),
        json.get("type").isNull() ? null : one(SpeakerType.class, json, "type"),
        start(json),
        end(json));
  }

  private static Outlet outlet(Json json) throws BadRecordException {
    return new Outlet(
        json.get("mention").text(),
        json.get("name").text(),
        json.get("type").text(),
        start(json),
        end(json));
  }

  private static Citation citation(Json json) throws BadRecordException {
    return new Citation(
        one(Citation.Field.class, json, "in"),
        start(json),
        end(json),
        text(json, "exact"),
        text(json, "prefix"),
        text(json, "suffix"),
        (int) number(json, "paragraph"),
        (int) number(json, "sentence"));
  }

  private static int start(Json json) throws BadRecordException {
    return (int) number(json, "start");
  }

  private static int end(Json json) throws BadRecordException {
    return (int) number(json, "end");
  }

  private static double number(Json json, String key) throws BadRecordException {
    Double number = json.get(key).number();
    if (number == null) {
      throw new BadRecordException("no number \"" + key + "\"", null);
    }
    return number;
  }

  private static String text(Json json, String key) throws BadRecordException {
    String text = json.get(key).text();
    if (text == null) {
      throw new BadRecordException("no \"" + key + "\"", null);
    }
    return text;
  }

  private static List<String> strings(Json json) {
    return json.items().stream().map(Json::text).filter(Objects::nonNull).toList();
  }

  private static <E extends Enum<E>> E one(Class<E> type, Json json, String key)
      throws BadRecordException {
    String label = text(json, key);
    for (E value : type.getEnumConstants()) {
      if (value.name().toLowerCase(Locale.ROOT).equals(label)) {
        return value;
      }
    }
    throw new BadRecordException("\"" + key + "\" is " + label, null);
  }

  /** The text is no record, in the words for a user. */
  public static final class BadRecordException extends Exception {
    private static final long serialVersionUID = 1;

    BadRecordException(String message, Throwable cause) {
      super(message, cause);
    }
  }
}
