package org.trichdan.http;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/** Takes every request through guard and table to its reply; whatever goes wrong becomes a page. */
final class Exchanges implements HttpHandler {
  private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");
  private static final String ALL_METHODS = "GET, HEAD, POST";

  private final Guard guard;
  private final String tokenCookie;
  private final Routes routes;
  private final Failures failures;
  private final Consumer<String> log;

  /**
   * @param tokenCookie the name of the cookie that holds the token
   * @param log is told of mistakes of this program, never of wrong requests
   */
  Exchanges(
      Guard guard, String tokenCookie, Routes routes, Failures failures, Consumer<String> log) {
    this.guard = guard;
    this.tokenCookie = tokenCookie;
    this.routes = routes;
    this.failures = failures;
    this.log = log;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    long started = System.nanoTime();
    Request request = null;
    Reply reply;
    try {
      guard.checkHost(exchange);
      checkMethod(exchange.getRequestMethod());
      request = Request.read(exchange);
      Handler handler = routes.of(request);
      if (request.writes()) {
        guard.checkOrigin(request);
        request = withForm(request, exchange);
        guard.checkToken(request, tokenCookie);
      }
      reply = handler.handle(request);
    } catch (Gone e) {
      exchange.close();
      return;
    } catch (Refusal e) {
      reply = refused(request, e);
    } catch (Exception e) {
      reply = mistake(request, e);
    }
    // Not closed by "try": a reply that breaks off must not look complete.
    send(exchange, request, reply, started);
    exchange.close();
  }

  /** Who asked has gone, or was too slow: nobody is left to answer. */
  private static final class Gone extends Exception {
    private static final long serialVersionUID = 1;

    Gone(IOException cause) {
      super(cause);
    }
  }

  private static Request withForm(Request request, HttpExchange exchange) throws Refusal, Gone {
    try {
      return request.withForm(exchange);
    } catch (IOException e) {
      throw new Gone(e);
    }
  }

  private static void checkMethod(String method) throws Refusal {
    if (!METHODS.contains(method)) {
      throw new Refusal(Refusal.Reason.WRONG_METHOD, "allowed: " + ALL_METHODS);
    }
  }

  private Reply refused(Request request, Refusal refusal) {
    Reply reply = failures.page(request, refusal, null);
    if (refusal.reason() != Refusal.Reason.WRONG_METHOD) {
      return reply;
    }
    String allowed = request == null ? "" : routes.allowed(request.path());
    return reply.with("Allow", allowed.isEmpty() ? ALL_METHODS : allowed);
  }

  private Reply mistake(Request request, Exception e) {
    StackTraceElement[] trace = e.getStackTrace();
    log.accept(
        (request == null ? "" : request.path() + ": ")
            + e
            + (trace.length == 0 ? "" : " at " + trace[0]));
    Refusal refusal = new Refusal(Refusal.Reason.FAILED, "the page could not be made");
    return failures.page(request, refusal, e);
  }

  private void send(HttpExchange exchange, Request request, Reply reply, long started)
      throws IOException {
    Headers headers = exchange.getResponseHeaders();
    SecurityHeaders.add(headers);
    reply.headers().forEach(h -> headers.add(h.name(), h.value()));
    if (reply.type() != null) {
      headers.set("Content-Type", reply.type());
    }
    if (isPage(reply) && !hasToken(request)) {
      headers.add(
          "Set-Cookie", tokenCookie + "=" + guard.token() + "; Path=/; HttpOnly; SameSite=Strict");
    }
    double millis = (System.nanoTime() - started) / 1e6;
    headers.set("Server-Timing", String.format(Locale.ROOT, "page;dur=%.1f", millis));
    boolean bodiless = exchange.getRequestMethod().equals("HEAD") || reply.type() == null;
    if (bodiless && reply.length() > 0) {
      headers.set("Content-Length", Long.toString(reply.length()));
    }
    exchange.sendResponseHeaders(reply.status(), bodiless ? -1 : Math.max(0, reply.length()));
    if (!bodiless) {
      OutputStream out = exchange.getResponseBody();
      reply.writeTo(out);
      out.close();
    }
  }

  private static boolean isPage(Reply reply) {
    return reply.type() != null && reply.type().startsWith("text/html");
  }

  private boolean hasToken(Request request) {
    return request != null && guard.token().equals(request.cookies().get(tokenCookie));
  }
}
