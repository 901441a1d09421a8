package org.saisine.reader.sense;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saisine.reader.language.Category;
import org.saisine.reader.language.Letters;
import org.saisine.reader.language.Tokens;
import org.saisine.reader.sense.Numbers.Letter;
import org.saisine.reader.sense.Numbers.Number;
import org.saisine.reader.shape.Block;
import org.saisine.reader.vocabulary.Citation;

/**
 * Reads what a text cites. Symbols speak for themselves; a bare number ("its resolution 46/182")
 * belongs to the organ that the words around it name, else to the one that was named with that
 * number before, else to the one that speaks: each only if it can have such a number.
 */
final class Citations {
  /** How many characters may stand between a noun and its first number, or two numbers. */
  private static final int LIST_GAP = 60;

  /** How many may stand between a number and the organ behind it: a date. */
  private static final int NEAR = 48;

  private final Context context;
  private final Tokens tokens;
  private final char[] chars;
  private final Numbers numbers;
  private final Symbols symbols;
  private final Whose whose;
  private final List<Citation> found = new ArrayList<>();
  private final Set<String> done = new HashSet<>();

  /** Numbers that stand together under one noun. */
  private @Nullable NumberList list;

  /** Numbers that no noun introduced, in case one follows, as in Chinese. */
  private final List<Number> floating = new ArrayList<>();

  /** The organs of the block, in the order of their mention, and of the sentence. */
  private final List<String> organs = new ArrayList<>();

  private int sentence;
  private String topic = "";
  private int block = -1;
  private int blockStart;
  private int blockEnd;

  Citations(Context context) {
    this.context = context;
    this.tokens = context.tokens;
    this.chars = context.chars;
    this.numbers = new Numbers(context);
    this.symbols = new Symbols(context, numbers);
    this.whose = new Whose(context);
  }

  List<Citation> read() {
    int title = titleToken();
    for (int t = 0; t < tokens.size(); t++) {
      enter(t);
      if (tokens.isSymbol(t)) {
        for (Symbols.Found symbol : symbols.at(t)) {
          add(symbol.symbol(), symbol.start(), symbol.end());
        }
      } else if (tokens.is(t, Category.RESOLUTION_WORD) || tokens.is(t, Category.DECISION_WORD)) {
        noun(t);
      } else if (whose.names(t)) {
        organ(t);
      } else if (t != title) {
        Optional<Number> number = numbers.at(t);
        if (number.isPresent()) {
          number(t, number.get());
          t = number.get().last();
        }
      }
    }
    close(tokens.size());
    return List.copyOf(found);
  }

  private int titleToken() {
    int title = context.shape.title();
    return title < 0 || context.shape.titleNumber().isEmpty()
        ? -1
        : tokens.from(context.shape.blocks().get(title).start());
  }

  // ---- where we are

  private void enter(int t) {
    List<Block> blocks = context.shape.blocks();
    if (tokens.start(t) >= blockEnd) {
      close(t);
      while (block + 1 < blocks.size() && tokens.start(t) >= blockEnd) {
        blockStart = blocks.get(++block).start();
        blockEnd = blocks.get(block).end();
      }
      blockEnd = tokens.start(t) >= blockEnd ? Integer.MAX_VALUE : blockEnd;
      organs.clear();
      sentence = 0;
      topic = "";
    } else if (t > 0 && ends(tokens.end(t - 1), tokens.start(t))) {
      close(t);
      sentence = organs.size();
    }
  }

  /** Whether a sentence ends between two tokens; an abbreviation's stop does not end one. */
  private boolean ends(int from, int to) {
    for (int i = from; i + 1 < to; i++) {
      char c = chars[i];
      if (c == '。' || c == '؟') {
        return true;
      }
      if (c == '.' && Letters.kind(chars[i + 1]) == Letters.SPACE) {
        int word = i;
        while (word > 0 && Letters.kind(chars[word - 1]) == Letters.LETTER) {
          word--;
        }
        int next = numbers.spaces(i + 1);
        if (i - word > 5 && next < context.text.length() && !Character.isLowerCase(chars[next])) {
          return true;
        }
      }
    }
    return false;
  }

  // ---- numbers

  private void noun(int t) {
    List<Number> before = before(t);
    close(t);
    int lead = before.isEmpty() ? t : lead(before.getFirst());
    NumberList opened = new NumberList(context, whose, t, lead, organs, sentence);
    list = opened;
    if (!opened.before.isEmpty()) {
      topic = opened.before.getFirst();
    }
    for (Number number : before) {
      NumberList.Item item = new NumberList.Item(number);
      for (int i = lead(number); tokens.start(i) < number.start(); i++) {
        item.year = tokens.is(i + 1, Category.YEAR_WORD) ? tokens.digits(i) : item.year;
      }
      opened.items.add(item);
    }
    if (!before.isEmpty()) {
      close(t);
    }
  }

  /** The numbers that a noun behind them takes, as in Chinese: "第60/251号决议". */
  private List<Number> before(int t) {
    if (!floating.isEmpty()) {
      int gap = tokens.start(t) - floating.getLast().end();
      return gap <= 3 ? List.copyOf(floating) : List.of();
    }
    NumberList open = list;
    if (open == null || open.items.isEmpty()) {
      return List.of();
    }
    int end = open.items.getLast().number.end();
    boolean measured = false;
    for (int i = end; i < tokens.start(t); i++) {
      measured |= Letters.kind(chars[i]) == Letters.IDEOGRAPH;
    }
    if (!measured || tokens.start(t) - end > 3 || pause(end, tokens.start(t))) {
      return List.of();
    }
    List<Number> taken = open.items.stream().map(item -> item.number).toList();
    open.items.clear();
    return taken;
  }

