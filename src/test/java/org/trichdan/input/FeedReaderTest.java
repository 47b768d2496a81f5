package org.trichdan.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trichdan.article.Article;
import org.trichdan.article.PublicationDate;

class FeedReaderTest {
  @Test
  void datesOfRssAreThoseOfMail() {
    Reading r =
        rss(
            "<item><pubDate>Wed, 26 Nov 2025 08:16:00 +0700</pubDate>"
                + "<content:encoded>Một.</content:encoded></item>");
    assertThat(r.problems).isEmpty();
    assertThat(r.articles.get(0).published()).hasToString("2025-11-26");
  }

  private static final String RSS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
           xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"
           xmlns:atom="http://www.w3.org/2005/Atom">
      <channel><image><title>Hình</title></image><title>Báo Ví Dụ</title>
      <atom:link href="https://bao.example.vn/rss" rel="self"/>
      %s
      </channel></rss>
      """;

  @Test
  void rssWithFullContent() {
    Reading r =
        rss(
            """
            <item>
              <media:title>Không phải</media:title>
              <title>Giá điện &amp; nước tăng</title>
              <link>https://bao.example.vn/1</link>
              <guid isPermaLink="false">bao-1</guid>
              <dc:date>2025-11-26T08:16:00+07:00</dc:date>
              <dc:creator>Lan Anh</dc:creator><dc:creator><![CDATA[Minh Khôi]]></dc:creator>
              <description>Mở đầu.</description>
              <content:encoded><![CDATA[<p>Ông Nam nói: &ldquo;Tăng.&rdquo;</p><p>Bà <b>Hoa</b> cười.</p>
              <figure><figcaption>Ảnh: Lan</figcaption></figure>]]></content:encoded>
              <source url="x"><title>Nguồn</title></source>
            </item>
            """);
    assertThat(r.problems).isEmpty();
    assertThat(r.articles)
        .containsExactly(
            new Article(
                "bao-1",
                "Báo Ví Dụ",
                "https://bao.example.vn/1",
                PublicationDate.parse("2025-11-26T08:16:00+07:00"),
                "Giá điện & nước tăng",
                "Ông Nam nói: “Tăng.”\n\nBà Hoa cười.",
                0,
                List.of("Lan Anh", "Minh Khôi"),
                List.of("Ảnh: Lan")));
  }

  @Test
  void atomSaysWhatItsTextsAre() {
    Reading r =
        Reading.file(
            "a.atom",
            """
            <feed xmlns="http://www.w3.org/2005/Atom"><title>Báo Ví Dụ</title>
            <entry><id>urn:1</id><title type="html">Giá &amp;quot;điện&amp;quot;</title>
              <link rel="edit" href="https://x/"/><link href="https://bao.example.vn/1"/>
              <updated>2025-11-27T01:00:00Z</updated><published>2025-11-26T08:16:00+07:00</published>
              <author><name>Lan Anh</name><email>lan@bao.example.vn</email></author>
              <content type="html">&lt;p&gt;Một.&lt;/p&gt;&lt;p&gt;Hai.&lt;/p&gt;</content></entry>
            <entry><title>T</title><updated>2025-11-27T01:00:00Z</updated>
              <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>A &lt; <b>B</b></p>
              <p>Ba.</p></div></content></entry>
            <entry><title>T</title><content>Một &lt; hai.

