/** Trichdan on Apache Spark: the same extraction, over many machines. */
package org.trichdan.spark;
