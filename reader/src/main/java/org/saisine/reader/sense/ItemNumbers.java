package org.saisine.reader.sense;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.saisine.reader.language.Letters;
import org.saisine.reader.vocabulary.Fact;

/** Reads the numbers of agenda items as mastheads print them, normalised: {@code 72(b)}. */
final class ItemNumbers {
  private final Context context;
  private final char[] chars;

  ItemNumbers(Context context) {
    this.context = context;
    this.chars = context.chars;
  }

  /** The items named between two places: "2, 4 et 5", "69 (a) and (b)". */
  List<Fact<String>> read(int from, int end) {
    List<Fact<String>> items = new ArrayList<>();
    String number = "";
    int at = from;
    while (at < end) {
      char c = chars[at];
      if (Letters.kind(c) == Letters.DIGIT) {
        int stop = at;
        StringBuilder digits = new StringBuilder();
        while (stop < end && Letters.kind(chars[stop]) == Letters.DIGIT) {
          digits.append(Letters.fold(chars[stop++]));
        }
        number = digits.toString();
        int letter = letter(stop, end);
        if (letter == 0) {
          items.add(new Fact<>(number, context.span(at, stop)));
        }
        at = stop;
      } else {
        int stop = letterEnd(at, end);
        if (stop > 0 && !number.isEmpty()) {
          items.add(new Fact<>(number + "(" + letters(at, stop) + ")", context.span(at, stop)));
          at = stop;
        } else if (Letters.kind(c) == Letters.LETTER) {
          while (at < end && Letters.joined(c, chars[at])) {
            at++;
          }
        } else {
          at++;
        }
      }
    }
    return items;
  }

  private int letter(int from, int end) {
    int at = from;
    while (at < end && Letters.kind(chars[at]) == Letters.SPACE) {
      at++;
    }
    return at < end ? letterEnd(at, end) : 0;
  }

  /** The end of "(a)" or "a)" at {@code from}; 0 where none stands there. */
  private int letterEnd(int from, int end) {
    int at = from;
    if (chars[at] == '(' || chars[at] == '（') {
      at++;
    }
    int first = at;
    while (at < end && at < first + 4 && inLetters(at, first)) {
      at++;
    }
    boolean closes = at > first && at < end && (chars[at] == ')' || chars[at] == '）');
    return closes ? at + 1 : 0;
  }

  /**
   * A letter, or a sign that only draws it out, "هـ"; or, between two letters without case, the
   * space that keeps them unjoined: "ط ط".
   */
  private boolean inLetters(int at, int first) {
    boolean space = Letters.kind(chars[at]) == Letters.SPACE && at > first;
    return Letters.kind(chars[at]) == Letters.LETTER
        || Letters.kind(chars[at]) == Letters.IGNORED && at > first
        || space && Letters.caseless(chars[at - 1]) && Letters.caseless(chars[at + 1]);
  }

  private String letters(int from, int end) {
    StringBuilder kept = new StringBuilder();
    for (int i = from; i < end; i++) {
      if (Letters.kind(chars[i]) == Letters.LETTER) {
        kept.append(chars[i]);
      }
    }
    return kept.toString().toLowerCase(Locale.ROOT);
  }
}
