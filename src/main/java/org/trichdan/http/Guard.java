package org.trichdan.http;

import com.sun.net.httpserver.HttpExchange;
import java.net.Inet6Address;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Lets in who asked this server by its own name, and lets write who got a page from it.
 *
 * <p>A page of another site can make a browser send requests here, and by a name of its own that
 * resolves to this machine (DNS rebinding) it could even read the answers. Against the first stand
 * the origin and a token, against the second the {@code Host} header.
 */
final class Guard {
  /** The form field that carries the token. */
  static final String FIELD = "token";

  /** The header that carries the token, for scripts. */
  static final String HEADER = "x-trichdan-token";

  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final int TOKEN_BYTES = 32;

  private final Set<String> names;
  private final String token = newToken();

  /**
   * @param names more names this server is asked by, as through a proxy; on any port, unless the
   *     name has one
   */
  Guard(List<String> names) {
    this.names = names.stream().map(n -> n.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
  }

  String token() {
    return token;
  }

  /**
   * Looks at the name the server was asked by.
   *
   * @throws Refusal when it is missing, given twice, or not one of ours
   */
  void checkHost(HttpExchange exchange) throws Refusal {
    List<String> hosts = exchange.getRequestHeaders().get("Host");
    if (hosts == null || hosts.size() != 1) {
      throw new Refusal(Refusal.Reason.BAD_REQUEST, "exactly one Host header is needed");
    }
    if (!isOurs(hosts.get(0), exchange.getLocalAddress())) {
      throw new Refusal(
          Refusal.Reason.WRONG_HOST, "this server is not known by that name; see --allow-host");
    }
  }

  /**
   * Looks at a request that would change something, before its body is read.
   *
   * @throws Refusal when it comes from a page of another site
   */
  void checkOrigin(Request request) throws Refusal {
    String site = request.header("sec-fetch-site");
    String origin = request.header("origin").toLowerCase(Locale.ROOT);
    String host = request.header("host").toLowerCase(Locale.ROOT);
    boolean ours =
        origin.isEmpty() || origin.equals("http://" + host) || origin.equals("https://" + host);
    if (!ours || !(site.isEmpty() || site.equals("same-origin"))) {
      throw new Refusal(Refusal.Reason.WRONG_ORIGIN, "sent by a page of another site");
    }
  }

  /**
   * Looks at the token of a request that would change something: the cookie has it, and the form
   * (or a header) says it again.
   *
   * @throws Refusal when either is missing or old
   */
  void checkToken(Request request, String cookie) throws Refusal {
    String said = request.header(HEADER);
    if (said.isEmpty()) {
      said = request.form().get(FIELD);
    }
    if (!isToken(said) || !isToken(request.cookies().getOrDefault(cookie, ""))) {
      throw new Refusal(Refusal.Reason.WRONG_TOKEN, "load the page again, then save again");
    }
  }

  private boolean isToken(String text) {
    return MessageDigest.isEqual(
        text.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
  }

  private boolean isOurs(String host, InetSocketAddress local) {
    String asked = host.strip().toLowerCase(Locale.ROOT);
    String suffix = ":" + local.getPort();
    String name =
        asked.endsWith(suffix) ? asked.substring(0, asked.length() - suffix.length()) : "";
    if (local.getPort() == 80 && name.isEmpty()) {
      name = asked;
    }
    // A number cannot be rebound: the address that the request came to is as good as a name.
    return LOOPBACK.contains(name)
        || name.equals(literal(local))
        || names.contains(asked)
        || names.contains(asked.replaceFirst(":\\d{1,5}$", ""));
  }

  private static String literal(InetSocketAddress local) {
    String address = local.getAddress().getHostAddress().replaceFirst("%.*", "");
    return local.getAddress() instanceof Inet6Address ? "[" + address + "]" : address;
  }

  private static String newToken() {
    byte[] bytes = new byte[TOKEN_BYTES];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
