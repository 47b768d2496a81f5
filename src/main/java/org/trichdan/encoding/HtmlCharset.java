package org.trichdan.encoding;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the encoding that a page declares, as browsers do before they decode it:
 * https://html.spec.whatwg.org/multipage/parsing.html#prescan-a-byte-stream-to-determine-its-encoding
 */
public final class HtmlCharset {
  private static final int PRESCAN = 1024;

  /** {@code charset=}, in the content of a meta element. */
  private static final Pattern IN_CONTENT =
      Pattern.compile(
          "charset[\\t\\n\\f\\r ]*=[\\t\\n\\f\\r ]*(?:\"([^\"]*)\"|'([^']*)'|([^\"';\\t\\n\\f\\r ][^;\\t\\n\\f\\r ]*))");

  private final String page;
  private int next;

  private HtmlCharset(String page) {
    this.page = page;
  }

  /**
   * The name that {@code <meta charset>} or {@code <meta http-equiv="Content-Type">} gives in the
   * first 1,024 bytes, in small letters; null when there is none. Whether it is true, or the name
   * of any encoding, is another matter.
   */
  public static String declaredIn(byte[] page) {
    int length = Math.min(page.length, PRESCAN);
    String start = new String(page, 0, length, StandardCharsets.ISO_8859_1);
    return new HtmlCharset(start.toLowerCase(Locale.ROOT)).scan();
  }

  private String scan() {
    while (next < page.length()) {
      if (page.charAt(next) != '<') {
        next++;
      } else if (page.startsWith("<!--", next)) {
        // <!--> is a whole comment, so the end may share its dashes with the beginning.
        next = after("-->", next + 2);
      } else if (isMeta()) {
        next += 6;
        String found = meta();
        if (found != null) {
          return found;
        }
      } else if (isTag()) {
        while (next < page.length() && !isSpace(page.charAt(next)) && page.charAt(next) != '>') {
          next++;
        }
        attributes();
      } else if (next + 1 < page.length() && "!/?".indexOf(page.charAt(next + 1)) >= 0) {
        next = after(">", next + 1);
      } else {
        next++;
      }
    }
    return null;
  }

  private int after(String end, int from) {
    int at = page.indexOf(end, from);
    return at < 0 ? page.length() : at + end.length();
  }

  private boolean isMeta() {
    return page.startsWith("<meta", next)
        && next + 5 < page.length()
        && (isSpace(page.charAt(next + 5)) || page.charAt(next + 5) == '/');
  }

  private boolean isTag() {
    int letter = page.startsWith("</", next) ? next + 2 : next + 1;
    return letter < page.length() && page.charAt(letter) >= 'a' && page.charAt(letter) <= 'z';
  }

  private String meta() {
    Map<String, String> attributes = attributes();
    String charset = attributes.get("charset");
    if (charset == null && "content-type".equals(attributes.get("http-equiv"))) {
      Matcher m = IN_CONTENT.matcher(attributes.getOrDefault("content", ""));
      if (m.find()) {
        charset = m.group(1) != null ? m.group(1) : m.group(2) != null ? m.group(2) : m.group(3);
      }
    }
    String name = charset == null ? "" : charset.strip();
    if (name.isEmpty()) {
      return null;
    }
    // Whoever could read this far read no UTF-16.
    return name.startsWith("utf-16") ? "utf-8" : name;
  }

  /** The attributes up to the end of the tag; of two with one name the first. */
  private Map<String, String> attributes() {
    Map<String, String> attributes = new HashMap<>();
    while (true) {
      while (next < page.length() && (isSpace(page.charAt(next)) || page.charAt(next) == '/')) {
        next++;
      }
      if (next >= page.length() || page.charAt(next) == '>') {
        return attributes;
      }
      String name = name();
      skipSpace();
      String value = "";
      if (next < page.length() && page.charAt(next) == '=') {
        next++;
        skipSpace();
        value = value();
      }
      attributes.putIfAbsent(name, value);
    }
  }

  private String name() {
    int start = next++;
    while (next < page.length()
        && "=/>".indexOf(page.charAt(next)) < 0
        && !isSpace(page.charAt(next))) {
      next++;
    }
    return page.substring(start, next);
  }

  private String value() {
    if (next < page.length() && (page.charAt(next) == '"' || page.charAt(next) == '\'')) {
      int end = page.indexOf(page.charAt(next), next + 1);
      int from = next + 1;
      int to = end < 0 ? page.length() : end;
      next = end < 0 ? to : end + 1;
      return end < 0 ? "" : page.substring(from, to);
    }
    int start = next;
    while (next < page.length() && page.charAt(next) != '>' && !isSpace(page.charAt(next))) {
      next++;
    }
    return page.substring(start, next);
  }

  private void skipSpace() {
    while (next < page.length() && isSpace(page.charAt(next))) {
      next++;
    }
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
  }
}
