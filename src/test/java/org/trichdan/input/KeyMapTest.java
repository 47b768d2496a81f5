package org.trichdan.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.trichdan.article.Article;
import org.trichdan.article.PublicationDate;

class KeyMapTest {
  @Test
  void whatIsNamedReplacesTheKnownKeysOfThatFieldOnly() {
    KeyMap keys = KeyMap.parse("text=noidung, date = meta.ngay");
    Reading r =
        Reading.file(
            "a.json",
            Reading.stream(
                "{\"title\":\"Tít\",\"text\":\"bỏ\",\"noidung\":\"Ông Nam nói.\","
                    + "\"meta\":{\"ngay\":\"2025-11-26\"},\"date\":\"2001-01-01\"}"),
            keys);
    assertThat(r.problems).isEmpty();
    assertThat(r.articles)
        .containsExactly(
            new Article(
                "a.json:1",
                null,
                null,
                PublicationDate.parse("2025-11-26"),
                "Tít",
                "Ông Nam nói."));
  }

  @Test
  void ofAFieldNamedTwiceTheFirstKeyIsPreferred() {
    KeyMap keys = KeyMap.parse("text=a,text=b");
    Reading r =
        Reading.file("a.jsonl", Reading.stream("{\"b\":\"2\",\"a\":\"1\"}\n{\"b\":\"2\"}"), keys);
    assertThat(r.texts()).containsExactly("1", "2");
  }

  @Test
  void keyWithAPointInItIsNoPathWhenItIsThere() {
    Reading r =
        Reading.file(
            "a.jsonl",
            Reading.stream("{\"a.b\":\"1\",\"a\":{\"b\":\"2\"}}\n{\"a\":{\"b\":\"2\"}}"),
            KeyMap.parse("text=a.b"));
    assertThat(r.texts()).containsExactly("1", "2");
  }

  @Test
  void saysWhatItMissesWhenTheTextIsNotThere() {
    Reading r = Reading.file("a.jsonl", Reading.stream("{\"text\":\"1\"}"), KeyMap.parse("text=a"));
    assertThat(r.problems)
        .containsExactly(
            "a.jsonl:1: no \"a\"; every article needs one,"
                + " if it has another name give it with --map text=NAME");
  }

  @Test
  void mistakesAreToldWithTheWayToWriteIt() {
    assertThatThrownBy(() -> KeyMap.parse("text=a,ngày"))
        .hasMessage("no '=' in 'ngày'; write it as text=maintext");
    assertThatThrownBy(() -> KeyMap.parse(""))
        .hasMessage("no '=' in ''; write it as text=maintext");
    assertThatThrownBy(() -> KeyMap.parse("text= "))
        .hasMessage("no key behind 'text='; write it as text=maintext");
    assertThatThrownBy(() -> KeyMap.parse("txt=a"))
        .isInstanceOf(KeyMap.UnknownFieldException.class)
        .hasMessage("no field 'txt'; the fields are id, outlet, url, date, title, text, authors");
  }

  @Test
  void knownKeysAreThoseThatTheDocumentationLists() throws IOException {
    String page = Files.readString(Path.of("docs/input.md"));
    for (KeyMap.Field field : KeyMap.Field.values()) {
      String row =
          page.lines()
              .filter(l -> l.startsWith("| `" + field.label() + "` |"))
              .findFirst()
              .orElse("");
      List<String> listed =
          Pattern.compile("`([^`]+)`").matcher(row).results().map(m -> m.group(1)).skip(1).toList();
      assertThat(listed).isEqualTo(KeyMap.STANDARD.of(field));
    }
  }

  @Test
  void isWrittenAsItIsRead() {
    KeyMap keys = KeyMap.parse("text=a,text=b.c");
    assertThat(keys.toString()).contains("text=a,text=b.c").contains("title=title,title=headline");
    assertThat(KeyMap.parse(keys.toString())).isEqualTo(keys).hasSameHashCodeAs(keys);
    assertThat(keys).isNotEqualTo(KeyMap.STANDARD);
  }
}
