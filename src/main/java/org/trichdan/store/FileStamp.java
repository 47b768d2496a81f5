package org.trichdan.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;
import org.trichdan.input.ArticleSource;
import org.trichdan.input.InputOptions;

/**
 * A file as it was at one moment, and how it was read: as long as this stays the same, so does what
 * is found in it.
 *
 * @param path absolute, with {@code /} on every system
 * @param size in bytes
 * @param modified nanoseconds since 1970
 * @param options what the user said about its articles, see {@link InputOptions#signature}
 */
public record FileStamp(String path, long size, long modified, String options) {
  /**
   * The file as it is now.
   *
   * @throws IOException when it is not there
   */
  public static FileStamp of(Path file, InputOptions options) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
    return new FileStamp(
        pathOf(file),
        attributes.size(),
        attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS),
        options.signature());
  }

  /** The name that a store knows a file by. */
  public static String pathOf(Path file) {
    return ArticleSource.name(file.toAbsolutePath().normalize());
  }
}
