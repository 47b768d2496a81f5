package org.trichdan.serve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.trichdan.http.Refusal;
import org.trichdan.http.Request;
import org.trichdan.http.WebServer;
import org.trichdan.page.Head;
import org.trichdan.page.Language;
import org.trichdan.page.Links;
import org.trichdan.page.Words;
import org.trichdan.review.Reasons;

/**
 * What every template needs to know of the request and of the reader. Immutable.
 *
 * @param request what is answered; null when it could not be read
 * @param words in the reader's language
 * @param links where names lead
 * @param token that forms carry
 * @param reviewer in whose name decisions are kept
 * @param isNamed whether the reviewer said that name, or it is only that of the computer's user
 */
public record View(
    Request request, Words words, Links links, String token, String reviewer, boolean isNamed) {
  private static final String LANG = "lang";
  private static final String FORMAT = "format";
  private static final String SAID = "said";

  /**
   * The view of a request; of none, when it could not be read.
   *
   * @param quoted whether somebody of this name has a page
   */
  static View of(Request request, String token, Reviewer reviewer, Predicate<String> quoted) {
    Language language = Language.of(request == null ? null : request.query().orNull(LANG));
    String name = request == null ? null : reviewer.of(request);
    return new View(
        request,
        Words.in(language),
        new DeskLinks(tag(language), quoted),
        token,
        name == null ? reviewer.usual() : name,
        name != null);
  }

  /** The form asked for: {@code html}, {@code json} or {@code csv}. */
  String format() throws Refusal {
    String format = Filters.oneOf(request.query(), FORMAT, List.of("html", "json", "csv"));
    return format == null ? "html" : format;
  }

  /** A page in the reader's language. */
  public Address to(String path) {
    return Address.of(path).with(LANG, tag(words.language()));
  }

  /** What addresses and forms carry for the language; null for the usual one. */
  public String tag() {
    return tag(words.language());
  }

  /** This very page in the other language. */
  public String otherLanguage() {
    return here(LANG, tag(words.language().other())).toString();
  }

  /** This very page in another form: {@code json} or {@code csv}. */
  public String as(String format) {
    return here(FORMAT, format).toString();
  }

  /** This very page with one parameter changed; without it when the value is null. */
  Address here(String key, String value) {
    Map<String, String> values = new LinkedHashMap<>();
    if (request != null && !request.writes()) {
      request.query().all().forEach((name, given) -> values.put(name, given.get(0)));
    }
    values.keySet().removeAll(List.of(FORMAT, SAID, key));
    boolean readable = request != null && !request.writes();
    Address address = Filters.put(Address.of(readable ? request.path() : "/"), values);
    return address.with(key, value);
  }

  /** A parameter of the address, as the reader gave it; empty when it is missing. */
  public String given(String key) {
    return request == null ? "" : request.query().get(key);
  }

  /** Whether this is the page of a path. */
  public boolean isAt(String path) {
    return request != null && request.path().equals(path);
  }

  /** What was just kept, for words that say so; null for nothing. */
  public String said() {
    String said = given(SAID);
    return Saving.SAID.contains(said) ? said : null;
  }

  /** Why something was rejected: words of the interface for those offered, else as written. */
  public String reason(String reason) {
    return Reasons.ALL.contains(reason) ? words.text("reason." + reason) : reason;
  }

  /** What stands around the page. */
  public Head head(String title) {
    String full = title.isEmpty() ? words.text("product") : title + " · " + words.text("product");
    return Head.served(
        words, full, to("/").toString(), otherLanguage(), DeskServer.STYLE, DeskServer.SCRIPT);
  }

  /** Where the sign of the program is. */
  public String icon() {
    return DeskServer.ICON;
  }

  /** The name of the form field that carries the token. */
  public String tokenField() {
    return WebServer.TOKEN_FIELD;
  }

  private static String tag(Language language) {
    return language == Language.VI ? null : language.tag();
  }
}
