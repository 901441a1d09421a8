package org.saisine.reader.shape;

import org.saisine.reader.language.Letters;

/** Where two lines of one block meet: whether a space, a hyphen or nothing stands between. */
final class Seams {
  private final Lines lines;
  private final Starts starts;
  private int hyphens;

  Seams(Lines lines, Starts starts) {
    this.lines = lines;
    this.starts = starts;
  }

  /** Whether a line ends inside a symbol: "A/HRC/" and "54/7", "A/77/377-" and "S/2022/706". */
  boolean insideSymbol(int before, int after) {
    char last = lines.last(before);
    int at = lines.end[before] - 1;
    boolean cut = last == '/' || Letters.fold(last) == '-';
    if (!cut || at == lines.start[before] || !Letters.inWord(lines.first(after))) {
      return false;
    }
    int from = at;
    boolean slash = last == '/';
    while (from > lines.start[before] && Letters.kind(lines.chars[from - 1]) != Letters.SPACE) {
      from--;
      slash |= lines.chars[from] == '/';
    }
    char first = lines.chars[from];
    boolean capital = first >= 'A' && first <= 'Z' || first == '(';
    return slash && capital && !Character.isLowerCase(lines.first(after));
  }

  /** Whether no space is lost where one line ends and the next begins: only letters have them. */
  boolean ideographs(int before, int after) {
    byte last = Letters.kind(lines.last(before));
    byte first = Letters.kind(lines.first(after));
    return last == Letters.IDEOGRAPH
        || first == Letters.IDEOGRAPH && last == Letters.OTHER
        || lines.unspaced && (last != Letters.LETTER || first != Letters.LETTER);
  }

  /**
   * Whether the hyphen at a line's end belongs to the word: it does where the word stands elsewhere
   * with it, or nowhere without it.
   */
  boolean keepsHyphen(int before, int after) {
    if (!Character.isLowerCase(lines.first(after)) || ++hyphens > 200) {
      return true;
    }
    int from = lines.end[before] - 1;
    while (from > lines.start[before] && Letters.inWord(lines.chars[from - 1])) {
      from--;
    }
    int to = lines.start[after];
    while (to < lines.end[after] && Letters.inWord(lines.chars[to])) {
      to++;
    }
    String head = lines.string(from, lines.end[before] - 1);
    String tail = lines.string(lines.start[after], to);
    return stands(head + "-" + tail) || !stands(head + tail) && !starts.word(head + tail);
  }

  private boolean stands(String word) {
    return lines.script.find(word, 0, lines.script.length) >= 0;
  }
}
