package org.trichdan.report;

import org.trichdan.page.Links;

/**
 * Where the things of a report are. Names of files and elements are made of numbers alone, never of
 * what stands in articles.
 */
public final class Paths implements Links {
  /** So many names share a page of a folder. */
  static final int ENTRIES = 50;

  private final Index index;
  private final boolean folder;
  private final String up;

  private Paths(Index index, boolean folder, String up) {
    this.index = index;
    this.folder = folder;
    this.up = up;
  }

  /** Everything in one page. */
  static Paths inOneFile(Index index) {
    return new Paths(index, false, "");
  }

  /** A folder, as its first page sees it. */
  static Paths ofFolder(Index index) {
    return new Paths(index, true, "");
  }

  /** The same as pages in a folder of the folder see it. */
  Paths below() {
    return new Paths(index, folder, "../");
  }

  @Override
  public String speaker(String name) {
    return entry(index.of(Aspect.SPEAKER, name));
  }

  @Override
  public String source(String name) {
    return entry(index.of(Aspect.SOURCE, name));
  }

  @Override
  public String outlet(String name) {
    return entry(index.of(Aspect.OUTLET, name));
  }

  /** An entry of the index. */
  public String entry(Entry e) {
    return folder ? up + page(e) + "#" + e.anchor() : "#" + e.anchor();
  }

  /** A statement or an article. */
  public String line(Line line) {
    String page = folder ? up + article(line.article()) : "";
    return page + "#" + line.anchor();
  }

  /** The first page of a folder. */
  public String home() {
    return folder ? up + "index.html" : "#main";
  }

  /** The page of a folder that lists all entries of an aspect, or all articles. */
  public String list(String label, int page) {
    return up + listFile(label, page);
  }

  static String listFile(String label, int page) {
    return page == 1 ? label + "s.html" : label + "s-" + page + ".html";
  }

  static String article(int number) {
    return "article/" + number + ".html";
  }

  static String page(Entry e) {
    return page(e.aspect(), (e.number() - 1) / ENTRIES + 1);
  }

  static String page(Aspect aspect, int page) {
    return aspect.label() + "/" + page + ".html";
  }
}
