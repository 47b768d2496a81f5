package org.trichdan.serve;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.trichdan.desk.Desk;
import org.trichdan.desk.Filter;
import org.trichdan.desk.Statement;
import org.trichdan.http.Parameters;
import org.trichdan.http.Refusal;
import org.trichdan.http.Reply;
import org.trichdan.review.Review;
import org.trichdan.review.ReviewState;
import org.trichdan.store.StoreException;

/** Answers the forms: keeps what they say, then shows where the reviewer goes on. */
final class Saving {
  /** What a page says after something was kept. */
  static final List<String> SAID =
      List.of("accept", "edit", "reject", "add", "done", "undo", "nothing");

  /** The form field that holds the filter of the queue, as an address has it. */
  static final String FILTER = "filter";

  private static final Pattern CARD = Pattern.compile("a1-\\d{1,6}");

  private final Desk desk;
  private final Decisions decisions;
  private final Reviewer reviewer;

  Saving(Desk desk, Reviewer reviewer) {
    this.desk = desk;
    this.decisions = new Decisions(desk);
    this.reviewer = reviewer;
  }

  /** Keeps a decision. */
  Reply decide(View view) throws Refusal, StoreException {
    Parameters form = view.request().form();
    Optional<Review> review = decisions.keep(form, view.reviewer());
    String said = review.isEmpty() ? "nothing" : form.get("do");
    Address address =
        form.get("then").equals("article")
            ? article(view, form)
            : queue(view, form, review.orElse(null));
    return Reply.seeOther(address.with("said", said).toString());
  }

  /** Keeps the reviewer's name, in a cookie. */
  Reply name(View view) throws Refusal {
    Parameters form = view.request().form();
    String name = Reviewer.checked(form.get(Reviewer.FIELD));
    Address address =
        form.get("then").equals("article")
            ? article(view, form)
            : Filters.put(view.to("/review"), filter(form)).with("at", form.get("at"));
    return Reply.seeOther(address.toString()).with("Set-Cookie", reviewer.keep(name));
  }

  private static Address article(View view, Parameters form) {
    Address address = view.to("/article").with("key", form.get("article"));
    String card = form.get("card");
    return CARD.matcher(card).matches() ? address.at(card) : address;
  }

  /** On to the next one after a decision; back to what was undone; else stay. */
  private Address queue(View view, Parameters form, Review review) throws Refusal, StoreException {
    String at = form.get("at");
    String next = at;
    switch (form.get("do")) {
      case "accept", "edit", "reject", "done" -> {
        Filter filter = Filters.of(Parameters.parse(form.raw(FILTER)));
        String following = desk.queue(filter, at).next();
        next = following == null ? "" : following;
      }
      case "undo" -> next = review == null ? at : undone(review, at);
      default -> {}
    }
    return Filters.put(view.to("/review"), filter(form)).with("at", next);
  }

  /** The statement that is open again; of a whole article the first one. */
  private String undone(Review review, String at) throws StoreException {
    if (review.statement() != null) {
      return review.statement();
    }
    return desk.article(review.article()).stream()
        .flatMap(a -> a.statements().stream())
        .filter(s -> s.state() == ReviewState.NEW)
        .map(Statement::id)
        .findFirst()
        .orElse(at);
  }

  private static Map<String, String> filter(Parameters form) throws Refusal {
    return Filters.values(Filters.of(Parameters.parse(form.raw(FILTER))));
  }
}
