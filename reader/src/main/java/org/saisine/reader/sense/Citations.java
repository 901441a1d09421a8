package org.saisine.reader.sense;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saisine.reader.language.Category;
import org.saisine.reader.language.Letters;
import org.saisine.reader.language.Tokens;
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

  /** What may start a reference, or say whose it is; all other words pass. */
  private static final long SIGNS =
      Category.bits(
          Category.FIGURE,
          Category.RESOLUTION_WORD,
          Category.DECISION_WORD,
          Category.PARAGRAPH_WORD,
          Category.ORGAN,
          Category.BODY_KIND);

  private final Context context;
  private final Tokens tokens;
  private final char[] chars;
  private final Numbers numbers;
  private final Symbols symbols;
  private final Whose whose;
  private final Neighbours neighbours;
  private final Breaks breaks;

  /** Numbers that stand together under one noun. */
  private @Nullable NumberList list;

  /** A noun whose numbers may follow; those of the list before it may go on instead. */
  private @Nullable NumberList next;

  private final Floating floating;
  private final Pinpoints pinpoints;
  private final Gathered gathered;

  /** The organs of the block, in the order of their mention, and of the sentence. */
  private final List<String> organs = new ArrayList<>();

  private int sentence;
  private String topic = "";
  private final List<Block> blocks;
  private int block = -1;
  private int blockStart;
  private int blockEnd;

  Citations(Context context) {
    this.context = context;
    this.blocks = context.shape.blocks();
    this.tokens = context.tokens;
    this.chars = context.chars;
    this.numbers = new Numbers(context);
    this.symbols = new Symbols(context, numbers);
    this.whose = new Whose(context);
    this.neighbours = new Neighbours(context);
    this.breaks = new Breaks(context, numbers);
    this.floating = new Floating(context, numbers, neighbours);
    this.pinpoints = new Pinpoints(context);
    this.gathered = new Gathered(context);
  }

  List<Citation> read() {
    int title = titleToken();
    for (int t = 0; t < tokens.size(); t++) {
      enter(t);
      if (!tokens.any(t, SIGNS)) {
        continue;
      }
      if (tokens.isSymbol(t)) {
        symbols(t);
      } else if (tokens.is(t, Category.RESOLUTION_WORD) || tokens.is(t, Category.DECISION_WORD)) {
        noun(t);
      } else if (tokens.is(t, Category.PARAGRAPH_WORD)) {
        pinpoints.word(t);
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
    return gathered.all(pinpoints.read());
  }

  private void symbols(int t) {
    int lead = t;
    for (Symbols.Found symbol : symbols.at(t)) {
      pinpoints.reference(new Pinpoints.Reference(lead, symbol.start(), symbol.end(), true));
      gathered.add(symbol.symbol(), symbol.start(), symbol.end(), symbol.start());
      lead = -1;
    }
  }

  private int titleToken() {
    int title = context.shape.title();
    return title < 0 || context.shape.titleNumber().isEmpty()
        ? -1
        : tokens.from(context.shape.blocks().get(title).start());
  }

  // ---- where we are

  private void enter(int t) {
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
    } else if (t > 0
        && tokens.marked(t, Tokens.STOP)
        && breaks.ends(tokens.end(t - 1), tokens.start(t))) {
      close(t);
      sentence = organs.size();
    }
  }

  // ---- numbers

  private void noun(int t) {
    List<Number> claimed = floating.claimed(t, list);
    int lead = claimed.isEmpty() ? t : floating.lead(claimed.getFirst(), blockStart);
    NumberList opened = new NumberList(context, whose, t, lead, organs, sentence);
    if (claimed.isEmpty()) {
      next = opened;
      if (!opened.before.isEmpty()) {
        topic = opened.before.getFirst();
      }
      return;
    }
    opened.topic = topic;
    close(t);
    for (Number number : claimed) {
      NumberList.Item item = new NumberList.Item(number);
      item.year = floating.year(number, blockStart);
      opened.items.add(item);
    }
    list = opened;
    close(t);
  }

  private void organ(int t) {
    whose.note(t);
    String code = whose.code(t);
    if (!code.equals(Whose.UNKNOWN)) {
      organs.add(code);
    }
    NumberList waiting = next;
    if (waiting != null && waiting.before.isEmpty()) {
      if (neighbours.of(waiting.noun, tokens.end(waiting.noun), t)) {
        waiting.before = whose.codes(t);
        topic = code;
      } else if (topic.isEmpty()) {
        topic = code;
      }
    }
    NumberList open = list;
    if (open == null || open.items.isEmpty()) {
      return;
    }
    NumberList.Item last = open.items.getLast();
    if (last.after.isEmpty() && neighbours.of(last.number.last(), last.number.end(), t)) {
      last.after = whose.codes(t);
      topic = code;
    } else if (last.subject.isEmpty() && tokens.start(t) - last.number.end() <= 90) {
      last.subject = code;
    }
  }

  private void number(int t, Number number) {
    NumberList waiting = next;
    if (waiting != null
        && number.start() - tokens.end(waiting.noun) <= LIST_GAP
        && !breaks.quoteCloses(tokens.end(waiting.noun), number.start())) {
      close(t);
      waiting.topic = topic;
      waiting.items.add(new NumberList.Item(number));
      list = waiting;
      return;
    }
    NumberList open = list;
    if (open != null && belongs(open, t, number)) {
      open.items.add(new NumberList.Item(number));
      return;
    }
    floating.add(number);
    String organ = "";
    if (block >= context.shape.masthead()
        && blockStart == number.start()
        && blockEnd == number.end()) {
      List<String> all = whose.fallback(number, 0, false);
      boolean own = all.contains(context.speaker);
      organ = own ? context.speaker : all.size() == 1 ? all.getFirst() : "";
    } else if (number.form() == Numbers.Form.YEAR) {
      organ = context.speaker.equals("SC") ? "SC" : "";
    } else {
      organ = whose.known(number, false);
    }
    if (!organ.isEmpty()) {
      pinpoints.reference(new Pinpoints.Reference(t, number.start(), number.end(), true));
      cite(number, organ, false);
    }
  }

  /** Whether a number goes on with a list: near its last, or set off and dated like the others. */
  private boolean belongs(NumberList open, int t, Number number) {
    int end = open.items.getLast().number.end();
    if (number.start() - end <= LIST_GAP) {
      return true;
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
    next = null;
    floating.clear();
    if (closed == null || closed.items.isEmpty()) {
      return;
    }
    String previous = "";
    closed.spread();
    ListYears told = new ListYears(context, whose, closed);
    int[] years = told.of(numbers, limit);
    told.mirror(years);
    boolean alone = closed.items.size() == 1;
    for (int i = 0; i < closed.items.size(); i++) {
      NumberList.Item item = closed.items.get(i);
      Number number = item.number;
      int lead = i == 0 ? closed.lead : -1;
      pinpoints.reference(new Pinpoints.Reference(lead, number.start(), number.end(), alone));
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
    gathered.add(number, numbers.symbol(number, organ, decision));
  }
}
