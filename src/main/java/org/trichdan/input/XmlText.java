package org.trichdan.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The characters of an XML file, in the encoding that it declares. */
final class XmlText {
  private static final int DECLARATION_BYTES = 256;
  private static final Pattern ENCODING =
      Pattern.compile("^[^<]*<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']([\\w.:-]+)[\"']");

  /**
   * What stands for bytes that are no characters: XML forbids it, so that the parser stops there
   * and nowhere else.
   */
  private static final String NO_CHARACTER = "\uFFFF";

  /** How the parser's message names it. */
  static final String NO_CHARACTER_AS_REPORTED = "0xffff";

  private XmlText() {}

  /**
   * The characters of a stream.
   *
   * @throws UnsupportedEncodingException when the declared encoding is not known; its message is
   *     the name
   */
  static Reader reader(InputStream in) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(in, 1 << 16);
    buffered.mark(DECLARATION_BYTES);
    byte[] start = buffered.readNBytes(DECLARATION_BYTES);
    buffered.reset();
    boolean wide = Utf16.begins(start);
    Charset charset = wide ? StandardCharsets.UTF_16 : declared(start);
    if (!wide) {
      Utf8.begin(buffered);
    }
    return new InputStreamReader(
        buffered,
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE)
            .replaceWith(NO_CHARACTER));
  }

  private static Charset declared(byte[] start) throws UnsupportedEncodingException {
    Matcher m = ENCODING.matcher(new String(start, StandardCharsets.ISO_8859_1));
    // Who can read an ASCII declaration of UTF-16 has no UTF-16 before him.
    if (!m.find() || m.group(1).toUpperCase(Locale.ROOT).startsWith("UTF-16")) {
      return StandardCharsets.UTF_8;
    }
    try {
      return Charset.forName(m.group(1));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new UnsupportedEncodingException(m.group(1));
    }
  }
}
