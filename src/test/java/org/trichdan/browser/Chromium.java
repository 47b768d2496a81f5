package org.trichdan.browser;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Starts the system's Chromium, with nothing of its user's, and nothing fetched for it. */
final class Chromium {
  private static final List<String> BROWSERS =
      List.of("chromium", "chromium-browser", "google-chrome");
  private static final int BLOCKED = 2;

  /** It would say each time that it does not know this browser's version of what is not used. */
  private static final Logger DEVTOOLS = Logger.getLogger("org.openqa.selenium.devtools");

  private Chromium() {}

  /** Why there is no browser to test with; empty when there is one. */
  static Optional<String> missing() {
    if (found(BROWSERS).isEmpty()) {
      return Optional.of("no chromium on the PATH: tests in a browser are skipped");
    }
    if (found(List.of("chromedriver")).isEmpty()) {
      return Optional.of("no chromedriver on the PATH: tests in a browser are skipped");
    }
    return Optional.empty();
  }

  /**
   * Starts a browser.
   *
   * @param profile an empty folder for all that it keeps
   * @param scripts whether pages may run any
   */
  static ChromeDriver start(Path profile, boolean scripts) {
    DEVTOOLS.setLevel(Level.OFF);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(found(BROWSERS).orElseThrow());
    options.addArguments(
        "--headless=new",
        "--no-sandbox", // as root, where there is nothing else to protect
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
        "--force-prefers-reduced-motion",
        "--window-size=1280,1000",
        "--user-data-dir=" + profile);
    if (!scripts) {
      options.setExperimentalOption(
          "prefs", Map.of("profile.managed_default_content_settings.javascript", BLOCKED));
    }
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(found(List.of("chromedriver")).orElseThrow())
            .usingAnyFreePort()
            .build();
    return new ChromeDriver(service, options);
  }

  private static Optional<File> found(List<String> names) {
    return names.stream()
        .flatMap(
            name ->
                Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                    .map(folder -> new File(folder, name)))
        .filter(File::canExecute)
        .findFirst();
  }
}
