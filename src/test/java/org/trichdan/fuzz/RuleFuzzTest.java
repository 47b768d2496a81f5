package org.trichdan.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.trichdan.rule.Diagnostic;
import org.trichdan.rule.RuleErrors;
import org.trichdan.rule.RuleSet;

/** Whatever stands in a rule file, it becomes rules, or errors that show their place. */
class RuleFuzzTest {
  @TempDir static Path folder;
  private static Path file;

  @BeforeAll
  static void lists() throws IOException {
    Files.createDirectories(folder.resolve("attribution"));
    Files.createDirectories(folder.resolve("lists"));
    Files.writeString(folder.resolve("lists/say.txt"), "why  Verbs.\nnói\ncho biết\n");
    Files.writeString(folder.resolve("lists/title.txt"), "why  Titles.\nông\nbà\n");
    file = folder.resolve("attribution/a.rule");
  }

  @FuzzTest
  void load(byte[] bytes) throws IOException {
    Files.write(file, bytes);
    String name = file.toString().replace('\\', '/');
    try {
      assertThat(RuleSet.load(List.of(folder)).rules())
          .allSatisfy(r -> assertThat(r.name()).isNotBlank());
    } catch (RuleErrors e) {
      assertThat(e.diagnostics()).isNotEmpty();
      for (Diagnostic d : e.diagnostics()) {
        assertThat(d.file()).isEqualTo(name);
        assertThat(d.line()).as(d.render()).isPositive();
        assertThat(d.message()).isNotBlank().doesNotContain("\n");
        assertThat(e.getMessage()).contains(name + ":" + d.line() + ":");
      }
    }
  }
}
