package org.trichdan.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** SQL that is put together, with the values of its question marks. */
final class SqlText {
  private final StringBuilder text = new StringBuilder();
  private final List<Object> values = new ArrayList<>();

  SqlText add(String sql, Object... of) {
    text.append(sql);
    Collections.addAll(values, of);
    return this;
  }

  /** Takes the rows that are found. */
  interface RowSink {
    /** Takes the row at which the cursor stands. */
    void take(ResultSet rows) throws SQLException;
  }

  PreparedStatement prepare(Connection connection) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(text.toString());
    for (int i = 0; i < values.size(); i++) {
      statement.setObject(i + 1, values.get(i));
    }
    return statement;
  }
}
