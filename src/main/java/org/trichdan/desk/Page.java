package org.trichdan.desk;

import java.util.List;

/**
 * A part of a list.
 *
 * @param total how many there are on all pages
 * @param number of this page, from 1
 * @param size how many a page holds at most
 * @param items those on this page; none on a page after the last
 */
public record Page<T>(long total, int number, int size, List<T> items) {
  public Page {
    items = List.copyOf(items);
  }

  /** How many pages there are; 1 when there is nothing. */
  public long pages() {
    return Math.max(1, (total + size - 1) / size);
  }
}
