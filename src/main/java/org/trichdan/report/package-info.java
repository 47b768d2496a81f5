/**
 * A report for people who check quotes by looking: all articles of a run with their statements
 * marked in place, and an index of them, as one file ({@link org.trichdan.report.FileReport}) or a
 * folder of pages ({@link org.trichdan.report.FolderReport}). docs/report.md describes it.
 */
package org.trichdan.report;
