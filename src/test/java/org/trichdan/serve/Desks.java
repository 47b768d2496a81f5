package org.trichdan.serve;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.trichdan.Trichdan;
import org.trichdan.article.Article;
import org.trichdan.article.PublicationDate;
import org.trichdan.desk.Desk;
import org.trichdan.http.ServerOptions;
import org.trichdan.http.WebServer;
import org.trichdan.output.Digests;
import org.trichdan.store.ArticleKeys;
import org.trichdan.store.Reading;
import org.trichdan.store.Store;
import org.trichdan.store.StoreException;

/** A desk on a free port, over a store with a few articles. */
public final class Desks implements AutoCloseable {
  private static final Trichdan ENGINE = Trichdan.standard();

  private final Desk desk;
  private final DeskServer server;
  final List<String> log = new CopyOnWriteArrayList<>();

  private Desks(Path file) throws StoreException, IOException {
    desk = Desk.open(file, (statements, of) -> {});
    WebServer web = WebServer.listen(new ServerOptions("127.0.0.1", 0, List.of()));
    server = DeskServer.start(web, desk, "lan", log::add);
  }

  public static Desks over(Path file, Article... articles) throws StoreException, IOException {
    try (Store store = Store.open(file, false)) {
      for (Article a : articles) {
        String sha256 = Digests.sha256(a.text());
        store.add(
            Reading.of(a, ArticleKeys.of(a, null), sha256, "in.jsonl", ENGINE.extract(a)), "rules");
      }
      store.commit();
    }
    return new Desks(file);
  }

  public static Article article(String id, String outlet, String day, String title, String text) {
    return new Article(
        id, outlet, "https://bao.example/" + id, PublicationDate.parse(day), title, text);
  }

  public int port() {
    return server.port();
  }

  Browser browser() {
    return new Browser(port());
  }

  @Override
  public void close() {
    server.close();
    desk.close();
  }
}
