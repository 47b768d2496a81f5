package org.trichdan.rule;

import java.util.ArrayList;
import java.util.List;
import org.trichdan.rule.Expr.Place;

/** Reads the text of a pattern. Stops at the first error of syntax, not at unknown names. */
final class PatternParser {
  /** Repetitions are written out when a pattern is compiled, so they cannot be without bound. */
  private static final int MAX_REPEAT = 50;

  private static final class Syntax extends Exception {
    private static final long serialVersionUID = 1L;
    final transient Place place;
    final String hint;

    Syntax(int offset, int width, String message, String hint) {
      super(message);
      this.place = new Place(offset, width);
      this.hint = hint;
    }
  }

  private final Located source;
  private final String text;
  private final Problems problems;
  private final AtomParser atoms;
  private int at;

  private PatternParser(Located source, Names names, Problems problems) {
    this.source = source;
    this.text = source.text();
    this.problems = problems;
    this.atoms = new AtomParser(source, names, problems);
  }

  /** The tree of the pattern; null when it cannot be read, the reason being reported. */
  static Expr parse(Located source, Names names, Problems problems) {
    return new PatternParser(source, names, problems).parse();
  }

  private Expr parse() {
    try {
      Expr all = choice(-1);
      if (at < text.length()) {
        throw new Syntax(at, 1, "nothing is open that " + text.charAt(at) + " could close", null);
      }
      return all;
    } catch (Syntax e) {
      source.report(problems, e.place.offset(), e.place.width(), e.getMessage(), e.hint);
      return null;
    }
  }

  /** Options up to a closing mark, which is left standing. {@code open}: -1 at the top. */
  private Expr choice(int open) throws Syntax {
    List<Expr> options = new ArrayList<>();
    while (true) {
      int begin = at;
      Expr option = sequence();
      if (option == null) {
        boolean whole = open < 0 && options.isEmpty() && peek() != '|';
        int where = whole ? 0 : open < 0 ? Math.min(begin, Math.max(0, text.length() - 1)) : open;
        throw new Syntax(
            where,
            Math.max(1, at - where),
            whole ? "the pattern is empty" : "an empty alternative",
            whole ? null : "write (a)? for something that may be missing");
      }
      options.add(option);
      if (peek() != '|') {
        return options.size() == 1 ? option : new Expr.Choice(List.copyOf(options));
      }
      at++;
    }
  }

  private Expr sequence() throws Syntax {
    List<Expr> parts = new ArrayList<>();
    while (true) {
      skipSpaces();
      char c = peek();
      if (c == 0 || c == '|' || c == ')' || c == '}') {
        return switch (parts.size()) {
          case 0 -> null;
          case 1 -> parts.get(0);
          default -> new Expr.Sequence(List.copyOf(parts));
        };
      }
      parts.add(quantified());
    }
  }

  private Expr quantified() throws Syntax {
    int begin = at;
    Expr element = element();
    int gap = at;
    skipSpaces();
    if (!isQuantifier()) {
      at = gap;
      return element;
    }
    int mark = at;
    int[] range = range();
    boolean greedy = peek() != '?';
    if (!greedy) {
      at++;
    }
    if (element instanceof Expr.Anchor || element instanceof Expr.Content) {
      String what = text.substring(begin, gap);
      throw new Syntax(mark, at - mark, what + " cannot be repeated", null);
    }
    skipSpaces();
    if (isQuantifier()) {
      throw nothingToRepeat();
    }
    return new Expr.Repeat(element, range[0], range[1], greedy, new Place(mark, at - mark));
  }

  private Syntax nothingToRepeat() {
    return new Syntax(at, 1, "there is nothing for " + peek() + " to repeat", null);
  }

  private Expr element() throws Syntax {
    return switch (peek()) {
      case '(' -> group();
      case '{' -> capture();
      case '^', '$' -> new Expr.Anchor(text.charAt(at++) == '^');
      case '@' -> macro();
      case '?', '*', '+' -> throw nothingToRepeat();
      default -> atom();
    };
  }

  private Expr atom() throws Syntax {
    AtomParser.Result result = atoms.parse(at);
    if (result.message() != null) {
      throw new Syntax(result.from(), result.to() - result.from(), result.message(), result.hint());
    }
    at = result.to();
    return result.atom();
  }

  private Expr group() throws Syntax {
    int open = at++;
    Expr inside = choice(open);
    close(open, ')');
    return inside;
  }

  private Expr macro() throws Syntax {
    int begin = at++;
    String name = Names.readName(text, at);
    if (name.isEmpty()) {
      throw new Syntax(begin, 1, "a macro name is missing after @", null);
    }
    at += name.length();
    return new Expr.Macro(name, false, new Place(begin, at - begin));
  }

  private Expr capture() throws Syntax {
    int open = at++;
    skipSpaces();
    String role = Names.readName(text, at);
    if (role.isEmpty()) {
      throw new Syntax(
          open, 1, "a role is missing after {", "write {role:pattern}, or {2,5} after an element");
    }
    at += role.length();
    skipSpaces();
    if (peek() == '}') {
      at++;
      return new Expr.Capture(role, new Expr.Macro(role, true, new Place(open, at - open)));
    }
    if (peek() != ':') {
      throw peek() == 0
          ? neverClosed(open)
          : new Syntax(at, 1, "expected : or } after {" + role, "write {" + role + ":pattern}");
    }
    at++;
    skipSpaces();
    if (text.startsWith("...", at)) {
      at += 3;
      close(open, '}');
      Place place = new Place(open, at - open);
      if (!role.equals("content")) {
        throw new Syntax(
            open, at - open, "only the content can be left open with ...", "write {content:...}");
      }
      return new Expr.Content(place);
    }
    Expr inside = choice(open);
    close(open, '}');
    return new Expr.Capture(role, inside);
  }

  private void close(int open, char mark) throws Syntax {
    skipSpaces();
    if (peek() == 0) {
      throw neverClosed(open);
    }
    if (peek() != mark) {
      throw new Syntax(
          at, 1, "expected " + mark + " to close " + text.charAt(open) + ", found " + peek(), null);
    }
    at++;
  }

  private Syntax neverClosed(int open) {
    return new Syntax(open, 1, text.charAt(open) + " is never closed", null);
  }

  private boolean isQuantifier() {
    char c = peek();
    return c == '?' || c == '*' || c == '+' || (c == '{' && isDigit(at + 1));
  }

  private boolean isDigit(int i) {
    return i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
  }

  private int[] range() throws Syntax {
    char c = text.charAt(at);
    if (c != '{') {
      at++;
      return new int[] {c == '+' ? 1 : 0, c == '?' ? 1 : -1};
    }
    int open = at;
    int close = text.indexOf('}', open);
    if (close < 0) {
      throw neverClosed(open);
    }
    at = close + 1;
    int[] range = Names.readRange(text.substring(open + 1, close));
    if (range == null || range[0] > MAX_REPEAT || range[1] > MAX_REPEAT) {
      throw new Syntax(
          open,
          at - open,
          "a bad number of repetitions",
          "write {n}, {n,} or {n,m}, n not above m, both at most " + MAX_REPEAT);
    }
    return range;
  }

  private char peek() {
    return at < text.length() ? text.charAt(at) : 0;
  }

  private void skipSpaces() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }
}
