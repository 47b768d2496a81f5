package org.trichdan.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.zip.CRC32C;

/** Files that come with the program, read once when the server starts. */
public final class Assets {
  private Assets() {}

  /**
   * Answers with resources, one behind the other as one file; a browser that has it already is told
   * so.
   *
   * @param resources as {@link Class#getResourceAsStream} finds them; fixed names, never from a
   *     request
   */
  public static Handler of(Class<?> from, String type, String... resources) {
    byte[] bytes = read(from, resources);
    String tag = "\"" + tag(bytes) + "\"";
    return request -> {
      Reply reply =
          request.header("if-none-match").contains(tag)
              ? Reply.notModified()
              : Reply.bytes(200, type, bytes);
      return reply.with("ETag", tag).with("Cache-Control", "private, no-cache");
    };
  }

  private static byte[] read(Class<?> from, String... resources) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (String resource : resources) {
      try (InputStream in = Objects.requireNonNull(from.getResourceAsStream(resource), resource)) {
        in.transferTo(bytes);
      } catch (IOException e) {
        throw new UncheckedIOException("the program's own files cannot be read", e);
      }
    }
    return bytes.toByteArray();
  }

  private static String tag(byte[] bytes) {
    CRC32C sum = new CRC32C();
    sum.update(bytes, 0, bytes.length);
    return Long.toHexString(sum.getValue()) + "-" + bytes.length;
  }
}
