package org.saisine.reader.sense;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saisine.reader.language.Category;
import org.saisine.reader.language.Letters;
import org.saisine.reader.language.Tokens;
import org.saisine.reader.sense.Numbers.Number;

/** Numbers that no noun introduced, in case one follows, as in Chinese: "第60/251号决议". */
final class Floating {
  /** How many characters may say between a number and its noun what the text is about. */
  private static final int SUBJECT = 60;

  private final Tokens tokens;
  private final char[] chars;
  private final Numbers numbers;
  private final Neighbours neighbours;
  private final List<Number> waiting = new ArrayList<>();

  Floating(Context context, Numbers numbers, Neighbours neighbours) {
    this.tokens = context.tokens;
    this.chars = context.chars;
    this.numbers = numbers;
    this.neighbours = neighbours;
  }

  void add(Number number) {
    waiting.add(number);
  }

  void clear() {
    waiting.clear();
  }

  /** The numbers that the noun {@code t} takes; those of the open list it takes over. */
  List<Number> claimed(int t, @Nullable NumberList open) {
    if (!waiting.isEmpty()) {
      return reaches(waiting.getLast().end(), t) ? together() : List.of();
    }
    if (open == null || open.items.isEmpty()) {
      return List.of();
    }
    int end = open.items.getLast().number.end();
    boolean measured = false;
    for (int i = end; i < tokens.start(t); i++) {
      measured |= Letters.kind(chars[i]) == Letters.IDEOGRAPH;
    }
    if (!measured || tokens.start(t) - end > 3 || neighbours.pause(end, tokens.start(t))) {
      return List.of();
    }
    List<Number> taken = open.items.stream().map(item -> item.number).toList();
    open.items.clear();
    return taken;
  }

  /** Whether a noun stands at a number, or only what the text is about between: "关于合作的决议". */
  private boolean reaches(int end, int t) {
    int gap = tokens.start(t) - end;
    boolean about = tokens.is(t - 1, Category.OF_ORGAN) && tokens.gapLength(t - 1) == 0;
    return gap <= 3 || about && gap <= SUBJECT && !neighbours.pause(end, tokens.start(t));
  }

  /** The last of the numbers and those before it, but for one that has a noun of another kind. */
  private List<Number> together() {
    int from = waiting.size() - 1;
    while (from > 0 && goesOn(waiting.get(from - 1))) {
      from--;
    }
    return List.copyOf(waiting.subList(from, waiting.size()));
  }

  private boolean goesOn(Number number) {
    int t = number.last() + 1;
    int end = number.end();
    if (tokens.is(t, Category.DAY_WORD) && tokens.start(t) == end) {
      end = tokens.end(t++);
    }
    int next = numbers.spaces(end);
    boolean linked = tokens.is(t, Category.LIST_LINK) && tokens.start(t) == next;
    return linked || Letters.kind(chars[next]) != Letters.IDEOGRAPH || dated(t, next);
  }

  private boolean dated(int t, int at) {
    return tokens.start(t) == at && neighbours.dateish(t);
  }

  /** The first token of the date that stands before a number; the number itself where none does. */
  int lead(Number number, int from) {
    int t = tokens.from(number.start());
    while (t > 0
        && tokens.start(t - 1) >= from
        && !tokens.is(t - 1, Category.SECTION_WORD)
        && (neighbours.dateish(t - 1)
            || tokens.is(t - 1, Category.MONTH_WORD)
            || tokens.is(t - 1, Category.DAY_WORD)
            || tokens.is(t - 1, Category.ORDINAL_PREFIX))
        && tokens.gapLength(t - 1) <= 1) {
      t--;
    }
    return t;
  }

  /** The year of the date before a number; 0 where none stands there. */
  int year(Number number, int from) {
    int year = 0;
    for (int t = lead(number, from); tokens.start(t) < number.start(); t++) {
      year = tokens.is(t + 1, Category.YEAR_WORD) ? tokens.digits(t) : year;
    }
    return year;
  }
}
