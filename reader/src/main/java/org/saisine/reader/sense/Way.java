package org.saisine.reader.sense;

import org.saisine.reader.language.Category;
import org.saisine.reader.language.Letters;
import org.saisine.reader.language.Tokens;

/**
 * What may stand between paragraphs and what they are of.
 *
 * @param words the categories of its words
 * @param marks that may part them
 * @param dated whether numbers may stand there
 * @param tied whether a mark needs a word that ties both together: ", of"
 */
record Way(long words, String marks, boolean dated, boolean tied) {
  private static final long OF = Category.bits(Category.DATE_LINK, Category.OF_ORGAN);
  private static final long WHOSE =
      OF | Category.bits(Category.OWN, Category.ORGAN, Category.BODY_KIND, Category.POINT_WORD);
  private static final long DATED =
      WHOSE
          | Category.bits(
              Category.FROM_WORD,
              Category.MONTH,
              Category.MONTH_WORD,
              Category.YEAR_WORD,
              Category.DAY_WORD);
  private static final long NAMED =
      DATED
          | Category.bits(
              Category.RESOLUTION_WORD, Category.DECISION_WORD, Category.ORDINAL_PREFIX);

  static final Way UNDER = new Way(OF, "", false, false);
  static final Way BEFORE = new Way(WHOSE, ",،", false, true);
  static final Way AFTER = new Way(DATED, ",،，)）]", true, false);
  static final Way AFTER_NOUN = new Way(NAMED, AFTER.marks, true, false);
  static final Way BESIDE =
      new Way(
          OF | Category.bits(Category.LIST_LINK, Category.ORDINAL_PREFIX, Category.OWN),
          ",،、，",
          false,
          false);

  /** Whether nothing but what it allows lies between an offset and a token. */
  boolean joins(Context context, int from, int to) {
    Tokens tokens = context.tokens;
    char[] chars = context.chars;
    boolean parted = false;
    boolean bound = false;
    int at = from;
    for (int t = tokens.from(from); t <= to && t < tokens.size(); t++) {
      for (int i = at; i < tokens.start(t); i++) {
        byte kind = Letters.kind(chars[i]);
        if (chars[i] == '\n' || kind != Letters.SPACE && kind != Letters.IGNORED) {
          if (marks.indexOf(chars[i]) < 0) {
            return false;
          }
          parted = true;
        }
      }
      if (t < to) {
        if (!tokens.any(t, words) && !(dated && tokens.isNumber(t))) {
          return false;
        }
        bound |= tokens.any(t, OF) || tokens.is(t, Category.OWN);
        at = tokens.end(t);
      }
    }
    return !tied || !parted || bound;
  }
}