  /** The first token of the date that stands before a number; the number itself where none does. */
  private int lead(Number number) {
    int t = tokens.from(number.start());
    while (t > 0
        && (dateish(t - 1)
            || tokens.is(t - 1, Category.MONTH_WORD)
            || tokens.is(t - 1, Category.DAY_WORD)
            || tokens.is(t - 1, Category.ORDINAL_PREFIX))
        && tokens.gapLength(t - 1) <= 1) {
      t--;
    }
    return t;
  }

  private void organ(int t) {
    whose.note(t);
    String code = whose.code(t);
    if (!code.equals(Whose.UNKNOWN)) {
      organs.add(code);
    }
    NumberList open = list;
    if (open == null) {
      return;
    }
    if (open.items.isEmpty()) {
      if (open.before.isEmpty() && of(open.noun, tokens.end(open.noun), t)) {
        open.before = whose.codes(t);
        topic = code;
      } else if (open.before.isEmpty() && topic.isEmpty()) {
        topic = code;
      }
      return;
    }
    NumberList.Item last = open.items.getLast();
    if (last.after.isEmpty() && of(last.number.last(), last.number.end(), t)) {
      last.after = whose.codes(t);
      topic = code;
    } else if (last.subject.isEmpty() && tokens.start(t) - last.number.end() <= 90) {
      last.subject = code;
    }
  }

  /** Whether token {@code t} is the organ of what ends at {@code end}: only a date is between. */
  private boolean of(int from, int end, int t) {
    if (tokens.start(t) - end > NEAR) {
      return false;
    }
    int link = end;
    for (int i = from + 1; i < t; i++) {
      if (!dateish(i) && !tokens.is(i, Category.OF_ORGAN) || letters(link, tokens.start(i))) {
        return false;
      }
      link = tokens.end(i);
    }
    boolean adjacent = !letters(link, tokens.start(t)) && !pause(link, tokens.start(t));
    return adjacent && (t - 1 == from || tokens.is(t - 1, Category.OF_ORGAN) || date(t - 1));
  }

  private boolean date(int t) {
    return tokens.isNumber(t) || tokens.is(t, Category.YEAR_WORD) || tokens.is(t, Category.MONTH);
  }

  private boolean dateish(int t) {
    return date(t)
        || tokens.is(t, Category.DATE_LINK)
        || tokens.is(t, Category.FROM_WORD)
        || tokens.is(t, Category.SECTION_WORD);
  }

  private boolean letters(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Letters.inWord(chars[i])) {
        return true;
      }
    }
    return false;
  }

  private boolean pause(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Letters.kind(chars[i]) == Letters.OTHER) {
        return true;
      }
    }
    return false;
  }

  private void number(int t, Number number) {
    NumberList open = list;
    if (open != null && belongs(open, t, number)) {
      open.items.add(new NumberList.Item(number));
      return;
    }
    floating.add(number);
    boolean alone =
        block >= context.shape.masthead()
            && number.start() == blockStart
            && number.end() == blockEnd;
    String organ =
        alone && whose.possible(context.speaker, number, 0, false)
            ? context.speaker
            : whose.known(number, false);
    if (!organ.isEmpty() && number.form() != Numbers.Form.YEAR) {
      cite(number, organ, false);
    }
  }

  /** Whether a number goes on with a list: near its last, or set off and dated like the others. */
  private boolean belongs(NumberList open, int t, Number number) {
    int end = open.items.isEmpty() ? tokens.end(open.noun) : open.items.getLast().number.end();
    if (number.start() - end <= LIST_GAP) {
      return true;
    }
    if (open.items.isEmpty()) {
      return false;
    }
    boolean linked = tokens.is(t - 1, Category.LIST_LINK) && tokens.gapLength(t - 1) <= 2;
    int back = number.start() - 1;
    while (back > end && Letters.kind(chars[back]) == Letters.SPACE) {
      back--;
    }
    boolean comma = ",，،、;；؛(（".indexOf(chars[back]) >= 0;
    return linked || comma;
  }

  private void close(int limit) {
    NumberList closed = list;
    list = null;
    floating.clear();
    if (closed == null || closed.items.isEmpty()) {
      return;
    }
    closed.topic = topic;
    String previous = "";
    closed.spread();
    int[] years = closed.years(numbers, limit);
    for (int i = 0; i < closed.items.size(); i++) {
      NumberList.Item item = closed.items.get(i);
      String organ = closed.whose(item, years[i], previous);
      if (!organ.isEmpty()) {
        cite(item.number, organ, closed.decision);
        previous = organ;
      }
    }
    topic = previous.isEmpty() ? topic : previous;
  }

  private void cite(Number number, String organ, boolean decision) {
    whose.know(number, decision, organ);
    String symbol = numbers.symbol(number, organ, decision);
    if (number.letters().isEmpty()) {
      add(symbol, number.start(), number.end());
      return;
    }
    int bracket = symbol.lastIndexOf('(');
    int start = number.start();
    for (Letter letter : number.letters()) {
      String lettered =
          bracket < 0
              ? symbol + letter.name()
              : symbol.substring(0, bracket) + letter.name() + symbol.substring(bracket);
      boolean only = number.letters().size() == 1;
      add(lettered, start, only ? number.end() : letter.end());
      start = letter.start();
    }
  }

  // ---- results

  private void add(String symbol, int start, int end) {
    if (done.add(symbol + "@" + start)) {
      found.add(
          new Citation(
              symbol,
              context.text.string(start, end),
              context.paragraphAt(start),
              context.span(start, end)));
    }
  }
}
