package org.trichdan.input;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.ZipException;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.Message;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.trichdan.article.Article;
import org.trichdan.article.Problem;
import org.trichdan.article.Problems;

/**
 * Reads the web pages of a web archive: responses with status 200, and resources, whose type is
 * HTML; the other records are passed over. A record that is damaged is reported and costs no other
 * where the archive is compressed record by record, as it should be.
 */
final class WarcReader implements ArticleReader {
  private static final String AGAIN = "download or crawl it again";
  private static final Set<String> HTML = Set.of("text/html", "application/xhtml+xml");

  /** Content that is kept of a record: a page as long as allowed, and its HTTP header. */
  private static final int KEPT = Limits.ARTICLE_BYTES + (1 << 16);

  private final PageReader pages;
  private final Problems problems;

  WarcReader(PageReader pages, Problems problems) {
    this.pages = pages;
    this.problems = problems;
  }

  /**
   * Reads the archive to its end, or to where it breaks off.
   *
   * @param in compressed or not: whether it is shows itself
   */
  @Override
  public void read(InputStream in, String name, Consumer<Article> sink) throws IOException {
    try (Members members = Members.of(in)) {
      WarcRecords records = new WarcRecords(members, KEPT);
      boolean bad = false; // and said so, but not yet passed over
      boolean more = true;
      while (more) {
        try {
          if (bad) {
            records.skipBad();
            bad = false;
          }
          WarcRecords.Raw record = records.next();
          more = record != null;
          if (more) {
            read(record, name + "@" + record.offset(), sink);
          }
        } catch (WarcRecords.BadRecordException e) {
          bad = true;
          problems.report(Problem.error(name + "@" + records.offset(), e.getMessage(), AGAIN));
        } catch (ZipException | EOFException e) {
          String at = name + "@" + records.offset();
          more = records.skipDamage();
          if (!bad) {
            problems.report(damage(at, e, more));
          }
          bad = false;
        }
      }
    }
  }

  /** A part that has no end either lost it, or is the last of an archive that breaks off. */
  private static Problem damage(String at, IOException e, boolean more) {
    if (e instanceof ZipException) {
      return ReadFailure.at(at, e);
    }
    return more
        ? ReadFailure.at(at, new ZipException("no end"))
        : Problem.error(at, "the archive breaks off here", AGAIN);
  }

  private void read(WarcRecords.Raw raw, String at, Consumer<Article> sink) {
    String where = at;
    Page page;
    try (org.netpreserve.jwarc.WarcReader reader =
        new org.netpreserve.jwarc.WarcReader(new ByteArrayInputStream(raw.bytes()))) {
      WarcRecord record = reader.next().orElse(null);
      if (record instanceof WarcTargetRecord target && target.target() != null) {
        where = at + " " + target.target();
      }
      page = Page.in(record, raw.cut());
    } catch (IOException | RuntimeException e) { // jwarc reads headers late, and unchecked
      String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
      problems.report(Problem.error(where, "a bad record (" + reason + ")", AGAIN));
      return;
    }
    if (page == null) {
      return;
    }
    if (page.html() == null) {
      problems.report(Problem.error(where, Limits.TOO_LONG, "no article is that long"));
      return;
    }
    pages.page(page.html(), page.charset(), page.url(), page.date(), where, sink);
  }

  /**
   * What a record holds of a page.
   *
   * @param html the page; null when it is too long
   */
  @SuppressWarnings("ArrayRecordComponent") // handed on at once, never compared
  private record Page(byte[] html, String charset, String url, String date) {
    /** Null when the record is no page. */
    static Page in(WarcRecord record, boolean cut) throws IOException {
      if (record instanceof WarcResponse response && isHttp(response)) {
        HttpResponse http = response.http();
        if (http.status() != 200 || !isHtml(http)) {
          return null;
        }
        String encoding = http.headers().first("Content-Encoding").orElse("");
        return of(response, http, encoding, cut);
      }
      if (record instanceof WarcResource resource && isHtml(resource)) {
        return of(resource, resource, "", cut);
      }
      return null;
    }

    private static Page of(WarcTargetRecord record, Message message, String encoding, boolean cut)
        throws IOException {
      byte[] html = null;
      if (!cut) {
        byte[] body = message.body().stream().readNBytes(Limits.ARTICLE_BYTES + 1);
        html = HttpBody.decode(body, encoding, Limits.ARTICLE_BYTES);
        html = html.length > Limits.ARTICLE_BYTES ? null : html;
      }
      return new Page(
          html,
          message.contentType().parameters().get("charset"),
          record.target(),
          record.headers().first("WARC-Date").orElse(null));
    }

    private static boolean isHttp(WarcResponse response) {
      return response.contentType().base().toString().equalsIgnoreCase("application/http");
    }

    private static boolean isHtml(Message message) {
      return HTML.contains(message.contentType().base().toString().toLowerCase(Locale.ROOT));
    }
  }
}
