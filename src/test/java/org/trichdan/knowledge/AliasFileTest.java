package org.trichdan.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AliasFileTest {
  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("q.db.aliases");
  }

  @Test
  void aGroupIsOneNameWhicheverSpellingIsAskedFor() throws Exception {
    Files.writeString(
        file,
        """
        \uFEFF# people
        Lò Thị Hoà = Lò Thị Hòa = LÒ THỊ HOÀ   # the mayor

        Trần Nam != Trần Văn Nam
        """);
    Aliases aliases = AliasFile.at(file).read();
    assertThat(aliases.spellings("Lò Thị Hòa"))
        .containsExactly("Lò Thị Hoà", "Lò Thị Hòa", "LÒ THỊ HOÀ");
    assertThat(aliases.shown(Normalizer.normalize("Lò Thị Hòa", Normalizer.Form.NFD)))
        .isEqualTo("Lò Thị Hoà");
    assertThat(aliases.shown("Trần Nam")).isEqualTo("Trần Nam");
    assertThat(aliases.refutes("Trần Văn Nam", "Trần Nam")).isTrue();
  }

  @Test
  void whatCannotBeUnderstoodIsNamedWithItsLine() throws Exception {
    assertProblem(
        "A = B\nC = B\n",
        ":2: \"B\" is in line 1, too; a name belongs to one group;" + " put them on one line");
    assertProblem("# x\nKim\n", ":2: one name alone; write A = B, or begin a comment with #");
    assertProblem(
        "A = = B\n", ":1: a name is missing; write A = B, or A != B for two that are not one");
    assertProblem("A = A\n", ":1: a name stands twice; delete one of them");
    assertProblem("A != B != C\n", ":1: more than two names with !=; give each pair a line");
    assertProblem(
        "A = B\nB != A\n", ": \"B\" and \"A\" are both = and !=; delete one of the lines");
    Files.write(file, new byte[] {'A', ' ', '=', ' ', (byte) 0xFF});
    assertThatThrownBy(() -> AliasFile.at(file).read())
        .hasMessage(file + ": not UTF-8; save the file as UTF-8");
  }

  @Test
  void confirmingAddsToTheGroupAndKeepsWhatElseIsWritten() throws Exception {
    AliasFile list = AliasFile.beside(folder.resolve("q.db"));
    list.confirm("Kim Chol", "Kim  Ch'ol");
    Files.writeString(file, "# mine\n" + Files.readString(file).strip() + " # seen\n");
    list.confirm("Kim Choul", "Kim Chol");
    list.confirm("Kim Chol", "Kim Choul");
    list.refute("Kim Chol", "Kim Chul");
    assertThat(Files.readString(file))
        .isEqualTo("# mine\nKim Chol = Kim Ch'ol = Kim Choul  # seen\nKim Chol != Kim Chul\n");
    assertThat(folder).isDirectoryContaining("glob:**q.db.aliases");
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void whatContradictsTheListIsNotWritten() throws Exception {
    Files.writeString(file, "A = B\nC = D\nA != E\n");
    AliasFile list = AliasFile.at(file);
    assertThatThrownBy(() -> list.confirm("A", "C"))
        .hasMessage(
            file
                + ":2: \"C\" is in another group than \"A\" in line 1; if all of them are one, put"
                + " them on one line");
    assertThatThrownBy(() -> list.confirm("B", "E"))
        .hasMessage(file + ": has \"B\" != \"E\" or the like; delete that line first");
    assertThatThrownBy(() -> list.refute("A", "B"))
        .hasMessage(file + ": has \"A\" = \"B\"; take one of them out first");
    assertThatThrownBy(() -> list.confirm("A", "x = y"))
        .hasMessage(
            "\"x = y\" cannot stand in " + file + "; a name has no =, no # and some letters");
    assertThat(Files.readString(file)).isEqualTo("A = B\nC = D\nA != E\n");
  }

  private void assertProblem(String text, String message) throws IOException {
    Files.writeString(file, text);
    assertThatThrownBy(() -> AliasFile.at(file).read()).hasMessage(file + message);
  }
}
