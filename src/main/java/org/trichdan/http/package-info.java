/**
 * A small web server for one desk, on the JDK's own: a fixed table of routes, strict requests, and
 * a guard before them. It knows nothing of statements; {@code serve} hands it the pages.
 *
 * <p>What is asked for never touches the file system: a path is looked up whole in a table, and
 * everything else of a request is a parameter.
 */
package org.trichdan.http;
