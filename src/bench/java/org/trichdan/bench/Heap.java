package org.trichdan.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How much memory streaming a whole file takes.
 *
 * @param limit what Java was allowed, in MB of 2^20 bytes
 * @param fits whether it came to the end with that
 * @param peak the most that the heap ever held, garbage included: the sum of its parts' peaks; same
 *     unit
 * @param live the most that was left after any collection
 */
record Heap(int limit, boolean fits, double peak, double live) {
  private static final double MB = 1 << 20;

  /** Runs {@code extract} over the whole file in another Java. */
  static Heap of(Path corpus, int threads, int limit) throws IOException {
    Path told = Files.createTempFile("trichdan-heap", ".txt");
    Path said = Files.createTempFile("trichdan-heap", ".err");
    try {
      List<String> command = new ArrayList<>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.addAll(collector());
      command.add("-Xmx" + limit + "m");
      command.addAll(List.of("-cp", System.getProperty("java.class.path")));
      command.addAll(List.of(HeapProbe.class.getName(), told.toString()));
      command.addAll(List.of("extract", corpus.toString(), "--format", "jsonl"));
      command.addAll(List.of("--threads", Integer.toString(threads)));
      ProcessBuilder builder = new ProcessBuilder(command);
      builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
      builder.redirectError(said.toFile());
      int code = builder.start().waitFor();
      String[] figures = Files.readString(told).trim().split(" ", -1);
      // 1 may mean that something in the file is damaged, or that memory did not suffice.
      boolean fits =
          code <= 1 && figures.length == 2 && !Files.readString(said).contains("out of memory");
      return new Heap(
          limit,
          fits,
          fits ? Double.parseDouble(figures[0]) / MB : 0,
          fits ? Double.parseDouble(figures[1]) / MB : 0);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    } finally {
      Files.delete(told);
      Files.delete(said);
    }
  }

  /** Which garbage collector this Java was started with; the other one gets the same. */
  private static List<String> collector() {
    return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(a -> a.matches("-XX:\\+Use\\w+GC"))
        .toList();
  }
}
