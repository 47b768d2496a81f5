package org.trichdan.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The figures that must not get worse: a file of lines like {@code dev.overlap.f1=0.90}, that is
 * the name of a set of articles, the name of a figure, and the least it may be. Lines that begin
 * with {@code #} are comments.
 */
public final class Floors {
  private final List<Floor> floors;

  private Floors(List<Floor> floors) {
    this.floors = floors;
  }

  /**
   * Reads a file of floors.
   *
   * @throws IOException when it cannot be read, or a line is none of these; the message says which
   */
  public static Floors read(Path file) throws IOException {
    List<Floor> floors = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        floors.add(floor(line, file + ":" + number));
      }
    }
    return new Floors(floors);
  }

  /**
   * A line for every figure of a set that is below its floor.
   *
   * @throws IOException when the file has no floor for the set, or one for a figure that there is
   *     not; the message says which
   */
  public List<String> below(Figures figures, String set) throws IOException {
    List<String> below = new ArrayList<>();
    boolean some = false;
    for (Floor floor : floors) {
      if (!floor.name.startsWith(set + ".")) {
        continue;
      }
      some = true;
      Double value = figures.get(floor.name.substring(set.length() + 1));
      if (value == null) {
        throw new IOException(
            floor.where
                + ": no figure "
                + floor.name.substring(set.length() + 1)
                + "; they are "
                + String.join(", ", figures.names()));
      }
      if (value < floor.least) {
        below.add(
            floor.where
                + ": "
                + floor.name
                + " is "
                + TableReport.share(value)
                + ", below its floor "
                + TableReport.share(floor.least));
      }
    }
    if (!some) {
      throw new IOException("no floor for the set " + set + "; write " + set + ".overlap.f1=0.5");
    }
    return below;
  }

  private static Floor floor(String line, String where) throws IOException {
    int equals = line.indexOf('=');
    try {
      if (equals > 0) {
        String name = line.substring(0, equals).strip();
        return new Floor(where, name, Double.parseDouble(line.substring(equals + 1).strip()));
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw new IOException(where + ": no floor; write one like dev.overlap.f1=0.90");
  }

  private record Floor(String where, String name, double least) {}
}
