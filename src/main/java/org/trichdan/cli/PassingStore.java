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
  private final Thread cleaner = new Thread(this::delete);

  private PassingStore(Path folder) {
    this.folder = folder;
    Runtime.getRuntime().addShutdownHook(cleaner);
  }

  static PassingStore make() throws IOException {
    String name = "trichdan-" + ProcessHandle.current().pid() + "-";
    return new PassingStore(Files.createTempDirectory(name));
  }

  Path file() {
    return folder.resolve("quotes.db");
  }

  /**
   * Reads articles into it, as {@code batch} does.
   *
   * @return whether there were any
   * @throws RuleErrors for {@link Main} to show
   */
  boolean fill(
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
      return run.run(new ArticleSource(paths, terminal.in(), reading.input(), run)).stored() > 0;
    }
  }

  @Override
  public void close() {
    delete();
    EngineCommand.release(cleaner);
  }

  private void delete() {
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
