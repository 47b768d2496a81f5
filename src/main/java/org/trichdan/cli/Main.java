package org.trichdan.cli;

/** Stub. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.out.println("trichdan");
  }
}
