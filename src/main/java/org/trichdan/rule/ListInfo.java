package org.trichdan.rule;

import java.util.List;

/**
 * What a reader wants to know of a list.
 *
 * @param why what the list is for, one line
 * @param files the file that makes it, then the overlays' files that change it
 * @param size how many entries it has
 */
public record ListInfo(String name, String why, List<String> files, int size) {
  public ListInfo {
    files = List.copyOf(files);
  }
}
