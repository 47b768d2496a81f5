package org.trichdan.http;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a browser asks for, read and checked.
 *
 * @param method {@code GET}, {@code HEAD} or {@code POST}
 * @param path as it came, never decoded; to be looked up, nothing else
 * @param query the parameters of the address
 * @param form the parameters of the body; none unless the method is POST
 * @param cookies by name
 * @param headers the other headers, by lower-case name; the first where one is repeated
 */
public record Request(
    String method,
    String path,
    Parameters query,
    Parameters form,
    Map<String, String> cookies,
    Map<String, String> headers) {
  private static final int LONGEST_QUERY = 8 * 1024;
  private static final int LARGEST_BODY = 256 * 1024;
  private static final String FORM_TYPE = "application/x-www-form-urlencoded";

  /**
   * Reads everything but the body, which waits until the guard has seen the rest.
   *
   * @throws Refusal when the address is too long or not well-formed
   */
  static Request read(HttpExchange exchange) throws Refusal {
    String query = exchange.getRequestURI().getRawQuery();
    if (query != null && query.length() > LONGEST_QUERY) {
      throw new Refusal(
          Refusal.Reason.TOO_LONG, "the address has more than " + LONGEST_QUERY + " characters");
    }
    String path = exchange.getRequestURI().getRawPath();
    return new Request(
        exchange.getRequestMethod(),
        path == null || path.isEmpty() ? "/" : path,
        Parameters.parse(query),
        Parameters.NONE,
        cookies(exchange.getRequestHeaders()),
        headers(exchange.getRequestHeaders()));
  }

  /**
   * The same request with the form in its body.
   *
   * @throws Refusal when the body is too large, or no form
   */
  Request withForm(HttpExchange exchange) throws Refusal, IOException {
    String type = header("content-type").split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    if (!type.equals(FORM_TYPE)) {
      throw new Refusal(Refusal.Reason.WRONG_TYPE, "a form is sent as " + FORM_TYPE);
    }
    byte[] body = exchange.getRequestBody().readNBytes(LARGEST_BODY + 1);
    if (body.length > LARGEST_BODY) {
      throw new Refusal(
          Refusal.Reason.TOO_LARGE, "a form has no more than " + LARGEST_BODY + " bytes");
    }
    Parameters form = Parameters.parse(new String(body, StandardCharsets.ISO_8859_1));
    return new Request(method, path, query, form, cookies, headers);
  }

  /** A header; empty when it is missing. */
  public String header(String name) {
    return headers.getOrDefault(name, "");
  }

  /** Whether this changes something. */
  public boolean writes() {
    return method.equals("POST");
  }

  private static Map<String, String> headers(Headers given) {
    Map<String, String> headers = new HashMap<>();
    given.forEach(
        (name, values) -> {
          if (name != null && !values.isEmpty() && values.get(0) != null) {
            headers.put(name.toLowerCase(Locale.ROOT), values.get(0).strip());
          }
        });
    return Map.copyOf(headers);
  }

  private static Map<String, String> cookies(Headers headers) {
    Map<String, String> cookies = new HashMap<>();
    for (String line : headers.getOrDefault("Cookie", List.of())) {
      for (String pair : line.split(";", -1)) {
        int equals = pair.indexOf('=');
        if (equals > 0) {
          cookies.putIfAbsent(
              pair.substring(0, equals).strip(), unquoted(pair.substring(equals + 1).strip()));
        }
      }
    }
    return Map.copyOf(cookies);
  }

  /** Some clients put quotation marks around values that have been given without. */
  private static String unquoted(String value) {
    boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
    return quoted ? value.substring(1, value.length() - 1) : value;
  }
}
