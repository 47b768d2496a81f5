/**
 * Measures how fast the program is beside others: {@code ./trichdan bench} (docs/speed.md).
 *
 * <p>{@link org.trichdan.bench.BenchCommand} is the entry. A {@link org.trichdan.bench.Pass} is one
 * way through a {@link org.trichdan.bench.Corpus}, a {@link org.trichdan.bench.Lap} what one time
 * through took. {@link org.trichdan.bench.Curve} measures single articles of growing length.
 */
package org.trichdan.bench;
