package org.trichdan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * One browser for the tests of a class. After each, its console must be empty: no error of a
 * script, and nothing that a page's Content-Security-Policy had to stop.
 */
abstract class BrowserTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @TempDir static Path profile;
  static ChromeDriver chrome;

  /** What a test expects to find in the console. */
  private final List<Predicate<String>> expected = new ArrayList<>();

  @BeforeAll
  static void startChromium() {
    Chromium.missing().ifPresent(why -> Assumptions.abort(why));
    chrome = Chromium.start(profile, true);
  }

  @AfterAll
  static void endChromium() {
    if (chrome != null) {
      chrome.quit();
      chrome = null;
    }
  }

  @AfterEach
  void theConsoleIsEmpty() {
    List<String> said =
        chrome.manage().logs().get(LogType.BROWSER).getAll().stream()
            .map(LogEntry::getMessage)
            .filter(line -> expected.stream().noneMatch(e -> e.test(line)))
            .toList();
    usual();
    assertThat(said).as("the browser's console").isEmpty();
  }

  /** The browser as it is at first: a wide window, light, no cookies. */
  private static void usual() {
    chrome.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    chrome.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of()));
    chrome.manage().deleteAllCookies();
  }

  final void expectInConsole(String part) {
    expected.add(line -> line.contains(part));
  }

  static void dark() {
    chrome.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", "dark"))));
  }

  static void narrow(int width) {
    chrome.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 740, "deviceScaleFactor", 1, "mobile", false));
  }

  static WebElement one(String css) {
    return chrome.findElement(By.cssSelector(css));
  }

  static List<WebElement> all(String css) {
    return chrome.findElements(By.cssSelector(css));
  }

  /** What can be read of each element, as on the screen. */
  static List<String> texts(String css) {
    return all(css).stream().map(WebElement::getText).toList();
  }

  static String text(String css) {
    return one(css).getText();
  }

  static Object js(String script, Object... arguments) {
    return chrome.executeScript(script, arguments);
  }

  /** Does something that leads to another page, and waits for that. */
  static void away(Runnable step) {
    WebElement page = one("html");
    step.run();
    until("another page", c -> isGone(page) && !all("body > footer").isEmpty());
  }

  /** A page that is just being left says so in various ways. */
  private static boolean isGone(WebElement page) {
    try {
      page.isEnabled();
      return false;
    } catch (WebDriverException e) {
      return true;
    }
  }

  static void follow(String css) {
    away(() -> one(css).click());
  }

  /** Presses keys where the focus is. */
  static void press(CharSequence... keys) {
    new Actions(chrome).sendKeys(keys).perform();
  }

  static void fill(String css, String text) {
    WebElement field = one(css);
    field.sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE);
    field.sendKeys(text);
  }

  /** Selects some words of an element, as a mouse would. */
  static void select(String css, String words) {
    js(
        """
        const walker = document.createTreeWalker(arguments[0], NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const at = node.data.indexOf(arguments[1]);
          if (at >= 0) {
            getSelection().setBaseAndExtent(node, at, node, at + arguments[1].length);
            return;
          }
        }
        throw new Error('no such words');
        """,
        one(css),
        words);
  }

  static void until(String what, Predicate<ChromeDriver> condition) {
    waiting().withMessage(what).until(c -> condition.test(chrome));
  }

  private static WebDriverWait waiting() {
    return new WebDriverWait(chrome, PATIENCE, Duration.ofMillis(50));
  }
}
