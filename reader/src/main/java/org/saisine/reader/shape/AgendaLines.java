package org.saisine.reader.shape;

import java.util.ArrayList;
import java.util.List;
import org.saisine.reader.language.Category;
import org.saisine.reader.language.Letters;
import org.saisine.reader.language.Tokens;

/**
 * The items of an agenda: numbered lines and, under them, lettered ones, which may stand on lines
 * of their own or behind each other.
 */
final class AgendaLines {
  /** A longer unnumbered block with a full stop is prose: the list has ended. */
  private static final int PROSE = 60;

  private static final int TITLE = 400;

  /** A line of an agenda that is longer may have been broken by hand. */
  private static final int LONG = 50;

  private final Text text;
  private final char[] chars;
  private final Tokens tokens;
  private final List<Block> blocks;
  private final List<AgendaLine> lines = new ArrayList<>();
  private final Marks marks;
  private int number;
  private int letter;

  AgendaLines(Text text, Tokens tokens) {
    this.text = text;
    this.chars = text.chars();
    this.tokens = tokens;
    this.blocks = text.blocks();
    this.marks = new Marks(chars);
  }

  List<AgendaLine> lines() {
    return lines;
  }

  /** Reads the list from block {@code from} on; answers the first block behind it. */
  int read(int from) {
    for (int b = from; b < blocks.size(); b++) {
      Block block = blocks.get(b);
      if (block.note() != 0) {
        continue;
      }
      if (opens(block, "annotations") && !lines.isEmpty()) {
        return b;
      }
      Marks.Mark mark = marks.at(block.start(), block.end());
      if (mark.number() > 0 && !lines.isEmpty() && mark.number() <= number) {
        return b;
      }
      if (mark.number() > 0 && mark.number() == number + 1) {
        number = mark.number();
        letter = 0;
        line("" + number, block.start(), mark.end(), block.end());
      } else if (mark.letter() == letter + 1 && number > 0) {
        letter = mark.letter();
        line(item(), block.start(), mark.end(), block.end());
      } else if (!lines.isEmpty() && continues(block)) {
        extend(block);
      } else if (!lines.isEmpty() && !divides(b)) {
        return b;
      }
    }
    return blocks.size();
  }

  private String item() {
    return number + "(" + (char) ('a' + letter - 1) + ")";
  }

  /** Whether the block is one word that opens a part: "Annotations", "Documentation". */
  private boolean opens(Block block, String part) {
    int t = tokens.from(block.start());
    return t < tokens.size()
        && tokens.start(t) <= block.start() + 4
        && tokens.is(t, Category.CLOSING, part)
        && block.end() - tokens.end(t) <= 3;
  }

  /** A block goes on with the line before it where that line was not closed. */
  private boolean continues(Block block) {
    AgendaLine last = lines.getLast();
    boolean open = last.end() > last.body() && !closed(last);
    boolean broken = Character.isLowerCase(chars[block.start()]) || last.end() - last.body() > LONG;
    boolean prose =
        block.end() - block.start() > PROSE && ".。".indexOf(chars[block.end() - 1]) >= 0;
    return open && broken && (!prose || Character.isLowerCase(chars[block.start()]));
  }

  /** A line that divides the agenda: the next number follows it. */
  private boolean divides(int b) {
    Block block = blocks.get(b);
    boolean title =
        block.end() - block.start() <= PROSE && ".:;。؛".indexOf(chars[block.end() - 1]) < 0;
    if (!title || b + 1 >= blocks.size()) {
      return false;
    }
    Block next = blocks.get(b + 1);
    return marks.at(next.start(), next.end()).number() == number + 1;
  }

  private boolean closed(AgendaLine line) {
    int at = line.end();
    while (at < text.length() && chars[at] == ' ') {
      at++;
    }
    return at < text.length() && ".;:。；：؛".indexOf(chars[at]) >= 0;
  }

  private void extend(Block block) {
    AgendaLine last = lines.removeLast();
    line(last.item(), last.start(), last.body(), block.end());
  }

  /** Adds a line; lettered items that stand within it become lines of their own. */
  private void line(String item, int start, int body, int end) {
    int from = Math.min(body, end);
    for (int at = from; at < end && at < from + TITLE; at++) {
      if (":;；：؛".indexOf(chars[at]) >= 0) {
        int next = skip(at + 1, end);
        Marks.Mark mark = next < end ? marks.at(next, end) : Marks.NONE;
        if (mark.letter() == letter + 1 && chars[next - 1] != '\n') {
          add(item, start, from, at);
          letter = mark.letter();
          line(item(), next, mark.end(), end);
          return;
        }
      }
    }
    add(item, start, from, end);
  }

  private void add(String item, int start, int body, int end) {
    int stop = end;
    while (stop > body && ".;:。；：؛ \u00a0\u202f".indexOf(chars[stop - 1]) >= 0) {
      stop--;
    }
    lines.add(new AgendaLine(item, start, body, stop));
  }

  private int skip(int from, int end) {
    int at = from;
    while (at < end && Letters.kind(chars[at]) == Letters.SPACE) {
      at++;
    }
    return at;
  }
}
