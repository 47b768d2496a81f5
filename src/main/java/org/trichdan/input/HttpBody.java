package org.trichdan.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** Undoes the content encoding of an HTTP response (RFC 9110, 8.4). */
final class HttpBody {
  private HttpBody() {}

  /**
   * The decoded bytes, at most {@code limit} and one more, so that more can be told. Some crawlers
   * keep the header and store the body decoded: what is not encoded is taken as it is.
   *
   * @param encoding the header's value; empty when there is none
   * @throws IOException when the body is damaged, or in an encoding that is not known
   */
  static byte[] decode(byte[] body, String encoding, int limit) throws IOException {
    InputStream in = new ByteArrayInputStream(body);
    switch (encoding.strip().toLowerCase(Locale.ROOT)) {
      case "", "identity" -> {}
      case "gzip", "x-gzip" -> in = begins(body, 0x1F, 0x8B) ? new GZIPInputStream(in) : in;
      case "deflate" -> {
        if (!looksLikeMarkup(body)) {
          // The standard means zlib, some servers mean the data without its wrapper.
          in = new InflaterInputStream(in, new Inflater(!isZlib(body)));
        }
      }
      default -> {
        if (!looksLikeMarkup(body)) {
          throw new IOException("the content encoding " + encoding.strip() + " is not known");
        }
      }
    }
    return in.readNBytes(limit + 1);
  }

  private static boolean begins(byte[] body, int first, int second) {
    return body.length > 1 && (body[0] & 0xFF) == first && (body[1] & 0xFF) == second;
  }

  /** The header of RFC 1950: deflate, and a checksum of its two bytes. */
  private static boolean isZlib(byte[] body) {
    return body.length > 1
        && (body[0] & 0x0F) == 8
        && (((body[0] & 0xFF) << 8) | (body[1] & 0xFF)) % 31 == 0;
  }

  private static boolean looksLikeMarkup(byte[] body) {
    int i = 0;
    while (i < body.length && (body[i] == ' ' || (body[i] >= '\t' && body[i] <= '\r'))) {
      i++;
    }
    return i < body.length && body[i] == '<';
  }
}
