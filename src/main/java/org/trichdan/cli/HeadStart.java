package org.trichdan.cli;

import java.nio.charset.Charset;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.List;
import java.util.function.Supplier;
import org.trichdan.article.PublicationDate;

/**
 * Has Java make ready on a second processor what a short run needs later and Java is slow to have
 * for the first time, while the first processor reads the rules. Nothing waits for it, and nothing
 * depends on it; all of it is Java's own, which any number of threads may ask for.
 */
final class HeadStart implements Runnable {
  private HeadStart() {}

  static void begin() {
    if (Runtime.getRuntime().availableProcessors() > 1) {
      Thread thread = new Thread(new HeadStart(), "head start");
      thread.setDaemon(true);
      thread.start();
    }
  }

  @Override
  public void run() {
    ready();
  }

  /** What has been made ready. */
  static List<Object> ready() {
    try {
      Supplier<String> first = () -> "the first lambda takes as long as a hundred others";
      return List.of(
          first.get(),
          Charset.isSupported("windows-1258"),
          PublicationDate.ZONE.getRules(),
          Normalizer.isNormalized("\u1EA5", Normalizer.Form.NFC),
          Normalizer.normalize("\u1EA5", Normalizer.Form.NFD),
          MessageDigest.getInstance("SHA-256").digest(new byte[1]));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
