package org.trichdan.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class StrictTest {
  @Test
  void aReplacementCharacterThatIsWrittenStays() {
    byte[] bytes = "Đê \uFFFD vỡ 😀".getBytes(StandardCharsets.UTF_8);

    assertThat(Strict.decode(bytes, 0, StandardCharsets.UTF_8))
        .isEqualTo(new Strict("Đê \uFFFD vỡ 😀", -1));
  }

  @Test
  void theFirstBadByteIsTold() {
    byte[] bytes = "xĐê \uFFFD vỡ".getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 1] = 'a';

    assertThat(Strict.decode(bytes, 1, StandardCharsets.UTF_8))
        .isEqualTo(new Strict(null, bytes.length - 3));
  }

  @Test
  void halfACharacterAtTheEndIsNone() {
    assertThat(Strict.decode(new byte[] {'a', (byte) 0xC4}, 0, StandardCharsets.UTF_8))
        .isEqualTo(new Strict(null, 1));
  }
}
