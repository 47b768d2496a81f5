package org.trichdan.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {
  private static final String BREAKS_OFF =
      "the file breaks off here; download or write the file again";
  private static final String TOO_LONG =
      "longer than 16 MB; one article is expected here, split the input";

  @Test
  void arrayIsNumberedFromNought() {
    Reading r = read("[{\"text\":\"một\"},\n {\"id\":\"b\",\"text\":\"hai\"}, {\"text\":\"ba\"}]");
    assertThat(r.ids()).containsExactly("a.json[0]", "b", "a.json[2]");
    assertThat(r.texts()).containsExactly("một", "hai", "ba");
    assertThat(r.problems).isEmpty();
  }

  @Test
  void objectOverManyLinesIsOneArticle() {
    Reading r = read("\uFEFF\n{\n  \"title\": \"Tít\",\n  \"text\": \"a ] } \\\" [ { \\\\\"\n}\n");
    assertThat(r.ids()).containsExactly("a.json:2");
    assertThat(r.texts()).containsExactly("a ] } \" [ { \\");
  }

  @Test
  void objectsOneAfterTheOtherAreNamedByTheirLines() {
    Reading r = read("{\"text\":\n\"một\"}\n\n{\"text\":\"hai\"}");
    assertThat(r.ids()).containsExactly("a.json:1", "a.json:4");
  }

  @ParameterizedTest
  @ValueSource(strings = {"articles", "items", "data"})
  void objectThatHoldsAnArrayOfArticles(String key) {
    Reading r =
        read(
            "{\"total\": 2, \"tags\": [\"x\"], \"%s\": [{\"text\":\"một\"}, {\"text\":\"hai\"}],"
                    .formatted(key)
                + " \"next\": null}");
    assertThat(r.ids()).containsExactly("a.json[0]", "a.json[1]");
    assertThat(r.problems).isEmpty();
  }

  @Test
  void articleWithSuchAnArrayStaysAnArticle() {
    Reading r = read("{\"items\":[{\"text\":\"xem thêm\"}],\"data\":[1],\"text\":\"một\"}");
    assertThat(r.texts()).containsExactly("một");
    assertThat(read("{\"data\":[1,2,3]}").problems)
        .containsExactly(
            "a.json:1: no \"text\"; every article needs one,"
                + " if it has another name give it with --map text=NAME");
  }

  @Test
  void noArticlesIsNoProblem() {
    assertThat(read("[]").problems).isEmpty();
    assertThat(read("{\"articles\":[]}").problems).isEmpty();
    assertThat(read(" ").problems).isEmpty();
  }

  @Test
  void badElementIsNamedAndTheOthersAreRead() {
    Reading r =
        read(
            "[{\"text\":\"một\"}, {\"text\":}, null, {\"text\":\"hai\" \"x\"}, {\"text\":\"ba\"}]");
    assertThat(r.ids()).containsExactly("a.json[0]", "a.json[4]");
    assertThat(r.problems)
        .containsExactly(
            "a.json[1]: not valid JSON at column 9 (Unexpected character ('}' (code 125)): expected"
                + " a value); each article must be one JSON object",
            "a.json[2]: not a JSON object; each article must be one JSON object",
            "a.json[3]: not valid JSON at column 15 (Unexpected character ('\"' (code 34)): was"
                + " expecting comma to separate Object entries); each article must be one JSON"
                + " object");
    assertThat(read("{\"data\":[{\"text\":}, {\"text\":\"hai\"}]}").ids())
        .containsExactly("a.json[1]");
  }

  @Test
  void notUtf8IsAnErrorOfItsElement() {
    byte[] bytes = "[{\"text\":\"a?\"},{\"text\":\"b\"}]".getBytes(StandardCharsets.UTF_8);
    bytes[11] = (byte) 0xE1;
    Reading r = Reading.file("a.json", new ByteArrayInputStream(bytes), KeyMap.STANDARD);
    assertThat(r.ids()).containsExactly("a.json[1]");
    assertThat(r.problems)
        .containsExactly("a.json[0]: not UTF-8 at byte 10 of the object; save the file as UTF-8");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE"})
  void utf16IsRefused(String charset) throws IOException {
    for (String name : List.of("a.json", "a.jsonl", "a.csv")) {
      InputStream in = new ByteArrayInputStream("{\"text\":\"một\"}".getBytes(charset));
      Reading r = Reading.file(name, in, KeyMap.STANDARD);
      assertThat(r.articles).isEmpty();
      assertThat(r.problems).containsExactly(name + ": UTF-16, not UTF-8; save the file as UTF-8");
    }
  }

  @Test
  void whatStandsBeforeABreakIsRead() {
    assertThat(read("[{\"text\":\"một\"}, {\"text\":\"h").problems)
        .containsExactly("a.json[1]: " + BREAKS_OFF);
    assertThat(read("[{\"text\":\"một\"}, {\"text\":\"h").texts()).containsExactly("một");
    assertThat(read("[{\"text\":\"một\"},").problems).containsExactly("a.json[1]: " + BREAKS_OFF);
    Reading held = read("{\"data\":[{\"text\":\"một\"}, {\"text\":\"hai\"}");
    assertThat(held.texts()).containsExactly("một", "hai");
    assertThat(held.problems).containsExactly("a.json[2]: " + BREAKS_OFF);
    assertThat(read("\n{\"text\":\"một\"").problems).containsExactly("a.json:2: " + BREAKS_OFF);
  }

  @Test
  void truncatedGzipGivesWhatItHolds() throws IOException {
    StringBuilder json = new StringBuilder("{\"data\":[");
    for (int i = 0; i < 20_000; i++) {
      json.append("{\"text\":\"").append(Integer.toHexString(i * 7919)).append("\"},\n");
    }
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(json.toString().getBytes(StandardCharsets.UTF_8));
    }
    byte[] half = Arrays.copyOf(packed.toByteArray(), packed.size() / 2);
    InputStream in = new GZIPInputStream(new ByteArrayInputStream(half));
    Reading r = Reading.file("a.json.gz", in, KeyMap.STANDARD);
    assertThat(r.articles).hasSizeGreaterThan(5_000);
    assertThat(r.problems)
        .containsExactly(
            "a.json.gz["
                + r.articles.size()
                + "]: the compressed data breaks off here; download or compress the file again");
  }

  @Test
  void articleOverTheLimitIsRefusedAndTheOthersAreRead() {
    Reading r = read("[{\"text\":\"một\"},{\"text\":\"", 17, "\"},{\"text\":\"ba\"}]");
    assertThat(r.ids()).containsExactly("a.json[0]", "a.json[2]");
    assertThat(r.problems).containsExactly("a.json[1]: " + TOO_LONG);
  }

  @Test
  void objectOverTheLimitIsReadForItsArray() {
    Reading held = read("{\"x\":\"", 17, "\",\"data\":[{\"text\":\"một\"}]}\n{\"text\":\"hai\"}");
    assertThat(held.ids()).containsExactly("a.json[0]", "a.json:2");
    assertThat(held.problems).isEmpty();
    Reading one = read("{\"text\":\"", 17, "\"}\n{\"text\":\"hai\"}");
    assertThat(one.ids()).containsExactly("a.json:2");
    assertThat(one.problems).containsExactly("a.json:1: " + TOO_LONG);
  }

  @Test
  void deepNestingAndLargeNumbersDoNoHarm() {
    Reading r =
        read(
            "[{\"x\":1%s,\"id\":%s,\"text\":\"một\"},".formatted("0".repeat(999), "9".repeat(900))
                + "{\"author\":"
                + "[".repeat(100_000)
                + "]".repeat(100_000)
                + ",\"text\":\"hai\"},{\"text\":\"ba\"}]");
    assertThat(r.texts()).containsExactly("một", "ba");
    assertThat(r.ids().get(0)).isEqualTo("9".repeat(900));
    assertThat(r.problems)
        .containsExactly(
            "a.json[1]: nested too deep or too large for an article;"
                + " each article must be one JSON object");
  }

  @Test
  void whatIsNoArticleAtAllIsToldOnce() {
    assertThat(read("[1, [2], {\"text\":\"x\"}]").problems)
        .containsExactly(
            "a.json:1: an array, but not of objects; each article must be one JSON object");
    assertThat(read("{\"text\":\"một\"}\nThân bài.").problems)
        .containsExactly("a.json:2: not JSON from here on; what follows has not been read");
    assertThat(read("{]}").problems).hasSize(2);
  }

  private static Reading read(String json) {
    return Reading.file("a.json", json);
  }

  /** Reads so many megabytes of letters between two pieces of JSON. */
  private static Reading read(String before, int megabytes, String after) {
    byte[] letters = new byte[1 << 20];
    Arrays.fill(letters, (byte) 'x');
    List<InputStream> parts = new ArrayList<>();
    parts.add(Reading.stream(before));
    for (int i = 0; i < megabytes; i++) {
      parts.add(new ByteArrayInputStream(letters));
    }
    parts.add(Reading.stream(after));
    return Reading.file(
        "a.json", new SequenceInputStream(Collections.enumeration(parts)), KeyMap.STANDARD);
  }
}
