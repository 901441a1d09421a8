package org.saisine.reader.sense;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saisine.reader.language.Category;
import org.saisine.reader.language.Letters;
import org.saisine.reader.language.Lexicon;
import org.saisine.reader.language.Tokens;

/** Reads the numbers of resolutions and decisions: 60/251, 59/113 A, 1325 (2000), 217 A (III). */
final class Numbers {
  /** How a number says when its text was adopted. */
  enum Form {
    /** 60/251, 2005/60, S-26/1: session or year, then number. */
    SLASH,
    /** 1325 (2000): the year in brackets. */
    YEAR,
    /** 1514 (XV): the session in Roman figures. */
    ROMAN
  }

  /**
   * A number as printed.
   *
   * @param of the session or year
   * @param letters the sections of the resolution that are meant: A, B
   * @param last the last token that belongs to it
   */
  record Number(
      Form form,
      String of,
      String number,
      List<Sections.Letter> letters,
      int last,
      int start,
      int end) {
    String printed() {
      return number + "/" + of;
    }

    /** The number read from the other end. */
    Number mirrored() {
      return new Number(form, number, of, letters, last, start, end);
    }
  }

  private final Context context;
  private final Tokens tokens;
  private final char[] chars;
  private final int length;
  private final Sections sections;

  Numbers(Context context) {
    this.context = context;
    this.tokens = context.tokens;
    this.chars = context.chars;
    this.length = context.text.length();
    this.sections = new Sections(context, this);
  }

