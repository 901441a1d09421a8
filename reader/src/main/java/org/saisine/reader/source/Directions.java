package org.saisine.reader.source;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Signs as they stand on paper become text as it is spoken. On paper an Arabic line runs to the
 * left, the numbers and Latin words in it to the right.
 */
final class Directions {
  private static final String BRACKETS = "()[]«»";

  private Directions() {}

  /**
   * Whether a line runs to the left: most of its letters do, or any on a page that does. There a
   * line of figures does so too, be it only the year that ends a paragraph.
   */
  static boolean leftwards(List<Glyph> line, boolean page) {
    int left = 0;
    int right = 0;
    for (Glyph glyph : line) {
      switch (way(glyph.text())) {
        case LEFTWARDS -> left++;
        case RIGHTWARDS -> right++;
        default -> {}
      }
    }
    return page ? left > 0 || right == 0 : left > right;
  }

  /** Whether most letters of a text run to the left. */
  static boolean leftwards(String text) {
    int balance = 0;
    for (int i = 0; i < text.length(); i++) {
      Way way = way(text.substring(i, i + 1));
      balance += way == Way.LEFTWARDS ? 1 : way == Way.RIGHTWARDS ? -1 : 0;
    }
    return balance > 0;
  }

  /**
   * The text of signs that stand from left to right.
   *
   * @param leftwards whether the line they belong to runs to the left
   * @param size of the line's type, to tell what is raised
   */
  static String logical(List<Glyph> glyphs, boolean leftwards, float size, float base) {
    StringBuilder all = new StringBuilder();
    for (Glyph glyph : leftwards ? turned(glyphs) : glyphs) {
      if (glyph.gap() && !all.isEmpty()) {
        all.append(' ');
      }
      boolean raised = glyph.size() < 0.82f * size && glyph.y() < base - 0.12f * size;
      all.append(raised ? Raised.of(glyph.text()) : glyph.text());
    }
    String text = all.toString();
    return leftwards ? plain(swapped(text)) : unfolded(text);
  }

  /**
   * Turned round as a whole, with what runs to the right turned back. The blank that stood to the
   * left of a sign comes behind it, and so before the sign that follows.
   */
  private static List<Glyph> turned(List<Glyph> glyphs) {
    List<Glyph> all = new ArrayList<>(glyphs.size());
    int at = glyphs.size();
    while (at > 0) {
      int start = at - 1;
      if (opensRun(glyphs.get(start))) {
        for (int k = start - 1; k >= 0 && way(glyphs.get(k).text()) != Way.LEFTWARDS; k--) {
          if (opensRun(glyphs.get(k)) && (!glyphs.get(k + 1).gap() || latin(glyphs, k))) {
            start = k;
          } else if (!links(glyphs, k)) {
            break;
          }
        }
      }
      boolean gap = at < glyphs.size() && glyphs.get(at).gap();
      all.add(glyphs.get(start).withGap(gap));
      all.addAll(glyphs.subList(start + 1, at));
      at = start;
    }
    return all;
  }

  private static boolean latin(List<Glyph> glyphs, int k) {
    return way(glyphs.get(k).text()) == Way.RIGHTWARDS
        || way(glyphs.get(k + 1).text()) == Way.RIGHTWARDS;
  }

  /** Digits and Latin letters. */
  private static boolean opensRun(Glyph glyph) {
    char c = glyph.text().charAt(0);
    return Character.isDigit(c) || way(glyph.text()) == Way.RIGHTWARDS || Raised.is(c);
  }

  /**
   * What stands inside a number or a symbol and between Latin words: "60/251", "A/HRC/RES/54/4",
   * "1.5", "Treaty Series". Behind a blank only Latin letters go on: two numbers in Arabic words
   * follow each other to the left. So do those of a range, where the greater one stands before the
   * hyphen: ranges rise.
   */
  private static boolean links(List<Glyph> glyphs, int k) {
    char c = glyphs.get(k).text().charAt(0);
    boolean letters =
        way(glyphs.get(k + 1).text()) == Way.RIGHTWARDS
            || k > 0 && way(glyphs.get(k - 1).text()) == Way.RIGHTWARDS;
    boolean blank = glyphs.get(k).gap() || glyphs.get(k + 1).gap();
    boolean range = (c == '-' || c == '‑') && number(glyphs, k, -1) > number(glyphs, k, 1);
    return !range && (!blank || letters) && "/.,:-‑'’&+_@%".indexOf(c) >= 0;
  }

  /** The number beside a sign; 0 where there is none. */
  private static long number(List<Glyph> glyphs, int k, int step) {
    long number = 0;
    long ten = 1;
    int digits = 0;
    for (int i = k + step; i >= 0 && i < glyphs.size() && digits < 18; i += step) {
      int digit = Character.digit(glyphs.get(i).text().charAt(0), 10);
      if (digit < 0 || step > 0 && glyphs.get(i).gap() || step < 0 && glyphs.get(i + 1).gap()) {
        break;
      }
      number = step > 0 ? number * 10 + digit : number + ten * digit;
      ten *= 10;
      digits++;
    }
    return number;
  }

  private enum Way {
    LEFTWARDS,
    RIGHTWARDS,
    NEITHER
  }

  private static Way way(String text) {
    return switch (Character.getDirectionality(text.codePointAt(0))) {
      case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
          Way.LEFTWARDS;
      case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> Way.RIGHTWARDS;
      default -> Way.NEITHER;
    };
  }

  /** Brackets are printed mirrored: where more stand wrongly than rightly, they were kept so. */
  private static String swapped(String text) {
    int wrong = 0;
    for (int i = 0; i < text.length(); i++) {
      int at = BRACKETS.indexOf(text.charAt(i));
      boolean before = i > 0 && " (),،؛.:".indexOf(text.charAt(i - 1)) < 0;
      boolean after = i + 1 < text.length() && " (),،؛.:".indexOf(text.charAt(i + 1)) < 0;
      if (at >= 0 && before != after) {
        wrong += at % 2 == 0 == after ? -1 : 1;
      }
    }
    if (wrong <= 0) {
      return text;
    }
    StringBuilder all = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      int at = BRACKETS.indexOf(text.charAt(i));
      all.append(at < 0 ? text.charAt(i) : BRACKETS.charAt(at ^ 1));
    }
    return all.toString();
  }

  /** Letters in the shapes they take beside each other become letters. */
  private static String plain(String text) {
    StringBuilder all = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean shape = c >= '\ufb50' && c <= '\ufdff' || c >= '\ufe70' && c <= '\ufeff';
      all.append(shape ? Normalizer.normalize(text.substring(i, i + 1), Normalizer.Form.NFKC) : c);
    }
    return all.toString();
  }

  /** Ligatures of print become letters: "ﬁ". */
  private static String unfolded(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '\ufb00' && c <= '\ufb06') {
        StringBuilder all = new StringBuilder(text.length() + 4);
        for (int k = 0; k < text.length(); k++) {
          char each = text.charAt(k);
          boolean folded = each >= '\ufb00' && each <= '\ufb06';
          all.append(
              folded
                  ? Normalizer.normalize(String.valueOf(each), Normalizer.Form.NFKC)
                  : String.valueOf(each));
        }
        return all.toString();
      }
    }
    return text;
  }
}
