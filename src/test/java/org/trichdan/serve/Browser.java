package org.trichdan.serve;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.trichdan.output.Json;

/** A reader with cookies and without JavaScript: follows links and fills in forms. */
final class Browser {
  private final HttpClient client =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .followRedirects(HttpClient.Redirect.ALWAYS)
          .build();
  private final int port;

  Browser(int port) {
    this.port = port;
  }

  /** A page that must be there. */
  Document open(String path) throws Exception {
    HttpResponse<String> reply = get(path);
    if (reply.statusCode() != 200) {
      throw new IOException(path + ": " + reply.statusCode() + "\n" + reply.body());
    }
    return parse(reply);
  }

  Json json(String path) throws Exception {
    return Json.parse(get(path).body());
  }

  HttpResponse<String> get(String path) throws Exception {
    return client.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString());
  }

  /** Presses a button of a form, after typing into some of its fields. */
  HttpResponse<String> press(Element button, Map<String, String> typed) throws Exception {
    Element form = button.closest("form");
    Map<String, String> fields = new LinkedHashMap<>();
    for (Element field : form.select("input[name], textarea[name]")) {
      boolean radio = field.attr("type").equals("radio");
      if (!radio || field.hasAttr("checked")) {
        fields.put(field.attr("name"), field.is("textarea") ? field.text() : field.val());
      }
    }
    for (Element select : form.select("select[name]")) {
      Element option = select.selectFirst("option[selected]");
      fields.put(select.attr("name"), option == null ? "" : option.val());
    }
    fields.putAll(typed);
    fields.put(button.attr("name"), button.val());
    return post(form.attr("action"), fields);
  }

  HttpResponse<String> post(String path, Map<String, String> fields) throws Exception {
    String body =
        fields.entrySet().stream()
            .map(e -> encode(e.getKey()) + "=" + encode(e.getValue()))
            .collect(Collectors.joining("&"));
    HttpRequest request =
        HttpRequest.newBuilder(uri(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body))
            .build();
    return client.send(request, BodyHandlers.ofString());
  }

  Document parse(HttpResponse<String> reply) {
    return Jsoup.parse(reply.body(), reply.uri().toString());
  }

  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private URI uri(String path) {
    return URI.create("http://127.0.0.1:" + port).resolve(path);
  }
}
