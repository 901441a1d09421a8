package org.saisine.reader.sense;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saisine.reader.language.Letters;
import org.saisine.reader.language.Lexicon;
import org.saisine.reader.language.Tokens;
import org.saisine.reader.shape.Block;
import org.saisine.reader.shape.Piece;
import org.saisine.reader.vocabulary.Kind;

/**
 * The text of a note or an agenda as one reads it for what happened: its sentences, with the words
 * that tell of events.
 */
final class Narrative {
  /** A full stop behind so few letters after a capital rather ends a title: "Mr.", "St.". */
  private static final int ABBREVIATION = 3;

  /** A sentence of more words that tell of events is a list, and is read in parts. */
  private static final int MOST = 400;

  final Context context;
  final Tokens tokens;
  final Dates dates;
  final char[] chars;
  final List<Sentence> sentences = new ArrayList<>();

  Narrative(Context context) {
    this.context = context;
    this.chars = context.chars;
    Lexicon lexicon = context.shape.language().narrative();
    this.tokens = Tokens.scan(chars, context.text.length(), lexicon);
    this.dates = new Dates(chars, tokens);
    split();
  }

  /**
   * A sentence.
   *
   * @param paragraph the id of its paragraph; empty in headings and closing notes
   * @param piece the place of its paragraph among the paragraphs; for a heading, of the one behind
   * @param section counts headings
   */
  record Sentence(
      int start, int end, int[] tokens, Optional<String> paragraph, int piece, int section) {

    boolean heading() {
      return paragraph.isEmpty();
    }
  }

  private void split() {
    List<Block> blocks = context.shape.blocks();
    List<Piece> pieces = context.shape.pieces();
    boolean told = context.shape.kind() != Kind.RESOLUTION && context.shape.kind() != Kind.DECISION;
    int piece = 0;
    int section = 0;
    boolean heading = false;
    int from = told ? opening() : closing();
    for (int b = from; b < Math.min(blocks.size(), context.shape.annex()); b++) {
      Block block = blocks.get(b);
      if (block.note() != 0) {
        continue;
      }
      while (piece < pieces.size() && pieces.get(piece).end() <= block.start()) {
        piece++;
      }
      boolean inside = piece < pieces.size() && pieces.get(piece).start() <= block.start();
      if (inside && block.start() > pieces.get(piece).start()) {
        continue;
      }
      if (inside) {
        heading = false;
        sentences(b, pieces.get(piece), piece, section);
      } else {
        section += heading ? 0 : 1;
        heading = true;
        heading(block, told, piece, section);
      }
    }
  }

  /** A heading is one sentence; closing notes have several. */
  private void heading(Block block, boolean whole, int piece, int section) {
    int start = block.start();
    for (int at = block.start(); at < block.end() && !whole; at++) {
      if (ends(at, block.end())) {
        add(start, at + 1, Optional.empty(), piece, section);
        start = at + 1;
      }
    }
    if (start < block.end()) {
      add(start, block.end(), Optional.empty(), piece, section);
    }
  }

  /** The first heading may stand before the first paragraph: behind what says what it is. */
  private int opening() {
    List<Block> blocks = context.shape.blocks();
    int b = 0;
    while (b < context.shape.masthead()
        && (blocks.get(b).start() <= context.shape.kindAt() || b <= context.shape.title())) {
      b++;
    }
    return context.shape.kindAt() == 0 ? context.shape.masthead() : b;
  }

  /** In a resolution or a decision only what stands behind the adoption tells of events. */
  private int closing() {
    List<Block> blocks = context.shape.blocks();
    for (int b = 0; b < blocks.size(); b++) {
      if (context.shape.adoptionFrom() >= 0 && blocks.get(b).start() > context.shape.adoptionTo()) {
        return b;
      }
    }
    return blocks.size();
  }

  private void sentences(int first, Piece piece, int index, int section) {
    List<Block> blocks = context.shape.blocks();
    int start = piece.body();
    for (int b = first; b < blocks.size() && blocks.get(b).start() < piece.end(); b++) {
      Block block = blocks.get(b);
      if (block.note() != 0) {
        continue;
      }
      for (int at = Math.max(block.start(), piece.body()); at < block.end(); at++) {
        if (ends(at, block.end())) {
          add(start, at + 1, Optional.of(piece.id()), index, section);
          start = at + 1;
        }
      }
    }
    if (start < piece.end()) {
      add(start, piece.end(), Optional.of(piece.id()), index, section);
    }
  }

  private boolean ends(int at, int end) {
    char c = chars[at];
    if (c == '。' || c == '؟' || c == '!' || c == '?') {
      return true;
    }
    if (c != '.' || at + 1 < end && Letters.kind(chars[at + 1]) != Letters.SPACE) {
      return false;
    }
    int next = at + 1;
    while (next < end && !Letters.inWord(chars[next])) {
      next++;
    }
    boolean digit = next < end && Letters.kind(chars[next]) == Letters.DIGIT;
    if (digit && !dated(next) || next < end && Character.isLowerCase(chars[next])) {
      return false;
    }
    int word = at;
    while (word > 0 && Letters.inWord(chars[word - 1])) {
      word--;
    }
    boolean title = Character.isUpperCase(chars[word]) && at - word <= ABBREVIATION;
    return !title || at + 1 >= end;
  }

  /** Whether a day starts at an offset: with it a sentence may open where no word leads to it. */
  private boolean dated(int at) {
    return dates.at(tokens.from(at)).filter(found -> found.start() == at).isPresent();
  }

  private void add(int start, int end, Optional<String> paragraph, int piece, int section) {
    int first = tokens.from(start);
    int limit = tokens.from(end);
    int[] all = new int[Math.max(0, limit - first)];
    int size = 0;
    int note = noteFrom(start);
    List<Block> blocks = context.shape.blocks();
    for (int t = first; t < limit; t++) {
      while (note < blocks.size()
          && (blocks.get(note).note() == 0 || blocks.get(note).end() <= tokens.start(t))
          && blocks.get(note).start() <= tokens.start(t)) {
        note++;
      }
      boolean inNote =
          note < blocks.size()
              && blocks.get(note).note() != 0
              && blocks.get(note).start() <= tokens.start(t);
      if (!inNote) {
        all[size++] = t;
      }
    }
    // who looks for what belongs together looks through its sentence more than once
    int from = start;
    for (int part = 0; part == 0 || part < size; part += MOST) {
      int next = Math.min(size, part + MOST);
      int to = next < size ? tokens.start(all[next]) : end;
      int[] own = java.util.Arrays.copyOfRange(all, part, next);
      sentences.add(new Sentence(from, to, own, paragraph, piece, section));
      from = to;
    }
  }

  /** Behind notes that cut a sentence right behind {@code at}; else {@code at} itself. */
  int past(int at, int end) {
    List<Block> blocks = context.shape.blocks();
    int here = at;
    while (here < end) {
      int word = here;
      while (word < end && !Letters.inWord(chars[word])) {
        word++;
      }
      int b = noteFrom(word);
      if (b == blocks.size() || blocks.get(b).note() == 0 || blocks.get(b).start() > word) {
        return here;
      }
      here = blocks.get(b).end();
    }
    return here;
  }

  /** The first block that ends behind {@code start}. */
  private int noteFrom(int start) {
    List<Block> blocks = context.shape.blocks();
    int low = 0;
    int high = blocks.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (blocks.get(middle).end() <= start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
