package org.trichdan.desk;

/**
 * What a search yields.
 *
 * @param page the statements of one page, and how many there are altogether
 * @param more whether there are more than that, and than the facets count: words that very many
 *     statements have are looked up among the latest only
 * @param facets of all of them
 */
public record Found(Page<Hit> page, boolean more, Facets facets) {}
