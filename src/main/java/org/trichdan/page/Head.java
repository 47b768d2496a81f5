package org.trichdan.page;

/**
 * What stands around a page. Style and script are either in the page, under a policy that allows
 * just these two, or beside it.
 *
 * @param words of the interface
 * @param title for the window
 * @param home where the name of the program leads; null for nowhere
 * @param otherLanguage the same page in the other language; null when there is none of its own
 * @param policy the content security policy that the page itself carries; null when a server sends
 *     it
 * @param style the style sheet, in the page; null when it is beside it
 * @param script in the page; null when it is beside it
 * @param styleAt where the style sheet is; null when it is in the page
 * @param scriptAt where the script is; null when it is in the page
 */
public record Head(
    Words words,
    String title,
    String home,
    String otherLanguage,
    String policy,
    String style,
    String script,
    String styleAt,
    String scriptAt) {
  private static final String POLICY = Assets.policy(Assets.STYLE, Assets.SCRIPT);

  /** Of a page that needs nothing but itself. */
  public static Head alone(Words words, String title, String home) {
    return new Head(words, title, home, null, POLICY, Assets.STYLE, Assets.SCRIPT, null, null);
  }

  /** Of a page whose server gives out style and script, and sends the policy. */
  public static Head served(
      Words words, String title, String home, String otherLanguage, String style, String script) {
    return new Head(words, title, home, otherLanguage, null, null, null, style, script);
  }
}
