package org.trichdan.serve;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.trichdan.http.Parameters;
import org.trichdan.http.Refusal;
import org.trichdan.http.Request;

/**
 * Under which name a browser's decisions are kept: the one that was said once and stays in a
 * cookie, else that of the user who started the server.
 *
 * @param cookie its name
 * @param usual the user's name; not blank
 */
record Reviewer(String cookie, String usual) {
  /** The form field that says a name. */
  static final String FIELD = "reviewer";

  private static final int LONGEST = 60;
  private static final int YEAR_SECONDS = 31_536_000;

  /** The name that the browser says; null when it says none that can be read. */
  String of(Request request) {
    try {
      // One parameter, encoded like those of an address.
      String given = Parameters.parse("n=" + request.cookies().get(cookie)).get("n");
      return request.cookies().containsKey(cookie) ? checked(given) : null;
    } catch (Refusal e) {
      return null;
    }
  }

  /** What makes a browser keep a name for a year. */
  String keep(String name) {
    return cookie
        + "="
        + URLEncoder.encode(name, StandardCharsets.UTF_8)
        + "; Path=/; HttpOnly; SameSite=Strict; Max-Age="
        + YEAR_SECONDS;
  }

  /**
   * A name as it may be kept.
   *
   * @throws Refusal when it is empty, too long, or more than a line
   */
  static String checked(String name) throws Refusal {
    String stripped = name.strip();
    if (stripped.isEmpty()
        || stripped.length() > LONGEST
        || stripped.chars().anyMatch(Character::isISOControl)) {
      throw new Refusal(
          Refusal.Reason.UNPROCESSABLE, "a name is one line of at most " + LONGEST + " characters");
    }
    return stripped;
  }
}
