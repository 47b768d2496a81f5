package org.trichdan.cli;

/** How what is found in a store can be shown, by the names used on the command line. */
enum ScreenFormat {
  table,
  jsonl
}
