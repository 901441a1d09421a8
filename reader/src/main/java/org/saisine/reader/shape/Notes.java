package org.saisine.reader.shape;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.saisine.reader.language.Letters;

/** Finds the words of notes, and where they are called. */
final class Notes {
  private final Text text;
  private final char[] chars;
  private final List<Piece> pieces;

  /** Where each mark stands first, by the number of its note. */
  private final Map<Integer, Integer> first = new HashMap<>();

  /** The number of the note that a mark calls, by its place. */
  private final Map<Integer, Integer> standing = new HashMap<>();

  private final List<Note> notes = new ArrayList<>();

  Notes(Text text, List<Piece> pieces) {
    this.text = text;
    this.chars = text.chars();
    this.pieces = pieces;
  }

  /** One for each block of a note, in the order of the text. */
  List<Note> list() {
    for (int i = 0; i < text.marks(); i++) {
      first.putIfAbsent(text.markNumber(i), text.markAt(i));
      standing.put(text.markAt(i), text.markNumber(i));
    }
    for (Block block : text.blocks()) {
      if (block.note() != 0) {
        add(block);
      }
    }
    return List.copyOf(notes);
  }

  /** A note goes on in the next block, if that does not bear its mark anew. */
  private void add(Block block) {
    int number = block.note();
    boolean lifted = standing.getOrDefault(block.start(), 0) == number;
    int at = first.getOrDefault(number, -1);
    int called = at == block.start() ? -1 : at;
    int body = behind(Note.mark(number), block);
    boolean sequel =
        !lifted && body == block.start() && !notes.isEmpty() && notes.getLast().number() == number;
    String paragraph = called < 0 ? "" : paragraphAt(called);
    notes.add(new Note(number, paragraph, called, block.start(), body, block.end(), sequel));
  }

  /**
   * Where the words of a note start, behind its mark: "3 ", "3. ", "(3) "; its start if it has
   * none.
   */
  private int behind(String mark, Block block) {
    int at = block.start();
    boolean bracket = at < block.end() && chars[at] == '(';
    at += bracket ? 1 : 0;
    for (int i = 0; i < mark.length(); i++, at++) {
      if (at >= block.end() || Letters.fold(chars[at]) != mark.charAt(i)) {
        return block.start();
      }
    }
    if (at < block.end() && (bracket ? ")" : ".)").indexOf(chars[at]) >= 0) {
      at++;
    }
    while (at < block.end() && Letters.kind(chars[at]) == Letters.SPACE) {
      at++;
    }
    return at;
  }

  private String paragraphAt(int offset) {
    int low = 0;
    int high = pieces.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Piece piece = pieces.get(middle);
      if (offset < piece.start()) {
        high = middle - 1;
      } else if (offset > piece.end()) {
        low = middle + 1;
      } else {
        return piece.id();
      }
    }
    return "";
  }
}
