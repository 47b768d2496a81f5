package org.trichdan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trichdan.article.Article;
import org.trichdan.input.ArticleSource;
import org.trichdan.input.InputOptions;
import org.trichdan.output.JsonLinesWriter;
import org.trichdan.output.RecordWriter;
import org.trichdan.output.TableWriter;

/** What README.md shows is what happens. */
class ReadmeExampleTest {
  private static final String SAMPLE = "samples/agency-chain.txt";

  /** The width that fits a web page. */
  private static final int COLUMNS = 86;

  @TempDir Path dir;

  @Test
  void theExampleCompilesAndPrintsWhatIsShown() throws Exception {
    List<String> blocks = blocks("example");
    compile(program(blocks.get(0)));
    assertThat(run()).isEqualTo(blocks.get(1));
  }

  @Test
  void theTableIsTheBeginningOfTheRealOne() throws IOException {
    String shown = blocks("table").get(0);
    assertThat(shown).endsWith("…\n");
    assertThat(written(new TableWriter(COLUMNS, false, false)))
        .startsWith(shown.substring(0, shown.length() - 2));
  }

  @Test
  void theRecordIsARealOne() throws IOException {
    String shown = blocks("record").get(0).replaceAll("\n *", "");
    assertThat(written(new JsonLinesWriter(false)).lines()).contains(shown);
  }

  private static String written(RecordWriter writer) throws IOException {
    StringWriter out = new StringWriter();
    for (Article article : articles()) {
      writer.write(article, Trichdan.standard().extract(article), out);
    }
    return out.toString();
  }

  private static List<Article> articles() {
    List<Article> articles = new ArrayList<>();
    new ArticleSource(
            List.of(SAMPLE),
            InputStream.nullInputStream(),
            InputOptions.NONE,
            problem -> {
              throw new AssertionError(problem.toString());
            })
        .forEach(articles::add);
    return articles;
  }

  /** The fenced blocks between two markers of the README, each with its last line break. */
  private static List<String> blocks(String name) throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    int from = readme.indexOf("<!-- " + name + ":start -->");
    int to = readme.indexOf("<!-- " + name + ":end -->");
    assertThat(from).as("where %s begins", name).isBetween(0, to);
    Matcher fenced =
        Pattern.compile("(?ms)^```[a-z]*\n(.*?)^```$").matcher(readme.substring(from, to));
    return fenced.results().map(r -> r.group(1)).toList();
  }

  /** Statements become a program; their imports stay in front. */
  private static String program(String statements) {
    String imports = statements.lines().filter(l -> l.startsWith("import ")).collect(lines());
    String rest = statements.lines().filter(l -> !l.startsWith("import ")).collect(lines());
    String head = "\npublic class Example {\n  public static void main(String[] args) {\n";
    return imports + head + rest + "\n  }\n}\n";
  }

  private static Collector<CharSequence, ?, String> lines() {
    return Collectors.joining("\n");
  }

  private void compile(String source) throws IOException {
    Path file = Files.writeString(dir.resolve("Example.java"), source);
    StringWriter messages = new StringWriter();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      String classPath = System.getProperty("java.class.path");
      List<String> options = List.of("-d", dir.toString(), "-cp", classPath, "-proc:none");
      boolean compiled =
          compiler
              .getTask(messages, files, null, options, null, files.getJavaFileObjects(file))
              .call();
      assertThat(compiled).as(messages.toString()).isTrue();
    }
  }

  private String run() throws Exception {
    PrintStream console = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {dir.toUri().toURL()});
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
      System.setOut(out);
      loader.loadClass("Example").getMethod("main", String[].class).invoke(null, (Object) null);
    } finally {
      System.setOut(console);
    }
    return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }
}
