package org.trichdan.serve;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.trichdan.attribution.Attribution;
import org.trichdan.attribution.Citation;
import org.trichdan.attribution.Kind;
import org.trichdan.attribution.Polarity;
import org.trichdan.desk.ArticleView;
import org.trichdan.desk.Desk;
import org.trichdan.desk.NotThereException;
import org.trichdan.desk.Statement;
import org.trichdan.http.Parameters;
import org.trichdan.http.Refusal;
import org.trichdan.review.BadCorrectionException;
import org.trichdan.review.Correction;
import org.trichdan.review.Correction.Place;
import org.trichdan.review.Review;
import org.trichdan.store.StoreException;

/** Keeps what the forms say, at once. */
final class Decisions {
  /** What a form can do, in the field {@code do}. */
  static final List<String> ALL = List.of("accept", "edit", "reject", "add", "done", "undo");

  private static final int LONGEST_WORDS = 20_000;
  private static final int LONGEST = 300;

  private final Desk desk;

  Decisions(Desk desk) {
    this.desk = desk;
  }

  /**
   * Keeps a decision.
   *
   * @return its entry in the log; empty when there was nothing to undo
   * @throws Refusal when the form does not make sense, or speaks of what is not there
   */
  Optional<Review> keep(Parameters form, String reviewer) throws Refusal, StoreException {
    String what = Filters.oneOf(form, "do", ALL);
    try {
      if ("undo".equals(what)) {
        return desk.undo(reviewer);
      }
      return Optional.of(keep(what == null ? "" : what, form, reviewer));
    } catch (NotThereException e) {
      throw new Refusal(Refusal.Reason.NOT_FOUND, e.getMessage());
    } catch (BadCorrectionException e) {
      throw new Refusal(Refusal.Reason.UNPROCESSABLE, e.getMessage());
    }
  }

  private Review keep(String what, Parameters form, String reviewer)
      throws Refusal, StoreException, NotThereException, BadCorrectionException {
    String article = form.get("article");
    String statement = form.get("statement");
    return switch (what) {
      case "accept" -> desk.accept(article, statement, reviewer);
      case "reject" -> desk.reject(article, statement, reason(form), reviewer);
      case "edit" -> desk.edit(article, statement, correction(form), reviewer);
      case "add" -> desk.add(article, added(form), reviewer);
      case "done" -> desk.done(article, reviewer);
      default -> throw new Refusal(Refusal.Reason.BAD_REQUEST, "nothing to do");
    };
  }

  /** The reviewer's own words, else one of those offered, else none. */
  private static String reason(Parameters form) throws Refusal {
    String own = form.get("other");
    String reason = own.isEmpty() ? form.orNull("reason") : own;
    if (reason != null && reason.length() > LONGEST) {
      throw unprocessable("a reason has no more than " + LONGEST + " characters");
    }
    return reason;
  }

  /** What the form has otherwise than the record as it was found. */
  private Correction correction(Parameters form) throws Refusal, StoreException {
    Statement statement =
        desk.statement(form.get("statement"))
            .orElseThrow(() -> new Refusal(Refusal.Reason.NOT_FOUND, "no such statement"));
    Attribution a = statement.found() == null ? statement.attribution() : statement.found();
    Citation c = a.citation();
    Place place = place(form, article(form), new Place(c.in(), c.start(), c.end()));
    String speaker = speaker(form);
    String name = a.speaker() == null || a.speaker().name() == null ? "" : a.speaker().name();
    Kind kind = kind(form);
    Polarity polarity = polarity(form);
    return new Correction(
        place.equals(new Place(c.in(), c.start(), c.end())) ? null : place,
        name.equals(speaker) ? null : speaker,
        null,
        a.kind() == kind ? null : kind,
        a.polarity() == polarity ? null : polarity);
  }

  private Correction added(Parameters form) throws Refusal, StoreException {
    Citation.Field field =
        "title".equals(form.get("field")) ? Citation.Field.TITLE : Citation.Field.TEXT;
    Place place = place(form, article(form), new Place(field, 0, 0));
    return new Correction(place, speaker(form), null, kind(form), polarity(form));
  }

  private ArticleView article(Parameters form) throws Refusal, StoreException {
    return desk.article(form.get("article"))
        .orElseThrow(() -> new Refusal(Refusal.Reason.NOT_FOUND, "no such article"));
  }

  /** Where the words of the form stand; near the place it names, or else the one known. */
  private static Place place(Parameters form, ArticleView article, Place known) throws Refusal {
    String words = form.get("words");
    if (words.length() > LONGEST_WORDS) {
      throw unprocessable("a statement has no more than " + LONGEST_WORDS + " characters");
    }
    Place near = known;
    if (!form.get("start").isEmpty() && !form.get("end").isEmpty()) {
      Citation.Field field =
          "title".equals(form.get("field")) ? Citation.Field.TITLE : Citation.Field.TEXT;
      near =
          new Place(
              field,
              form.number("start", 0, 0, Integer.MAX_VALUE),
              form.number("end", 0, 0, Integer.MAX_VALUE));
    }
    return new Places(article.article())
        .of(words, near)
        .orElseThrow(() -> unprocessable("these words do not stand in the article"));
  }

  private static String speaker(Parameters form) throws Refusal {
    String speaker = form.get("speaker");
    if (speaker.length() > LONGEST || speaker.chars().anyMatch(Character::isISOControl)) {
      throw unprocessable("a name is one line of at most " + LONGEST + " characters");
    }
    return speaker;
  }

  private static Kind kind(Parameters form) throws Refusal {
    String label =
        Filters.oneOf(form, "kind", Arrays.stream(Kind.values()).map(Kind::label).toList());
    return Arrays.stream(Kind.values())
        .filter(k -> k.label().equals(label))
        .findFirst()
        .orElseThrow(() -> unprocessable("a kind is needed"));
  }

  private static Polarity polarity(Parameters form) throws Refusal {
    String label =
        Filters.oneOf(
            form, "polarity", Arrays.stream(Polarity.values()).map(Polarity::label).toList());
    return Arrays.stream(Polarity.values())
        .filter(p -> p.label().equals(label))
        .findFirst()
        .orElseThrow(() -> unprocessable("a polarity is needed"));
  }

  private static Refusal unprocessable(String detail) {
    return new Refusal(Refusal.Reason.UNPROCESSABLE, detail);
  }
}
