package org.trichdan.serve;

import java.util.List;
import java.util.stream.IntStream;
import org.trichdan.attribution.Attribution;
import org.trichdan.desk.Hit;
import org.trichdan.desk.Page;
import org.trichdan.desk.Statement;
import org.trichdan.output.TextFragment;
import org.trichdan.page.StatementView;
import org.trichdan.page.WebAddress;

/**
 * A statement in a list.
 *
 * @param view as pages show it
 * @param pieces its words, of which some may be those looked for
 */
public record Listed(Statement statement, StatementView view, List<Hit.Piece> pieces) {
  /** The statements of a page of a list, numbered through all pages. */
  static List<Listed> of(Page<Statement> page) {
    return IntStream.range(0, page.items().size())
        .mapToObj(
            i -> {
              Statement s = page.items().get(i);
              return of(s, number(page, i), List.of(piece(s)));
            })
        .toList();
  }

  /** What a search found, numbered through all pages. */
  static List<Listed> hits(Page<Hit> page) {
    return IntStream.range(0, page.items().size())
        .mapToObj(
            i -> {
              Hit hit = page.items().get(i);
              return of(hit.statement(), number(page, i), hit.pieces());
            })
        .toList();
  }

  private static int number(Page<?> page, int i) {
    return (page.number() - 1) * page.size() + i + 1;
  }

  private static Hit.Piece piece(Statement s) {
    return new Hit.Piece(s.attribution().content(), false);
  }

  private static Listed of(Statement s, int number, List<Hit.Piece> pieces) {
    Attribution a = s.attribution();
    String live =
        TextFragment.link(
            WebAddress.web(s.source().url()),
            a.content(),
            0,
            a.content().codePointCount(0, a.content().length()));
    return new Listed(s, new StatementView("s" + number, number, s.id(), a, live), pieces);
  }
}
