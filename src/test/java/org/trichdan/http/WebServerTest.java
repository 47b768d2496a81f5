package org.trichdan.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The server by itself: what it lets in, and what it answers to the rest. */
class WebServerTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final ConcurrentLinkedQueue<String> LOG = new ConcurrentLinkedQueue<>();
  private static WebServer server;

  @BeforeAll
  static void start() throws IOException {
    server = WebServer.listen(new ServerOptions("127.0.0.1", 0, List.of("desk.example.vn")));
    Routes routes =
        new Routes.Table()
            .read("/", r -> Reply.html(200, "<p>" + r.query().get("q") + "</p>"))
            .read("/number", r -> Reply.html(200, "" + r.query().number("n", 7, 1, 9)))
            .read(
                "/broken",
                r -> {
                  throw new IOException("the secret reason");
                })
            .read(
                "/half",
                r ->
                    Reply.download(
                        "text/plain",
                        "half.txt",
                        out -> {
                          out.write(new byte[100_000]);
                          throw new IOException("the disk is full");
                        }))
            .read("/asset", Assets.of(WebServerTest.class, "text/plain", "/store/schema-1.sql"))
            .write("/save", r -> Reply.seeOther("/?q=" + r.form().get("q")))
            .done();
    server.start(
        routes,
        (request, refusal, mistake) ->
            Reply.html(refusal.reason().status(), refusal.reason().label() + refusal.detail()),
        LOG::add);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @BeforeEach
  void forget() {
    LOG.clear();
  }

  @Test
  void answersWhatIsInTheTable() throws Exception {
    HttpResponse<String> page = get("/?q=%C4%91%E1%BA%B7ng+v%C4%83n");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).isEqualTo("<p>đặng văn</p>");
    assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
  }

  @Test
  void headHasTheHeadersOfGetAndNoBody() throws Exception {
    HttpResponse<String> head =
        CLIENT.send(
            to("/?q=abc").method("HEAD", BodyPublishers.noBody()).build(), BodyHandlers.ofString());
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(head.headers().firstValue("Content-Length")).contains("10");
    assertThat(head.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../pom.xml",
        "/..%2fpom.xml",
        "/%2e%2e/pom.xml",
        "/asset/",
        "/ASSET",
        "/asset%00",
        "/asset;x=1",
        "/nothing"
      })
  void whatIsNotInTheTableIsNotThere(String path) throws Exception {
    String reply = RawHttp.head(server.port(), "GET " + path + " HTTP/1.1", host("127.0.0.1"));
    assertThat(RawHttp.status(reply)).isEqualTo(404);
    assertThat(reply).endsWith("not-foundthere is no such page");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/?q=%", "/?q=%4", "/?q=%zz", "/?q=%FF", "/?q=%C3", "/?q=%00", "/?q=%1b"})
  void badEncodingIsAnErrorAndNoGuess(String path) throws Exception {
    String reply = RawHttp.head(server.port(), "GET " + path + " HTTP/1.1", host("127.0.0.1"));
    assertThat(RawHttp.status(reply)).isEqualTo(400);
  }

  @ParameterizedTest
  @CsvSource({"'',200", "?n=9,200", "?n=0,400", "?n=10,400", "?n=a,400", "?n=99999999999,400"})
  void numbersHaveBounds(String query, int status) throws Exception {
    assertThat(get("/number" + query).statusCode()).isEqualTo(status);
  }

  @Test
  void tooMuchIsRefused() throws Exception {
    assertThat(get("/?q=" + "a".repeat(9_000)).statusCode()).isEqualTo(414);
    assertThat(get("/?" + "a&".repeat(101)).statusCode()).isEqualTo(400);
    HttpResponse<String> large = post("q=" + "a".repeat(300_000), server.token(), server.token());
    assertThat(large.statusCode()).isEqualTo(413);
  }

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1,200",
    "localhost,200",
    "LOCALHOST,200",
    "[::1],200",
    "evil.example,421",
    "127.0.0.1.evil.example,421",
    "localhost.,421",
    "'',421",
    "10.0.0.7,421"
  })
  void answersToItsOwnNamesOnly(String name, int status) throws Exception {
    String reply = RawHttp.head(server.port(), "GET / HTTP/1.1", host(name));
    assertThat(RawHttp.status(reply)).isEqualTo(status);
    assertThat(reply).contains("Content-security-policy: default-src 'none';");
  }

  @Test
  void aNameThatWasAllowedMayHaveAnyPort() throws Exception {
    for (String host : List.of("desk.example.vn", "desk.example.vn:8443", "Desk.Example.VN")) {
      String reply = RawHttp.head(server.port(), "GET / HTTP/1.1", "Host: " + host);
      assertThat(RawHttp.status(reply)).as(host).isEqualTo(200);
    }
  }

  @Test
  void theRightNameWithTheWrongPortIsAnotherServer() throws Exception {
    for (String host : List.of("127.0.0.1", "localhost:1", "127.0.0.1:" + server.port() + "0")) {
      String reply = RawHttp.head(server.port(), "GET / HTTP/1.1", "Host: " + host);
      assertThat(RawHttp.status(reply)).as(host).isEqualTo(421);
    }
  }

  @Test
  void exactlyOneHostIsNeeded() throws Exception {
    String none = RawHttp.head(server.port(), "GET / HTTP/1.1");
    String two =
        RawHttp.head(server.port(), "GET / HTTP/1.1", host("127.0.0.1"), host("localhost"));
    assertThat(Stream.of(none, two).map(RawHttp::status)).containsExactly(400, 400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "DELETE", "OPTIONS", "TRACE", "PATCH", "get"})
  void otherMethodsAreRefused(String method) throws Exception {
    String reply = RawHttp.head(server.port(), method + " / HTTP/1.1", host("127.0.0.1"));
    assertThat(RawHttp.status(reply)).isEqualTo(405);
    assertThat(reply).contains("Allow: GET, HEAD, POST\r\n");
  }

  @Test
  void aPathTakesItsOwnMethodsOnly() throws Exception {
    HttpResponse<String> read = get("/save");
    assertThat(read.statusCode()).isEqualTo(405);
    assertThat(read.headers().firstValue("Allow")).contains("POST");
  }

  @Test
  void theTokenIsNeededTwiceToWrite() throws Exception {
    HttpResponse<String> saved = post("q=1", server.token(), server.token());
    assertThat(saved.statusCode()).isEqualTo(303);
    assertThat(saved.headers().firstValue("Location")).contains("/?q=1");
    assertThat(post("q=1", "", server.token()).statusCode()).isEqualTo(403);
    assertThat(post("q=1", server.token(), "").statusCode()).isEqualTo(403);
    assertThat(post("q=1", "x" + server.token(), server.token()).body())
        .isEqualTo("wrong-tokenload the page again, then save again");
  }

  @Test
  void aPageBringsTheTokenInACookieThatScriptsAndOtherSitesDoNotGet() throws Exception {
    assertThat(get("/").headers().firstValue("Set-Cookie"))
        .contains(
            "trichdan-%d-token=%s; Path=/; HttpOnly; SameSite=Strict"
                .formatted(server.port(), server.token()));
  }

  @ParameterizedTest
  @CsvSource({
    "Origin,http://evil.example,403",
    "Origin,null,403",
    "Origin,http://127.0.0.1,403",
    "Sec-Fetch-Site,cross-site,403",
    "Sec-Fetch-Site,same-site,403",
    "Sec-Fetch-Site,none,403",
    "Sec-Fetch-Site,same-origin,303",
  })
  void otherSitesCannotWrite(String header, String value, int status) throws Exception {
    HttpRequest request =
        writing("q=1", server.token(), server.token()).header(header, value).build();
    HttpResponse<String> reply = CLIENT.send(request, BodyHandlers.ofString());
    assertThat(reply.statusCode()).isEqualTo(status);
  }

  @Test
  void theOwnOriginMayWriteAlsoBehindTls() throws Exception {
    for (String scheme : List.of("http", "https")) {
      HttpRequest request =
          writing("q=1", server.token(), server.token())
              .header("Origin", scheme + "://127.0.0.1:" + server.port())
              .build();
      assertThat(CLIENT.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(303);
    }
  }

  @Test
  void whoLeavesInTheMiddleOfAFormIsNoMistakeOfOurs() throws Exception {
    String head =
        String.join(
            "\r\n",
            "POST /save HTTP/1.1",
            host("127.0.0.1"),
            "Content-Type: application/x-www-form-urlencoded",
            "Content-Length: 100");
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      socket.getOutputStream().write((head + "\r\n\r\nq=1").getBytes(StandardCharsets.US_ASCII));
      socket.shutdownOutput();
      assertThat(socket.getInputStream().readAllBytes()).isEmpty();
    }
    assertThat(LOG).isEmpty();
  }

  @Test
  void onlyFormsAreTaken() throws Exception {
    HttpRequest request =
        writing("{}", server.token(), server.token())
            .setHeader("Content-Type", "application/json")
            .build();
    assertThat(CLIENT.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(415);
  }

  @Test
  void whatFailsSaysNothingOfWhyToTheReader() throws Exception {
    HttpResponse<String> page = get("/broken");
    assertThat(page.statusCode()).isEqualTo(500);
    assertThat(page.body()).isEqualTo("failedthe page could not be made");
    assertThat(LOG).hasSize(1).first().asString().startsWith("/broken: java.io.IOException: the s");
  }

  @Test
  void halfAFileDoesNotLookWhole() {
    assertThatThrownBy(() -> get("/half")).isInstanceOf(IOException.class);
  }

  @Test
  void everyReplyIsGuarded() throws Exception {
    for (String path : List.of("/", "/nothing", "/broken", "/asset", "/save", "/?q=%FF")) {
      String reply = RawHttp.head(server.port(), "GET " + path + " HTTP/1.1", host("127.0.0.1"));
      assertThat(reply)
          .as(path)
          .contains("Content-security-policy: " + SecurityHeaders.POLICY + "\r\n")
          .contains("X-content-type-options: nosniff\r\n")
          .contains("Cross-origin-resource-policy: same-origin\r\n")
          .contains("Referrer-policy: same-origin\r\n");
    }
  }

  @Test
  void whatTheJdkRefusesItselfSaysNothingOfTheRequest() throws Exception {
    String reply = RawHttp.head(server.port(), "GET /?q=<script>% HTTP/1.1", host("127.0.0.1"));
    assertThat(RawHttp.status(reply)).isEqualTo(400);
    assertThat(reply).doesNotContain("script");
  }

  @Test
  void whatTheBrowserHasIsNotSentAgain() throws Exception {
    HttpResponse<String> first = get("/asset");
    String tag = first.headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> second =
        CLIENT.send(to("/asset").header("If-None-Match", tag).build(), BodyHandlers.ofString());
    assertThat(first.body()).contains("CREATE TABLE");
    assertThat(second.statusCode()).isEqualTo(304);
    assertThat(second.body()).isEmpty();
  }

  @Test
  void aTakenPortIsSaid() {
    assertThatThrownBy(
            () -> WebServer.listen(new ServerOptions("127.0.0.1", server.port(), List.of())))
        .isInstanceOf(BindException.class);
  }

  private static String host(String name) {
    return "Host: " + name + ":" + server.port();
  }

  private static HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
  }

  private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return CLIENT.send(to(path).build(), BodyHandlers.ofString());
  }

  private static HttpResponse<String> post(String body, String cookie, String field)
      throws IOException, InterruptedException {
    return CLIENT.send(writing(body, cookie, field).build(), BodyHandlers.ofString());
  }

  private static HttpRequest.Builder writing(String body, String cookie, String field) {
    return to("/save")
        .header("Content-Type", "application/x-www-form-urlencoded; charset=utf-8")
        .header("Cookie", "a=b; " + server.cookie("token") + "=" + cookie)
        .POST(BodyPublishers.ofString(body + "&token=" + field));
  }
}
