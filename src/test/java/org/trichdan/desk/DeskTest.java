package org.trichdan.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trichdan.Trichdan;
import org.trichdan.article.Article;
import org.trichdan.article.PublicationDate;
import org.trichdan.attribution.Attribution;
import org.trichdan.attribution.Citation;
import org.trichdan.attribution.Kind;
import org.trichdan.attribution.Polarity;
import org.trichdan.output.Digests;
import org.trichdan.review.BadCorrectionException;
import org.trichdan.review.Correction;
import org.trichdan.review.Review;
import org.trichdan.review.ReviewState;
import org.trichdan.store.Reading;
import org.trichdan.store.Store;
import org.trichdan.store.StoreException;

class DeskTest {
  private static final Trichdan ENGINE = Trichdan.standard();
  private static final String FLOOD =
      "Ông Đặng Văn Nam nói nước đã rút. Reuters dẫn lời bà Lê Thị Hoa nói cầu còn chắc.";

  @TempDir Path folder;
  private Path file;
  private Desk desk;

  @BeforeEach
  void fill() throws Exception {
    file = folder.resolve("q.db");
    add("a", "Báo Sông", "2025-11-26", FLOOD);
    add("b", "Báo Núi", "2025-11-27", "Ông Dang Van Nam phủ nhận việc nhận tiền.");
    add("c", "Báo Núi", "2025-12-01", "Trời hôm ấy đẹp.");
    add("d", null, null, "Bà Lê Thị Hoa nói hôm 25-11-2025 rằng trời sẽ mưa.");
    desk = Desk.open(file, (statements, of) -> {});
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void theLatestComeFirstAndEverythingIsCounted() throws Exception {
    Found found = desk.search(Filter.ALL, 1, 2, Order.BEST);
    assertThat(contents(found)).containsExactly("việc nhận tiền", "nước đã rút");
    assertThat(found.page().total()).isEqualTo(4);
    assertThat(found.page().pages()).isEqualTo(2);
    assertThat(found.more()).isFalse();
    assertThat(contents(desk.search(Filter.ALL, 2, 2, Order.BEST)))
        .containsExactly("cầu còn chắc", "trời sẽ mưa");
    assertThat(contents(desk.search(Filter.ALL, 1, 1, Order.OLDEST)))
        .containsExactly("trời sẽ mưa");
    Facets facets = found.facets();
    assertThat(facets.speakers())
        .containsExactly(
            new Count("Lê Thị Hoa", 2), new Count("Dang Van Nam", 1), new Count("Đặng Văn Nam", 1));
    assertThat(facets.outlets()).containsExactly(new Count("Báo Sông", 2), new Count("Báo Núi", 1));
    assertThat(facets.sources()).containsExactly(new Count("Reuters", 1));
    assertThat(facets.months()).containsExactly(new Count("2025-11", 4));
    assertThat(facets.days())
        .containsExactly(
            new Count("2025-11-25", 1), new Count("2025-11-26", 2), new Count("2025-11-27", 1));
    assertThat(facets.polarities())
        .containsExactly(new Count("affirm", 3), new Count("deny", 1), new Count("decline", 0));
    assertThat(facets.states()).contains(new Count("new", 4), new Count("accepted", 0));
  }

  @Test
  void filtersAreThoseOfTheSearch() throws Exception {
    assertThat(found(new Filter(null, "nam", null, null, null, null, null, null, null)))
        .containsExactly("việc nhận tiền", "nước đã rút");
    assertThat(found(new Filter(null, null, "reut", null, null, null, null, null, null)))
        .containsExactly("cầu còn chắc");
    assertThat(found(new Filter(null, null, null, "nui", null, null, null, null, null)))
        .containsExactly("việc nhận tiền");
    assertThat(found(new Filter(null, null, null, null, "2025-11-26", "2025-11", null, null, null)))
        .hasSize(3);
    assertThat(found(new Filter(null, null, null, null, null, null, null, "deny", null)))
        .containsExactly("việc nhận tiền");
    assertThat(found(new Filter(null, null, null, null, null, null, "no kind", null, null)))
        .isEmpty();
  }

  @Test
  void wordsAreFoundWithDiacriticsFirstAndAreMarked() throws Exception {
    Found found = desk.search(words("đặng"), 1, 9, Order.BEST);
    assertThat(contents(found)).containsExactly("nước đã rút", "việc nhận tiền");
    assertThat(found.page().items().get(0).exact()).isTrue();
    assertThat(found.page().items().get(1).exact()).isFalse();
    assertThat(desk.search(words("NUOC rut"), 1, 9, Order.BEST).page().items().get(0).pieces())
        .containsExactly(
            new Hit.Piece("nước", true), new Hit.Piece(" đã ", false), new Hit.Piece("rút", true));
    assertThat(found(words("\" OR * NEAR("))).isEmpty();
    assertThat(found(words("***"))).isEmpty();
  }

  @Test
  void aSpeakerHasAllConfirmedSpellings() throws Exception {
    assertThat(desk.speaker("Đặng Văn Nam", 1, 9).orElseThrow().alsoWritten())
        .containsExactly("Dang Van Nam");
    Files.writeString(folder.resolve("q.db.aliases"), "Đặng Văn Nam = Dang Van Nam\n");
    desk.refresh();
    SpeakerView nam = desk.speaker("Dang Van Nam", 1, 9).orElseThrow();
    assertThat(nam.name()).isEqualTo("Đặng Văn Nam");
    assertThat(nam.alsoWritten()).isEmpty();
    assertThat(nam.spellings()).hasSize(2);
    assertThat(nam.articles()).isEqualTo(2);
    assertThat(nam.first()).isEqualTo("2025-11-26");
    assertThat(nam.last()).isEqualTo("2025-11-27");
    assertThat(nam.statements().items())
        .extracting(s -> s.attribution().content())
        .containsExactly("việc nhận tiền", "nước đã rút");
    assertThat(desk.speakers("nam", null, 1, 9).items())
        .containsExactly(new Count("Đặng Văn Nam", 2));
    assertThat(desk.speakers(null, "le", 1, 9).items()).containsExactly(new Count("Lê Thị Hoa", 2));
    assertThat(desk.speaker("Nobody", 1, 9)).isEmpty();
  }

  @Test
  void clustersAreTheSpeakersStatementsInSeveralOutlets() throws Exception {
    String said = "nhà máy mới sẽ tạo việc làm cho bốn nghìn lao động trong vùng";
    add("e", "Báo Sông", "2025-11-28", "Bà Vũ Thị Lan nói " + said + ".");
    add("f", "Báo Núi", "2025-11-29", "Bà Vũ Thị Lan nói " + said.replace("trong", "tại") + ".");
    desk.refresh();
    List<Wordings> clusters = desk.clusters("Vũ Thị Lan");
    assertThat(clusters).hasSize(1);
    assertThat(clusters.get(0).members())
        .extracting(Wordings.Member::article)
        .containsExactly("id:e", "id:f");
    assertThat(clusters.get(0).members().get(1).parts())
        .anyMatch(part -> part.removed().equals("trong") && part.added().equals("tại"));
    assertThat(desk.clusters("Nobody")).isEmpty();
  }

  @Test
  void theQueueGoesArticleByArticleTheNewestFirst() throws Exception {
    List<String> order = new ArrayList<>();
    Queue place = desk.queue(Filter.ALL, null);
    assertThat(place.left()).isEqualTo(4);
    assertThat(place.previous()).isNull();
    for (String next = place.statement().id(); next != null; ) {
      Queue now = desk.queue(Filter.ALL, next);
      assertThat(now.before()).isEqualTo(order.size());
      order.add(now.statement().attribution().content());
      next = now.next();
    }
    assertThat(order)
        .containsExactly("việc nhận tiền", "nước đã rút", "cầu còn chắc", "trời sẽ mưa");
    Statement second = statement("nước đã rút");
    desk.accept(second.article(), second.id(), "an");
    Queue after = desk.queue(Filter.ALL, second.id());
    assertThat(after.left()).isEqualTo(3);
    assertThat(after.statement().state()).isEqualTo(ReviewState.ACCEPTED);
    assertThat(desk.statement(after.previous()).orElseThrow().attribution().content())
        .isEqualTo("việc nhận tiền");
    assertThat(desk.statement(after.next()).orElseThrow().attribution().content())
        .isEqualTo("cầu còn chắc");
  }

  @Test
  void decisionsAreKeptShownAndUndone() throws Exception {
    Statement right = statement("nước đã rút");
    Statement wrong = statement("việc nhận tiền");
    Statement other = statement("cầu còn chắc");
    Review accepted = desk.accept(right.article(), right.id(), " an ");
    assertThat(accepted.reviewer()).isEqualTo("an");
    assertThat(accepted.record()).isEqualTo(right.record());
    desk.reject(wrong.article(), wrong.id(), "no-statement", "an");
    desk.edit(other.article(), other.id(), Correction.ofSpeaker("Lê Thị Hoà"), "binh");
    assertThat(statement("nước đã rút").state()).isEqualTo(ReviewState.ACCEPTED);
    assertThat(statement("việc nhận tiền").review().reason()).isEqualTo("no-statement");
    assertThat(statement("cầu còn chắc").attribution().speaker().name()).isEqualTo("Lê Thị Hoà");
    assertThat(statement("cầu còn chắc").found().speaker().name()).isEqualTo("Lê Thị Hoa");
    assertThat(
            found(new Filter(null, null, null, null, null, null, null, null, ReviewState.EDITED)))
        .containsExactly("cầu còn chắc");
    assertThat(right()).containsExactly("nước đã rút", "cầu còn chắc");

    assertThat(desk.undo("an").orElseThrow().statement()).isEqualTo(wrong.id());
    assertThat(desk.undo("an").orElseThrow().statement()).isEqualTo(right.id());
    assertThat(desk.undo("an")).isEmpty();
    assertThat(statement("nước đã rút").state()).isEqualTo(ReviewState.NEW);
    assertThat(desk.article(right.article()).orElseThrow().log()).hasSize(2);

    desk.close();
    desk = Desk.open(file, (statements, of) -> {});
    assertThat(desk.overview().facets().states())
        .contains(new Count("new", 3), new Count("edited", 1));
  }

  @Test
  void doneAcceptsWhatWasUndecidedAndIsUndoneAsOne() throws Exception {
    Statement one = statement("cầu còn chắc");
    desk.reject(one.article(), one.id(), null, "an");
    desk.done(one.article(), "an");
    assertThat(desk.article(one.article()).orElseThrow().isDone()).isTrue();
    assertThat(statement("nước đã rút").state()).isEqualTo(ReviewState.ACCEPTED);
    assertThat(desk.overview().done()).isEqualTo(1);
    desk.undo("an");
    assertThat(desk.article(one.article()).orElseThrow().isDone()).isFalse();
    assertThat(statement("nước đã rút").state()).isEqualTo(ReviewState.NEW);
    assertThat(statement("cầu còn chắc").state()).isEqualTo(ReviewState.REJECTED);
  }

  @Test
  void whatWasMissedIsMarkedByHand() throws Exception {
    Correction.Place place = new Correction.Place(Citation.Field.TEXT, 0, 4);
    Correction mark = new Correction(place, "Đài khí tượng", null, Kind.INDIRECT, Polarity.AFFIRM);
    Review added = desk.add("id:c", mark, "an");
    Statement made = desk.statement(added.statement()).orElseThrow();
    assertThat(made.attribution().content()).isEqualTo("Trời");
    assertThat(made.attribution().rule()).isEqualTo("by-hand");
    assertThat(made.state()).isEqualTo(ReviewState.ADDED);
    assertThat(made.found()).isNull();
    assertThatThrownBy(() -> desk.add("id:c", mark, "an"))
        .isInstanceOf(BadCorrectionException.class)
        .hasMessage("this statement is there already");
    desk.reject("id:c", added.statement(), null, "an");
    assertThat(desk.article("id:c").orElseThrow().statements()).isEmpty();
    desk.undo("an");
    assertThat(desk.article("id:c").orElseThrow().statements()).hasSize(1);
  }

  @Test
  void whatIsNotThereCannotBeDecidedAbout() {
    assertThatThrownBy(() -> desk.accept("id:z", "0", "an"))
        .isInstanceOf(NotThereException.class)
        .hasMessage("no article id:z");
    assertThatThrownBy(() -> desk.accept("id:a", "0", "an"))
        .hasMessage("no statement 0 in article id:a");
    assertThatThrownBy(() -> desk.accept("id:a", "0", " "))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () ->
                desk.edit(
                    "id:a",
                    statement("nước đã rút").id(),
                    Correction.ofPlace(new Correction.Place(Citation.Field.TEXT, 5, 999)),
                    "an"))
        .isInstanceOf(BadCorrectionException.class)
        .hasMessage("no such place: 5 to 999 in " + FLOOD.length() + " characters");
  }

