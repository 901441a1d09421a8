package org.saisine.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a text into lines: at blanks, between characters of scripts that write none, and inside a
 * word only where it is longer than a line.
 */
final class Lines {
  /** Punctuation that may not begin a line, and that may not end one. */
  private static final String NEVER_FIRST =
      "\u3001\u3002\uFF0C\uFF0E\uFF1A\uFF1B\uFF01\uFF1F\uFF09\u300B\u300D\u300F\u3011\u201D\u2019)";

  private static final String NEVER_LAST = "\uFF08\u300A\u300C\u300E\u3010\u201C\u2018(";

  private final int width;
  private final List<String> done = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private int filled;

  private Lines(int width) {
    this.width = Math.max(2, width);
  }

  /** The lines of a text, each of them at most so wide; one empty line for an empty text. */
  static List<String> of(String text, int width) {
    Lines lines = new Lines(width);
    int start = 0;
    boolean blank = false;
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      int next = i + Character.charCount(character);
      if (character == ' ') {
        lines.word(text.substring(start, i), blank);
        blank = true;
        start = next;
      } else if (i > start && mayBreak(text, i, character)) {
        lines.word(text.substring(start, i), blank);
        blank = false;
        start = i;
      }
      i = next;
    }
    lines.word(text.substring(start), blank);
    lines.endLine();
    return lines.done;
  }

  /** The first lines of a text; where more would follow, the last of them says so. */
  static List<String> first(int most, String text, int width) {
    List<String> all = of(text, width);
    if (all.size() <= most) {
      return all;
    }
    List<String> first = new ArrayList<>(all.subList(0, most));
    String last = first.getLast();
    int cut = last.length();
    while (cut > 0 && Glyphs.width(last.substring(0, cut)) > width - 1) {
      cut = last.offsetByCodePoints(cut, -1);
    }
    first.set(most - 1, last.substring(0, cut).stripTrailing() + "\u2026");
    return first;
  }

  private static boolean mayBreak(String text, int at, int character) {
    int before = text.codePointBefore(at);
    return (Glyphs.isWide(before) || Glyphs.isWide(character))
        && Glyphs.width(character) > 0
        && NEVER_FIRST.indexOf(character) < 0
        && NEVER_LAST.indexOf(before) < 0;
  }

  private void word(String word, boolean afterBlank) {
    if (word.isEmpty()) {
      return;
    }
    int wide = Glyphs.width(word);
    int gap = afterBlank && filled > 0 ? 1 : 0;
    if (filled + gap + wide <= width) {
      line.repeat(' ', gap).append(word);
      filled += gap + wide;
      return;
    }
    if (filled > 0) {
      endLine();
    }
    if (wide <= width) {
      line.append(word);
      filled = wide;
    } else {
      longWord(word);
    }
  }

  /** Symbols and addresses are broken after a stroke or a hyphen, all else where the line ends. */
  private void longWord(String word) {
    int start = 0;
    int bestCut = 0;
    for (int i = 0; i < word.length(); ) {
      int character = word.codePointAt(i);
      int wide = Glyphs.width(character);
      // After a stroke far back, what follows it may be too long for a line again.
      while (filled + wide > width && i > start) {
        int cut = bestCut > start ? bestCut : i;
        line.append(word, start, cut);
        endLine();
        start = cut;
        filled = Glyphs.width(word.substring(start, i));
      }
      filled += wide;
      i += Character.charCount(character);
      if (character == '/' || character == '-') {
        bestCut = i;
      }
    }
    line.append(word, start, word.length());
  }

  private void endLine() {
    done.add(line.toString());
    line.setLength(0);
    filled = 0;
  }
}
