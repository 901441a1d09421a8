package org.saisine.reader.shape;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.saisine.reader.language.Category;
import org.saisine.reader.language.Letters;
import org.saisine.reader.language.Tokens;
import org.saisine.reader.vocabulary.Part;

/**
 * The items of an agenda and the paragraphs under them. The heading of each item repeats the
 * agenda's line, perhaps with small differences or over several blocks; where a document has no
 * list before its annotations, the headings are the list.
 */
final class Annotations {
  /** Letters that must agree for a heading to be an item's line. */
  private static final int ALIKE = 12;

  private static final int SHORT = 100;

  private final char[] chars;
  private final Tokens tokens;
  private final List<Block> blocks;
  private final AgendaLines list;
  private final Marks marks;
  private final Map<String, AgendaLine> byItem = new HashMap<>();
  private final List<Piece> pieces = new ArrayList<>();
  private final List<Integer> headings = new ArrayList<>();
  private final int from;
  private int number;
  private String item = "";
  private String rest = "";
  private boolean documents;

  Annotations(Text text, Tokens tokens, int from) {
    this.chars = text.chars();
    this.tokens = tokens;
    this.blocks = text.blocks();
    this.list = new AgendaLines(text, tokens);
    this.marks = new Marks(chars);
    this.from = from;
  }

  /** What was found. */
  record Found(List<Piece> pieces, List<Integer> headings, List<AgendaLine> agenda, int annex) {}

  Found find() {
    int body = list.read(from);
    for (AgendaLine line : list.lines()) {
      byItem.put(line.item(), line);
    }
    int annex = body;
    if (body < blocks.size() && doubles(blocks.get(body))) {
      item = list.lines().getLast().item();
      number = marks.at(list.lines().getLast().start(), blocks.get(body).start()).number();
    }
    while (annex < blocks.size() && !annexes(blocks.get(annex))) {
      Block block = blocks.get(annex);
      if (block.note() == 0) {
        block(annex, block);
      }
      annex++;
    }
    return new Found(List.copyOf(pieces), List.copyOf(headings), List.copyOf(list.lines()), annex);
  }

  /** Prose right behind the first items: the headings of the annotations are the list. */
  private boolean doubles(Block block) {
    return block.note() == 0
        && !list.lines().isEmpty()
        && marks.at(block.start(), block.end()).none()
        && !opens(block, "annotations")
        && block.end() - block.start() > SHORT;
  }

  private void block(int b, Block block) {
    if (opens(block, "annotations")) {
      headings.add(b);
    } else if (opens(block, "documentation")) {
      documents = true;
      headings.add(b);
    } else if (heading(block)) {
      documents = false;
      headings.add(b);
    } else if (!rest.isEmpty() && alike(letters(block.start(), block.end()), rest)) {
      rest = "";
      headings.add(b);
    } else if (item.isEmpty()) {
      headings.add(b);
    } else if (continues(block)) {
      extend(block);
    } else if (documents || !title(block)) {
      Marks.Mark mark = marks.at(block.start(), block.end());
      int body = mark.number() > 0 ? mark.end() : block.start();
      pieces.add(
          new Piece("a" + item, Part.ANNOTATION, item, block.start(), body, block.end(), b, 1));
    } else {
      headings.add(b);
    }
  }

  // ---- headings

  private boolean heading(Block block) {
    Marks.Mark mark = marks.at(block.start(), block.end());
    if (mark.none()) {
      return false;
    }
    int of = mark.number() > 0 ? mark.number() : number;
    if (of < number || of > number + 20) {
      return false;
    }
    String own = mark.letter() > 0 ? of + "(" + (char) ('a' + mark.letter() - 1) + ")" : "" + of;
    AgendaLine line = byItem.get(own);
    String words = letters(mark.end(), block.end());
    if (line == null) {
      return unlisted(block, mark, own, of);
    }
    String title = letters(line.body(), line.end());
    boolean agrees = alike(words, title);
    boolean next = of == number + 1 && mark.letter() == 0 && title(block);
    boolean below = mark.number() == 0 && title(block) && !own.equals(item);
    if (!agrees && !next && !below) {
      return false;
    }
    number = of;
    item = own;
    rest =
        agrees && words.length() + ALIKE / 2 < title.length()
            ? title.substring(words.length())
            : "";
    return true;
  }

  /** A heading that no list announced: the next number over a short line without a full stop. */
  private boolean unlisted(Block block, Marks.Mark mark, String own, int of) {
    boolean follows = mark.number() == number + 1 || mark.number() == 0 && !item.isEmpty();
    if (!follows || !title(block) || mark.end() >= block.end()) {
      return false;
    }
    if (mark.number() == 0 && !sequel(mark.letter())) {
      return false;
    }
    number = of;
    item = own;
    AgendaLine line = new AgendaLine(own, block.start(), mark.end(), block.end());
    byItem.put(own, line);
    list.lines().add(line);
    return true;
  }

  private boolean sequel(int letter) {
    String before = letter == 1 ? "" + number : number + "(" + (char) ('a' + letter - 2) + ")";
    return item.equals(before);
  }

  /** Whether two titles say the same as far as both go. */
  private static boolean alike(String one, String other) {
    int most = Math.min(one.length(), other.length());
    int same = 0;
    while (same < most && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    return same > 0 && (same == most || same >= ALIKE && same * 2 >= most);
  }

  private String letters(int start, int end) {
    StringBuilder all = new StringBuilder();
    for (int i = start; i < end; i++) {
      if (Letters.inWord(chars[i])) {
        all.append(Letters.fold(chars[i]));
      }
    }
    return all.toString();
  }

  /** A short line without a full stop. */
  private boolean title(Block block) {
    char last = chars[block.end() - 1];
    return block.end() - block.start() < SHORT * 4
        && ".;:,。；：)".indexOf(last) < 0
        && (block.marked()
            || block.end() - block.start() < SHORT
            || !marks.at(block.start(), block.end()).none());
  }

  private boolean opens(Block block, String part) {
    int t = tokens.from(block.start());
    return t < tokens.size()
        && tokens.start(t) <= block.start() + 4
        && tokens.is(t, Category.CLOSING, part)
        && block.end() - tokens.end(t) <= 3;
  }

  private boolean annexes(Block block) {
    int t = tokens.from(block.start());
    boolean starts = block.note() == 0 && t < tokens.size() && tokens.start(t) <= block.start() + 1;
    boolean annex = tokens.is(t, Category.CLOSING, "annex") && block.end() - tokens.end(t) <= 6;
    boolean organization =
        tokens.is(t, Category.CLOSING, "organization") && block.end() - tokens.end(t) <= 2;
    return starts && !item.isEmpty() && (annex || organization);
  }

  // ---- paragraphs

  private boolean continues(Block block) {
    if (pieces.isEmpty() || !pieces.getLast().number().equals(item)) {
      return false;
    }
    char first = chars[block.start()];
    char last = chars[pieces.getLast().end() - 1];
    boolean open = ".。!?)".indexOf(last) < 0;
    boolean point =
        first == '•'
            || first == '–'
            || first == '—'
            || marks.at(block.start(), block.end()).letter() > 0;
    return open && Character.isLowerCase(first) || ":;,".indexOf(last) >= 0 && point;
  }

  private void extend(Block block) {
    Piece last = pieces.removeLast();
    pieces.add(
        new Piece(
            last.id(),
            last.part(),
            last.number(),
            last.start(),
            last.body(),
            block.end(),
            last.block(),
            last.blocks() + 1));
  }
}
