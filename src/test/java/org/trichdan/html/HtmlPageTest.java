package org.trichdan.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlPageTest {
  /** Long enough to be an article. */
  private static final String PARAGRAPH =
      "<p>Sáng nay, Công ty Điện lực Hải Ninh thông báo cắt điện luân phiên tại bốn phường, kéo dài"
          + " từ 8h đến 17h, để thay máy biến áp cho kịp mùa nắng nóng.</p>"
          + "<p>Theo công ty, khoảng 12.000 hộ dân bị ảnh hưởng, và các bệnh viện được cấp điện"
          + " bằng nguồn dự phòng.</p>";

  @Test
  void inlineTagsNeitherGlueNorSplitWords() {
    assertThat(last("Đăng trên tạp chí <em>Science</em> hôm qua."))
        .isEqualTo("Đăng trên tạp chí Science hôm qua.");
    assertThat(last("<b>Hà</b>Nội có <a href='/x'>mưa</a>, <i>gió</i>."))
        .isEqualTo("HàNội có mưa, gió.");
    assertThat(last("Bà <span> Lan </span>\n\t nói.")).isEqualTo("Bà Lan nói.");
  }

  @Test
  void spaceIsOrdinaryAndWhatHasNoWidthIsGone() {
    assertThat(last("Ông&nbsp;Nam\u2003nói:\u3000“Tố&shy;t”\u200B.\uFEFF"))
        .isEqualTo("Ông Nam nói: “Tốt”.");
    assertThat(last("Gia đình 👨\u200D👩\u200D👧 vui\u200D vẻ."))
        .isEqualTo("Gia đình 👨\u200D👩\u200D👧 vui vẻ.");
  }

  @Test
  void lineBreaksDivideSentencesAndTwoDivideParagraphs() {
    assertThat(last("Ông Nam nói<br>như vậy.")).isEqualTo("Ông Nam nói như vậy.");
    assertThat(last("Ông Nam nói vậy.<br>Bà Lan cười."))
        .isEqualTo("Ông Nam nói vậy.\nBà Lan cười.");
    assertThat(last("Gồm có<br>- gạo;<br>- muối.")).isEqualTo("Gồm có\n- gạo;\n- muối.");
    Page page = page("<p>Ông Nam nói.<br> &nbsp;<br/>Bà Lan cười.</p>");
    assertThat(page.paragraphs()).endsWith("Ông Nam nói.", "Bà Lan cười.");
  }

  @Test
  void quotationMarksThatBrowsersAddAreText() {
    assertThat(last("Ông Nam nói: <q>Giá sẽ giảm</q>.")).isEqualTo("Ông Nam nói: “Giá sẽ giảm”.");
  }

  @Test
  void whatIsNotShownIsNotRead() {
    Page page =
        page(
            "<p hidden>Một câu ẩn.</p><p style='color:red; display : none'>Một câu ẩn.</p>"
                + "<p aria-hidden='true'>Một câu ẩn.</p><template><p>Một câu ẩn.</p></template>"
                + "<noscript><p>Một câu ẩn.</p></noscript><svg><text>Một câu ẩn.</text></svg>"
                + "<script>document.write('<p>Một câu ẩn.</p>')</script><style>p{}</style>"
                + "<p>Ông Nam <span class='sr-only'>(mở cửa sổ mới)</span> nói.</p>");
    assertThat(page.paragraphs()).hasSize(3).endsWith("Ông Nam nói.");
  }

  @Test
  void titleLosesTheOutletWhereThePageShowsThatItIsOne() {
    assertThat(title("<title>Giá giảm | Báo X</title>", "<h1>Giá giảm</h1>")).isEqualTo("Giá giảm");
    assertThat(
            title(
                "<title>Giá giảm - Báo X</title><meta property='og:site_name' content='báo x'>",
                ""))
        .isEqualTo("Giá giảm");
    assertThat(
            title(
                "<meta property='og:title' content='Giá giảm - Thời sự - Báo X'>",
                "<h1>Giá giảm</h1>"))
        .isEqualTo("Giá giảm");
    assertThat(title("<title>Giá giảm - vì sao?</title>", "")).isEqualTo("Giá giảm - vì sao?");
    assertThat(title("<title>HLV: Tôi đi</title>", "<h1>HLV: Tôi đi</h1>"))
        .isEqualTo("HLV: Tôi đi");
  }

  @Test
  void linkedDataIsBelievedFirst() {
    Page page =
        HtmlPage.read(
            """
            <meta property="og:title" content="Tít hai"><meta property="article:published_time" content="2026-01-02">
            <meta name="author" content="Người hai"><time datetime="2026-01-03T00:00">hôm qua</time>
            <script type="application/ld+json">{"@type":"WebSite","name":"x"}</script>
            <script type="application/ld+json">{"@type":"NewsArticle", hỏng</script>
            <script type="application/ld+json">
            //<![CDATA[
            {"@graph":[{"@type":["Thing","https://schema.org/NewsArticle"],"headline":"Tít &quot;một&quot;",
              "datePublished":"2026-01-01T08:00:00+07:00","author":["Người một",{"@id":"#b"}],"publisher":{"@id":"#p"},},
              {"@id":"#b","name":"Người ba"},{"@id":"#p","name":"Báo Một"}]}
            //]]>
            </script>
            """
                + PARAGRAPH,
            "https://www.x.example/1?a=b");
    assertThat(page.title()).isEqualTo("Tít \"một\"");
    assertThat(page.published())
        .containsExactly("2026-01-01T08:00:00+07:00", "2026-01-02", "2026-01-03T00:00");
    assertThat(page.authors()).containsExactly("Người một", "Người ba");
    assertThat(page.outlet()).isEqualTo("Báo Một");
    assertThat(page.url()).isEqualTo("https://www.x.example/1?a=b");
  }

  @Test
  void addressIsTheCanonicalOneAndAlwaysOfTheWeb() {
    assertThat(
            address(
                "<link rel=canonical href='/a'><meta property='og:url' content='https://y.example/b'>"))
        .isEqualTo("https://x.example/a");
    assertThat(
            address(
                "<link rel=canonical href='javascript:x()'><meta property='og:url' content='https://y.example/b'>"))
        .isEqualTo("https://y.example/b");
    assertThat(address("<meta property='og:url' content='file:///etc/passwd'>"))
        .isEqualTo("https://x.example/1");
    assertThat(HtmlPage.read("", "ftp://x.example/1").url()).isNull();
    assertThat(HtmlPage.read("", null).outlet()).isNull();
    assertThat(HtmlPage.read(PARAGRAPH, "https://www.X.example:8080/1").outlet())
        .isEqualTo("x.example");
  }

  @Test
  void outletAndAddressesAreNoAuthors() {
    Page page =
        HtmlPage.read(
            "<meta property='og:site_name' content='Báo X'><meta name=author content='báo x'>"
                + "<meta property='article:author' content='https://social.example/baox'>"
                + "<p class='author'>Tác giả: Minh Anh</p>"
                + PARAGRAPH,
            null);
    assertThat(page.authors()).containsExactly("Minh Anh");
  }

  @Test
  void pageWithoutAnArticleHasNoText() {
    assertThat(HtmlPage.read("", null).isArticle()).isFalse();
    assertThat(
            HtmlPage.read(
                    "<h1>404</h1><p>Trang bạn tìm không tồn tại hoặc đã bị xóa. Vui lòng kiểm tra"
                        + " lại đường dẫn, hoặc quay về trang chủ.</p>",
                    null)
                .isArticle())
        .isFalse();
    String summary =
        "<p>Một bản tóm tắt khá dài của một bài khác, đủ dài để trông như một đoạn văn, có dấu câu"
            + " và có đầu có cuối hẳn hoi.</p>";
    assertThat(
            HtmlPage.read(
                    ("<div><h3><a href=/x>Tít của một bài</a></h3>" + summary + "</div>")
                        .repeat(20),
                    null)
                .isArticle())
        .isFalse();
    assertThat(
            HtmlPage.read(("<h3><a href=/x>Tít của một bài</a></h3>" + summary).repeat(20), null)
                .isArticle())
        .isFalse();
  }

  @Test
  void articleBodyOfTheLinkedDataStandsInWhereThePageShowsNothing() {
    String data =
        "<script type='application/ld+json'>{\"@type\":\"Article\",\"articleBody\":\"%s\"}</script>"
            + "<div id=root></div>";
    assertThat(
            HtmlPage.read(data.formatted("Ông&nbsp;Nam nói.\\n\\nBà Lan cười."), null).paragraphs())
        .containsExactly("Ông Nam nói.", "Bà Lan cười.");
    assertThat(
            HtmlPage.read(data.formatted("<p>Ông Nam nói.</p><p>Bà Lan cười.</p>"), null)
                .paragraphs())
        .containsExactly("Ông Nam nói.", "Bà Lan cười.");
    assertThat(HtmlPage.read(data.formatted("Bản khác.") + PARAGRAPH, null).paragraphs())
        .hasSize(2);
  }

  @Test
  void classNamesThatMisleadDoNotHideTheArticle() {
    String meta = "<meta property='og:type' content='article'>";
    assertThat(
            HtmlPage.read(meta + "<div class='social-comments'>" + PARAGRAPH + "</div>", null)
                .paragraphs())
        .hasSize(2);
    assertThat(
            HtmlPage.read(
                    "<article class='has-comments tag-quang-cao'><h1>Cắt điện luân phiên</h1><div>"
                        + PARAGRAPH
                        + "</div></article>",
                    null)
                .paragraphs())
        .hasSize(2);
  }

  @Test
  void partsOfAnArticleAreOneAndTheNextArticleIsAnother() {
    String part = "<div class='part'>" + PARAGRAPH + "</div><div class='slot'>Quảng cáo</div>";
    assertThat(HtmlPage.read("<h1>Cắt điện luân phiên</h1>" + part + part, null).paragraphs())
        .hasSize(4);
    String article =
        "<article class='post'><h1>Cắt điện luân phiên</h1>" + PARAGRAPH + "</article>";
    assertThat(HtmlPage.read(article + article.replace("Cắt điện", "Giá nước"), null).paragraphs())
        .hasSize(2);
  }

  @Test
  void commentsAreNotTheArticleHoweverLong() {
    String comment =
        "<li><div><b>Bạn đọc</b></div><div><p>Ở chỗ tôi cũng hay cắt điện như vậy, mỗi lần cắt là cả"
            + " xóm kéo nhau ra bờ sông ngồi hóng mát, vui ra phết.</p></div></li>";
    String page = "<h1>Cắt điện luân phiên</h1><div>" + PARAGRAPH + "</div><ul>%s</ul>";
    assertThat(HtmlPage.read(page.formatted(comment.repeat(8)), null).paragraphs()).hasSize(2);
    String called = page.replace("<ul>", "<ul class='comment-list'>");
    assertThat(HtmlPage.read(called.formatted(comment.repeat(80)), null).paragraphs()).hasSize(2);
  }

  @Test
  void tablesLinksToOthersAndFormsInsideTheTextAreLeftOut() {
    Page page =
        page(
            "<p>Giá cụ thể như sau:</p><table><tr><td><p>Bậc 1</p></td><td>1.984</td></tr></table>"
                + "<p><b>Xem thêm:</b> <a href='/x'>Giá điện bậc thang</a></p><p>» <a href='/y'>Bài khác</a></p>"
                + "<div><h4>Bản tin</h4><p>Nhận tin mỗi sáng.</p><input type='email'></div>"
                + "<div><a href='/z'><img src='z.jpg'></a><a href='/z'>Tít của bài khác</a><p>Một bản tóm tắt"
                + " khá dài của bài khác, đủ dài để trông như một đoạn văn của bài này.</p></div>"
                + "<p>Hết.</p>");
    assertThat(page.paragraphs()).hasSize(4).endsWith("Giá cụ thể như sau:", "Hết.");
  }

  @Test
  void hundredThousandNestedElements() {
    Page page = HtmlPage.read(PARAGRAPH + "<div>".repeat(100_000) + "x", null);
    assertThat(page.paragraphs()).hasSize(2);
    assertThat(HtmlPage.read("<span><table><td>".repeat(100_000) + PARAGRAPH, null).paragraphs())
        .hasSize(2);
  }

  @Test
  void paragraphOfAMillionCharactersAndAHundredThousandParagraphs() {
    String sentence = "Ông Nam nói, và bà Lan cười. ";
    Page one = page("<p>" + sentence.repeat(40_000) + "</p>");
    assertThat(one.paragraphs()).endsWith(sentence.repeat(40_000).strip());
    assertThat(page("<p>Ông Nam nói.</p>".repeat(100_000)).paragraphs()).hasSize(100_002);
  }

  @Test
  void linkedDataOfAnyDepthAndSizeIsHarmless() {
    String deep = "<script type='application/ld+json'>" + "[".repeat(1_000_000) + "</script>";
    assertThat(HtmlPage.read(deep + PARAGRAPH, null).paragraphs()).hasSize(2);
  }

  private static Page page(String body) {
    return HtmlPage.read("<div>" + PARAGRAPH + body + "</div>", null);
  }

  private static String last(String paragraph) {
    Page page = page("<p>" + paragraph + "</p>");
    return page.paragraphs().get(page.paragraphs().size() - 1);
  }

  private static String title(String head, String body) {
    return HtmlPage.read(head + body + PARAGRAPH, null).title();
  }

  private static String address(String head) {
    return HtmlPage.read(head + PARAGRAPH, "https://x.example/1").url();
  }
}
