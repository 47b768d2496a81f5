package org.trichdan.quote;

import java.util.ArrayList;
import java.util.List;
import org.trichdan.text.Span;

/**
 * Finds the outermost quoted spans of a text.
 *
 * <p>Straight marks are told apart by the characters around them, not by counting, so that one
 * missing mark cannot turn the rest of an article inside out. A quote may run over several
 * paragraphs: opened in each and closed in the last, or opened once and closed once. A mark that
 * finds no partner is recovered from within its own paragraph.
 */
public final class QuoteFinder {
  /** How many paragraphs a quote may run on without any mark in between. */
  private static final int MAX_SILENT_PARAGRAPHS = 8;

  /** The longest term. */
  private static final int MAX_TERM = 30;

  /** How many paragraphs it may run on in which only terms inside it have marks. */
  private static final int MAX_TERM_PARAGRAPHS = 2;

  /** The shortest text that a stray closing mark makes a quote of. */
  private static final int MIN_ADOPTED = 20;

  private final String text;
  private final List<Span> paragraphs;
  private final List<QuotedSpan> found = new ArrayList<>();

  /** All marks, paragraph by paragraph. */
  private final List<List<Mark>> marks = new ArrayList<>();

  private QuoteFinder(String text, List<Span> paragraphs) {
    this.text = text;
    this.paragraphs = paragraphs;
    for (Span paragraph : paragraphs) {
      marks.add(Mark.in(text, paragraph));
    }
  }

  /**
   * The outermost quoted spans of a view, in order.
   *
   * @param text the view's text
   * @param paragraphs its paragraphs, in order
   */
  public static List<QuotedSpan> find(String text, List<Span> paragraphs) {
    QuoteFinder finder = new QuoteFinder(text, paragraphs);
    finder.findDouble();
    finder.findSingle();
    finder.found.sort(QuoteFinder::byStart);
    return finder.found;
  }

  /** In the order of the text. By hand: see docs/speed.md, <i>Start-up</i>. */
  private static int byStart(QuotedSpan a, QuotedSpan b) {
    return Integer.compare(a.outer().start(), b.outer().start());
  }

  private void findDouble() {
    List<List<Mark>> doubles = new ArrayList<>();
    for (List<Mark> all : marks) {
      doubles.add(Mark.only(Mark.Shape.DOUBLE, all));
    }
    int open = -1;
    for (int p = 0; p < paragraphs.size(); p++) {
      List<Mark> here = doubles.get(p);
      int first = 0;
      if (open >= 0
          && startsWithMark(p, here)
          && isStraight(open) == isStraight(here.get(0).position())) {
        first = 1; // The quote is reopened at the head of each of its paragraphs.
      }
      if (open < 0 || first > 0 || closesMore(here)) {
        open = scan(p, here, first, open);
      }
      if (open >= 0 && !continues(open, p, doubles)) {
        recover(open, paragraphs.get(p).end());
        open = -1;
      }
    }
  }

  private int scan(int p, List<Mark> marks, int first, int openBefore) {
    int open = openBefore;
    int depth = 0;
    int[] balance = closersLeft(marks);
    for (int i = first; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      if (open < 0 && i == 0 && mark.role() == Mark.Role.CLOSES) {
        adopt(paragraphs.get(p).start(), mark);
      } else if (open < 0) {
        boolean opens =
            mark.role() == Mark.Role.OPENS
                || (mark.role() == Mark.Role.EITHER && i + 1 < marks.size());
        if (opens) {
          open = mark.position();
          depth = 0;
        }
      } else if (mark.role() == Mark.Role.OPENS) {
        if (balance[i] >= depth + 1 && text.charAt(mark.position() - 1) != '"') {
          depth++;
        } else {
          recover(open, mark.position());
          open = mark.position();
          depth = 0;
        }
      } else if (depth > 0) {
        depth--;
      } else {
        close(open, mark);
        open = -1;
      }
    }
    return open;
  }

  /** For each mark, how many more closers than openers stand from it to the paragraph's end. */
  private static int[] closersLeft(List<Mark> marks) {
    int[] left = new int[marks.size() + 1];
    for (int i = marks.size() - 1; i >= 0; i--) {
      left[i] = left[i + 1] + (marks.get(i).role() == Mark.Role.OPENS ? -1 : 1);
    }
    return left;
  }

