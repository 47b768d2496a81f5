package org.trichdan.http;

import java.util.HashMap;
import java.util.Map;

/** What is answered: whole paths, each for reading or for writing. Immutable. */
public final class Routes {
  private static final String READ = "GET, HEAD";
  private static final String WRITE = "POST";

  private final Map<String, Handler> reads;
  private final Map<String, Handler> writes;

  private Routes(Map<String, Handler> reads, Map<String, Handler> writes) {
    this.reads = Map.copyOf(reads);
    this.writes = Map.copyOf(writes);
  }

  /** Who answers a request. */
  Handler of(Request request) throws Refusal {
    Map<String, Handler> table = request.writes() ? writes : reads;
    Handler handler = table.get(request.path());
    if (handler != null) {
      return handler;
    }
    if (!allowed(request.path()).isEmpty()) {
      throw new Refusal(Refusal.Reason.WRONG_METHOD, "allowed here: " + allowed(request.path()));
    }
    throw new Refusal(Refusal.Reason.NOT_FOUND, "there is no such page");
  }

  /** The methods that a path takes; empty when there is no such path. */
  String allowed(String path) {
    boolean read = reads.containsKey(path);
    boolean write = writes.containsKey(path);
    return read && write ? READ + ", " + WRITE : read ? READ : write ? WRITE : "";
  }

  /** Collects routes. */
  public static final class Table {
    private final Map<String, Handler> reads = new HashMap<>();
    private final Map<String, Handler> writes = new HashMap<>();

    /** Answers GET, and HEAD without the body. */
    public Table read(String path, Handler handler) {
      add(reads, path, handler);
      return this;
    }

    /** Answers POST. */
    public Table write(String path, Handler handler) {
      add(writes, path, handler);
      return this;
    }

    public Routes done() {
      return new Routes(reads, writes);
    }

    private static void add(Map<String, Handler> table, String path, Handler handler) {
      if (table.put(path, handler) != null) {
        throw new IllegalArgumentException(path + " is there already");
      }
    }
  }
}
