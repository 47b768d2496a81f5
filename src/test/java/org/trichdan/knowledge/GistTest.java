package org.trichdan.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trichdan.store.StatementRow;

class GistTest {
  private static final String CONTENT =
      "Tỉnh Kon Tum sẽ không tăng 12 loại phí cho nông dân trồng cà phê";

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {"Đinh Văn Sử, 2025-11-24", "-, 2025-11", "Kim, 1969", "Phạm 𠀋, -"})
  void bytesHoldEverythingThatIsCompared(String name, String day) {
    Gist gist = gist("id:a", "text", 7, name, day);
    Gist read = Gist.of(gist.bytes());
    assertThat(read).usingRecursiveComparison().isEqualTo(gist);
    assertThat(read.wording().numbers()).hasSize(1);
    assertThat(read.wording().names()).hasSize(2);
    assertThat(read.wording().denies()).isTrue();
  }

  @Test
  void bytesSortAsTheStatementsDo() {
    List<Gist> gists = new ArrayList<>();
    for (String day : Arrays.asList(null, "1969-12-31", "1970-01-01", "2025", "2025-11-24")) {
      for (int article = 0; article < 8; article++) { // hashes with and without a sign
        gists.add(gist("id:" + article, "title", 90, null, day));
        gists.add(gist("id:" + article, "text", 0, null, day));
        gists.add(gist("id:" + article, "text", 70_000, null, day));
      }
    }
    List<byte[]> bytes = gists.stream().map(Gist::bytes).sorted(Arrays::compareUnsigned).toList();
    assertThat(bytes.stream().map(Gist::of).toList())
        .usingRecursiveFieldByFieldElementComparator()
        .containsExactlyElementsOf(gists.stream().sorted(Gist.ORDER).toList());
    assertThat(gists).isSortedAccordingTo(Comparator.comparingLong(Gist::from));
  }

  private static Gist gist(String article, String in, int start, String name, String day) {
    return Gist.of(
        new StatementRow(5, "00ff00ff00ff00ff", article, in, start, name, CONTENT, day, day));
  }
}