  /** Whether a quote open at the end of paragraph {@code p} is carried on by a later one. */
  private boolean continues(int open, int p, List<List<Mark>> marks) {
    for (int next = p + 1; next < paragraphs.size() && next <= p + MAX_SILENT_PARAGRAPHS; next++) {
      List<Mark> there = marks.get(next);
      boolean reopened =
          next == p + 1
              && startsWithMark(next, there)
              && isStraight(open) == isStraight(there.get(0).position());
      if (reopened || closesMore(there)) {
        return true;
      }
      boolean terms = next <= p + MAX_TERM_PARAGRAPHS && areTerms(there);
      if (!there.isEmpty() && (!terms || startsWithMark(next, there))) {
        return false;
      }
    }
    return false;
  }

  /** Whether the marks enclose short terms only, as they do inside what somebody says. */
  private static boolean areTerms(List<Mark> marks) {
    for (int i = 0; i + 1 < marks.size(); i += 2) {
      if (marks.get(i + 1).position() - marks.get(i).position() > MAX_TERM) {
        return false;
      }
    }
    return marks.size() % 2 == 0;
  }

  /** Whether a mark closes what no mark before it in the paragraph has opened. */
  private static boolean closesMore(List<Mark> marks) {
    int depth = 0;
    for (Mark mark : marks) {
      if (mark.role() == Mark.Role.OPENS) {
        depth++;
      } else if (depth > 0) {
        depth--;
      } else if (mark.role() == Mark.Role.CLOSES) {
        return true;
      }
    }
    return false;
  }

  private boolean isStraight(int position) {
    return text.charAt(position) == '"';
  }

  private boolean startsWithMark(int p, List<Mark> marks) {
    return !marks.isEmpty()
        && marks.get(0).position() == paragraphs.get(p).start()
        && marks.get(0).role() != Mark.Role.CLOSES;
  }

  private void close(int open, Mark close) {
    Span inner = new Span(open + Mark.at(text, open).width(), close.position());
    if (!text.substring(inner.start(), inner.end()).isBlank()) {
      found.add(new QuotedSpan(new Span(open, inner.end() + close.width()), inner, true));
    }
  }

  /**
   * A paragraph whose first mark closes lost the one that opened it: the quote is all before it.
   */
  private void adopt(int start, Mark close) {
    Span inner = new Span(start, close.position());
    int end = close.position() + close.width();
    if (inner.length() >= MIN_ADOPTED && text.startsWith(",", end)) {
      found.add(new QuotedSpan(new Span(start, end), inner, false));
    }
  }

  /** Closes a span whose second mark is missing at the end of the sentence it was opened in. */
  private void recover(int open, int limit) {
    int end = limit;
    for (int i = open + 1; i + 1 < limit; i++) {
      if (".?!…\n".indexOf(text.charAt(i)) >= 0 && Character.isWhitespace(text.charAt(i + 1))) {
        end = i + 1;
        break;
      }
    }
    while (end > open + 1 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    int start = open + Mark.at(text, open).width();
    if (end > start) {
      found.add(new QuotedSpan(new Span(open, end), new Span(start, end), false));
    }
  }

  /** Single marks count only outside double ones, and only when both stand in one paragraph. */
  private void findSingle() {
    List<QuotedSpan> doubles = new ArrayList<>(found);
    doubles.sort(QuoteFinder::byStart);
    int next = 0;
    for (List<Mark> all : marks) {
      Mark open = null;
      for (Mark mark : Mark.only(Mark.Shape.SINGLE, all)) {
        while (next < doubles.size() && doubles.get(next).outer().end() <= mark.position()) {
          next++;
        }
        if (next < doubles.size() && doubles.get(next).outer().contains(mark.position())) {
          continue;
        }
        if (open != null && next > 0 && doubles.get(next - 1).outer().start() > open.position()) {
          open = null;
        }
        if (mark.role() == Mark.Role.OPENS) {
          open = mark;
        } else if (open != null) {
          close(open.position(), mark);
          open = null;
        }
      }
    }
  }
}
