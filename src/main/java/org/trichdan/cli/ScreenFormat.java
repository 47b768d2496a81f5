package org.trichdan.cli;

/** How what is found in a store can be shown, by the names used on the command line. */
enum ScreenFormat {
  table,
  jsonl;

  /** Whether to draw a table: as chosen, else when somebody looks at a terminal. */
  static boolean isTable(ScreenFormat chosen, Terminal terminal) {
    return chosen == null ? terminal.outIsTerminal() : chosen == table;
  }
}
