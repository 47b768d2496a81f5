package org.trichdan.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.sqlite.Function;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Opens the file of a store, and makes or checks its tables. */
final class Database {
  /** {@code PRAGMA application_id}: the letters TRCD. */
  private static final int APPLICATION = 0x54524344;

  /** {@code PRAGMA user_version}: the number of the last {@code schema-N.sql}. */
  private static final int VERSION = 5;

  private static final int BUSY_MILLIS = 10_000;
  private static final int CACHE_KIB = 32_000;

  private Database() {}

  /**
   * A connection to the store.
   *
   * @param create whether to make the file when it is not there
   */
  static Connection open(Path file, boolean create) throws StoreException {
    if (!create && !Files.exists(file)) {
      throw new StoreException(
          file,
          "no such store",
          "trichdan batch makes one: trichdan batch INBOX --store FILE",
          null);
    }
    if (file.toString().indexOf('?') >= 0) {
      throw new StoreException(file, "a store's name cannot hold a ?", "choose another", null);
    }
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
    config.enforceForeignKeys(true);
    config.setBusyTimeout(BUSY_MILLIS);
    config.setCacheSize(-CACHE_KIB);
    Connection connection = null;
    try {
      connection = config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
      Function.create(connection, "fold", new Fold());
      Function.create(connection, "name_key", new NameKey());
      migrate(connection, file);
      return connection;
    } catch (SQLException e) {
      close(connection);
      throw failure(file, e);
    } catch (StoreException e) {
      close(connection);
      throw e;
    }
  }

  private static void migrate(Connection connection, Path file)
      throws SQLException, StoreException {
    int version = number(connection, "PRAGMA user_version");
    if (number(connection, "PRAGMA application_id") != APPLICATION
        && (version != 0 || number(connection, "SELECT count(*) FROM sqlite_schema") != 0)) {
      throw new StoreException(
          file, "a database, but no store of trichdan", "check the name", null);
    }
    if (version > VERSION) {
      throw new StoreException(
          file, "made by a newer trichdan (store version " + version + ")", "use that one", null);
    }
    for (int next = version + 1; next <= VERSION; next++) {
      apply(connection, next);
    }
  }

  /** Brings the tables from one version to the next, altogether or not at all. */
  private static void apply(Connection connection, int version) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("BEGIN IMMEDIATE");
      if (number(connection, "PRAGMA user_version") >= version) {
        statement.execute("ROLLBACK"); // another process was faster
        return;
      }
      for (String sql : script(version).split(";\\s*\n", -1)) {
        if (!sql.isBlank()) {
          statement.execute(sql);
        }
      }
      statement.execute("PRAGMA application_id = " + APPLICATION);
      statement.execute("PRAGMA user_version = " + version);
      statement.execute("COMMIT");
    }
  }

  private static String script(int version) {
    String name = "/store/schema-" + version + ".sql";
    try (InputStream in = Database.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^--.*$", "");
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  static int number(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      return result.next() ? result.getInt(1) : 0;
    }
  }

  /** What the database says, in words for the user. */
  static StoreException failure(Path file, SQLException e) {
    SQLiteErrorCode code =
        e instanceof SQLiteException sqlite ? sqlite.getResultCode() : SQLiteErrorCode.SQLITE_ERROR;
    String again = "what was committed is safe; run again";
    return switch (code) {
      case SQLITE_FULL -> new StoreException(file, "the disk is full", "make room; " + again, e);
      case SQLITE_CORRUPT, SQLITE_NOTADB ->
          new StoreException(file, "not a database, or a damaged one", "check the name", e);
      case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM ->
          new StoreException(file, "cannot be opened for writing", "check the folder", e);
      default -> new StoreException(file, "the store fails (" + e.getMessage() + ")", again, e);
    };
  }

  /** This second, as the store writes it down. */
  static String now() {
    return Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
  }

  static void close(Connection connection) {
    try {
      if (connection != null) {
        connection.close();
      }
    } catch (SQLException e) {
      // Whatever was not committed is done again by the next run.
    }
  }

  /** {@code fold(text)} in SQL. */
  private static final class Fold extends Function {
    @Override
    protected void xFunc() throws SQLException {
      String text = value_text(0);
      result(text == null ? null : Folding.folded(text));
    }
  }

  /** {@code name_key(name)} in SQL. */
  private static final class NameKey extends Function {
    @Override
    protected void xFunc() throws SQLException {
      String text = value_text(0);
      result(text == null ? null : Folding.key(text));
    }
  }
}