  @Test
  void whatABatchAddsIsSeenAndReviewsHoldOn() throws Exception {
    Statement nam = statement("nước đã rút");
    desk.accept(nam.article(), nam.id(), "an");
    add("a", "Báo Sông", "2025-11-26", "Tin mới. " + FLOOD);
    desk.refresh();
    ArticleView article = desk.article("id:a").orElseThrow();
    assertThat(article.revisions()).extracting(Revision::current).containsExactly(true, false);
    assertThat(article.statements())
        .extracting(Statement::state)
        .containsExactly(ReviewState.ACCEPTED, ReviewState.NEW);
    assertThat(
            found(new Filter(null, null, null, null, null, null, null, null, ReviewState.ACCEPTED)))
        .containsExactly("nước đã rút");

    add("a", "Báo Sông", "2025-11-26", FLOOD.replace("đã rút", "sẽ rút"));
    desk.refresh();
    article = desk.article("id:a").orElseThrow();
    assertThat(article.statements()).allMatch(s -> s.state() == ReviewState.NEW);
    assertThat(article.gone()).extracting(Review::statement).containsExactly(nam.id());
  }

  @Test
  void decisionsAreSavedWhileABatchHoldsTheStore() throws Exception {
    Statement nam = statement("nước đã rút");
    try (Store batch = Store.open(file, false)) {
      batch.add(reading("x", "Báo", "2025-12-02", "Ông Trần Văn Ba nói chợ đông."), "rules");
      Thread review =
          new Thread(
              () -> {
                try {
                  desk.accept(nam.article(), nam.id(), "an");
                } catch (StoreException | NotThereException e) {
                  throw new IllegalStateException(e);
                }
              });
      review.start();
      batch.commit();
      review.join();
      assertThat(statement("nước đã rút").state()).isEqualTo(ReviewState.ACCEPTED);
      batch.add(reading("y", "Báo", "2025-12-03", "Ông Trần Văn Ba nói chợ vắng."), "rules");
      batch.commit();
    }
    desk.refresh();
    assertThat(desk.overview().statements()).isEqualTo(6);
  }

