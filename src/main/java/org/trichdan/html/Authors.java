package org.trichdan.html;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Who a page says has written its article. */
final class Authors {
  /**
   * Words that begin like names, and what stands between several. What begins with Theo is a
   * source.
   */
  private static final Pattern NAMES =
      Pattern.compile(
          "(?!Theo )\\p{Lu}[\\p{L}\\p{M}.'’]*(?:(?: |, ?| ?[-–/&] ?| và )\\p{Lu}[\\p{L}\\p{M}.'’]*){0,11}");

  private static final Pattern LABEL =
      Pattern.compile(
          "^(?:tác giả|bài và ảnh|bài, ảnh|bài|thực hiện|bởi|by)\\s*:?\\s+",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private Authors() {}

  /**
   * The authors of the first source that names any: JSON-LD, the {@code meta} tags, an element that
   * is called author, the byline below the text. The outlet is none, and neither is an address.
   *
   * @param outlets the names of the outlet
   */
  static List<String> of(
      Document document, LinkedData data, MetaTags tags, String byline, List<String> outlets) {
    List<String> authors = proper(data.authors(), outlets);
    if (authors.isEmpty()) {
      authors = proper(tags.all("article:author", "author", "dc.creator", "dable:author"), outlets);
    }
    if (authors.isEmpty()) {
      authors = proper(called(document), outlets);
    }
    if (authors.isEmpty() && byline != null && NAMES.matcher(byline).matches()) {
      authors = proper(List.of(byline), outlets);
    }
    return authors;
  }

  private static List<String> proper(List<String> given, List<String> outlets) {
    Set<String> names = new LinkedHashSet<>();
    for (String one : given) {
      String name = RunningText.line(one);
      boolean outlet = outlets.stream().anyMatch(name::equalsIgnoreCase);
      if (!name.isEmpty() && !outlet && !Address.isWeb(name)) {
        names.add(name);
      }
    }
    return List.copyOf(names);
  }

  /** What the first element with a name in it holds that is called author. */
  private static List<String> called(Document document) {
    for (Element element :
        document.select(
            "[rel=author],[itemprop=author],[class*=author],[class*=byline],[class*=tacgia]")) {
      boolean marked = element.hasAttr("rel") || element.hasAttr("itemprop");
      if ((marked || Hint.of(element) == Hint.AUTHOR) && !element.className().contains("comment")) {
        String name = LABEL.matcher(ShortText.of(element)).replaceFirst("");
        if (NAMES.matcher(name).matches()) {
          return List.of(name);
        }
      }
    }
    return List.of();
  }
}
