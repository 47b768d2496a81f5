package org.trichdan.encoding;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Decodes without repairing anything: a replaced byte would be a false citation.
 *
 * @param text the text; null when the bytes are not in that encoding
 * @param badByte the first bad byte, counted from 0; -1 when all are good
 */
public record Strict(String text, int badByte) {
  private static final char REPLACEMENT = '\uFFFD';

  /** The text of the bytes from {@code start} on. */
  public static Strict decode(byte[] bytes, int start, Charset charset) {
    if (charset.equals(StandardCharsets.UTF_8)) {
      // Java's fastest way, which repairs; but not without a trace.
      String text = new String(bytes, start, bytes.length - start, charset);
      if (text.indexOf(REPLACEMENT) < 0) {
        return new Strict(text, -1);
      }
    }
    return decodeSlowly(bytes, start, charset);
  }

  private static Strict decodeSlowly(byte[] bytes, int start, Charset charset) {
    ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer out =
        CharBuffer.allocate((int) Math.ceil(in.remaining() * decoder.maxCharsPerByte()) + 1);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError() || decoder.flush(out).isError()) {
      return new Strict(null, in.position());
    }
    return new Strict(out.flip().toString(), -1);
  }
}
