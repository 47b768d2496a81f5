package org.trichdan.serve;

import org.trichdan.desk.Page;
import org.trichdan.http.Parameters;
import org.trichdan.http.Refusal;

/**
 * Where a page of a list stands among the others.
 *
 * @param previous its address; null on the first page
 * @param next its address; null on the last page
 */
public record Pager(long number, long pages, String previous, String next) {
  /** How many statements a page of a list holds. */
  static final int SIZE = 20;

  /** How many rows a spreadsheet has, unless fewer or more pages are asked for. */
  private static final int SHEET_SIZE = 10_000;

  private static final int LARGEST = 10_000;
  private static final int LAST = 1_000_000;

  /** The place of this page among those that the same address leads to. */
  static Pager of(Page<?> page, View view) {
    return new Pager(
        page.number(),
        page.pages(),
        page.number() > 1 ? at(view, page.number() - 1) : null,
        page.number() < page.pages() ? at(view, page.number() + 1) : null);
  }

  private static String at(View view, int number) {
    return view.here("page", number == 1 ? null : Integer.toString(number)).toString();
  }

  /** The number of the page asked for, from 1. */
  static int number(Parameters p) throws Refusal {
    return p.number("page", 1, 1, LAST);
  }

  /** How many a page shall hold; a spreadsheet is not cut into small ones. */
  static int size(View view) throws Refusal {
    int usual = view.format().equals("csv") ? SHEET_SIZE : SIZE;
    return view.request().query().number("size", usual, 1, LARGEST);
  }
}
