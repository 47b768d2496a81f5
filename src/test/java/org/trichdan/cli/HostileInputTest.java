package org.trichdan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trichdan.store.Sql;

/** Whatever the input, each problem is named with its file, and the rest is read. */
class HostileInputTest extends CommandTest {
  private static final String TRICKS = "\\u001b[2J\\u009b31m\\u009d0;x\\u0007\\u202e\\u200b\\u0000";
  private static final Pattern RECORD =
      Pattern.compile(
          "\"article\":\\{\"id\":\"([^\"]*)\".*?\"content\":\"([^\"]{0,40})"
              + "[^\"]*\",\"speaker\":\\{\"mention\":\"[^\"]*\",\"name\":(?:null|\"([^\"]*)\")");

  @TempDir Path folder;

  @ParameterizedTest
  @MethodSource("org.trichdan.cli.HostileInputs#all")
  void eachProblemIsNamedAndTheRestIsRead(HostileInput input) throws IOException {
    input.maker().make(folder.resolve(input.path()));
    assertOutcome(input);
  }

  @Test
  void aFileThatMayNotBeReadIsNamed() throws IOException {
    Path file = folder.resolve(HostileInputs.UNREADABLE.path());
    HostileInputs.UNREADABLE.maker().make(file);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(file), "this user may read everything");
    assertOutcome(HostileInputs.UNREADABLE);
  }

  private void assertOutcome(HostileInput input) throws IOException {
    Path rest = Files.writeString(folder.resolve("rest.txt"), "Bà Lê Thị Hoa nói sông sẽ lên.");
    int code = run("extract", folder.resolve(input.path()).toString(), rest.toString());
    List<String> records = new ArrayList<>(input.records());
    records.add("rest.txt|Lê Thị Hoa|sông sẽ lên");
    assertThat(plain(err())).isEqualTo(input.message().isEmpty() ? "" : input.message() + "\n");
    assertThat(records(plain(out()))).isEqualTo(records);
    assertThat(code).isEqualTo(input.code());
  }

  @Test
  void theDocumentationSaysTheSame() throws IOException {
    String page = Files.readString(Path.of("docs/input.md"));
    String section = page.substring(page.indexOf("## Hostile and broken input"));
    List<String> rows = section.lines().filter(l -> l.startsWith("| ")).skip(1).toList();
    List<String> expected = new ArrayList<>();
    HostileInputs.all().forEach(input -> expected.add(input.row()));
    expected.add(HostileInputs.UNREADABLE.row());
    assertThat(rows).isEqualTo(expected);
  }

  @Test
  void nothingInAnArticleReachesTheScreenThatIsNotText() throws IOException {
    String file = tricks();
    screen = true;
    assertThat(run("extract", "--rejected", file)).isEqualTo(1);
    assertThat(out()).contains("Nam").contains("trời sẽ mưa");
    assertThat(harmful(out() + err())).isEmpty();
  }

  @Test
  void norByWayOfTheStore() throws IOException {
    String file = tricks();
    String store = folder.resolve("q.db").toString();
    screen = true;
    assertThat(run("batch", file, "--store", store)).isEqualTo(1);
    assertThat(harmful(err().replaceAll("\r\u001B\\[K", ""))).isEmpty();
    err.reset();
    assertThat(run("search", "mưa", "--store", store)).isZero();
    assertThat(run("quarantine", "--store", store)).isZero();
    assertThat(out()).contains("trời sẽ mưa").contains("{\"a\": 0;x}");
    assertThat(harmful(out() + err())).isEmpty();
  }

  @Test
  void escapeSequencesWithoutEndTakeNoLongerThanTheirLength() throws IOException {
    Path file = folder.resolve("a.jsonl");
    String open = "\\u009d\\u001b]\\u009b".repeat(100_000);
    Files.writeString(file, "{\"title\":\"" + open + "\",\"text\":\"" + HostileInputs.SAYS + "\"}");
    assertThat(run("extract", "--format", "table", file.toString())).isZero();
    assertThat(out()).contains("trời sẽ mưa");
  }

  @Test
  void inAStoreTheSecondOfTwoWithOneIdIsANewRevisionOfTheFirst() throws Exception {
    Path file = folder.resolve("a.jsonl");
    String later = "Ông Nguyễn Văn Nam nói trời sẽ nắng.";
    Files.writeString(
        file, HostileInputs.line("1", HostileInputs.SAYS) + HostileInputs.line("1", later));
    Path store = folder.resolve("q.db");
    assertThat(run("batch", file.toString(), "--store", store.toString())).isZero();
    assertThat(Sql.rows(store, "SELECT key FROM article")).containsExactly("id:1");
    assertThat(Sql.rows(store, "SELECT count(*) FROM revision")).containsExactly("2");
    assertThat(Sql.rows(store, "SELECT content FROM quote")).containsExactly("trời sẽ nắng");
  }

  private String tricks() throws IOException {
    String article =
        "{\"id\":\"%1$s\",\"outlet\":\"%1$s\",\"title\":\"T%1$s\",\"date\":\"%1$s\",\"text\":"
            + "\"Ông Nguyễn%1$s Văn Nam nói trời sẽ mưa%1$s.\\n\\nBiển “%1$scấm”.\"}\n";
    String bad = "{\"a\": \u001B[2J\u009D0;x\u202E}\n";
    Path file = folder.resolve("a.jsonl");
    return Files.writeString(file, article.formatted(TRICKS) + bad).toString();
  }

  /** The characters that move the cursor, change colours or reorder what stands around them. */
  private static List<String> harmful(String shown) {
    return shown
        .codePoints()
        .filter(c -> c != '\n')
        .filter(
            c ->
                Character.getType(c) == Character.CONTROL
                    || Character.getType(c) == Character.FORMAT)
        .mapToObj(c -> "U+%04X".formatted(c))
        .toList();
  }

  private String plain(String output) {
    return output.replace(folder + "/", "");
  }

  private static List<String> records(String lines) {
    List<String> records = new ArrayList<>();
    for (String line : lines.lines().toList()) {
      Matcher matcher = RECORD.matcher(line);
      assertThat(matcher.find()).as(line).isTrue();
      records.add(String.join("|", matcher.group(1), matcher.group(3), matcher.group(2)));
    }
    return records;
  }
}
