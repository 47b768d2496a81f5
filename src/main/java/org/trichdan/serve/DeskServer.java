package org.trichdan.serve;

import java.util.function.Consumer;
import org.trichdan.desk.Desk;
import org.trichdan.desk.Filter;
import org.trichdan.http.Assets;
import org.trichdan.http.Handler;
import org.trichdan.http.Reply;
import org.trichdan.http.Request;
import org.trichdan.http.Routes;
import org.trichdan.http.WebServer;

/** The desk at an address: every page of it, and the forms that keep decisions. */
public final class DeskServer implements AutoCloseable {
  static final String STYLE = "/assets/desk.css";
  static final String ICON = "/assets/icon.svg";
  static final String SCRIPT = "/assets/desk.js";

  private final WebServer server;
  private final Desk desk;
  private final Reviewer reviewer;

  private DeskServer(WebServer server, Desk desk, Reviewer reviewer) {
    this.server = server;
    this.desk = desk;
    this.reviewer = reviewer;
  }

  /**
   * Begins to answer.
   *
   * @param server that listens already; closed with this one
   * @param desk stays open when this one is closed
   * @param user in whose name decisions are kept until somebody says another
   * @param log is told of mistakes of this program
   */
  public static DeskServer start(WebServer server, Desk desk, String user, Consumer<String> log) {
    Reviewer reviewer = new Reviewer(server.cookie("reviewer"), user);
    DeskServer it = new DeskServer(server, desk, reviewer);
    server.start(it.routes(), new FailurePages(it::view), log);
    return it;
  }

  private Routes routes() {
    Saving saving = new Saving(desk, reviewer);
    return new Routes.Table()
        .read("/", answer(view -> HomePage.of(desk)))
        .read("/search", answer(view -> SearchPage.of(desk, view)))
        .read("/speaker", answer(view -> SpeakerPage.of(desk, view)))
        .read("/speakers", answer(view -> NamesPage.speakers(desk, view)))
        .read("/outlets", answer(view -> NamesPage.all("outlet", desk.outlets())))
        .read("/sources", answer(view -> NamesPage.all("source", desk.sources())))
        .read("/article", answer(view -> ArticlePage.of(desk, view)))
        .read("/statement", request -> StatementPage.of(desk, view(request)))
        .read("/review", answer(view -> QueuePage.of(desk, view)))
        .read("/export/claims", this::claims)
        .read("/export/gold", this::gold)
        .read(STYLE, asset("text/css; charset=utf-8", "/page/page.css", "/page/desk.css"))
        .read(SCRIPT, asset("text/javascript; charset=utf-8", "/page/page.js", "/page/desk.js"))
        .read(ICON, asset("image/svg+xml", "/page/icon.svg"))
        .write("/review", request -> saving.decide(view(request)))
        .write("/name", request -> saving.name(view(request)))
        .done();
  }

  private Reply claims(Request request) throws Exception {
    Filter filter = Filters.of(request.query());
    return Downloads.claims(sink -> desk.reviewed(filter, sink));
  }

  private Reply gold(Request request) throws Exception {
    Filter filter = Filters.of(request.query());
    return Downloads.gold(sink -> desk.gold(filter, sink));
  }

  private Handler answer(Answer.Maker maker) {
    return Answers.with(this::view, maker);
  }

  private View view(Request request) {
    return View.of(request, server.token(), reviewer, desk::isQuoted);
  }

  private static Handler asset(String type, String... names) {
    return Assets.of(DeskServer.class, type, names);
  }

  public int port() {
    return server.port();
  }

  @Override
  public void close() {
    server.close();
  }
}
