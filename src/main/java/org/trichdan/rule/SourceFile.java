package org.trichdan.rule;

import java.util.List;

/**
 * A text file of a rule folder.
 *
 * @param order its place among all files read
 * @param root which folder it came from, 0 is the first; later ones overlay it
 * @param name the name shown to authors
 * @param path relative to the folder, with {@code /}
 * @param lines without their ends
 */
record SourceFile(int order, int root, String name, String path, List<String> lines) {
  /** The folder inside the root, empty for a file that stands at the top. */
  String folder() {
    int slash = path.lastIndexOf('/');
    return slash < 0 ? "" : path.substring(0, slash);
  }

  /** The file name without folder and ending. */
  String stem() {
    String last = path.substring(path.lastIndexOf('/') + 1);
    return last.substring(0, last.lastIndexOf('.'));
  }

  boolean overlay() {
    return root > 0;
  }
}
