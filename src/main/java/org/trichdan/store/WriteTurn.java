package org.trichdan.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The transactions of a batch. They begin with the first change, not with what is read before it: a
 * transaction that begins by reading fails when somebody else, such as a reviewer, writes first.
 */
final class WriteTurn {
  /** A reviewer who waits tries every millisecond; see {@link ReviewLog}. */
  private static final int TURN_MILLIS = 3;

  private final Connection connection;
  private boolean open;

  WriteTurn(Connection connection) {
    this.connection = connection;
  }

  /** Begins a transaction, if there is none. */
  void begin() throws SQLException {
    if (!open) {
      execute("BEGIN IMMEDIATE");
      open = true;
    }
  }

  /** Makes everything safe, and lets those write who wait for it. */
  void end() throws SQLException {
    if (!open) {
      return;
    }
    execute("COMMIT");
    open = false;
    try {
      Thread.sleep(TURN_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Drops what is not safe. */
  void drop() throws SQLException {
    if (open) {
      execute("ROLLBACK");
      open = false;
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
