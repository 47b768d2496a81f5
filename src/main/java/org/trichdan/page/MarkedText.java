package org.trichdan.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A field of an article with all marks on it, laid flat: paragraphs of pieces, cut wherever any
 * mark begins or ends. So marks may overlap and nest as they like, and a page needs no nested
 * elements.
 *
 * @param paragraphs in order
 * @param rest what follows the last paragraph: line ends and spaces
 * @param places for each mark the number of the piece at which it begins
 */
public record MarkedText(List<Paragraph> paragraphs, String rest, Map<Mark, Integer> places) {
  public MarkedText {
    paragraphs = List.copyOf(paragraphs);
    places = Map.copyOf(places);
  }

  /**
   * Lays marks over a text. Takes time in proportion to the text and the marks, whose order does
   * not matter; those that lie outside of the text, or hold nothing, are left out.
   *
   * @param from the code point of the text to begin at
   */
  public static MarkedText of(String text, int from, List<Mark> marks) {
    TextCutter cutter = new TextCutter(text, from, marks);
    List<Paragraph> paragraphs = cutter.paragraphs();
    Map<Mark, Integer> places = new HashMap<>();
    for (Paragraph paragraph : paragraphs) {
      for (Piece piece : paragraph.pieces()) {
        piece.begins().forEach(mark -> places.put(mark, piece.number()));
      }
    }
    return new MarkedText(paragraphs, cutter.rest(), places);
  }

  /** The text that was marked, exactly. */
  public String text() {
    return paragraphs.stream()
            .map(
                p ->
                    p.before() + p.pieces().stream().map(Piece::text).collect(Collectors.joining()))
            .collect(Collectors.joining())
        + rest;
  }
}
