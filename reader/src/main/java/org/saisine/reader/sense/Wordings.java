package org.saisine.reader.sense;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.saisine.reader.language.Category;
import org.saisine.reader.language.Lexicon;
import org.saisine.reader.language.Tokens;
import org.saisine.reader.shape.Block;
import org.saisine.reader.shape.Shape;
import org.saisine.reader.vocabulary.Fact;
import org.saisine.reader.vocabulary.Kind;
import org.saisine.reader.vocabulary.Wording;

/** Reads the lines of a masthead as they are printed. */
final class Wordings {
  /** No line of a masthead has more characters. */
  private static final int LINE = 400;

  /** Words that tell a line of a masthead from the title of an agenda item. */
  private static final long OTHERS =
      Category.bits(
          Category.KIND_WORD,
          Category.MASTHEAD,
          Category.ORIGINAL_WORD,
          Category.SESSION_WORD,
          Category.VOTE);

  private static final long BODIES = Category.bits(Category.ORGAN, Category.BODY_KIND);

  private final Context context;
  private final Shape shape;
  private final Tokens tokens;
  private final List<Stretch> organs = new ArrayList<>();
  private final List<Stretch> titles = new ArrayList<>();
  private final List<Stretch> items = new ArrayList<>();
  private final List<Stretch> kinds = new ArrayList<>();
  private final List<Stretch> bases = new ArrayList<>();

  /** Whether the line above is the one that numbers the agenda items, or the title of one. */
  private boolean titling;

  /** A stretch of the normalised text. */
  private record Stretch(int start, int end) {}

  Wordings(Context context) {
    this.context = context;
    this.shape = context.shape;
    this.tokens = context.tokens;
  }

  /**
   * The lines as they are printed.
   *
   * @param numbers how many agenda items the masthead names
   */
  Wording read(int numbers) {
    if (shape.kind() == Kind.OTHER) {
      return Wording.NONE;
    }
    List<Block> blocks = shape.blocks();
    boolean titled = false;
    for (int b = 0; b < Math.min(shape.masthead(), blocks.size()) && !titled; b++) {
      Block block = blocks.get(b);
      titled = b == shape.title();
      titling &= !titled;
      if (block.note() == 0 && block.end() > block.start() && !titled) {
        line(block, tokens.from(block.start()), tokens.from(block.end()));
      }
    }
    return new Wording(
        facts(organs), first(items), facts(joined(numbers)), first(kinds), first(bases));
  }

  private void line(Block block, int first, int limit) {
    Stretch line = new Stretch(block.start(), block.end());
    boolean opens = first < limit && tokens.start(first) == block.start();
    if (opens && tokens.is(first, Category.ITEM_WORD, "item")) {
      items.add(line);
      titling = true;
    } else if (!kinds.isEmpty()) {
      basis(block, line);
    } else if (first < limit && kind(block, first, limit)) {
      kinds.add(line);
      titling = false;
    } else if (titling && !other(block, first, limit, opens)) {
      titles.add(line);
    } else if (organs.size() < 3 && items.isEmpty() && organ(block, first, limit, opens)) {
      organs.add(line);
    } else {
      titling = false;
    }
  }

  private void basis(Block block, Stretch line) {
    boolean opens = "[［".indexOf(context.chars[block.start()]) >= 0;
    if (opens && "]］".indexOf(context.chars[block.end() - 1]) >= 0) {
      bases.add(line);
    }
  }

  /** Where the noun comes last, so does the word that says what this is: "2020年…决议". */
  private boolean kind(Block block, int first, int limit) {
    boolean told = shape.kindAt() >= block.start() && shape.kindAt() < block.end();
    boolean head = tokens.isNumber(first) || tokens.any(first, BODIES);
    int last = limit - 1;
    return told && tokens.is(tokens.from(shape.kindAt()), Category.KIND_WORD)
        || head
            && last > first
            && tokens.end(last) == block.end()
            && tokens.is(last, Category.KIND_WORD, shape.kind().name().toLowerCase(Locale.ROOT));
  }

  private boolean other(Block block, int first, int limit, boolean opens) {
    boolean numbered = first < limit && (tokens.isFraction(first) || tokens.isFraction(first + 1));
    return numbered
        || block.end() - block.start() > LINE
        || sponsors(block)
        || "[［".indexOf(context.chars[block.start()]) >= 0
        || opens && (tokens.isSymbol(first) || tokens.any(first, OTHERS))
        || enacts(block);
  }

  /** "Andorra, Belgium*, Chile …": those who submit a draft. */
  private boolean sponsors(Block block) {
    Lexicon states = shape.language().states();
    long match = states.match(context.chars, block.start(), block.end());
    int behind = match == Lexicon.NOTHING ? block.end() : Lexicon.end(match);
    return behind < block.end() && ",،、，*".indexOf(context.chars[behind]) >= 0;
  }

  /** Where an organ's or a body's name is the line, or opens it. */
  private boolean organ(Block block, int first, int limit, boolean opens) {
    for (int t = first; t < limit; t++) {
      if (tokens.is(t, Category.ORGAN)
          && tokens.start(t) - block.start() <= 5
          && block.end() - tokens.end(t) <= 3) {
        return !enacts(block);
      }
    }
    boolean last = first < limit && tokens.end(limit - 1) == block.end();
    return !enacts(block)
        && (opens && tokens.any(first, BODIES) || last && tokens.any(limit - 1, BODIES));
  }

  private boolean enacts(Block block) {
    return ",،，".indexOf(context.chars[block.end() - 1]) >= 0
        && shape.masthead() > 0
        && block.equals(shape.blocks().get(Math.min(shape.masthead(), shape.blocks().size()) - 1));
  }

  /**
   * One title an item: where one item is named, all lines are its title; where there are more lines
   * than items, one that begins small or follows a comma goes on with the line above.
   */
  private List<Stretch> joined(int numbers) {
    if (titles.size() <= numbers) {
      return titles;
    }
    List<Stretch> all = new ArrayList<>();
    for (Stretch line : titles) {
      if (!all.isEmpty() && (numbers == 1 || goesOn(all.getLast(), line))) {
        all.add(new Stretch(all.removeLast().start, line.end));
      } else {
        all.add(line);
      }
    }
    return all;
  }

  private boolean goesOn(Stretch above, Stretch line) {
    return Character.isLowerCase(context.chars[line.start])
        || ",،，:：".indexOf(context.chars[above.end - 1]) >= 0;
  }

  private Optional<Fact<String>> first(List<Stretch> lines) {
    return facts(lines).stream().findFirst();
  }

  private List<Fact<String>> facts(List<Stretch> lines) {
    return lines.stream()
        .map(line ->
            new Fact<>(
                context.text.string(line.start, line.end).replace('\n', ' '),
                context.span(line.start, line.end)))
        .toList();
  }
}
