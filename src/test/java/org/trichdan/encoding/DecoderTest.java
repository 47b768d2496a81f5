package org.trichdan.encoding;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DecoderTest {
  private static final String TCVN3 =
      "looks like TCVN3 (ABC) text, an encoding from before Unicode;"
          + " convert it to Unicode first, for instance with UniKey's toolkit";
  private static final String VNI = TCVN3.replace("TCVN3 (ABC)", "VNI");
  private static final Charset WESTERN = Charset.forName("windows-1252");

  /** Every paragraph alone, and all of them together. */
  static Stream<String> vietnamese() {
    List<String> texts = lines("vietnamese.txt");
    return Stream.concat(texts.stream(), Stream.of(String.join("\n\n", texts)));
  }

  @ParameterizedTest
  @MethodSource("vietnamese")
  void vietnameseIsReadInEveryEncodingOfUnicode(String text) {
    assertThat(read(text.getBytes(UTF_8), null)).isEqualTo("UTF-8:" + text);
    assertThat(read(text.getBytes(UTF_8), "windows-1252")).isEqualTo("UTF-8:" + text);
    assertThat(read(("\uFEFF" + text).getBytes(UTF_8), "x")).isEqualTo("UTF-8:" + text);
    assertThat(read(text.getBytes(UTF_16LE), null)).isEqualTo("UTF-16LE:" + text);
    assertThat(read(text.getBytes(UTF_16BE), null)).isEqualTo("UTF-16BE:" + text);
    assertThat(read(("\uFEFF" + text).getBytes(UTF_16LE), null)).isEqualTo("UTF-16LE:" + text);
    assertThat(read(("\uFEFF" + text).getBytes(UTF_16BE), null)).isEqualTo("UTF-16BE:" + text);
    assertThat(read(("\uFEFF" + text).getBytes(Charset.forName("UTF-32LE")), null))
        .isEqualTo("UTF-32LE:" + text);
    String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
    assertThat(read(apart.getBytes(UTF_8), null)).isEqualTo("UTF-8:" + apart);
  }

  @ParameterizedTest
  @MethodSource("vietnamese")
  void windows1258IsReadWhateverIsDeclared(String text) {
    byte[] bytes = OldEncodings.windows1258(text);
    for (String declared : new String[] {null, "windows-1258", "utf-8", "iso-8859-1", "no such"}) {
      String read = read(bytes, declared);
      assertThat(read).startsWith("windows-1258:");
      assertThat(Normalizer.normalize(read, Normalizer.Form.NFC)).isEqualTo("windows-1258:" + text);
    }
  }

  @ParameterizedTest
  @MethodSource("vietnamese")
  void oldFontsAreRefusedByName(String text) {
    for (String declared : new String[] {null, "windows-1252", "windows-1258", "windows-1251"}) {
      assertThat(read(OldEncodings.tcvn3(text), declared)).isEqualTo(TCVN3);
      assertThat(read(OldEncodings.vni(text), declared)).isEqualTo(VNI);
    }
    assertThat(read(OldEncodings.savedAsUtf8(OldEncodings.tcvn3(text)), null)).isEqualTo(TCVN3);
    assertThat(read(OldEncodings.savedAsUtf8(OldEncodings.vni(text)), null)).isEqualTo(VNI);
  }

  /** Headlines and lists of names are too little to tell by: then nothing is guessed. */
  @Test
  void whatIsTooShortToTellIsRefused() {
    List<Function<String, byte[]>> encodings =
        List.of(OldEncodings::windows1258, OldEncodings::tcvn3, OldEncodings::vni);
    for (String text : lines("vietnamese-hard.txt")) {
      for (Function<String, byte[]> encoding : encodings) {
        String read = read(encoding.apply(text), null);
        boolean right =
            Normalizer.normalize(read, Normalizer.Form.NFC).endsWith(":" + text)
                || read.startsWith("looks like ")
                || read.startsWith("not UTF-8 at byte ");
        assertThat(right).as(read).isTrue();
      }
    }
  }

  @Test
  void otherLanguagesAreReadAndTakenForNoOldFont() {
    for (String line : lines("foreign.txt")) {
      String text = line.substring(line.indexOf('\t') + 1);
      assertThat(read(text.getBytes(UTF_8), null)).isEqualTo("UTF-8:" + text);
      if (WESTERN.newEncoder().canEncode(text) && !text.chars().allMatch(c -> c < 0x80)) {
        assertThat(read(text.getBytes(WESTERN), null)).isEqualTo("windows-1252:" + text);
        assertThat(read(text.getBytes(WESTERN), "latin1")).isEqualTo("windows-1252:" + text);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ru, windows-1251", "ru, KOI8-R", "cs, ISO-8859-2", "pl, windows-1250",
    "tr, windows-1254", "zh, GB18030", "zh, Big5", "th, windows-874"
  })
  void otherLanguagesAreReadAsDeclared(String language, String charset) {
    for (String line : lines("foreign.txt")) {
      String text = line.substring(line.indexOf('\t') + 1);
      if (line.startsWith(language) && Charset.forName(charset).newEncoder().canEncode(text)) {
        String name = Charset.forName(charset).name();
        assertThat(read(text.getBytes(Charset.forName(charset)), charset))
            .isEqualTo(name + ":" + text);
      }
    }
  }

  @Test
  void typographicMarksOfWindowsAreReadInPlainAscii() {
    String text = "Ong Nam noi: “Troi mua…” – roi thoi.";
    assertThat(read(text.getBytes(WESTERN), null)).isEqualTo("windows-1252:" + text);
  }

  @Test
  void damagedUtf8IsSaidToBeThat() {
    String text = "Ông Nam nói trời sắp mưa.";
    byte[] bytes = text.getBytes(UTF_8);
    bytes[5] = (byte) 0xFF;
    assertThat(read(bytes, null)).isEqualTo("not UTF-8 at byte 5; save the file as UTF-8");
    assertThat(read(bytes, "windows-1258"))
        .isEqualTo("not UTF-8 at byte 5; save the file as UTF-8");
    assertThat(read(new byte[] {'a', (byte) 0xC3}, null))
        .isEqualTo("not UTF-8 at byte 1; save the file as UTF-8");
    byte[] marked = "\uFEFFabc".getBytes(UTF_16LE);
    assertThat(read(java.util.Arrays.copyOf(marked, 7), null))
        .isEqualTo("not UTF-16LE at byte 6; save the file as UTF-8");
  }

  @Test
  void nothingIsEmptyText() {
    assertThat(read(new byte[0], null)).isEqualTo("UTF-8:");
    assertThat(read(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, null)).isEqualTo("UTF-8:");
  }

  @ParameterizedTest
  @CsvSource({
    "'%PDF-1.7 %âãÏÓ', PDF",
    "'\u0089PNG\r\n\u001A\n', PNG",
    "'ÿØÿà', JPEG",
    "'PK\u0003\u0004 word/document.xml', Word",
    "'PK\u0003\u0004 a.txt', ZIP",
    "'ÐÏ\u0011à¡±\u001Aá', 'Word, Excel or PowerPoint'",
    "'{\\rtf1\\ansi', RTF",
    "'\u001F\u008B\b\u0000', gzip"
  })
  void binaryFilesAreNamed(String beginning, String kind) {
    byte[] bytes = beginning.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    assertThat(read(bytes, null))
        .isEqualTo("binary, not text (looks like " + kind + "); save its text as UTF-8");
  }

  @Test
  void noiseIsBinaryWhateverItIs() {
    byte[] noise = new byte[5_000];
    new Random(7).nextBytes(noise);
    assertThat(read(noise, null)).isEqualTo("binary, not text; save its text as UTF-8");
    assertThat(read(new byte[100], null)).isEqualTo("binary, not text; save its text as UTF-8");
  }

  @Test
  void textMayBeginWithTheLettersOfASignature() {
    assertThat(read("BZh là gì?".getBytes(UTF_8), null)).isEqualTo("UTF-8:BZh là gì?");
    assertThat(read("ID3 là thẻ".getBytes(UTF_8), null)).isEqualTo("UTF-8:ID3 là thẻ");
  }

  private static String read(byte[] bytes, String declared) {
    try {
      Decoded decoded = Decoder.decode(bytes, declared);
      return decoded.charset() + ":" + decoded.text();
    } catch (NotTextException e) {
      return e.getMessage() + "; " + e.hint();
    }
  }

  private static List<String> lines(String name) {
    try {
      return new ArrayList<>(
          Files.readAllLines(Path.of("src/test/resources/languages", name), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
