package org.trichdan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.trichdan.Trichdan;
import org.trichdan.batch.BatchRun;
import org.trichdan.input.ArticleSource;
import org.trichdan.rule.RuleErrors;
import org.trichdan.store.Store;
import org.trichdan.store.StoreException;

/** A store for articles that are only looked at, in a folder that is deleted in the end. */
final class PassingStore implements AutoCloseable {
  private final Path folder;

  private PassingStore(Path folder) {
    this.folder = folder;
  }

  static PassingStore make() throws IOException {
    return new PassingStore(Files.createTempDirectory("trichdan"));
  }

  Path file() {
    return folder.resolve("quotes.db");
  }

  /**
   * Reads articles into it, as {@code batch} does.
   *
   * @throws RuleErrors for {@link Main} to show
   */
  void fill(
      EngineOptions engine,
      List<String> paths,
      Terminal terminal,
      ReadingOptions reading,
      Messages messages)
      throws StoreException, RuleErrors {
    Trichdan trichdan = engine.build();
    try (Store store = Store.open(file(), false)) {
      BatchRun run =
          new BatchRun(
              store,
              engine.version(),
              () -> trichdan,
              false,
              reading.threads(),
              new BatchProgress(terminal, messages, false, 0));
      run.run(new ArticleSource(paths, terminal.in(), reading.input(), run));
    }
  }

  @Override
  public void close() {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path left : files.toList()) {
        Files.deleteIfExists(left);
      }
      Files.deleteIfExists(folder);
    } catch (IOException e) {
      // It lies in the folder for such things, and the system will clear it.
    }
  }
}
