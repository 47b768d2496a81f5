package org.trichdan.input;

import java.util.regex.Pattern;

/**
 * What a stream holds, told by how it begins, without blank space and a byte order mark. A class of
 * its own, since most files tell it by their names, and to make ready for looking takes time.
 */
final class Looks {
  private static final Pattern JSON = Pattern.compile("\\{|\\[\\s*[{\\]]");

  /** An object that goes on below, or that holds all the articles. */
  private static final Pattern LONG_OBJECT =
      Pattern.compile(
          "\\{(?:[^\\n]*[,:{\\[])?\\h*\\r?\\n|\\{\\h*\"(?:articles|items|data)\"\\h*:\\h*\\[");

  private static final Pattern FEED = Pattern.compile("<(?:rss|feed|rdf:RDF)[\\s>]");

  private static final Pattern PAGE = Pattern.compile("(?i)<!doctype html|<html");

  private Looks() {}

  static boolean isJsonLine(String start) {
    return start.startsWith("{") && !LONG_OBJECT.matcher(start).lookingAt();
  }

  static boolean isJson(String start) {
    return JSON.matcher(start).lookingAt();
  }

  static boolean isPage(String start) {
    return PAGE.matcher(start).lookingAt();
  }

  static boolean isFeed(String start) {
    return start.startsWith("<") && FEED.matcher(start).find();
  }
}
