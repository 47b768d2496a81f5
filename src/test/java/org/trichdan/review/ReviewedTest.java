package org.trichdan.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.trichdan.Trichdan;
import org.trichdan.article.Article;
import org.trichdan.attribution.Attribution;
import org.trichdan.attribution.Citation;
import org.trichdan.attribution.Extraction;
import org.trichdan.attribution.Kind;
import org.trichdan.attribution.Polarity;
import org.trichdan.attribution.SpeakerType;
import org.trichdan.output.Digests;
import org.trichdan.output.JsonLinesWriter;
import org.trichdan.review.Correction.Place;

class ReviewedTest {
  private static final Trichdan ENGINE = Trichdan.standard();
  private static final Extraction NOTHING = new Extraction(List.of(), List.of(), List.of());
  private static final Article FLOOD =
      article("😀 Ông Lò Văn Páo nói nước đã rút. Bà Lê Thị Hoa nói cầu còn chắc.");

  @Test
  void theLastDecisionThatWasNotUndoneHolds() throws Exception {
    Attribution found = found(FLOOD).attributions().get(0);
    Review accept = review(1, Decision.ACCEPT, FLOOD, found, null, false);
    Review reject = review(2, Decision.REJECT, FLOOD, found, null, false);
    assertThat(state(FLOOD, accept, reject)).isEqualTo(ReviewState.REJECTED);
    assertThat(state(FLOOD, accept, review(2, Decision.REJECT, FLOOD, found, null, true)))
        .isEqualTo(ReviewState.ACCEPTED);
    assertThat(state(FLOOD)).isEqualTo(ReviewState.NEW);
  }

  @Test
  void offsetsOfCorrectionsAreCodePoints() throws Exception {
    Attribution found = found(FLOOD).attributions().get(0);
    int start = found.citation().start();
    Correction shorter = Correction.ofPlace(new Place(Citation.Field.TEXT, start - 1, start + 4));
    Attribution now = Corrector.correct(FLOOD, found, shorter);
    assertThat(now.content()).isEqualTo("nước");
    assertThat(now.citation().start()).isEqualTo(start);
    assertThat(now.citation().prefix()).isEqualTo("😀 Ông Lò Văn Páo nói ");
    assertThat(now.speaker()).isEqualTo(found.speaker());
    assertThat(now.citation().paragraph()).isZero();
  }

  @Test
  void anotherSpeakerIsLookedForInTheText() throws Exception {
    Attribution found = found(FLOOD).attributions().get(0);
    Attribution now = Corrector.correct(FLOOD, found, Correction.ofSpeaker("Lê Thị Hoa"));
    assertThat(now.speaker().name()).isEqualTo("Lê Thị Hoa");
    assertThat(now.speaker().mention()).isEqualTo("Lê Thị Hoa");
    assertThat(now.speaker().type()).isEqualTo(SpeakerType.PERSON);
    assertThat(Corrector.correct(FLOOD, found, Correction.ofSpeaker("")).speaker().name()).isNull();
    Attribution full = Corrector.correct(FLOOD, found, Correction.ofSpeaker("Lò Văn Páo Em"));
    assertThat(full.speaker().mention()).isEqualTo(found.speaker().mention());
  }

  @Test
  void correctionsThatMakeNoSenseAreRefused() {
    Attribution found = found(FLOOD).attributions().get(0);
    assertThatThrownBy(
            () -> Corrector.correct(FLOOD, found, new Correction(null, null, null, null, null)))
        .hasMessage("corrects nothing");
    assertThatThrownBy(
            () ->
                Corrector.correct(
                    FLOOD, found, Correction.ofPlace(new Place(Citation.Field.TEXT, 1, 2))))
        .hasMessage("marks no words");
    assertThatThrownBy(
            () ->
                Corrector.correct(
                    FLOOD, found, Correction.ofPlace(new Place(Citation.Field.TEXT, -1, 2))))
        .hasMessage("no such place: -1 to 2 in 65 characters");
    assertThatThrownBy(
            () ->
                Corrector.correct(
                    FLOOD, found, Correction.ofPlace(new Place(Citation.Field.TITLE, 0, 2))))
        .hasMessage(
            "the words stand in the title, the statement does not: reject it, and mark the words as"
                + " missed");
    assertThatThrownBy(() -> Corrector.add(FLOOD, Correction.ofSpeaker("Ba")))
        .hasMessage("an added statement needs a place, a kind and a polarity");
  }