  /** The number at token {@code t}, if one stands there. */
  Optional<Number> at(int t) {
    boolean number = tokens.isNumber(t);
    if (!number && !tokens.isFraction(t)) {
      return Optional.empty();
    }
    int end = tokens.end(t);
    if (number && !(bracket(spaces(end)) || sections.begin(spaces(end)))) {
      return Optional.empty(); // as most: a day, a paragraph
    }
    if (attached(t)) {
      return Optional.empty();
    }
    List<Sections.Letter> letters = sections.behind(t);
    int behind = letters.isEmpty() ? end : letters.getLast().end();
    if (tokens.isFraction(t)) {
      String all = fraction(t);
      int slash = all.indexOf('/');
      if (all.charAt(slash + 1) == '0') {
        return Optional.empty();
      }
      return Optional.of(
          new Number(
              Form.SLASH,
              all.substring(0, slash),
              all.substring(slash + 1),
              letters,
              lastBefore(t, behind),
              tokens.start(t),
              behind));
    }
    int open = spaces(behind);
    int close = bracket(open) ? close(open) : -1;
    if (close < 0 || end - tokens.start(t) > 5) {
      return Optional.empty();
    }
    boolean year = year(open + 1, close);
    String session = year ? folded(open + 1, close) : session(open + 1, close);
    return session.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Number(
                year ? Form.YEAR : Form.ROMAN,
                session,
                folded(tokens.start(t), end),
                letters,
                lastBefore(t, close),
                tokens.start(t),
                close + 1));
  }

  private String fraction(int t) {
    String all = folded(tokens.start(t), tokens.end(t));
    int hyphen = all.indexOf('-');
    Lexicon words = context.shape.language().words();
    long match = hyphen > 0 ? words.match(chars, tokens.start(t), tokens.end(t)) : Lexicon.NOTHING;
    return words.is(match, Category.SPECIAL_SESSION)
        ? words.value(match, Category.SPECIAL_SESSION) + all.substring(hyphen)
        : all;
  }

  /** "XV", "S-VI"; where a script has no such figures, a letter or words and digits: "دإ-6". */
  private String session(int from, int to) {
    String printed = folded(from, to);
    Lexicon words = context.shape.language().words();
    long match = words.match(chars, from, to);
    boolean special = words.is(match, Category.SPECIAL_SESSION);
    return Romans.session(
        special
            ? words.value(match, Category.SPECIAL_SESSION) + printed.substring(printed.indexOf('-'))
            : printed);
  }

  private int lastBefore(int t, int end) {
    int last = t;
    while (last + 1 < tokens.size() && tokens.start(last + 1) < end) {
      last++;
    }
    return last;
  }

  /** "EC-55/3", "LP.1 (2008)" and "55/3.4" are parts of something longer. */
  private boolean attached(int t) {
    int start = tokens.start(t);
    if (start > 1 && !tokens.isFraction(t - 1)) {
      char before = chars[start - 1];
      boolean joins = before == '.' || before == '/' || Letters.fold(before) == '-';
      if (joins && Letters.inWord(chars[start - 2])) {
        return true;
      }
    }
    int end = tokens.end(t);
    return end + 1 < length
        && (chars[end] == '.' || chars[end] == '/')
        && Letters.inWord(chars[end + 1]);
  }

  // ---- brackets

  private boolean bracket(int at) {
    return at < length && (chars[at] == '(' || chars[at] == '（');
  }

  private int close(int open) {
    for (int i = open + 1; i < Math.min(length, open + 16); i++) {
      if (chars[i] == ')' || chars[i] == '）') {
        return i;
      }
    }
    return -1;
  }

  private boolean year(int from, int to) {
    int year = to - from == 4 ? value(from, to) : -1;
    return year >= 1946 && year < 2200;
  }

  private int value(int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      if (Letters.kind(chars[i]) != Letters.DIGIT) {
        return -1;
      }
      value = value * 10 + Letters.fold(chars[i]) - '0';
    }
    return value;
  }

  // ---- what stands around

  /** The year of the date that follows a number, before token {@code limit}; 0 where none does. */
  int year(Number number, int limit) {
    List<Integer> years = years(number, limit);
    return years.isEmpty() ? 0 : years.getFirst();
  }

  /** The years of the dates that follow a number one after the other. */
  List<Integer> years(Number number, int limit) {
    List<Integer> years = new ArrayList<>();
    boolean month = false;
    int end = number.end();
    for (int t = number.last() + 1; t < limit; t++) {
      if (tokens.start(t) - end > (years.isEmpty() ? 75 : 14)
          || tokens.isFraction(t)
          || tokens.isSymbol(t)) {
        return years;
      }
      int value = tokens.digits(t);
      if (value >= 1946 && value < 2200) {
        if (!month && !tokens.is(t + 1, Category.YEAR_WORD) && !near(number, t)) {
          return years;
        }
        years.add(value);
        month = false;
        end = tokens.end(t);
      } else if (tokens.is(t, Category.MONTH) || tokens.is(t, Category.MONTH_WORD)) {
        month = true;
        end = tokens.end(t);
      } else if (value > 0) {
        end = years.isEmpty() ? end : tokens.end(t);
      }
    }
    return years;
  }

  private boolean near(Number number, int t) {
    return tokens.start(t) - number.end() < 9;
  }

  int spaces(int from) {
    int at = from;
    while (at < length && Letters.kind(chars[at]) == Letters.SPACE && chars[at] != '\n') {
      at++;
    }
    return at;
  }

  /** Digits as 0 to 9, one kind of hyphen, no spaces. */
  String folded(int from, int to) {
    StringBuilder all = new StringBuilder();
    for (int i = from; i < to; i++) {
      char c = chars[i];
      if (Letters.kind(c) == Letters.DIGIT || Letters.fold(c) == '-') {
        all.append(Letters.fold(c));
      } else if (Letters.kind(c) != Letters.SPACE && Letters.kind(c) != Letters.IGNORED) {
        all.append(c);
      }
    }
    return all.toString();
  }

  /** The symbol of a number of an organ. */
  String symbol(Number number, String organ, boolean decision) {
    return switch (number.form()) {
      case SLASH ->
          decision
              ? context.organs.decision(organ, number.of(), number.number())
              : context.organs.resolution(organ, number.of(), number.number());
      case YEAR -> context.organs.resolution(organ, number.of(), number.number());
      case ROMAN ->
          context.organs.stemOf(organ)
              + (decision ? "/DEC/" : "/RES/")
              + number.number()
              + "("
              + number.of()
              + ")";
    };
  }
}
