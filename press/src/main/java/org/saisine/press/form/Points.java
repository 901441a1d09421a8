package org.saisine.press.form;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.saisine.reader.language.Letters;

/**
 * The points of a list inside a paragraph, each on a line of its own: "(a) …; (b) …". A list opens
 * behind a colon with its first mark and goes on with the next one.
 */
final class Points {
  private static final String ROMAN = "ivx";
  private static final String IDEOGRAPHS = "一二三四五六七八九十";

  /** Behind a comma a line's end would end a preambular paragraph. */
  private static final String CLOSED = ";；؛";

  private static final int ENCLOSED = '㈠';

  private final String text;
  private final Deque<Series> open = new ArrayDeque<>();

  private Points(String text) {
    this.text = text;
  }

  private enum Manner {
    LETTER,
    ROMAN,
    IDEOGRAPH
  }

  private record Series(Manner manner, int last) {}

  /** The lines of a paragraph's text. */
  static List<String> lines(String text) {
    return new Points(text).cut();
  }

  private List<String> cut() {
    List<String> lines = new ArrayList<>();
    int from = 0;
    for (int at = 1; at < text.length(); at++) {
      if (text.charAt(at - 1) == ' ' && opens(at)) {
        lines.add(text.substring(from, at - 1));
        from = at;
      }
    }
    lines.add(text.substring(from));
    return lines;
  }

  private boolean opens(int at) {
    int before = at - 1;
    while (before > 0 && Letters.kind(text.charAt(before)) == Letters.SPACE) {
      before--;
    }
    char sign = text.charAt(before);
    boolean colon = sign == ':' || sign == '：';
    boolean closed = CLOSED.indexOf(sign) >= 0 || joined(before);
    String mark = mark(at);
    return !mark.isEmpty() && (colon && starts(mark) || (colon || closed) && goesOn(mark));
  }

  /** "…; and (b)": a short word between the sign and the mark. */
  private boolean joined(int last) {
    int from = last;
    while (from > 0 && from > last - 4 && Letters.inWord(text.charAt(from))) {
      from--;
    }
    int sign = from;
    while (sign > 0 && Letters.kind(text.charAt(sign)) == Letters.SPACE) {
      sign--;
    }
    return sign < from && from < last && CLOSED.indexOf(text.charAt(sign)) >= 0;
  }

  /** What stands in the brackets of a mark at {@code at}; empty where none stands there. */
  private String mark(int at) {
    if (text.charAt(at) >= ENCLOSED && text.charAt(at) < ENCLOSED + IDEOGRAPHS.length()) {
      return IDEOGRAPHS.substring(text.charAt(at) - ENCLOSED, text.charAt(at) - ENCLOSED + 1);
    }
    boolean bracket = "(（".indexOf(text.charAt(at)) >= 0;
    int from = bracket ? at + 1 : at;
    int end = from;
    while (end < text.length() && end < from + 5 && ")）".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    boolean close = end < text.length() && ")）".indexOf(text.charAt(end)) >= 0;
    String mark = text.substring(from, end).replace("ـ", "");
    boolean letters = !mark.isEmpty() && mark.chars().allMatch(c -> Letters.inWord((char) c));
    return close && letters ? mark : "";
  }

  private boolean starts(String mark) {
    for (Manner manner : Manner.values()) {
      if (place(manner, mark) == 1) {
        open.push(new Series(manner, 1));
        return true;
      }
    }
    return false;
  }

  /** Whether a mark is the next of an open list; the lists inside that one are closed. */
  private boolean goesOn(String mark) {
    for (Series series : List.copyOf(open)) {
      if (place(series.manner, mark) == series.last + 1) {
        while (!open.peek().equals(series)) {
          open.pop();
        }
        open.pop();
        open.push(new Series(series.manner, series.last + 1));
        return true;
      }
    }
    return false;
  }

  private static int place(Manner manner, String mark) {
    return switch (manner) {
      case LETTER -> mark.length() == 1 ? Letters.place(mark.charAt(0)) : 0;
      case ROMAN -> roman(mark);
      case IDEOGRAPH -> mark.length() == 1 ? IDEOGRAPHS.indexOf(mark) + 1 : 0;
    };
  }

  private static int roman(String mark) {
    int all = 0;
    int[] worth = {1, 5, 10};
    for (int i = 0; i < mark.length(); i++) {
      int sign = ROMAN.indexOf(mark.charAt(i));
      int next = i + 1 < mark.length() ? ROMAN.indexOf(mark.charAt(i + 1)) : -1;
      if (sign < 0) {
        return 0;
      }
      all += next > sign ? -worth[sign] : worth[sign];
    }
    return all;
  }
}
