package org.trichdan.serve;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * An address of this server, with everything in it percent-encoded, whoever wrote it. Immutable.
 */
public final class Address {
  private final String text;
  private final String fragment;

  private Address(String text, String fragment) {
    this.text = text;
    this.fragment = fragment;
  }

  /** A page; {@code path} is one of the table's. */
  public static Address of(String path) {
    return new Address(path, "");
  }

  /** With a parameter; the same without it when there is no value. */
  public Address with(String key, Object value) {
    if (value == null || value.toString().isEmpty()) {
      return this;
    }
    String pair = key + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8);
    return new Address(text + (text.indexOf('?') < 0 ? '?' : '&') + pair, fragment);
  }

  /** To the element with this id. */
  public Address at(String id) {
    return new Address(text, "#" + id);
  }

  @Override
  public String toString() {
    return text + fragment;
  }
}
