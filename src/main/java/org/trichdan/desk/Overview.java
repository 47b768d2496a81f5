package org.trichdan.desk;

/**
 * The whole store at a glance.
 *
 * @param statements that stand
 * @param articles with or without statements
 * @param speakers how many names, confirmed spellings as one
 * @param outlets how many outlets published something
 * @param sources through how many outlets statements came
 * @param done how many articles are done
 * @param quarantined how much input waits to be mended
 * @param updated when the last article was read, as {@code 2025-11-26T08:16:00Z}; null for an empty
 *     store
 * @param facets of all statements
 */
public record Overview(
    long statements,
    long articles,
    long speakers,
    long outlets,
    long sources,
    long done,
    long quarantined,
    String updated,
    Facets facets) {}
