package org.trichdan.desk;

/** A name, a day or a label, and how many statements it has. */
public record Count(String name, long count) {}
