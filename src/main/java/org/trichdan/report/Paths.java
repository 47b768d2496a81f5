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
    String page = folder ? up + articleFile(line.article()) : "";
    return page + "#" + line.anchor();
  }

  /** Where everything begins. */
  public String home() {
    return folder ? up + "index.html" : "#main";
  }

  /** A page, from 1, of the list of all entries of an aspect in a folder. */
  public String list(Aspect aspect, int page) {
    return up + listFile(aspect, page);
  }

  /** A page, from 1, of the list of all articles in a folder. */
  public String articles(int page) {
    return up + articlesFile(page);
  }

  static String listFile(Aspect aspect, int page) {
    return numbered("by-" + aspect.label(), page);
  }

  static String articlesFile(int page) {
    return numbered("articles", page);
  }

  static String articleFile(int number) {
    return "article/" + number + ".html";
  }

  static String entriesFile(Aspect aspect, int page) {
    return aspect.label() + "/" + page + ".html";
  }

  private static String page(Entry e) {
    return entriesFile(e.aspect(), (e.number() - 1) / ENTRIES + 1);
  }

  private static String numbered(String name, int page) {
    return page == 1 ? name + ".html" : name + "-" + page + ".html";
  }
}
