package org.trichdan.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The {@code meta} tags of a page: Open Graph, Dublin Core and what else sites write there. */
final class MetaTags {
  private final Map<String, List<String>> values = new HashMap<>();

  MetaTags(Document document) {
    for (Element meta : document.select("meta[content]")) {
      String content = meta.attr("content").strip();
      for (String key : List.of("property", "name", "itemprop")) {
        String name = meta.attr(key).strip().toLowerCase(Locale.ROOT);
        if (!name.isEmpty() && !content.isEmpty()) {
          values.computeIfAbsent(name, n -> new ArrayList<>()).add(content);
        }
      }
    }
  }

  /** What the first of these names says that is there at all; null when none is. */
  String first(String... names) {
    return all(names).stream().findFirst().orElse(null);
  }

  /** What these names say, in their order. */
  List<String> all(String... names) {
    List<String> found = new ArrayList<>();
    for (String name : names) {
      found.addAll(values.getOrDefault(name, List.of()));
    }
    return found;
  }
}
