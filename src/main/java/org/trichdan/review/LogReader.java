package org.trichdan.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.trichdan.article.Article;
import org.trichdan.attribution.Attribution;
import org.trichdan.attribution.Citation;
import org.trichdan.attribution.Extraction;
import org.trichdan.attribution.Speaker;
import org.trichdan.output.Digests;
import org.trichdan.output.RecordReader;
import org.trichdan.output.RecordReader.BadRecordException;
import org.trichdan.review.Reviewed.Item;

/** Brings the log of an article and what was found in it together. See {@link Reviewed}. */
final class LogReader {
  private static final Comparator<Item> READING_ORDER =
      Comparator.<Item, Citation.Field>comparing(i -> i.attribution().citation().in())
          .thenComparingInt(i -> i.attribution().citation().start());

  private final Article article;
  private final Extraction extraction;
  private final String sha256;
  private final Map<String, Review> decisions = new LinkedHashMap<>();
  private final List<Item> items = new ArrayList<>();
  private final List<Review> gone = new ArrayList<>();
  private boolean done;

  LogReader(Article article, Extraction extraction, List<Review> log) {
    this.article = article;
    this.extraction = extraction;
    this.sha256 = log.isEmpty() ? "" : Digests.sha256(article.text());
    for (Review review : log) {
      if (!review.isUndone() && review.decision() == Decision.DONE) {
        done |= isOfThisText(review);
      } else if (!review.isUndone()) {
        decisions.put(review.statement(), review);
      }
    }
  }

  Reviewed read() {
    IdentityHashMap<Attribution, Review> known = match();
    for (Attribution found : extraction.attributions()) {
      Review review = known.get(found);
      Attribution now = review == null ? found : now(found, review);
      if (now == null) {
        gone.add(review);
        review = null;
        now = found;
      }
      items.add(new Item(Digests.id(article, found), found, now, review));
    }
    for (Review review : decisions.values()) {
      without(review);
    }
    if (!decisions.isEmpty()) {
      items.sort(READING_ORDER); // nothing moves but what is added or corrected
    }
    return new Reviewed(items, gone, done);
  }

  /** Gives each entry its statement, and takes it out of those that have none. */
  private IdentityHashMap<Attribution, Review> match() {
    IdentityHashMap<Attribution, Review> known = new IdentityHashMap<>();
    if (decisions.isEmpty()) {
      return known;
    }
    List<Attribution> rest = new ArrayList<>();
    for (Attribution found : extraction.attributions()) {
      Review review = decisions.get(Digests.id(article, found));
      if (review != null && isSame(found, original(review))) {
        known.put(found, decisions.remove(review.statement()));
      } else {
        rest.add(found);
      }
    }
    for (Review review : List.copyOf(decisions.values())) {
      Attribution original = original(review);
      List<Attribution> like = rest.stream().filter(f -> isSame(f, original)).toList();
      if (like.size() == 1 && !isOfThisText(review)) {
        known.put(like.get(0), decisions.remove(review.statement()));
        rest.removeAll(like);
      }
    }
    return known;
  }

  /** A statement as it is after a decision; null when the correction does not fit any more. */
  private Attribution now(Attribution found, Review review) {
    Attribution original = original(review);
    Attribution base = isOfThisText(review) && original != null ? original : found;
    if (review.decision() != Decision.EDIT) {
      return base;
    }
    try {
      Correction correction = moved(review.correction(), original, base);
      return correction == null ? null : Corrector.correct(article, base, correction);
    } catch (BadCorrectionException e) {
      return null;
    }
  }

  /** What holds where nothing was found. */
  private void without(Review review) {
    Attribution original = original(review);
    Attribution now = null;
    if (original != null && isOfThisText(review)) {
      now = now(original, review);
    } else if (original != null && original.rule().equals(Corrector.BY_HAND)) {
      Attribution again = again(original);
      now = again == null ? null : now(again, review);
    }
    if (now == null) {
      gone.add(review);
    } else if (review.decision() != Decision.REJECT) {
      items.add(new Item(review.statement(), null, now, review));
    }
  }

  /** An added statement in a changed text; null when its words do not stand there just once. */
  private Attribution again(Attribution added) {
    Citation.Field in = added.citation().in();
    Correction.Place place = MarkedField.of(article, in).only(added.content());
    String name = added.speaker() == null ? "" : added.speaker().name();
    try {
      return place == null
          ? null
          : Corrector.add(
              article,
              new Correction(
                  place,
                  name,
                  added.speaker() == null ? null : added.speaker().type(),
                  added.kind(),
                  added.polarity()));
    } catch (BadCorrectionException e) {
      return null;
    }
  }

  /**
   * A correction where the statement stands now. What reaches beyond the statement's words cannot
   * be trusted in another text: null then.
   */
  private static Correction moved(Correction c, Attribution original, Attribution now) {
    if (c.place() == null || original == null) {
      return c;
    }
    Citation from = original.citation();
    int by = now.citation().start() - from.start();
    boolean inside =
        c.place().in() == from.in()
            && c.place().start() >= from.start()
            && c.place().end() <= from.end();
    if (original.equals(now)) {
      return c;
    }
    return !inside
        ? null
        : new Correction(
            new Correction.Place(c.place().in(), c.place().start() + by, c.place().end() + by),
            c.speaker(),
            c.speakerType(),
            c.kind(),
            c.polarity());
  }

  private boolean isOfThisText(Review review) {
    return review.sha256().equals(sha256);
  }

  private static boolean isSame(Attribution found, Attribution original) {
    return original != null
        && found.citation().in() == original.citation().in()
        && found.content().equals(original.content())
        && Objects.equals(name(found.speaker()), name(original.speaker()));
  }

  private static String name(Speaker speaker) {
    return speaker == null ? null : speaker.name() == null ? speaker.mention() : speaker.name();
  }

  /** The statement that was looked at; null when its record cannot be read. */
  private Attribution original(Review review) {
    try {
      return review.record() == null
          ? null
          : RecordReader.read(review.record(), article).attribution();
    } catch (BadRecordException e) {
      return null;
    }
  }
}
