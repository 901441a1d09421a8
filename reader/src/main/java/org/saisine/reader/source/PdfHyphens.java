package org.saisine.reader.source;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What becomes of a line's end inside a paragraph. A hyphen there belongs to the word where the
 * document has the word with it elsewhere, or nowhere without it.
 */
final class PdfHyphens {
  static final PdfHyphens NONE = new PdfHyphens(Set.of());

  private final Set<String> words;

  private PdfHyphens(Set<String> words) {
    this.words = words;
  }

  /** What two lines have between them. */
  enum Join {
    /** A blank. */
    APART,
    /** Nothing, and the hyphen goes. */
    CUT,
    /** Nothing. */
    TOGETHER
  }

  static PdfHyphens of(List<PdfLine> lines) {
    Set<String> words = new HashSet<>();
    for (PdfLine line : lines) {
      String text = line.text();
      int from = 0;
      for (int i = 0; i <= text.length(); i++) {
        boolean inside = i < text.length() && (letter(text.charAt(i)) || hyphen(text.charAt(i)));
        if (!inside) {
          if (i > from) {
            words.add(text.substring(from, i));
          }
          from = i + 1;
        }
      }
    }
    return new PdfHyphens(words);
  }

  Join between(String before, String after) {
    if (before.isEmpty() || after.isEmpty()) {
      return Join.APART;
    }
    char last = before.charAt(before.length() - 1);
    char next = after.charAt(0);
    if (last == '\u00ad') {
      return Join.CUT;
    }
    boolean inWord = before.length() > 1 && letter(before.charAt(before.length() - 2));
    if (hyphen(last) && inWord) {
      return Character.isLowerCase(next) && !keeps(before, after) ? Join.CUT : Join.TOGETHER;
    }
    // "1,500–" and "2,500" on the next line
    boolean dash = last == '–' && before.length() > 1 && before.charAt(before.length() - 2) != ' ';
    boolean scripts = Character.isIdeographic(last) || Character.isIdeographic(next);
    return dash || scripts || last == '/' && letter(next) ? Join.TOGETHER : Join.APART;
  }

  private boolean keeps(String before, String after) {
    int from = before.length() - 1;
    while (from > 0 && letter(before.charAt(from - 1))) {
      from--;
    }
    int to = 0;
    while (to < after.length() && letter(after.charAt(to))) {
      to++;
    }
    String head = before.substring(from, before.length() - 1);
    String tail = after.substring(0, to);
    return words.contains(head + "-" + tail) || !words.contains(head + tail);
  }

  private static boolean letter(char c) {
    return Character.isLetterOrDigit(c);
  }

  private static boolean hyphen(char c) {
    return c == '-' || c == '‐' || c == '‑';
  }
}
