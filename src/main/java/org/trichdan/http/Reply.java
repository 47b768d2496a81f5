package org.trichdan.http;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What a browser gets. Immutable; {@link #with} makes another.
 *
 * @param status of HTTP
 * @param type of the body; null when there is none
 * @param length of the body in bytes; negative when it is written as it is made
 * @param headers more headers, in order
 * @param body writes the body; never called for HEAD
 */
public record Reply(int status, String type, long length, List<Header> headers, Body body) {
  private static final String NEVER_STORED = "no-store";

  public Reply {
    headers = List.copyOf(headers);
  }

  /** A header of a reply. Line breaks cannot get into it. */
  public record Header(String name, String value) {
    public Header {
      Objects.requireNonNull(name, "name");
      if (value.chars().anyMatch(c -> c < ' ' || c > '~')) {
        throw new IllegalArgumentException("a header holds printable ASCII only: " + name);
      }
    }
  }

  /** Writes a body. */
  @FunctionalInterface
  public interface Body {
    void write(OutputStream out) throws Exception;
  }

  /** A page. It shows what is in the store now, so no browser keeps it. */
  public static Reply html(int status, String html) {
    return text(status, "text/html; charset=utf-8", html);
  }

  /** A whole text of any type. */
  public static Reply text(int status, String type, String text) {
    return bytes(status, type, text.getBytes(StandardCharsets.UTF_8))
        .with("Cache-Control", NEVER_STORED);
  }

  static Reply bytes(int status, String type, byte[] bytes) {
    return new Reply(status, type, bytes.length, List.of(), out -> out.write(bytes));
  }

  /**
   * A file to save, written while it is made.
   *
   * @param name of the file, ASCII
   */
  public static Reply download(String type, String name, Body body) {
    return new Reply(200, type, -1, List.of(), body)
        .with("Content-Disposition", "attachment; filename=\"" + name + "\"")
        .with("Cache-Control", NEVER_STORED);
  }

  /**
   * Go and see there, after something was saved; going back and forth saves nothing twice.
   *
   * @param address of this server, beginning with one slash
   */
  public static Reply seeOther(String address) {
    if (!address.startsWith("/") || address.startsWith("//") || address.startsWith("/\\")) {
      throw new IllegalArgumentException("not an address of this server");
    }
    return new Reply(303, null, 0, List.of(), out -> {}).with("Location", address);
  }

  /** The browser's copy is still right. */
  static Reply notModified() {
    return new Reply(304, null, 0, List.of(), out -> {});
  }

  /** The same with one more header. */
  public Reply with(String name, String value) {
    List<Header> more = new ArrayList<>(headers);
    more.add(new Header(name, value));
    return new Reply(status, type, length, more, body);
  }

  /** Writes the body where it goes. */
  void writeTo(OutputStream out) throws IOException {
    try {
      body.write(out);
    } catch (IOException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IOException(e);
    }
  }
}
