package org.trichdan.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The style sheet and the script, which every page has. */
public final class Assets {
  /** The style sheet. */
  public static final String STYLE = load("page.css");

  /** The script; pages can be read without it. */
  public static final String SCRIPT = load("page.js");

  private Assets() {}

  /**
   * A content security policy under which nothing runs but the style and script given, and nothing
   * is fetched.
   */
  public static String policy(String style, String script) {
    return "default-src 'none'; style-src '"
        + hash(style)
        + "'; script-src '"
        + hash(script)
        + "'; base-uri 'none'; form-action 'none'";
  }

  /** As policies name what stands in a page itself: {@code sha256-…}. */
  static String hash(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] hash = digest.digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String load(String name) {
    try (InputStream in = Assets.class.getResourceAsStream("/page/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name + " is part of the program", e);
    }
  }
}
