package org.trichdan.http;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * The server: listens, and gives each request a thread out of a bounded number. Slow clients are
 * cut off; when the queue is full, new connections are closed at once.
 */
public final class WebServer implements AutoCloseable {
  /** The form field for the token; see {@link #token}. */
  public static final String TOKEN_FIELD = Guard.FIELD;

  private static final int THREADS = 16;
  private static final int QUEUE = 256;
  private static final int STOP_SECONDS = 1;

  static {
    // The JDK's server reads these once, when its classes are loaded.
    set("sun.net.httpserver.maxReqTime", "20"); // seconds for a request to arrive
    set("sun.net.httpserver.maxRspTime", "900"); // and for a reply to be taken: exports are long
    set("sun.net.httpserver.nodelay", "true");
    set("jdk.httpserver.maxConnections", "1000");
  }

  private final HttpServer server;
  private final Guard guard;
  private final ThreadPoolExecutor threads;

  private WebServer(HttpServer server, Guard guard, ThreadPoolExecutor threads) {
    this.server = server;
    this.guard = guard;
    this.threads = threads;
  }

  /**
   * Takes the port; nothing is answered before {@link #start}.
   *
   * @throws IOException when the port is taken ({@link java.net.BindException}) or the host unknown
   */
  public static WebServer listen(ServerOptions options) throws IOException {
    InetAddress address = InetAddress.getByName(options.host());
    HttpServer server = HttpServer.create(new InetSocketAddress(address, options.port()), QUEUE);
    List<String> names = new ArrayList<>(options.names());
    if (!address.isAnyLocalAddress()) {
      names.add(options.host() + ":" + server.getAddress().getPort());
    }
    return new WebServer(server, new Guard(names), pool());
  }

  /**
   * Begins to answer.
   *
   * @param log is told of mistakes of this program
   */
  public void start(Routes routes, Failures failures, Consumer<String> log) {
    String cookie = cookie("token");
    server.createContext("/", new Exchanges(guard, cookie, routes, failures, log));
    server.setExecutor(threads);
    server.start();
  }

  public int port() {
    return server.getAddress().getPort();
  }

  /** What a form must say in {@link #TOKEN_FIELD} to be let write. */
  public String token() {
    return guard.token();
  }

  /** A name for a cookie that another server on this machine does not use: ports share cookies. */
  public String cookie(String name) {
    return "trichdan-" + port() + "-" + name;
  }

  /** Ends; what is being answered has a second to come to its end. */
  @Override
  public void close() {
    // The JDK's own way of waiting takes its whole time, also when there is nothing to wait for.
    threads.shutdown();
    try {
      if (!threads.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) {
        threads.shutdownNow();
      }
    } catch (InterruptedException e) {
      threads.shutdownNow();
      Thread.currentThread().interrupt();
    }
    server.stop(0);
  }

  private static ThreadPoolExecutor pool() {
    AtomicInteger number = new AtomicInteger();
    ThreadPoolExecutor pool =
        new ThreadPoolExecutor(
            THREADS,
            THREADS,
            1,
            TimeUnit.MINUTES,
            new ArrayBlockingQueue<>(QUEUE),
            work -> {
              Thread thread = new Thread(work, "desk-" + number.incrementAndGet());
              thread.setDaemon(true);
              return thread;
            });
    pool.allowCoreThreadTimeOut(true);
    return pool;
  }

  private static void set(String property, String value) {
    if (System.getProperty(property) == null) {
      System.setProperty(property, value);
    }
  }
}
