package org.trichdan;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Packages are stages on the way of the data, and know only stages before them:
 *
 * <pre>
 *   text ─┬─ quote ─┐
 *         └─ rule ──┴─ reduce ─┬─ time ────┐
 *                              └─ speaker ─┴─ extract ── Trichdan ─┐
 *   article (what goes in) ───── read by time, extract, output     │
 *   html (pages to their text) ─ read by input                     ├─ cli
 *   input (files to articles) ── read by evaluate, store, batch    │
 *   attribution (what comes out) ─ by speaker, extract, output ────┘
 * </pre>
 *
 * <p>{@code text}, {@code article} and {@code attribution} are plain values that know nothing of
 * each other; {@code output} writes records and knows no engine, {@code export} writes them in the
 * formats of others, {@code page} and {@code report} for people in a browser; {@code check} runs
 * the examples of rules and {@code explain} tells what {@code extract} decides, for {@code cli};
 * {@code evaluate} compares records with a gold file; {@code batch} fills the {@code store}, {@code
 * knowledge} asks it; {@code brat} writes what people correct, and reads it; only {@code rule} sees
 * TokensRegex.
 */
class ArchitectureTest {
  private static final String ROOT = "org.trichdan";

  /** Each package with those it may use, in the order of the picture. */
  private static final Map<String, Set<String>> USES =
      Map.ofEntries(
          entry("text", Set.of()),
          entry("article", Set.of()),
          entry("language", Set.of()),
          entry("http", Set.of()),
          entry("encoding", Set.of("language")),
          entry("html", Set.of("article")),
          entry("input", Set.of("article", "language", "encoding", "html")),
          entry("attribution", Set.of()),
          entry("quote", Set.of("text")),
          entry("rule", Set.of("text")),
          entry("reduce", Set.of("text", "quote", "rule")),
          entry("time", Set.of("article", "rule", "reduce")),
          entry("speaker", Set.of("attribution", "text", "rule", "reduce")),
          entry(
              "extract",
              Set.of(
                  "article", "attribution", "text", "quote", "rule", "reduce", "time", "speaker")),
          entry("", Set.of("article", "attribution", "rule", "extract")),
          entry("output", Set.of("article", "attribution")),
          entry("export", Set.of("article", "attribution", "output")),
          entry("review", Set.of("article", "attribution", "text", "output")),
          entry("page", Set.of("article", "attribution", "output")),
          entry("report", Set.of("article", "attribution", "output", "page")),
          entry("store", Set.of("article", "input", "attribution", "text", "output", "review")),
          entry("knowledge", Set.of("text", "output", "store")),
          entry("brat", Set.of("article", "input", "attribution", "output")),
          entry(
              "desk",
              Set.of("article", "attribution", "text", "output", "store", "knowledge", "review")),
          entry(
              "serve",
              Set.of(
                  "article",
                  "attribution",
                  "output",
                  "export",
                  "page",
                  "review",
                  "store",
                  "knowledge",
                  "desk",
                  "http")),
          entry("batch", Set.of("", "article", "input", "attribution", "output", "store")),
          entry("check", Set.of("article", "attribution", "text", "rule", "extract")),
          entry("evaluate", Set.of("article", "input", "attribution", "text", "quote", "output")),
          entry("explain", Set.of("article", "attribution", "rule", "extract", "output")),
          entry(
              "cli",
              Set.of(
                  "",
                  "article",
                  "input",
                  "attribution",
                  "rule",
                  "check",
                  "evaluate",
                  "explain",
                  "output",
                  "export",
                  "page",
                  "report",
                  "store",
                  "review",
                  "knowledge",
                  "brat",
                  "desk",
                  "batch",
                  "http",
                  "serve")));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(location -> !location.contains("/page/template/")) // made of templates
          .importPackages(ROOT);

  @TestFactory
  Stream<DynamicTest> everyPackageUsesOnlyThoseBeforeIt() {
    return USES.entrySet().stream()
        .map(
            e ->
                DynamicTest.dynamicTest(
                    full(e.getKey()), () -> checkUses(e.getKey(), e.getValue())));
  }

  @Test
  void everyPackageHasItsPlace() {
    Set<String> packages =
        CLASSES.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
    assertThat(packages)
        .containsExactlyInAnyOrderElementsOf(
            USES.keySet().stream().map(ArchitectureTest::full).toList());
  }

  @Test
  void noPackagesFormACycle() {
    SlicesRuleDefinition.slices()
        .matching(ROOT + ".(*)..")
        .should()
        .beFreeOfCycles()
        .check(CLASSES);
  }

  @Test
  void onlyTheRulesSeeTokensRegex() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".rule")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("edu.stanford..")
        .check(CLASSES);
  }

  private static void checkUses(String name, Set<String> allowed) {
    String[] others =
        USES.keySet().stream()
            .filter(p -> !p.equals(name) && !allowed.contains(p))
            .map(ArchitectureTest::full)
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage(full(name))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(others)
        .check(CLASSES);
  }

  private static String full(String name) {
    return name.isEmpty() ? ROOT : ROOT + "." + name;
  }
}
