package org.trichdan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trichdan.store.Sql;

class MapOptionTest extends CommandTest {
  @TempDir Path dir;

  @Test
  void extractReadsTheKeysThatItIsTold() throws IOException {
    String file = write("a.json", "[{\"tieude\":\"Tít\",\"noi\":{\"dung\":\"Mưa.\"}}]");
    assertThat(run("extract", "--format", "table", "--map", "title=tieude,text=noi.dung", file))
        .isZero();
    assertThat(out()).startsWith("Tít\n");
    assertThat(err()).isEqualTo("1 article, 0 statements\n");
  }

  @Test
  void batchDoes() throws Exception {
    write("a.csv", "Tít;Nội dung\nMưa;Ông Nguyễn Văn Nam nói trời mưa.\n");
    Path store = dir.resolve("q.db");
    assertThat(run("batch", dir.toString(), "--store", store.toString(), "--map", "text=nội dung"))
        .isZero();
    assertThat(Sql.rows(store, "SELECT speaker FROM quote")).containsExactly("Nguyễn Văn Nam");
  }

  @Test
  void mistakesAreUsageErrors() {
    assertThat(run("extract", "--map", "txet=a", "x")).isEqualTo(2);
    assertThat(run("extract", "--map", "tag=a", "x")).isEqualTo(2);
    assertThat(run("batch", "--map", "text", "--store", "q.db", "x")).isEqualTo(2);
    assertThat(err())
        .isEqualTo(
            """
            trichdan extract: Invalid value for option '--map': no field 'txet'; the fields are \
            id, outlet, url, date, title, text, authors (did you mean text?); \
            try 'trichdan extract --help'
            trichdan extract: Invalid value for option '--map': no field 'tag'; the fields are \
            id, outlet, url, date, title, text, authors; try 'trichdan extract --help'
            trichdan batch: Invalid value for option '--map': no '=' in 'text'; write it as \
            text=maintext; try 'trichdan batch --help'
            """);
  }

  private String write(String name, String text) throws IOException {
    return Files.writeString(dir.resolve(name), text).toString();
  }
}