  @Test
  void whatIsRightStaysRightWhereRulesDoNotFindItAnyMore() throws Exception {
    Attribution found = found(FLOOD).attributions().get(0);
    Review accept = review(1, Decision.ACCEPT, FLOOD, found, null, false);
    Reviewed after = Reviewed.of(FLOOD, NOTHING, List.of(accept));
    assertThat(after.right(NOTHING).attributions()).containsExactly(found);
    assertThat(after.gone()).isEmpty();
  }

  @Test
  void inAChangedTextWhatIsStillThereKeepsItsDecision() throws Exception {
    Attribution found = found(FLOOD).attributions().get(0);
    int start = found.citation().start();
    Correction shorter = Correction.ofPlace(new Place(Citation.Field.TEXT, start, start + 4));
    Review edit = review(1, Decision.EDIT, FLOOD, found, shorter, false);
    Article later = article("Mới! " + FLOOD.text());
    Reviewed moved = Reviewed.of(later, found(later), List.of(edit));
    assertThat(moved.items().get(0).attribution().content()).isEqualTo("nước");
    assertThat(moved.items().get(0).attribution().citation().start()).isEqualTo(start + 5);

    Correction wider = Correction.ofPlace(new Place(Citation.Field.TEXT, start - 4, start + 4));
    Review beyond = review(1, Decision.EDIT, FLOOD, found, wider, false);
    assertThat(Reviewed.of(later, found(later), List.of(beyond)).gone()).containsExactly(beyond);

    // The same place and the same length, but other words.
    Article other = article(FLOOD.text().replace("đã rút", "sẽ rút"));
    Reviewed changed = Reviewed.of(other, found(other), List.of(edit));
    assertThat(changed.items()).allMatch(i -> i.state() == ReviewState.NEW);
    assertThat(changed.gone()).containsExactly(edit);
  }

  @Test
  void whatWasAddedMovesWithItsWords() throws Exception {
    int start = 2;
    Correction mark =
        new Correction(
            new Place(Citation.Field.TEXT, start, start + 14),
            "Đài",
            null,
            Kind.DIRECT,
            Polarity.DENY);
    Attribution made = Corrector.add(FLOOD, mark);
    Review add = review(1, Decision.ADD, FLOOD, made, mark, false);
    Article later = article("Mới! " + FLOOD.text());
    Reviewed after = Reviewed.of(later, found(later), List.of(add));
    assertThat(after.items().get(0).attribution().citation().start()).isEqualTo(start + 5);
    assertThat(after.items().get(0).state()).isEqualTo(ReviewState.ADDED);
    Article without = article("Trời mưa.");
    assertThat(Reviewed.of(without, NOTHING, List.of(add)).gone()).containsExactly(add);
  }

  @Test
  void doneIsSaidOfOneTextOnly() throws Exception {
    Review done = review(1, Decision.DONE, FLOOD, null, null, false);
    assertThat(Reviewed.of(FLOOD, NOTHING, List.of(done)).isDone()).isTrue();
    assertThat(Reviewed.of(article("Trời mưa."), NOTHING, List.of(done)).isDone()).isFalse();
  }

  private static ReviewState state(Article article, Review... log) {
    return Reviewed.of(article, found(article), List.of(log)).items().get(0).state();
  }

  private static Extraction found(Article article) {
    return ENGINE.extract(article);
  }

  private static Article article(String text) {
    return Article.of("1", "Tin", text, null);
  }

  private static Review review(
      long id, Decision decision, Article article, Attribution about, Correction c, boolean undone)
      throws Exception {
    StringBuilder record = new StringBuilder();
    if (about != null) {
      Extraction one = new Extraction(List.of(about), List.of(), List.of());
      new JsonLinesWriter(false).write(article, one, record);
    }
    return new Review(
        id,
        "id:1",
        about == null ? null : Digests.id(article, about),
        decision,
        null,
        c,
        about == null ? null : record.toString(),
        Digests.sha256(article.text()),
        0,
        "an",
        "2025-11-26T08:16:00Z",
        undone ? "an" : null,
        undone ? "2025-11-26T08:17:00Z" : null);
  }
}
