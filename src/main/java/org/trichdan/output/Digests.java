package org.trichdan.output;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.trichdan.article.Article;
import org.trichdan.attribution.Attribution;
import org.trichdan.attribution.Citation;

/** Names that stay the same from run to run. */
public final class Digests {
  private static final int ID_DIGITS = 16;

  private Digests() {}

  /** The SHA-256 of the text's UTF-8 bytes, in lower-case hexadecimal. */
  public static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /**
   * The id of a record: the same whenever the same article, field, span and speaker are found
   * again, whatever rule found them.
   */
  public static String id(Article article, Attribution a) {
    Citation c = a.citation();
    String speaker = a.speaker() == null ? "" : nameOrMention(a);
    // A line feed keeps the parts apart.
    String key =
        String.join(
            "\n",
            article.id(),
            c.in().label(),
            Integer.toString(c.start()),
            Integer.toString(c.end()),
            speaker);
    return sha256(key).substring(0, ID_DIGITS);
  }

  private static String nameOrMention(Attribution a) {
    return a.speaker().name() == null ? a.speaker().mention() : a.speaker().name();
  }
}
