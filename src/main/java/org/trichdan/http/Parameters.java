package org.trichdan.http;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The parameters of an address or a form, decoded strictly: percent signs that lead nowhere, bytes
 * that are not UTF-8, control characters and too many parameters are errors, never guesses.
 * Immutable.
 */
public final class Parameters {
  /** No parameters. */
  public static final Parameters NONE = new Parameters(Map.of());

  private static final int MOST = 100;

  private final Map<String, List<String>> values;

  private Parameters(Map<String, List<String>> values) {
    this.values = values;
  }

  /**
   * Reads {@code a=1&b=2}. A key without a value has an empty one.
   *
   * @param text as it came; null for none
   * @throws Refusal when it is not well-formed
   */
  public static Parameters parse(String text) throws Refusal {
    if (text == null || text.isEmpty()) {
      return NONE;
    }
    Map<String, List<String>> values = new LinkedHashMap<>();
    int count = 0;
    for (String pair : text.split("&", -1)) {
      if (pair.isEmpty()) {
        continue;
      }
      if (++count > MOST) {
        throw new Refusal(Refusal.Reason.BAD_REQUEST, "more than " + MOST + " parameters");
      }
      int equals = pair.indexOf('=');
      String key = decode(equals < 0 ? pair : pair.substring(0, equals));
      String value = equals < 0 ? "" : decode(pair.substring(equals + 1));
      values.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
    }
    return new Parameters(values);
  }

  /** The value of a key without blanks around it, the first when it is repeated; else empty. */
  public String get(String key) {
    return values.getOrDefault(key, List.of("")).get(0).strip();
  }

  /** The value as it was typed, with blanks and line breaks; null when the key is not there. */
  public String raw(String key) {
    List<String> all = values.get(key);
    return all == null ? null : all.get(0);
  }

  /** Like {@link #get}, but null instead of empty. */
  public String orNull(String key) {
    String value = get(key);
    return value.isEmpty() ? null : value;
  }

  /** Whether the key is there, whatever its value. */
  public boolean has(String key) {
    return values.containsKey(key);
  }

  /**
   * A whole number.
   *
   * @param otherwise when the key is missing or empty
   * @throws Refusal when it is none, or not from {@code least} to {@code most}
   */
  public int number(String key, int otherwise, int least, int most) throws Refusal {
    String value = get(key);
    if (value.isEmpty()) {
      return otherwise;
    }
    try {
      int number = Integer.parseInt(value);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // It is said below, together with what would be right.
    }
    throw new Refusal(
        Refusal.Reason.BAD_REQUEST, key + " is a number from " + least + " to " + most);
  }

  /** All keys with all values, in the order they came. */
  public Map<String, List<String>> all() {
    return Collections.unmodifiableMap(values);
  }

  /** One key or value: {@code +} is a blank, {@code %C3%A1} is á. */
  private static String decode(String text) throws Refusal {
    ByteBuffer bytes = ByteBuffer.allocate(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        throw malformed();
      }
      if (c == '%') {
        bytes.put((byte) (hex(text, i + 1) << 4 | hex(text, i + 2)));
        i += 2;
      } else {
        bytes.put((byte) (c == '+' ? ' ' : c));
      }
    }
    return text(bytes.flip());
  }

  private static String text(ByteBuffer bytes) throws Refusal {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException e) {
      throw malformed();
    }
    if (text.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t')) {
      throw malformed();
    }
    return text;
  }

  private static int hex(String text, int at) throws Refusal {
    int digit = at < text.length() ? Character.digit(text.charAt(at), 16) : -1;
    if (digit < 0 || text.charAt(at) >= 0x80) {
      throw malformed();
    }
    return digit;
  }

  private static Refusal malformed() {
    return new Refusal(Refusal.Reason.BAD_REQUEST, "a parameter is not percent-encoded UTF-8 text");
  }
}
