package org.trichdan.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.zip.CRC32C;

/** Files that come with the program, read once when the server starts. */
public final class Assets {
  private Assets() {}

  /**
   * Answers with a resource; a browser that has it already is told so.
   *
   * @param resource as {@link Class#getResourceAsStream} finds it; a fixed name, never from a
   *     request
   */
  public static Handler of(Class<?> from, String resource, String type) {
    byte[] bytes = read(from, resource);
    String tag = "\"" + tag(bytes) + "\"";
    return request -> {
      Reply reply =
          request.header("if-none-match").contains(tag)
              ? Reply.notModified()
              : Reply.bytes(200, type, bytes);
      return reply.with("ETag", tag).with("Cache-Control", "private, no-cache");
    };
  }

  private static byte[] read(Class<?> from, String resource) {
    try (InputStream in = Objects.requireNonNull(from.getResourceAsStream(resource), resource)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("the program's own files cannot be read", e);
    }
  }

  private static String tag(byte[] bytes) {
    CRC32C sum = new CRC32C();
    sum.update(bytes, 0, bytes.length);
    return Long.toHexString(sum.getValue()) + "-" + bytes.length;
  }
}
