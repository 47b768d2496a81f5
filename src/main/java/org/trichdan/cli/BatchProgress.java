package org.trichdan.cli;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.trichdan.article.Problem;
import org.trichdan.batch.BatchListener;

/**
 * Shows on standard error how a batch goes: one line that is overwritten on a terminal, a line
 * every so often elsewhere.
 */
final class BatchProgress implements BatchListener {
  private static final long SCREEN_NANOS = TimeUnit.MILLISECONDS.toNanos(200);
  private static final long PLAIN_NANOS = TimeUnit.SECONDS.toNanos(30);
  private static final int BAR = 20;

  private final Terminal terminal;
  private final Messages messages;
  private final boolean quiet;
  private final long totalBytes;
  private final long started = System.nanoTime();
  private long shown = started;
  private long bytes;

  /**
   * @param totalBytes of all files; 0 when not known
   */
  BatchProgress(Terminal terminal, Messages messages, boolean quiet, long totalBytes) {
    this.terminal = terminal;
    this.messages = messages;
    this.quiet = quiet;
    this.totalBytes = totalBytes;
  }

  @Override
  public void problem(Problem problem) {
    if (!quiet || problem.severity() != Problem.Severity.SKIPPED) {
      messages.report(problem);
    }
  }

  @Override
  public void progress(long articles, long failed, long done) {
    bytes += done;
    long now = System.nanoTime();
    boolean screen = terminal.errIsTerminal();
    if (quiet || now - shown < (screen ? SCREEN_NANOS : PLAIN_NANOS)) {
      return;
    }
    shown = now;
    String line = line(articles, failed, (now - started) / 1e9);
    if (screen) {
      messages.overwrite(line);
    } else {
      messages.line(line);
    }
  }

  private String line(long articles, long failed, double seconds) {
    StringBuilder line = new StringBuilder();
    if (totalBytes > 0 && bytes > 0) {
      double share = Math.min(1, (double) bytes / totalBytes);
      int full = (int) (share * BAR);
      line.append("█".repeat(full)).append("░".repeat(BAR - full));
      line.append(String.format(Locale.ROOT, " %2.0f%%  ", share * 100));
    }
    line.append(Count.of(articles, "article"));
    line.append(
        String.format(Locale.ROOT, ", %,.0f a second", articles / Math.max(seconds, 0.001)));
    if (totalBytes > 0 && bytes > 0) {
      line.append(", ").append(left(seconds * (totalBytes - bytes) / bytes)).append(" left");
    }
    return failed == 0
        ? line.toString()
        : line.append(", ").append(failed).append(" failed").toString();
  }

  private static String left(double seconds) {
    long whole = Math.max(0, Math.round(seconds));
    return whole < 60
        ? whole + " s"
        : whole < 3600
            ? (whole + 30) / 60 + " min"
            : String.format(Locale.ROOT, "%.1f h", whole / 3600.0);
  }
}
