package org.trichdan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 2, unit = TimeUnit.MINUTES)
class ServeCommandTest extends CommandTest {
  private static final Pattern READY =
      Pattern.compile("trichdan: (http://127\\.0\\.0\\.1:\\d+/) \\(Ctrl-C ends it\\)\n");

  @TempDir Path folder;

  @Test
  void articlesAreShownAndForgotten() throws Exception {
    Path file = folder.resolve("a.txt");
    Files.writeString(file, "Ông Nguyễn Văn Nam nói trời mưa.");
    long before = passing();
    Serving serving = serve(file.toString(), "--port", "0");
    assertThat(serving.get("search?format=csv")).contains("Nguyễn Văn Nam,,trời mưa,indirect");
    assertThat(passing()).isEqualTo(before + 1);
    assertThat(serving.end()).isEqualTo(130);
    assertThat(passing()).isEqualTo(before);
    assertThat(out()).isEmpty();
  }

  @Test
  void aStoreIsShownAndStays() throws Exception {
    Path file = folder.resolve("a.txt");
    Path store = folder.resolve("q.db");
    Files.writeString(file, "Ông Nguyễn Văn Nam nói trời mưa.");
    run("batch", file.toString(), "--store", store.toString(), "--quiet");
    Serving serving = serve("--store", store.toString(), "--port", "0");
    assertThat(serving.get("speakers?format=json")).contains("Nguyễn Văn Nam");
    assertThat(serving.end()).isEqualTo(130);
    assertThat(store).isNotEmptyFile();
  }

  @Test
  void aTakenPortIsSaidBeforeAnythingIsRead() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = Integer.toString(taken.getLocalPort());
      assertThat(run("serve", "--store", "none.db", "--port", port)).isEqualTo(3);
      assertThat(err())
          .isEqualTo(
              "trichdan: port "
                  + port
                  + " is taken; choose another one with --port, or --port 0 for any that is free\n");
    }
  }

  @Test
  void whatCannotBeServedIsSaid() {
    Path none = folder.resolve("none.db");
    assertThat(run("serve", "--store", none.toString(), "--port", "0")).isEqualTo(3);
    assertThat(err()).startsWith(none + ": ");
    err.reset();
    assertThat(run("serve")).isEqualTo(2);
    assertThat(err())
        .isEqualTo(
            "trichdan serve: give --store FILE, or articles to show; try 'trichdan serve"
                + " --help'\n");
    err.reset();
    assertThat(run("serve", "samples", "--store", "q.db")).isEqualTo(2);
    assertThat(err()).startsWith("trichdan serve: give articles or --store, not both; ");
    err.reset();
    assertThat(run("serve", "samples", "--port", "70000")).isEqualTo(2);
    assertThat(err()).startsWith("trichdan serve: --port is a number from 0 to 65535, not 70000; ");
    err.reset();
    assertThat(run("serve", "samples", "--port", "0", "--host", "no-such-host.invalid"))
        .isEqualTo(3);
    assertThat(err()).isEqualTo("trichdan: --host no-such-host.invalid: no such host\n");
  }

  @Test
  void articlesThatAreNotThereAreNotServed() {
    Path none = folder.resolve("none.txt");
    assertThat(run("serve", none.toString(), "--port", "0")).isEqualTo(1);
    assertThat(err()).endsWith("trichdan: there is nothing to show\n");
  }

  private static long passing() throws Exception {
    try (var all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      String ours = "trichdan-" + ProcessHandle.current().pid() + "-";
      return all.filter(p -> p.getFileName().toString().startsWith(ours)).count();
    }
  }

  private Serving serve(String... options) throws Exception {
    String[] args = new String[options.length + 1];
    args[0] = "serve";
    System.arraycopy(options, 0, args, 1, options.length);
    FutureTask<Integer> code = new FutureTask<>(() -> run(args));
    Thread thread = new Thread(code);
    thread.start();
    Matcher ready = READY.matcher(err());
    while (!ready.find()) {
      assertThat(code.isDone()).as(err()).isFalse();
      TimeUnit.MILLISECONDS.sleep(20);
      ready = READY.matcher(err());
    }
    return new Serving(thread, code, ready.group(1));
  }

  /** A server in a thread of its own, and how to end it. */
  private record Serving(Thread thread, FutureTask<Integer> code, String address) {
    String get(String path) throws Exception {
      HttpRequest request = HttpRequest.newBuilder(URI.create(address + path)).build();
      return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    int end() throws Exception {
      thread.interrupt();
      return code.get();
    }
  }
}
