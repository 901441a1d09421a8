package org.saisine.reader.sense;

import java.util.ArrayList;
import java.util.List;
import org.saisine.reader.language.Letters;
import org.saisine.reader.language.Tokens;

/**
 * Reads symbols as printed, with what stands behind them in brackets: a year, "(Part I)", "(Vol.
 * II)". A document of two organs bears two symbols, "A/77/277-S/2022/606".
 */
final class Symbols {
  private static final String[] SUFFIXES = {"part", "vol", "sect", "supp", "chap", "plan"};

  /** A symbol and where it stands. */
  record Found(String symbol, int start, int end) {}

  private final Context context;
  private final Tokens tokens;
  private final char[] chars;
  private final Numbers numbers;

  Symbols(Context context, Numbers numbers) {
    this.context = context;
    this.tokens = context.tokens;
    this.chars = context.chars;
    this.numbers = numbers;
  }

  /** The symbols at token {@code t}. */
  List<Found> at(int t) {
    List<Found> found = new ArrayList<>();
    if (!symbol(tokens.start(t), tokens.end(t))) {
      return found;
    }
    int start = tokens.start(t);
    int end = suffixed(tokens.end(t));
    int from = start;
    for (int i = start; i < end; i++) {
      if (Letters.fold(chars[i]) == '-' && closes(i - 1) && opens(i + 1, end)) {
        found.add(new Found(numbers.folded(from, i), from, i));
        from = i + 1;
      }
    }
    found.add(new Found(numbers.folded(from, end), from, end));
    return found;
  }

  /** "II/10" is a chapter and a number, "I/2021/2" what is left of something longer. */
  private boolean symbol(int start, int end) {
    if (start > 0 && "/).".indexOf(chars[start - 1]) >= 0) {
      return false;
    }
    int slash = start;
    while (slash < end && chars[slash] != '/') {
      slash++;
    }
    return Romans.value(context.text.string(start, slash)) < 0;
  }

  private boolean closes(int last) {
    return Letters.kind(chars[last]) == Letters.DIGIT || chars[last] == ')';
  }

  /** Whether a second symbol starts here: capitals and a slash. */
  private boolean opens(int from, int end) {
    int at = from;
    while (at < end && chars[at] >= 'A' && chars[at] <= 'Z') {
      at++;
    }
    return at > from && at < end && (chars[at] == '/' || chars[at] == '(');
  }

  private int suffixed(int end) {
    int at = numbers.spaces(end);
    if (at >= context.text.length() || chars[at] != '(') {
      return end;
    }
    int close = close(at);
    if (close < 0 || !suffix(at + 1, close)) {
      return end;
    }
    int after = close + 1;
    if (after < context.text.length() && chars[after] == '/') {
      while (after < context.text.length()
          && (Letters.inWord(chars[after]) || "/.-".indexOf(chars[after]) >= 0)) {
        after++;
      }
      while (chars[after - 1] == '.' || chars[after - 1] == '-') {
        after--;
      }
    }
    return after;
  }

  private int close(int open) {
    for (int i = open + 1; i < Math.min(context.text.length(), open + 28); i++) {
      if (chars[i] == ')') {
        return i;
      }
      if (chars[i] == '\n' || chars[i] == '(') {
        return -1;
      }
    }
    return -1;
  }

  /** "(2012)", "(Part I)", "(Vol. II)", "(Sect. 5)". */
  private boolean suffix(int from, int to) {
    int t = tokens.from(from);
    if (t < tokens.size()
        && tokens.start(t) == from
        && tokens.end(t) == to
        && tokens.digits(t) > 1900) {
      return true;
    }
    for (String word : SUFFIXES) {
      int end = from + word.length();
      // "(Part II)" and "(Parts I and II)" have numbers, "(Supp)" needs none, "(participants)" is a
      // remark
      boolean whole = end < to || end == to && word.equals("supp");
      int plural = whole && end + 1 < to && Letters.fold(chars[end]) == 's' ? end + 1 : end;
      boolean same = whole && !Character.isLowerCase(chars[plural]);
      for (int i = 0; same && i < word.length(); i++) {
        same = Letters.fold(chars[from + i]) == word.charAt(i);
      }
      if (same) {
        return true;
      }
    }
    return false;
  }
}