  private Statement statement(String content) throws StoreException {
    return desk.search(Filter.ALL, 1, 99, Order.BEST).page().items().stream()
        .map(Hit::statement)
        .filter(s -> s.attribution().content().equals(content))
        .findFirst()
        .orElseThrow();
  }

  private List<String> right() throws Exception {
    List<String> contents = new ArrayList<>();
    desk.reviewed(
        Filter.ALL,
        (article, extraction, rules) ->
            extraction.attributions().stream().map(Attribution::content).forEach(contents::add));
    return contents;
  }

  private List<String> found(Filter filter) throws StoreException {
    return contents(desk.search(filter, 1, 9, Order.BEST));
  }

  private static List<String> contents(Found found) {
    return found.page().items().stream()
        .map(hit -> hit.statement().attribution().content())
        .toList();
  }

  private static Filter words(String words) {
    return new Filter(words, null, null, null, null, null, null, null, null);
  }

  private void add(String id, String outlet, String day, String text) throws StoreException {
    try (Store store = Store.open(file, false)) {
      store.add(reading(id, outlet, day, text), "rules");
      store.commit();
    }
  }

  private static Reading reading(String id, String outlet, String day, String text) {
    PublicationDate published = day == null ? null : PublicationDate.parse(day);
    Article article = new Article(id, outlet, null, published, "Tin", text);
    String sha256 = Digests.sha256(text);
    return Reading.of(article, "id:" + id, sha256, "in.jsonl", ENGINE.extract(article));
  }
}
