package org.trichdan.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.JavascriptExecutor;

/**
 * Looks for what keeps people from using a page, by axe-core. The driver runs it in the page
 * itself; a policy on scripts does not bind the driver.
 */
final class Axe {
  private static final String SCRIPT = read();

  private static final String RUN =
      """
      const done = arguments[arguments.length - 1];
      axe.run(document, Object.assign({ resultTypes: ['violations'] }, arguments[0])).then(
        r => done(r.violations.flatMap(v => v.nodes.map(
          n => v.impact + ': ' + v.id + ' at ' + n.target.join(' ') + ': ' + n.failureSummary))),
        e => done(['axe failed: ' + e]));
      """;

  private Axe() {}

  /** All that it finds fault with, however small; a line for each place. */
  static List<String> faults(JavascriptExecutor page) {
    return faults(page, Map.of());
  }

  /** Words that can hardly be told from what is behind them. */
  static List<String> contrastFaults(JavascriptExecutor page) {
    return faults(page, Map.of("runOnly", List.of("color-contrast")));
  }

  @SuppressWarnings("unchecked")
  private static List<String> faults(JavascriptExecutor page, Map<String, Object> options) {
    page.executeScript(SCRIPT + "; window.axe = axe;");
    return (List<String>) page.executeAsyncScript(RUN, options);
  }

  private static String read() {
    try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
