package org.saisine.reader.sense;

import java.util.List;
import java.util.Set;
import org.saisine.reader.language.Category;
import org.saisine.reader.language.Letters;
import org.saisine.reader.language.Tokens;

/** Reads a cell of item numbers: "1 a)", "2 (b) and (c)", "3, 4". */
final class ItemCells {
  private final char[] chars;
  private final Tokens tokens;
  private final Set<String> agenda;

  ItemCells(char[] chars, Tokens tokens, Set<String> agenda) {
    this.chars = chars;
    this.tokens = tokens;
    this.agenda = agenda;
  }

  /** An item's number as the agenda has it, and where it stands. */
  record Item(String item, int start, int end) {}

  /** Reads the numbers from {@code from} on into {@code found}; answers where they end. */
  int read(int from, int limit, List<Item> found) {
    int at = from;
    int stop = from;
    String number = "";
    while (at < limit) {
      int next = at;
      if (Letters.kind(chars[at]) == Letters.DIGIT) {
        while (next < limit && Letters.kind(chars[next]) == Letters.DIGIT) {
          next++;
        }
        number = folded(at, next);
        if (next < limit && chars[next] == '.') {
          next++;
        }
        int letter = letterEnd(skip(next, limit), limit);
        if (letter == 0 && !add(number, at, next, found)) {
          return stop;
        }
        if (letter > 0 && !add(number + "(" + letter(skip(next, limit)) + ")", at, letter, found)) {
          return stop;
        }
        next = Math.max(next, letter);
      } else {
        next = letterEnd(at, limit);
        if (next == 0
            || number.isEmpty()
            || !add(number + "(" + letter(at) + ")", at, next, found)) {
          return stop;
        }
      }
      stop = next;
      at = link(stop, limit);
      if (at == stop) {
        return stop;
      }
    }
    return stop;
  }

  private boolean add(String item, int start, int end, List<Item> found) {
    if (!agenda.isEmpty() && !agenda.contains(item)) {
      return false;
    }
    found.add(new Item(item, start, end));
    return true;
  }

  /** Behind one number of a list: where the next one starts; {@code from} where none follows. */
  private int link(int from, int limit) {
    int at = skip(from, limit);
    int t = tokens.from(at);
    boolean and =
        t < tokens.size()
            && tokens.start(t) == at
            && (tokens.is(t, Category.RANGE_LINK) || tokens.is(t, Category.LIST_LINK));
    if (and) {
      return skip(tokens.end(t), limit);
    }
    boolean comma = at < limit && (chars[at] == ',' || Letters.fold(chars[at]) == '-');
    int next = comma ? skip(at + 1, limit) : at;
    boolean goes =
        next < limit && (Letters.kind(chars[next]) == Letters.DIGIT || letterEnd(next, limit) > 0);
    return comma && goes ? next : from;
  }

  private int letterEnd(int from, int limit) {
    int at = from;
    if (at < limit && (chars[at] == '(' || chars[at] == '（')) {
      at++;
    }
    int close = at + 1;
    while (close < limit && Letters.kind(chars[close]) == Letters.IGNORED) {
      close++;
    }
    boolean closes =
        close < limit
            && Letters.place(chars[at]) > 0
            && (chars[close] == ')' || chars[close] == '）');
    return closes ? close + 1 : 0;
  }

  /** The letter as the agenda has it: "أ" is its first. */
  private char letter(int from) {
    boolean bare = Letters.kind(chars[from]) == Letters.LETTER;
    return (char) ('a' + Letters.place(chars[bare ? from : from + 1]) - 1);
  }

  private String folded(int from, int to) {
    StringBuilder all = new StringBuilder();
    for (int i = from; i < to; i++) {
      all.append(Letters.fold(chars[i]));
    }
    return all.toString();
  }

  private int skip(int from, int limit) {
    int at = from;
    while (at < limit && Letters.kind(chars[at]) == Letters.SPACE) {
      at++;
    }
    return at;
  }
}
