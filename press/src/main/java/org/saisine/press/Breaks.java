package org.saisine.press;

import com.openhtmltopdf.extend.FSTextBreaker;

/**
 * Where a line may end on paper: only where a reader can tell from what stands on both sides
 * whether there was a blank.
 */
final class Breaks implements FSTextBreaker {
  private String text = "";
  private int at;

  /** Makes blanks unbreakable where a line's end would be taken for none. */
  static String bound(String words) {
    StringBuilder all = new StringBuilder(words);
    for (int i = 1; i + 1 < all.length(); i++) {
      if (all.charAt(i) == ' ' && together(all.charAt(i - 1), all.charAt(i + 1), all, i - 1)) {
        all.setCharAt(i, '\u00a0');
      }
    }
    return all.toString();
  }

  /** Whether two characters at a line's end and at the next one's start belong together. */
  private static boolean together(char last, char next, CharSequence text, int index) {
    boolean word = index > 0 && Character.isLetterOrDigit(text.charAt(index - 1));
    boolean hyphen = "-‐‑".indexOf(last) >= 0 && word;
    boolean dash = last == '–' && index > 0 && text.charAt(index - 1) != ' ';
    boolean slash = last == '/' && Character.isLetterOrDigit(next);
    return hyphen || dash || slash || wide(last) || wide(next);
  }

  /** Signs of Chinese and what is printed as wide as they are. */
  private static boolean wide(char c) {
    return Character.isIdeographic(c)
        || c >= '\u3000' && c <= '\u303f'
        || c >= '\uff00' && c <= '\uff60';
  }

  @Override
  public int next() {
    while (at < text.length()) {
      at++;
      if (at == text.length() || breaks(at)) {
        return at;
      }
    }
    return -1;
  }

  private boolean breaks(int index) {
    char last = text.charAt(index - 1);
    char next = text.charAt(index);
    if (last == ' ') {
      return next != ' ';
    }
    if (next == ' ' || next == '\u00a0' || last == '\u00a0') {
      return false;
    }
    if (wide(last) || wide(next)) {
      return "，。；：、）》”’】」』〕！？…—％,.;:)!?%".indexOf(next) < 0
          && "（《“‘【「『〔(".indexOf(last) < 0
          && !Character.isLowSurrogate(next);
    }
    return index > 1
        && last != '‑'
        && Character.isLetterOrDigit(next)
        && ("-‐–".indexOf(last) >= 0 && Character.isLetter(text.charAt(index - 2))
            || last == '/'
                && Character.isLowerCase(next)
                && Character.isLowerCase(text.charAt(index - 2)))
        && together(last, next, text, index - 1);
  }

  @Override
  public void setText(String newText) {
    text = newText;
    at = 0;
  }
}
