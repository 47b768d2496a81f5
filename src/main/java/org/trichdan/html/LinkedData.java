package org.trichdan.html;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What a page says of its article in JSON-LD, in the terms of schema.org. What is broken there is
 * passed over.
 *
 * @param article whether it speaks of an article at all
 * @param headline null when it does not say; so for {@code published}, {@code publisher}, {@code
 *     description} and {@code body}
 */
record LinkedData(
    boolean article,
    String headline,
    String published,
    List<String> authors,
    String publisher,
    String description,
    String body) {
  private static final LinkedData NONE =
      new LinkedData(false, null, null, List.of(), null, null, null);

  /** What the first article in the page's JSON-LD says. */
  static LinkedData of(Document document) {
    for (Element script : document.select("script[type*=ld+json]")) {
      Object tree = JsonTree.parse(unwrap(script.data()));
      Map<String, Object> ids = new HashMap<>();
      Map<?, ?> article = article(tree, ids);
      if (article != null) {
        return new LinkedData(
            true,
            text(article.get("headline")),
            text(article.get("datePublished")),
            names(article.get("author"), ids),
            names(article.get("publisher"), ids).stream().findFirst().orElse(null),
            text(article.get("description")),
            text(article.get("articleBody")));
      }
    }
    return NONE;
  }

  /** Some pages hide their JSON from browsers of the nineties. */
  private static String unwrap(String data) {
    String text = data.strip();
    int start = text.startsWith("<!") || text.startsWith("//") ? text.indexOf('{') : 0;
    int end = start > 0 ? text.lastIndexOf('}') + 1 : text.length();
    return start >= 0 && start < end ? text.substring(start, end) : "";
  }

  /**
   * The first article of a tree: the value itself, or one in its {@code @graph}.
   *
   * @param ids takes the objects of a graph by their {@code @id}, to which others refer
   */
  private static Map<?, ?> article(Object tree, Map<String, Object> ids) {
    if (tree instanceof List<?> list) {
      Map<?, ?> found = null;
      for (Object value : list) {
        if (value instanceof Map<?, ?> map && map.get("@id") instanceof String id) {
          ids.putIfAbsent(id, map);
        }
        Map<?, ?> article = found == null ? article(value, ids) : null;
        found = article == null ? found : article;
      }
      return found;
    }
    if (!(tree instanceof Map<?, ?> map)) {
      return null;
    }
    return isArticle(map.get("@type")) ? map : article(map.get("@graph"), ids);
  }

  private static boolean isArticle(Object type) {
    if (type instanceof List<?> list) {
      return list.stream().anyMatch(LinkedData::isArticle);
    }
    return type instanceof String name
        && (name.endsWith("Article") || name.endsWith("Posting"))
        && !name.endsWith("JobPosting");
  }

  /** The names of persons or bodies: texts, objects with a name, references to such, or a list. */
  private static List<String> names(Object value, Map<String, Object> ids) {
    Set<String> names = new LinkedHashSet<>();
    for (Object one : value instanceof List<?> list ? list : Arrays.asList(value)) {
      Object name = one;
      if (one instanceof Map<?, ?> map) {
        boolean refers = map.get("name") == null && map.get("@id") instanceof String;
        Object target = refers ? ids.get(map.get("@id")) : map;
        name = target instanceof Map<?, ?> named ? named.get("name") : null;
      }
      String text = text(name);
      if (text != null) {
        names.add(text);
      }
    }
    return List.copyOf(names);
  }

  /** Pages write HTML entities here, which JSON does not ask for. */
  private static String text(Object value) {
    if (!(value instanceof String string)) {
      return null;
    }
    String text = Parser.unescapeEntities(string, false).strip();
    return text.isEmpty() ? null : text;
  }
}
