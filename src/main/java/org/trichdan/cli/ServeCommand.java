package org.trichdan.cli;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import org.trichdan.desk.Desk;
import org.trichdan.http.ServerOptions;
import org.trichdan.http.WebServer;
import org.trichdan.rule.RuleErrors;
import org.trichdan.serve.DeskServer;
import org.trichdan.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code trichdan serve}. */
@Command(
    name = "serve",
    header = "Show a store in the browser, and review it there.",
    description = {
      "",
      "Opens a desk on this computer: search, speakers, articles with their statements marked, and a"
          + " queue for reviewing. With articles instead of a store they are read first, and"
          + " forgotten at the end, with all that was decided.",
      ""
    },
    optionListHeading = "%nOptions:%n",
    parameterListHeading = "",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "1:there was nothing to show",
      "2:the command line or a rule is wrong",
      "3:the store cannot be used, or the port not be taken",
      "130:ended by Ctrl-C; all decisions are kept in the store"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  trichdan serve samples                 the samples in the browser",
      "  trichdan serve --store quotes.db       a store, to search and to review",
      "  trichdan serve --store q.db --port 0   at any port that is free",
    })
final class ServeCommand extends EngineCommand {
  private static final int USUAL_PORT = 7117;
  private static final int LAST_PORT = 65_535;

  @SuppressWarnings("UnusedVariable") // picocli acts on it
  @Mixin
  private CommonOptions common;

  @Mixin private ReadingOptions reading;

  @Parameters(
      arity = "0..*",
      paramLabel = "ARTICLES",
      description = "Files, folders, patterns; instead of a store.")
  private List<String> paths = List.of();

  @Option(names = "--store", paramLabel = "FILE", description = "The store that batch has filled.")
  private Path file;

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "Listen at this port, ${DEFAULT-VALUE} by default; 0 for any that is free.")
  private int port = USUAL_PORT;

  @Option(
      names = "--host",
      paramLabel = "HOST",
      description = "Listen at this address, ${DEFAULT-VALUE} by default: only this computer.")
  private String host = "127.0.0.1";

  @Option(
      names = "--allow-host",
      paramLabel = "NAME",
      description = "Another name that browsers may ask by, as behind a proxy; may be repeated.")
  private List<String> names = List.of();

  private final CountDownLatch ended = new CountDownLatch(1);

  ServeCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  public Integer call() throws RuleErrors {
    check();
    Messages messages = new Messages(terminal, false);
    // The port first: whether it is free is known at once, and reading a store takes time.
    try (WebServer server = WebServer.listen(new ServerOptions(host, port, names))) {
      return serve(server, messages);
    } catch (StoreException e) {
      messages.line(e.getMessage());
    } catch (IOException e) {
      messages.line(describe(e));
    }
    return ExitCode.OUTPUT;
  }

  private int serve(WebServer server, Messages messages)
      throws StoreException, IOException, RuleErrors {
    try (PassingStore passing = file == null ? PassingStore.make() : null) {
      Path store = passing == null ? file : passing.file();
      if (passing != null && !passing.fill(engine, paths, terminal, reading, messages)) {
        messages.line("trichdan: there is nothing to show");
        return ExitCode.INPUT;
      }
      try (Desk desk = Desk.open(store, (n, of) -> show(n, of, messages))) {
        return serve(server, desk, messages);
      }
    }
  }

  private int serve(WebServer server, Desk desk, Messages messages) {
    // Ctrl-C ends the process by way of its hooks, so what must be put away waits for this thread.
    Thread serving = Thread.currentThread();
    Thread onExit = new Thread(() -> end(serving));
    Runtime.getRuntime().addShutdownHook(onExit);
    try (DeskServer it = DeskServer.start(server, desk, user(), messages::line)) {
      if (!isLoopback()) {
        messages.line("trichdan: whoever reaches this port can read and review; see docs/desk.md");
      }
      messages.line("trichdan: " + address(it.port()) + " (Ctrl-C ends it)");
      ended.await();
    } catch (InterruptedException e) {
      // Somebody else wants it to end; it is the same.
    } finally {
      release(onExit);
    }
    return ExitCode.INTERRUPTED;
  }

  private void end(Thread serving) {
    ended.countDown();
    try {
      serving.join(STOP_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void check() {
    if ((file == null) == paths.isEmpty()) {
      throw Checks.misuse(
          spec,
          file == null
              ? "give --store FILE, or articles to show"
              : "give articles or --store, not both");
    }
    if (port < 0 || port > LAST_PORT) {
      throw Checks.misuse(spec, "--port is a number from 0 to " + LAST_PORT + ", not " + port);
    }
    reading.threads();
  }

  private void show(long statements, long of, Messages messages) {
    if (terminal.errIsTerminal()) {
      messages.overwrite(String.format(Locale.ROOT, "%,d of %,d statements …", statements, of));
    }
  }

  private boolean isLoopback() {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false; // it was known a moment ago; the warning does no harm
    }
  }

  private String address(int taken) {
    boolean anywhere = host.equals("0.0.0.0") || host.equals("::");
    String name = anywhere ? "localhost" : host.indexOf(':') < 0 ? host : "[" + host + "]";
    return "http://" + name + ":" + taken + "/";
  }

  private String describe(IOException e) {
    if (e instanceof UnknownHostException) {
      return "trichdan: --host " + host + ": no such host";
    }
    if (e instanceof BindException) {
      String why = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
      return why.contains("in use")
          ? "trichdan: port "
              + port
              + " is taken; choose another one with --port, or --port 0 for any that is free"
          : "trichdan: cannot listen at " + host + ", port " + port + " (" + why + ")";
    }
    return "trichdan: " + Output.describe(e);
  }

  /** Under whose name decisions are kept until a reviewer says another. */
  private static String user() {
    String name = System.getProperty("user.name", "").strip();
    return name.isEmpty() ? "?" : name;
  }
}
