package org.trichdan.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.trichdan.rule.Expr.Rank;

/** Reads what stands for one unit: a literal, a list, a type, a set of these, a negation. */
final class AtomParser {
  private static final List<String> TYPES =
      Arrays.stream(UnitType.values()).map(UnitType::name).toList();

  /** Marks and words, which hardly any sentence is without. */
  private static final Set<String> COMMON = Set.of("WORD", "PUNCT");

  /** Either an atom or a message about the chars from {@code from} to {@code to}. */
  record Result(Expr.Atom atom, int from, int to, String message, String hint) {
    static Result error(int from, int to, String message, String hint) {
      return new Result(null, from, to, message, hint);
    }
  }

  private final Located source;
  private final String text;
  private final Names names;
  private final Problems problems;

  AtomParser(Located source, Names names, Problems problems) {
    this.source = source;
    this.text = source.text();
    this.names = names;
    this.problems = problems;
  }

  Result parse(int at) {
    char c = charAt(at);
    if (c == '.') {
      return text.startsWith("...", at)
          ? Result.error(
              at, at + 3, "... stands in the wrong place", "it is only for {content:...}")
          : new Result(new Expr.Atom(ClassSet.EMPTY, true, Rank.COMMON), at, at + 1, null, null);
    }
    if (c == '[') {
      return set(at);
    }
    return c == '!' ? negation(at) : item(at);
  }

  private Result negation(int at) {
    int next = skipSpaces(at + 1);
    char c = charAt(next);
    if (c != '[' && c != '"' && c != '<' && !isUpper(c)) {
      return Result.error(
          at, at + 1, "! needs a literal, a <list>, a TYPE or a [set] after it", null);
    }
    Result inner = c == '[' ? set(next) : item(next);
    if (inner.message() != null) {
      return inner;
    }
    Expr.Atom atom = inner.atom();
    return new Result(new Expr.Atom(atom.classes(), true, atom.rank()), at, inner.to(), null, null);
  }

  private Result set(int open) {
    ClassSet classes = ClassSet.EMPTY;
    Rank rank = Rank.LIST;
    int at = skipSpaces(open + 1);
    while (charAt(at) != ']') {
      if (at >= text.length()) {
        return Result.error(open, open + 1, "[ is never closed", null);
      }
      Result item = item(at);
      if (item.message() != null) {
        return item;
      }
      classes = classes.union(item.atom().classes());
      rank = rank.orWorse(item.atom().rank());
      at = skipSpaces(item.to());
    }
    return at == skipSpaces(open + 1)
        ? Result.error(open, at + 1, "the set is empty", null)
        : new Result(new Expr.Atom(classes, false, rank), open, at + 1, null, null);
  }

  private Result item(int at) {
    char c = charAt(at);
    if (c == '"') {
      return literal(at);
    }
    if (c == '<') {
      return list(at);
    }
    return isUpper(c) ? type(at) : unexpected(at);
  }

  private Result literal(int open) {
    StringBuilder literal = new StringBuilder();
    int i = open + 1;
    while (charAt(i) != '"') {
      if (i >= text.length()) {
        return Result.error(open, open + 1, "\" is never closed", null);
      }
      if (charAt(i) == '\\' && (charAt(i + 1) == '"' || charAt(i + 1) == '\\')) {
        i++;
      }
      literal.append(text.charAt(i++));
    }
    Phrase phrase = Phrase.of(literal.toString());
    if (phrase.lowers().isEmpty()) {
      return Result.error(open, i + 1, "the literal is empty", null);
    }
    return found(names.classes().literal(phrase), Rank.LITERAL, open, i + 1);
  }

  private Result list(int open) {
    int close = open + 1;
    while (close < text.length() && " <>\"(){}[]".indexOf(text.charAt(close)) < 0) {
      close++;
    }
    if (charAt(close) != '>') {
      return Result.error(open, open + 1, "< is never closed", null);
    }
    String name = text.substring(open + 1, close);
    int id = names.classes().list(name);
    if (id < 0) {
      String near = Nearest.to(name, names.lists().keySet());
      source.report(
          problems,
          open,
          close + 1 - open,
          "unknown list <" + name + ">",
          near == null
              ? "a list is a file: lists/" + name + ".txt"
              : "did you mean <%s>? (%s)".formatted(near, names.lists().get(near).file()));
    }
    return found(id, Rank.LIST, open, close + 1);
  }

  private Result type(int at) {
    int end = at;
    while (end < text.length() && (isUpper(text.charAt(end)) || text.charAt(end) == '_')) {
      end++;
    }
    String name = text.substring(at, end);
    int index = TYPES.indexOf(name);
    if (index < 0) {
      String near = Nearest.to(name, TYPES);
      source.report(
          problems,
          at,
          end - at,
          "unknown type " + name,
          near == null ? "types: " + String.join(" ", TYPES) : "did you mean " + near + "?");
    }
    return found(index, COMMON.contains(name) ? Rank.COMMON : Rank.TYPE, at, end);
  }

  /** An unknown name has been reported, and goes on as a class that no unit is of. */
  private static Result found(int id, Rank rank, int from, int to) {
    ClassSet classes = id < 0 ? ClassSet.EMPTY : ClassSet.of(id);
    return new Result(new Expr.Atom(classes, false, rank), from, to, null, null);
  }

  private Result unexpected(int at) {
    int end = at;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    if (end == at) {
      end = Math.min(at + 1, text.length());
    }
    String word = text.substring(at, end);
    boolean name = Names.isName(word) && names.lists().containsKey(word);
    return Result.error(
        at,
        end,
        end == at ? "the pattern ends too early" : "unexpected " + word,
        !word.codePoints().allMatch(Character::isLetterOrDigit) || word.isEmpty()
            ? null
            : "write \""
                + word
                + "\" for the word"
                + (name ? ", <" + word + "> for the list" : ""));
  }

  private static boolean isUpper(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private char charAt(int i) {
    return i < text.length() ? text.charAt(i) : 0;
  }

  private int skipSpaces(int from) {
    int i = from;
    while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i;
  }
}
