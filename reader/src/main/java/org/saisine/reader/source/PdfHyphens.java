package org.saisine.reader.source;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What becomes of a line's end inside a paragraph. A hyphen there belongs to the word where the
 * document has the word with it elsewhere. Where it has the word neither with nor without it, the
 * hyphen goes in a document that is seen to divide words, and stays in others.
 */
final class PdfHyphens {
  static final PdfHyphens NONE = new PdfHyphens(Set.of(), List.of());

  private final Set<String> words;
  private final boolean divides;

  private PdfHyphens(Set<String> words, List<PdfLine> lines) {
    this.words = words;
    this.divides = divided(lines) > 0;
  }

  /**
   * How many more words are known to be divided at a line's end than to have their hyphen there.
   */
  private int divided(List<PdfLine> lines) {
    int sum = 0;
    for (int i = 1; i < lines.size(); i++) {
      String before = lines.get(i - 1).text();
      String after = lines.get(i).text();
      if (open(before) && Character.isLowerCase(after.charAt(0))) {
        sum += words.contains(whole(before, after, "")) ? 1 : 0;
        sum -= words.contains(whole(before, after, "-")) ? 1 : 0;
      }
    }
    return sum;
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
    return new PdfHyphens(words, lines);
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
    if (open(before)) {
      return Character.isLowerCase(next) && !keeps(before, after) ? Join.CUT : Join.TOGETHER;
    }
    // "1,500–" and "2,500" on the next line
    boolean dash = last == '–' && before.length() > 1 && before.charAt(before.length() - 2) != ' ';
    boolean scripts = wide(last) || wide(next);
    return dash || scripts || last == '/' && letter(next) ? Join.TOGETHER : Join.APART;
  }

  /** Two lines of one cell as one. */
  String joined(String before, String after) {
    return switch (between(before, after)) {
      case APART -> before + " " + after;
      case CUT -> before.substring(0, before.length() - 1) + after;
      case TOGETHER -> before + after;
    };
  }

  /** Whether a line ends with a hyphen behind letters. */
  private static boolean open(String line) {
    int last = line.length() - 1;
    return last > 0 && hyphen(line.charAt(last)) && letter(line.charAt(last - 1));
  }

  private boolean keeps(String before, String after) {
    return words.contains(whole(before, after, "-"))
        || !divides && !words.contains(whole(before, after, ""));
  }

  /** The word over the end of a line. */
  private static String whole(String before, String after, String between) {
    int from = before.length() - 1;
    while (from > 0 && letter(before.charAt(from - 1))) {
      from--;
    }
    int to = 0;
    while (to < after.length() && letter(after.charAt(to))) {
      to++;
    }
    return before.substring(from, before.length() - 1) + between + after.substring(0, to);
  }

  /** Signs of Chinese and what is printed as wide as they are: there are no blanks between them. */
  private static boolean wide(char c) {
    boolean punctuation = c >= '\u3000' && c <= '\u303f' || c >= '\uff00' && c <= '\uff60';
    return punctuation || Character.isIdeographic(c);
  }

  private static boolean letter(char c) {
    return Character.isLetterOrDigit(c);
  }

  private static boolean hyphen(char c) {
    return c == '-' || c == '‐' || c == '‑';
  }
}
