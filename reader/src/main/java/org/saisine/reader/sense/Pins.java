package org.saisine.reader.sense;

import org.jspecify.annotations.Nullable;
import org.saisine.reader.language.Category;
import org.saisine.reader.language.Tokens;

/** Reads which paragraphs a text names, at the words for paragraphs; whatever they are of. */
final class Pins {
  /** How far the word for a section may stand before the word for a paragraph. */
  private static final int SECTION = 14;

  private final Context context;
  private final Tokens tokens;
  private final char[] chars;
  private final PointNumbers points;

  Pins(Context context) {
    this.context = context;
    this.tokens = context.tokens;
    this.chars = context.chars;
    this.points = new PointNumbers(context);
  }

  /** The paragraphs at a word for paragraphs; null where it has no numbers of its own. */
  @Nullable Pin at(int t) {
    String value = tokens.value(t, Category.PARAGRAPH_WORD);
    if (value.equals("behind")) {
      PointNumbers.Run run = points.before(tokens.start(t));
      return run == null ? null : behind(t, run);
    }
    PointNumbers.Run run = value.equals("preambular") ? null : points.from(opening(t));
    if (run == null || sectioned(t)) {
      return null;
    }
    PointNumbers.Run letters = lettered(t, run);
    return letters == null
        ? new Pin(tokens.start(t), run.end(), run.numbers())
        : new Pin(letters.start(), run.end(), letters.numbers());
  }

  /** "第3段(c)和(d)分段": the letters may stand behind the word, and have one of their own. */
  private Pin behind(int t, PointNumbers.Run run) {
    String number = run.only();
    PointNumbers.Run letters = number == null ? null : points.letters(tokens.end(t), number);
    int word = letters == null ? -1 : tokens.from(letters.end());
    boolean points =
        letters != null
            && tokens.is(word, Category.POINT_WORD, "point")
            && tokens.start(word) == letters.end();
    return points && letters != null
        ? new Pin(run.start(), tokens.end(word), letters.numbers())
        : new Pin(run.start(), tokens.end(t), run.numbers());
  }

  /** "alinéas a) et b) du paragraphe 3": the letters stand before the number. */
  private PointNumbers.@Nullable Run lettered(int t, PointNumbers.Run run) {
    String number = run.only();
    for (int i = t - 1; number != null && i >= 0 && i > t - 10; i--) {
      if (tokens.is(i, Category.POINT_WORD, "point")) {
        PointNumbers.Run letters = points.letters(tokens.end(i), number);
        return letters != null && Way.UNDER.joins(context, letters.end(), t) ? letters : null;
      }
    }
    return null;
  }

  /** Where numbers begin: "paragraphs from 1 to 6" has a word before them. */
  private int opening(int t) {
    boolean from = tokens.is(t + 1, Category.FROM_WORD) && tokens.gapLength(t) == 1;
    return tokens.end(from ? t + 1 : t);
  }

  /** "section II.B, paragraph 3": where numbers may begin anew. */
  private boolean sectioned(int t) {
    int at = tokens.start(t);
    for (int i = t - 1; i >= 0 && tokens.start(t) - tokens.end(i) <= SECTION; i--) {
      if (small(tokens.end(i), at) || tokens.isFraction(i) || tokens.isSymbol(i)) {
        return false;
      }
      // a letter alone is of the number before it: "55/180 A and paragraph 15 of"
      boolean section = tokens.value(i, Category.SECTION_WORD).length() > 1;
      if (section || tokens.is(i, Category.CLOSING, "annex")) {
        return true;
      }
      at = tokens.start(i);
    }
    return false;
  }

  private boolean small(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLowerCase(chars[i]) || chars[i] == '\n') {
        return true;
      }
    }
    return false;
  }
}
