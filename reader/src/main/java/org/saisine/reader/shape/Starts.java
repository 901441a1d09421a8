package org.saisine.reader.shape;

import org.saisine.reader.language.Category;
import org.saisine.reader.language.Language;
import org.saisine.reader.language.Letters;
import org.saisine.reader.language.Lexicon;

/** How a line begins: with a number, a letter of a list, an act, a note's mark. */
final class Starts {
  private final Script script;
  private final char[] chars;
  private final Language language;

  /** What opens a line is no longer. */
  private static final int OPENING = 96;

  /** An article before a name, with its space, is shorter. */
  private static final int ARTICLE = 6;

  private boolean small;

  /** Whether the marks of notes stand in brackets, 1 or 0; -1 before anybody asked. */
  private int bracketed = -1;

  Starts(Script script, Language language) {
    this.script = script;
    this.chars = script.chars;
    this.language = language;
  }

  /** Whether the marks of notes stand in brackets; elsewhere "(1)" is a point of a list. */
  private boolean bracketsNotes() {
    bracketed = bracketed < 0 ? marked() ? 1 : 0 : bracketed;
    return bracketed > 0;
  }

  private boolean marked() {
    int length = script.length;
    for (int at = script.find('(', 0, length); at >= 0; at = script.find('(', at + 1, length)) {
      if (Pen.bracketedMark(script, at)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the language's data has these letters as a word. */
  boolean word(String letters) {
    char[] all = letters.toCharArray();
    long match = language.words().match(all, 0, all.length);
    return match != Lexicon.NOTHING && Lexicon.end(match) == all.length;
  }

  /** Whether the line is one word that opens a part: "Documentation", "Annex". */
  boolean part(int from, int end) {
    int length = end - from;
    char last = chars[end - 1];
    // behind a comma, or before an ideographic stop, it is the end of a sentence
    boolean within = Flow.comma(last) || last == '。';
    if (length > OPENING || Character.isLowerCase(chars[from]) || within) {
      return false;
    }
    long match = language.words().match(chars, from, end);
    return language.words().is(match, Category.CLOSING)
        && !language.words().means(match, Category.CLOSING, "meeting")
        && !language.words().means(match, Category.CLOSING, "continued")
        && end - Lexicon.end(match) <= 2;
  }

  /** After mark-up: emphasis, headings, bullets. */
  int bare(int from, int end) {
    int at = from;
    while (at < end) {
      char c = chars[at];
      if (c == '#' || c == '>' && at == from) {
        at++;
      } else if (c == '*' || c == '_' && at + 1 < end && chars[at + 1] != '_') {
        at++;
      } else if (Letters.kind(c) == Letters.SPACE && at > from) {
        at++;
      } else if (c == '-' && at + 1 < end && chars[at + 1] == ' ' && at == from) {
        at += 2;
      } else if (c == '<') {
        int close = script.find('>', at, Math.min(end, at + 12));
        if (close < 0) {
          return at;
        }
        at = close + 1;
      } else {
        return at;
      }
    }
    return at;
  }

  /** The number of a paragraph "12. …"; -1 where there is none. */
  int numbered(int from, int end) {
    int at = from;
    int number = 0;
    while (at < end && Letters.kind(chars[at]) == Letters.DIGIT && at < from + 4) {
      number = number * 10 + Letters.fold(chars[at]) - '0';
      at++;
    }
    if (at == from || at >= end) {
      return -1;
    }
    char c = chars[at];
    if (at < from + 4 && dashed(at, end)) {
      return number;
    }
    boolean stop = c == '.' || c == '．' || c == '、';
    boolean escaped = c == '\\' && at + 1 < end && chars[at + 1] == '.';
    if (!stop && !escaped) {
      return -1;
    }
    int next = at + (escaped ? 2 : 1);
    if (next >= end) {
      return number;
    }
    return Letters.kind(chars[next]) == Letters.DIGIT ? -1 : number;
  }

  /** Whether a number that ends here is a paragraph's by a hyphen behind it: "1 - ", "1-". */
  private boolean dashed(int from, int end) {
    return Text.dash(chars, from, Math.min(end, from + 8)) > 0;
  }

  /** Whether "(a)", "a)", "iv)" or "(12)" stands here. */
  boolean lettered(int from, int end) {
    int at = from;
    boolean open = at < end && (chars[at] == '(' || chars[at] == '（');
    if (open) {
      at++;
    }
    int first = at;
    while (at < end && at < first + 5 && Letters.inWord(chars[at])) {
      at++;
    }
    if (at == first || at >= end) {
      return false;
    }
    char close = chars[at];
    boolean closed = close == ')' || close == '）';
    boolean roman = romanOrShort(first, at);
    // "(a)–(c) of paragraph 8" names points, and is none
    boolean goes = at + 1 >= end || !Letters.inWord(chars[at + 1]) && !range(chars[at + 1]);
    return closed && roman && goes;
  }

  private static boolean range(char c) {
    return Letters.fold(c) == '-';
  }

  private boolean romanOrShort(int from, int to) {
    if (to - from <= 2) {
      return true;
    }
    for (int i = from; i < to; i++) {
      if ("ivxlIVXL".indexOf(chars[i]) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether "54/7. " or "2021/15. " stands here: the number of a resolution before its title. */
  boolean titled(int from, int end) {
    int at = from;
    int slash = -1;
    while (at < end && at < from + 12) {
      char c = chars[at];
      if (c == '/' && slash < 0 && at > from) {
        slash = at;
      } else if (Letters.kind(c) != Letters.DIGIT) {
        break;
      }
      at++;
    }
    return slash > 0 && at > slash + 1 && at < end && ".．".indexOf(chars[at]) >= 0;
  }

  /** Says that this document's paragraphs open with small letters. */
  void openSmall() {
    small = true;
  }

  boolean small() {
    return small;
  }

  /** Whether an act opens a paragraph here, with a letter of the size that the document uses. */
  boolean act(int from, int end) {
    return from < end && (small || !Character.isLowerCase(chars[from])) && actWords(from, end);
  }

  /** Whether the words of an act stand here, with a capital letter or without. */
  boolean actWords(int from, int end) {
    Lexicon acts = language.acts();
    int limit = Math.min(end, from + OPENING);
    int next = from;
    long match = acts.match(chars, next, limit);
    while (acts.is(match, Category.ACT_BEFORE)) {
      next = Lexicon.end(match);
      while (next < limit && Letters.kind(chars[next]) == Letters.SPACE) {
        next++;
      }
      match = acts.match(chars, next, limit);
    }
    return acts.is(match, Category.ACT) || acts.is(match, Category.PREAMBLE_ACT);
  }

  /** Whether the name of an organ stands here, but for an article. */
  boolean organ(int from, int end) {
    Lexicon words = language.words();
    int limit = Math.min(end, from + OPENING);
    for (int at = from; at < Math.min(limit, from + ARTICLE); at++) {
      if (at == from || Letters.kind(chars[at - 1]) == Letters.SPACE) {
        long match = words.match(chars, at, limit);
        if (words.is(match, Category.ORGAN) || words.is(match, Category.BODY_KIND)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether only its accent tells the first word from an act: "Adopté" from "Adopte". */
  boolean participle(int from, int end) {
    int at = from;
    while (at < end && Letters.inWord(chars[at])) {
      at++;
    }
    char last = at > from ? Character.toLowerCase(chars[at - 1]) : ' ';
    return Letters.fold(last) != last;
  }

  /** Whether a number leads a line with a space behind it, and is no paragraph's. */
  boolean leads(int number, int from, int end) {
    int at = from;
    int found = 0;
    while (at < end && at < from + 3 && chars[at] >= '0' && chars[at] <= '9') {
      found = found * 10 + chars[at++] - '0';
    }
    boolean gap = at + 1 < end && Letters.kind(chars[at]) == Letters.SPACE;
    return found == number && gap && !dashed(at, end);
  }

  /**
   * The number of the note that begins here: "¹ …", "1 …", "(1) …"; asterisks count downwards from
   * -1; 0 where none begins.
   */
  int note(int from, int end) {
    char c = chars[from];
    int at = from;
    if (c == '(') {
      int number = inBrackets(from + 1, end);
      return number != 0 && bracketsNotes() ? number : 0;
    }
    if (c == '*') {
      while (at < end && chars[at] == '*') {
        at++;
      }
      boolean spaced = at < end && chars[at] == ' ';
      return spaced ? from - at : 0;
    }
    int number = 0;
    while (at < end && Pen.superscript(chars[at]) >= 0 && at < from + 3) {
      number = number * 10 + Pen.superscript(chars[at++]);
    }
    if (at > from) {
      return at < end ? number : 0;
    }
    while (at < end && at < from + 3 && chars[at] >= '0' && chars[at] <= '9') {
      number = number * 10 + chars[at++] - '0';
    }
    boolean gap = at + 1 < end && Letters.kind(chars[at]) == Letters.SPACE;
    if (gap && at > from && dashed(at, end)) {
      return 0;
    }
    boolean words = gap && Letters.kind(chars[at + 1]) != Letters.DIGIT;
    return at > from && words && !month(at + 1, end) ? number : 0;
  }

  /** The number of a note that begins "(1) …", as Arabic prints it; 0 where it is none. */
  private int inBrackets(int from, int end) {
    int at = from;
    int number = 0;
    while (at < end && at < from + 3 && digit(chars[at]) >= 0) {
      number = number * 10 + digit(chars[at++]);
    }
    boolean closed = at + 2 < end && chars[at] == ')' && chars[at + 1] == ' ';
    return at > from && closed ? number : 0;
  }

  private static int digit(char c) {
    return c >= '0' && c <= '9' ? c - '0' : Pen.superscript(c);
  }

  /** "23 July 2013" at a line's start is a date, not a note. */
  private boolean month(int from, int end) {
    Lexicon words = language.words();
    int limit = Math.min(end, from + OPENING);
    return words.is(words.match(chars, from, limit), Category.MONTH);
  }

  /** Whether the note's mark here is raised type, and so can be nothing else. */
  boolean raised(int from) {
    int at = chars[from] == '(' && from + 1 < script.length ? from + 1 : from;
    return Pen.superscript(chars[at]) >= 0;
  }
}
