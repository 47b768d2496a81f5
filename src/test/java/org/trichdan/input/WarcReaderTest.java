package org.trichdan.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class WarcReaderTest {
  private static final String HTML = "Content-Type: text/html; charset=utf-8\r\n";

  private final List<String> pages = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();

  @Test
  void responsesAndResourcesOfHtmlArePages() throws IOException {
    byte[] info =
        record("warcinfo", null, "application/warc-fields", "software: a".getBytes(UTF_8));
    byte[] page = page("https://bao.example/1", HTML, "<p>Một");
    byte[] image = page("https://bao.example/2", "Content-Type: image/png\r\n", "x");
    byte[] gone =
        response("https://bao.example/3", "HTTP/1.1 404 Not Found\r\n" + HTML + "\r\n<p>Không");
    byte[] plain = page("https://bao.example/4", "content-type: TEXT/HTML\r\n", "<p>Bốn");
    byte[] resource = record("resource", "file:///5", "text/html", "<p>Năm".getBytes(UTF_8));
    byte[] request =
        record(
            "request",
            "https://bao.example/1",
            "application/http",
            "GET / HTTP/1.1\r\n\r\n".getBytes(UTF_8));
    byte[][] all = {info, page, image, gone, plain, resource, request};
    read(members(all));
    List<String> expected =
        List.of(
            at(all, 1) + " https://bao.example/1|utf-8|2025-11-26T01:16:00Z|<p>Một",
            at(all, 4) + " https://bao.example/4|null|2025-11-26T01:16:00Z|<p>Bốn",
            at(all, 5) + " file:///5|null|2025-11-26T01:16:00Z|<p>Năm");
    assertThat(pages).isEqualTo(expected);
    assertThat(problems).isEmpty();
  }

  @Test
  void archivesThatAreNotCompressedAndOnesCompressedAsAWhole() throws IOException {
    byte[] one = page("https://bao.example/1", HTML, "<p>Một");
    byte[] two = page("https://bao.example/2", HTML, "<p>Hai");
    read(joined(one, two));
    assertThat(pages)
        .containsExactly(
            "a.warc@0 https://bao.example/1|utf-8|2025-11-26T01:16:00Z|<p>Một",
            "a.warc@" + one.length + " https://bao.example/2|utf-8|2025-11-26T01:16:00Z|<p>Hai");
    pages.clear();
    read(gzip(joined(one, two)));
    assertThat(html()).containsExactly("<p>Một", "<p>Hai");
    assertThat(problems).isEmpty();
  }

  @Test
  void contentEncodingsAreUndone() throws IOException {
    byte[] html = "<p>Ông Nam nói.".getBytes(UTF_8);
    ByteArrayOutputStream zlib = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(zlib)) {
      out.write(html);
    }
    ByteArrayOutputStream bare = new ByteArrayOutputStream();
    try (DeflaterOutputStream out =
        new DeflaterOutputStream(bare, new Deflater(Deflater.BEST_SPEED, true))) {
      out.write(html);
    }
    read(
        members(
            page("https://a.example/1", HTML + "Content-Encoding: gzip\r\n", gzip(html)),
            page("https://a.example/2", HTML + "Content-Encoding: deflate\r\n", zlib.toByteArray()),
            page("https://a.example/3", HTML + "Content-Encoding: deflate\r\n", bare.toByteArray()),
            page("https://a.example/4", HTML + "Content-Encoding: gzip\r\n", html),
            page("https://a.example/5", HTML + "Content-Encoding: br\r\n", html)));
    assertThat(html()).hasSize(5).containsOnly("<p>Ông Nam nói.");
    assertThat(problems).isEmpty();
  }

  @Test
  void bodiesThatCannotBeDecodedAreNamed() throws IOException {
    byte[] packed = gzip("<p>Ông Nam nói.".getBytes(UTF_8));
    byte[][] all = {
      page("https://a.example/1", HTML + "Content-Encoding: br\r\n", new byte[] {1, 2, 3}),
      page("https://a.example/2", HTML + "Content-Encoding: gzip\r\n", Arrays.copyOf(packed, 20)),
      page("https://a.example/3", HTML, "<p>Ba")
    };
    read(members(all));
    assertThat(html()).containsExactly("<p>Ba");
    assertThat(problems)
        .containsExactly(
            "a.warc@0 https://a.example/1: a bad record (the content encoding br is not known);"
                + " download or crawl it again",
            at(all, 1)
                + " https://a.example/2: a bad record (Unexpected end of ZLIB input stream);"
                + " download or crawl it again");
  }

  @Test
  void chunksArePutTogetherAndMayHaveBeenBefore() throws IOException {
    String chunked = HTML + "Transfer-Encoding: chunked\r\n";
    read(
        members(
            page("https://a.example/1", chunked, "5\r\n<p>Ch\r\n4\r\nia r\r\n0\r\n\r\n"),
            page("https://a.example/2", chunked, "<p>Chia rồi")));
    assertThat(html()).containsExactly("<p>Chia r", "<p>Chia rồi");
    assertThat(problems).isEmpty();
  }

  @Test
  void damagedMemberCostsOnlyItsOwnRecord() throws IOException {
    byte[][] all = pages(3, 20_000);
    byte[] archive = members(all);
    int second = gzip(all[0]).length;
    archive[second + 5_000] ^= 0x55;
    archive[second + 5_001] ^= 0x55;
    read(archive);
    assertThat(html()).extracting(h -> h.substring(0, 4)).containsExactly("<p>0", "<p>2");
    assertThat(problems).hasSize(1);
    assertThat(problems.get(0))
        .matches(
            "a\\.warc@"
                + second
                + ": the compressed data is damaged here \\(.*\\); download or compress the file"
                + " again");
  }

  @Test
  void everyDamageCostsAtMostTheRecordItIsIn() throws IOException {
    byte[][] all = pages(3, 400);
    byte[] sound = members(all);
    long first = gzip(all[0]).length;
    long second = first + gzip(all[1]).length;
    for (int i = (int) first; i < second; i++) {
      byte[] archive = sound.clone();
      archive[i] ^= 0x10;
      pages.clear();
      problems.clear();
      read(archive);
      assertThat(html()).as("damage at %s", i).startsWith(body(0, 400)).endsWith(body(2, 400));
      // A flag or a time in the member's header may change without changing the record.
      boolean whole = html().size() == 3;
      assertThat(html()).hasSize(whole ? 3 : 2).contains(body(whole ? 1 : 0, 400));
      assertThat(problems).as("damage at %s", i).hasSize(whole ? 0 : 1);
      assertThat(problems).allMatch(p -> p.startsWith("a.warc@" + first + ":"));
    }
  }

  @Test
  void truncatedArchiveGivesWhatCameBefore() throws IOException {
    byte[][] all = pages(2, 20_000);
    byte[] archive = members(all);
    read(Arrays.copyOf(archive, archive.length - 3_000));
    assertThat(html()).containsExactly(body(0, 20_000));
    assertThat(problems)
        .containsExactly(at(all, 1) + ": the archive breaks off here; download or crawl it again");

    pages.clear();
    problems.clear();
    byte[] plain = joined(all);
    read(Arrays.copyOf(plain, plain.length - 3_000));
    assertThat(html()).containsExactly(body(0, 20_000));
    assertThat(problems)
        .containsExactly(
            "a.warc@"
                + all[0].length
                + ": the archive breaks off here; download or crawl it again");
  }

  @Test
  void whatIsNoRecordIsSkipped() throws IOException {
    byte[] one = page("https://a.example/1", HTML, "<p>Một");
    byte[] two = page("https://a.example/2", HTML, "<p>Hai");
    byte[] junk = "rác ở giữa\r\nWARC/0\r\n".getBytes(UTF_8);
    byte[] noLength = "WARC/1.0\r\nWARC-Type: response\r\n\r\nthân\r\n\r\n".getBytes(UTF_8);
    read(joined(one, junk, two, noLength, one));
    assertThat(html()).containsExactly("<p>Một", "<p>Hai", "<p>Một");
    int second = one.length + junk.length + two.length;
    assertThat(problems)
        .containsExactly(
            "a.warc@" + one.length + ": no WARC record; download or crawl it again",
            "a.warc@" + second + ": a record without its length; download or crawl it again");

    pages.clear();
    problems.clear();
    read(members(one, junk, noLength, two));
    assertThat(html()).containsExactly("<p>Một", "<p>Hai");
    assertThat(problems).hasSize(2);
  }

  @Test
  void badHttpIsNamedAndTheRestGoesOn() throws IOException {
    read(
        members(
            response("https://a.example/1", "không phải HTTP\r\n\r\n"),
            page("https://a.example/2", HTML, "<p>Hai")));
    assertThat(html()).containsExactly("<p>Hai");
    assertThat(problems).hasSize(1);
    assertThat(problems.get(0))
        .startsWith("a.warc@0 https://a.example/1: a bad record (")
        .endsWith("); download or crawl it again");
  }

  @Test
  void hugePagesAreNamedAndOtherHugeRecordsPassedOver() throws IOException {
    byte[] huge = new byte[Limits.ARTICLE_BYTES + (1 << 17)];
    Arrays.fill(huge, (byte) 'x');
    byte[] bomb = gzip(huge);
    read(
        members(
            page("https://a.example/1", HTML, huge),
            page("https://a.example/2", HTML + "Content-Encoding: gzip\r\n", bomb),
            page("https://a.example/3", "Content-Type: video/mp4\r\n", huge),
            page("https://a.example/4", HTML, "<p>Bốn")));
    assertThat(html()).containsExactly("<p>Bốn");
    assertThat(problems)
        .hasSize(2)
        .allMatch(p -> p.endsWith(": longer than 16 MB; no article is that long"));
  }

  @Test
  void emptyArchiveHoldsNothing() throws IOException {
    read(new byte[0]);
    assertThat(pages).isEmpty();
    assertThat(problems).isEmpty();
  }

  private void read(byte[] archive) throws IOException {
    PageReader collect =
        (html, charset, url, date, where, sink) -> {
          assertThat(where).endsWith(" " + url);
          pages.add(where + "|" + charset + "|" + date + "|" + new String(html, UTF_8));
        };
    new WarcReader(collect, p -> problems.add(p.toString()))
        .read(new ByteArrayInputStream(archive), "a.warc", article -> {});
  }

  private List<String> html() {
    return pages.stream().map(p -> p.substring(p.lastIndexOf('|') + 1)).toList();
  }

  /** Pages of random letters, which do not compress away. */
  private static byte[][] pages(int n, int letters) throws IOException {
    byte[][] all = new byte[n][];
    for (int i = 0; i < n; i++) {
      all[i] = page("https://a.example/" + i, HTML, body(i, letters));
    }
    return all;
  }

  private static String body(int number, int letters) {
    StringBuilder text = new StringBuilder("<p>" + number);
    new Random(number).ints(letters, 'a', 'z' + 1).forEach(c -> text.append((char) c));
    return text.toString();
  }

  private static byte[] page(String url, String headers, String body) throws IOException {
    return page(url, headers, body.getBytes(UTF_8));
  }

  private static byte[] page(String url, String headers, byte[] body) throws IOException {
    byte[] header = ("HTTP/1.1 200 OK\r\n" + headers + "\r\n").getBytes(UTF_8);
    return record("response", url, "application/http; msgtype=response", joined(header, body));
  }

  private static byte[] response(String url, String http) throws IOException {
    return record("response", url, "application/http; msgtype=response", http.getBytes(UTF_8));
  }

  private static byte[] record(String type, String url, String contentType, byte[] block)
      throws IOException {
    String header =
        "WARC/1.0\r\nWARC-Type: "
            + type
            + "\r\nWARC-Record-ID: <urn:uuid:12345678-1234-1234-1234-123456789abc>\r\n"
            + (url == null ? "" : "WARC-Target-URI: " + url + "\r\n")
            + "WARC-Date: 2025-11-26T01:16:00Z\r\nContent-Type: "
            + contentType
            + "\r\nContent-Length: "
            + block.length
            + "\r\n\r\n";
    return joined(header.getBytes(UTF_8), block, "\r\n\r\n".getBytes(UTF_8));
  }

  private static String at(byte[][] records, int number) throws IOException {
    return "a.warc@" + members(Arrays.copyOf(records, number)).length;
  }

  private static byte[] members(byte[]... records) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] record : records) {
      out.write(gzip(record));
    }
    return out.toByteArray();
  }

  private static byte[] joined(byte[]... parts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.write(part);
    }
    return out.toByteArray();
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }
}
