package org.trichdan.encoding;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import org.trichdan.language.Syllables;

/**
 * Finds out in which encoding a text is, and decodes it without changing what it says. In this
 * order: byte order marks; UTF-16 that shows itself; UTF-8 whenever the bytes are UTF-8, whatever
 * is declared, since pages declare nonsense; what is declared, when the text then reads like one;
 * windows-1258, then windows-1252, when the text can be nothing else. TCVN3 and VNI are told by
 * name and refused, and so is what is no text.
 */
public final class Decoder {
  private static final String SAVE = "save the file as UTF-8";
  private static final Charset VIETNAMESE = charset("windows-1258");
  private static final Charset WESTERN = charset("windows-1252");

  /** From so many syllables with marks on, an encoding that nobody declared is no accident. */
  private static final int ENOUGH = 3;

  private static final int MOST = 85;

  private Decoder() {}

  /**
   * The text of the bytes.
   *
   * @param declared the encoding that HTTP, a page or the file itself names; null when none does
   * @throws NotTextException when the bytes are no text, or in an encoding that cannot be told
   */
  public static Decoded decode(byte[] bytes, String declared) throws NotTextException {
    Decoded marked = byMark(bytes);
    if (marked != null) {
      return checked(marked);
    }
    String kind = Signature.of(bytes);
    if (kind != null) {
      throw binary(kind);
    }
    Decoded wide = utf16(bytes);
    if (wide != null) {
      return checked(wide);
    }
    Strict utf8 = Strict.decode(bytes, 0, StandardCharsets.UTF_8);
    if (utf8.text() != null) {
      return checked(new Decoded(utf8.text(), "UTF-8"));
    }
    String latin1 = new String(bytes, StandardCharsets.ISO_8859_1);
    if (Binary.is(latin1)) {
      throw binary(null);
    }
    Decoded narrow = Utf8Evidence.in(bytes) ? null : singleBytes(bytes, latin1, declared);
    if (narrow == null) {
      throw not("UTF-8", utf8.badByte());
    }
    return narrow;
  }

  /**
   * Looks whether a text that somebody has decoded holds the letters of an older encoding.
   *
   * @throws NotTextException when it certainly does
   */
  public static void check(String text) throws NotTextException {
    Legacy legacy = hasOldLetters(text) ? Legacy.of(text) : null;
    if (legacy != null) {
      throw legacy.refusal();
    }
  }

  private static Decoded byMark(byte[] bytes) throws NotTextException {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return strictly(bytes, 3, StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
      return strictly(bytes, 4, Charset.forName("UTF-32LE"));
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return strictly(bytes, 2, StandardCharsets.UTF_16LE);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return strictly(bytes, 2, StandardCharsets.UTF_16BE);
    }
    return null;
  }

  private static Decoded strictly(byte[] bytes, int start, Charset charset)
      throws NotTextException {
    Strict strict = Strict.decode(bytes, start, charset);
    if (strict.text() == null) {
      throw not(charset.name(), strict.badByte());
    }
    return new Decoded(strict.text(), charset.name());
  }

  private static Decoded utf16(byte[] bytes) {
    Charset charset = Utf16.guess(bytes);
    String text = charset == null ? null : Strict.decode(bytes, 0, charset).text();
    return text == null || Binary.controls(text) > 0 ? null : new Decoded(text, charset.name());
  }

  /** A text of Unicode, unless it is none, or holds the letters of an older encoding. */
  private static Decoded checked(Decoded decoded) throws NotTextException {
    if (Binary.is(decoded.text())) {
      throw binary(null);
    }
    check(decoded.text());
    return decoded;
  }

  /** Whether a closer look is due: many letters of Latin-1, few that only Vietnamese has. */
  private static boolean hasOldLetters(String text) {
    int latin1 = 0;
    int later = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      latin1 += within(c, 0xA1, 0xFF);
      later += within(c, 0x100, 0x1FFF);
    }
    return latin1 > 4 * later;
  }

  /** 1 or 0, without a branch: every fourth letter has marks, which a processor cannot guess. */
  private static int within(char c, int first, int last) {
    return 1 - (((c - first) | (last - c)) >>> 31);
  }

  /** A text of one byte a letter; null when it cannot be told which. */
  private static Decoded singleBytes(byte[] bytes, String latin1, String declared)
      throws NotTextException {
    Charset charset = named(declared);
    Decoded asDeclared = charset == null ? null : decoded(bytes, charset);
    if (asDeclared != null && isVietnamese(asDeclared.text(), latin1, 1)) {
      return asDeclared;
    }
    Decoded vietnamese = decoded(bytes, VIETNAMESE);
    if (vietnamese != null && isVietnamese(vietnamese.text(), latin1, ENOUGH)) {
      return vietnamese;
    }
    Legacy legacy = Legacy.of(latin1);
    if (legacy != null) {
      throw legacy.refusal();
    }
    if (couldBeOlder(latin1)) {
      return null;
    }
    if (asDeclared != null && Plausible.declared(asDeclared.text())) {
      return asDeclared;
    }
    Decoded western = decoded(bytes, WESTERN);
    if (western == null || couldBe(vietnamese, western)) {
      return null;
    }
    boolean fits = Plausible.punctuationOnly(western.text()) || Plausible.western(western.text());
    return fits ? western : null;
  }

  /** Whether it reads as Vietnamese, and as something else than in the other encoding. */
  private static boolean couldBe(Decoded vietnamese, Decoded western) {
    return vietnamese != null
        && !vietnamese.text().equals(western.text())
        && Syllables.marked(vietnamese.text()).reaches(MOST);
  }

  private static boolean isVietnamese(String text, String latin1, int least) {
    Syllables syllables = Syllables.marked(text);
    if (syllables.good() < least || !syllables.reaches(MOST)) {
      return false;
    }
    for (Legacy legacy : Legacy.values()) {
      if (!syllables.beats(legacy.syllables(latin1))) {
        return false;
      }
    }
    return true;
  }

  private static boolean couldBeOlder(String latin1) {
    for (Legacy legacy : Legacy.values()) {
      if (legacy.syllables(latin1).reaches(MOST)) {
        return true;
      }
    }
    return false;
  }

  private static Decoded decoded(byte[] bytes, Charset charset) {
    String text = charset == null ? null : Strict.decode(bytes, 0, charset).text();
    return text == null ? null : new Decoded(text, charset.name());
  }

  /** The encoding of a name; null when it is none, or one that the bytes have been tried in. */
  private static Charset named(String name) {
    String label = name == null ? "" : name.strip().toLowerCase(Locale.ROOT);
    if (label.isEmpty() || label.startsWith("utf")) {
      return null;
    }
    // As all browsers do: https://encoding.spec.whatwg.org/#names-and-labels
    boolean western =
        label.equals("iso-8859-1") || label.equals("latin1") || label.equals("us-ascii");
    return western ? WESTERN : charset(label);
  }

  /** Null when this Java does not know it: small ones lack windows-1258. */
  private static Charset charset(String name) {
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    for (int i = 0; i < start.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }

  private static NotTextException not(String charset, int offset) {
    return new NotTextException("not " + charset + " at byte " + offset, SAVE);
  }

  private static NotTextException binary(String kind) {
    String like = kind == null ? "" : " (looks like " + kind + ")";
    return new NotTextException("binary, not text" + like, "save its text as UTF-8");
  }
}