            Ba.</content></entry>
            </feed>
            """);
    assertThat(r.problems).isEmpty();
    assertThat(r.articles)
        .containsExactly(
            new Article(
                "urn:1",
                "Báo Ví Dụ",
                "https://bao.example.vn/1",
                PublicationDate.parse("2025-11-26T08:16:00+07:00"),
                "Giá \"điện\"",
                "Một.\n\nHai.",
                0,
                List.of("Lan Anh"),
                List.of()),
            new Article(
                "a.atom[1]",
                "Báo Ví Dụ",
                null,
                PublicationDate.parse("2025-11-27T01:00:00Z"),
                "T",
                "A < B\n\nBa."),
            new Article("a.atom[2]", "Báo Ví Dụ", null, null, "T", "Một < hai.\n\nBa."));
  }

  @Test
  void rss1() {
    Reading r =
        Reading.file(
            "a.xml",
            """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
                xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"
                xmlns:content="http://purl.org/rss/1.0/modules/content/">
              <channel><title>Báo Ví Dụ</title></channel>
              <item><title>T</title><link>https://bao.example.vn/1</link>
              <dc:date>2025-11-26</dc:date>
              <content:encoded>&lt;p>Một.</content:encoded></item>
            </rdf:RDF>
            """);
    assertThat(r.articles)
        .containsExactly(
            new Article(
                "a.xml[0]",
                "Báo Ví Dụ",
                "https://bao.example.vn/1",
                PublicationDate.parse("2025-11-26"),
                "T",
                "Một."));
  }

  @Test
  void summaryIsNoArticleUnlessItIsLong() {
    String text = "Ông Nam nói trời sẽ mưa. ".repeat(25).strip();
    Reading r =
        rss(
            "<item><title>A</title><description>Mở đầu.</description></item>"
                + "<item><title>B</title><description>"
                + text
                + "</description></item><item><title>C</title></item>");
    assertThat(r.ids()).containsExactly("a.xml[1]");
    assertThat(r.texts()).containsExactly(text);
    assertThat(r.problems)
        .containsExactly(
            "a.xml: warning: 2 of 3 items hold no full text;"
                + " a feed often gives summaries only, read the pages themselves");
  }

  @Test
  void entitiesOfTheFileAreRefused() {
    String bomb =
        "<!DOCTYPE rss [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]>"
            + "<rss><channel><item><description>&b;</description></item></channel></rss>";
    Reading r = Reading.file("a.xml", bomb);
    assertThat(r.articles).isEmpty();
    assertThat(r.problems)
        .containsExactly(
            "a.xml:1: not well-formed XML (The entity \"b\" was referenced, but not declared.);"
                + " what follows has not been read");
    Reading outside =
        Reading.file(
            "a.xml", "<!DOCTYPE rss [<!ENTITY f SYSTEM \"file:///dev/null\">]>\n<rss>&f;</rss>");
    assertThat(outside.problems)
        .containsExactly(
            "a.xml:2: not well-formed XML (The entity \"f\" was referenced, but not declared.);"
                + " what follows has not been read");
  }

  @Test
  void whatStandsBeforeAMistakeIsRead() {
    Reading r = rss(item("Một.") + "\n" + item("Hai.") + "\n<item><title>Ba</item>");
    assertThat(r.texts()).containsExactly("Một.", "Hai.");
    assertThat(r.problems).hasSize(1);
    assertThat(r.problems.get(0))
        .startsWith("a.xml:9: not well-formed XML (The element type \"title\" must be terminated")
        .endsWith("; what follows has not been read");
  }

  @Test
  void byteThatIsNoCharacterStopsThereAndNowhereBefore() {
    String feed = RSS.formatted(item("Một.") + "\n" + item("Hai §."));
    byte[] bytes = feed.getBytes(StandardCharsets.UTF_8);
    int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf('§');
    bytes[at] = (byte) 0xFF;
    Reading r = Reading.file("a.xml", new ByteArrayInputStream(bytes), KeyMap.STANDARD);
    assertThat(r.texts()).containsExactly("Một.");
    assertThat(r.problems)
        .containsExactly(
            "a.xml:8: not in the encoding that the file declares; save the file as UTF-8");
  }

  @Test
  void declaredEncodingIsRead() {
    for (String name : List.of("UTF-16", "windows-1252")) {
      String feed =
          RSS.formatted(item("Ông è.")).replace("encoding=\"UTF-8\"", "encoding=\"" + name + "\"");
      if (name.equals("windows-1252")) {
        feed = feed.replace("Báo Ví Dụ", "Bao");
      }
      byte[] bytes = feed.getBytes(Charset.forName(name));
      Reading r = Reading.file("a.xml", new ByteArrayInputStream(bytes), KeyMap.STANDARD);
      assertThat(r.problems).isEmpty();
      assertThat(r.texts()).containsExactly("Ông è.");
    }
    assertThat(Reading.file("a.xml", "<?xml version='1.0' encoding='x-y'?><rss/>").problems)
        .containsExactly("a.xml: unknown encoding: x-y; save the file as UTF-8");
  }

  @Test
  void otherXmlIsNoFeed() {
    assertThat(Reading.file("a.xml", "\n<urlset><url/></urlset>").problems)
        .containsExactly("a.xml:2: neither RSS nor Atom, but <urlset>; of XML only feeds are read");
  }

  @Test
  void itemOverTheLimitIsRefused() {
    Reading r = rss(item("Một.") + item("x".repeat(17 << 20)));
    assertThat(r.texts()).containsExactly("Một.");
    assertThat(r.problems)
        .containsExactly(
            "a.xml:7: longer than 16 MB; one article is expected here, split the input");
  }

  @Test
  void feedMayBeLongerThanAnArticle() {
    String text = "x".repeat(9 << 20);
    assertThat(rss(item(text) + item(text) + item("Ba.")).articles).hasSize(3);
  }

  @Test
  void htmlIsReadByWhateverIsGiven() {
    Reading r = new Reading();
    new FeedReader(
            InputOptions.NONE,
            p -> r.problems.add(p.toString()),
            html -> new Fragment(List.of("(" + html + ")"), List.of()))
        .read(Reading.stream(RSS.formatted(item("Một."))), "a.xml", r.articles::add);
    assertThat(r.texts()).containsExactly("(Một.)");
  }

  private static String item(String content) {
    return "<item><content:encoded>" + content + "</content:encoded></item>";
  }

  private static Reading rss(String items) {
    return Reading.file("a.xml", RSS.formatted(items));
  }
}
