package org.trichdan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What must be true of every page, whatever is in it. */
final class Pages {
  private static final Set<String> ELEMENTS =
      Set.of(
          "#root",
          "html",
          "head",
          "meta",
          "title",
          "style",
          "script",
          "body",
          "a",
          "abbr",
          "article",
          "aside",
          "b",
          "blockquote",
          "button",
          "dd",
          "details",
          "div",
          "dl",
          "dt",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "header",
          "input",
          "label",
          "li",
          "main",
          "nav",
          "ol",
          "p",
          "rect",
          "section",
          "span",
          "strong",
          "summary",
          "svg",
          "table",
          "tbody",
          "td",
          "th",
          "thead",
          "time",
          "tr",
          "ul");

  private static final Set<String> ATTRIBUTES =
      Set.of(
          "aria-current",
          "aria-hidden",
          "aria-label",
          "aria-labelledby",
          "autocomplete",
          "charset",
          "class",
          "content",
          "data-lang",
          "data-more",
          "data-n",
          "data-s",
          "data-w",
          "data-wp",
          "datetime",
          "focusable",
          "height",
          "hidden",
          "href",
          "http-equiv",
          "id",
          "lang",
          "name",
          "open",
          "placeholder",
          "preserveaspectratio",
          "rel",
          "role",
          "scope",
          "tabindex",
          "type",
          "viewbox",
          "width",
          "x",
          "y");

  private Pages() {}

  /** Reads a page, and checks what must be true of it. */
  static Document read(String html) throws Exception {
    Document page = Jsoup.parse(html);
    assertThat(html).startsWith("<!DOCTYPE html>");
    assertThat(page.getElementsByTag("html").attr("lang")).isIn("vi", "en");
    for (Element e : page.getAllElements()) {
      assertThat(ELEMENTS).contains(e.normalName());
      for (Attribute a : e.attributes()) {
        assertThat(ATTRIBUTES).as(e.cssSelector()).contains(a.getKey().toLowerCase(Locale.ROOT));
      }
    }
    for (Element link : page.select("[href]")) {
      assertThat(link.attr("href"))
          .matches("#[a-z0-9-]+|(\\.\\./)?[a-z0-9/-]+\\.html(#[a-z0-9-]+)?|https?://.*");
    }
    Set<String> ids = new TreeSet<>();
    for (Element e : page.select("[id]")) {
      assertThat(ids.add(e.id())).as("id " + e.id() + " is there once").isTrue();
    }
    for (Element link : page.select("[href^=#]")) {
      assertThat(ids).contains(link.attr("href").substring(1));
    }
    checkPolicy(page);
    return page;
  }

  private static void checkPolicy(Document page) throws Exception {
    List<Element> styles = page.getElementsByTag("style");
    List<Element> scripts = page.getElementsByTag("script");
    assertThat(styles).hasSize(1);
    assertThat(scripts).hasSize(1);
    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .isEqualTo(
            "default-src 'none'; style-src 'sha256-%s'; script-src 'sha256-%s'; base-uri 'none'; form-action 'none'"
                .formatted(hash(styles.get(0).data()), hash(scripts.get(0).data())));
  }

  private static String hash(String text) throws Exception {
    return Base64.getEncoder()
        .encodeToString(
            MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
  }
}
