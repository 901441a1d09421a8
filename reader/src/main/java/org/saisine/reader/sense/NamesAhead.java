package org.saisine.reader.sense;

import org.saisine.reader.language.Category;
import org.saisine.reader.language.Letters;

/**
 * Names of bodies and places in languages that put them ahead of what tells that they are such:
 * "the water-levels working group", "at Saint-Orme held". No capitals tell where they begin.
 */
final class NamesAhead {
  /** A longer stretch is no name of a place. */
  private static final int PLACE = 20;

  /** A name is told no longer. */
  private static final int NAME = 200;

  private NamesAhead() {}

  /** A body's name: from the last mark, verb, date or small word up to what kind of body it is. */
  static String body(Told told, int k) {
    int from = told.sentence.start();
    for (int i = k - 1; i >= 0 && from == told.sentence.start(); i--) {
      if (!named(told, i)) {
        from = told.end(i);
      }
    }
    from = Math.max(from, told.end(k) - NAME);
    for (int at = told.start(k) - 1; at >= from; at--) {
      if (Letters.kind(told.context.chars[at]) == Letters.OTHER) {
        from = at + 1;
      }
    }
    return told.string(from, told.end(k)).strip();
  }

  /** Whether what stands at place {@code k} may be in the name of a body. */
  private static boolean named(Told told, int k) {
    boolean joined = told.behind.touches(k + 1);
    return told.is(k, Category.LIST_LINK)
        || told.is(k, Category.FUNCTION_WORD)
        || told.word(k, "hour")
        || told.word(k, "not")
        || told.is(k, Category.ADDRESSEE) && joined && !told.is(k + 1, Category.LIST_LINK);
  }

  /** Where something is held: between "at" and the next word that tells, before the deed. */
  static String place(Told told, int deed) {
    int first = told.behind.clause(deed);
    for (int k = deed - 1; k >= first && !told.deeds(k); k--) {
      if (told.word(k, "at")) {
        String place = place(told, k, deed);
        if (!place.isEmpty()) {
          return place;
        }
      }
    }
    return "";
  }

  private static String place(Told told, int at, int deed) {
    int stop = at + 1;
    while (stop < deed && !stops(told, stop)) {
      boolean somebody =
          told.is(stop, Category.ADDRESSEE)
              || told.is(stop, Category.ORGAN)
              || told.is(stop, Category.BODY_KIND)
              || told.meeting(stop);
      if (somebody) {
        return "";
      }
      stop++;
    }
    boolean elsewhere = told.word(stop - 1, "no-place") && told.behind.touches(stop);
    int length = told.start(stop) - told.end(at);
    return elsewhere || length > PLACE ? "" : told.string(told.end(at), told.start(stop)).strip();
  }

  private static boolean stops(Told told, int k) {
    return told.word(k, "coverb")
        || told.is(k, Category.OF_ORGAN)
        || told.is(k, Category.ORDINAL)
        || told.tokens.isNumber(told.token(k));
  }
}
