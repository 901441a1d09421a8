package org.saisine.reader.shape;

import java.util.Arrays;
import java.util.List;
import org.saisine.reader.language.Letters;
import org.saisine.reader.vocabulary.Span;

/**
 * A document's text as it is read: running heads, mark-up and line breaks gone, one block a line,
 * with a map back to the extracted text.
 */
public final class Text {
  private final char[] chars;
  private final int length;
  private final int[] at;
  private final int[] from;
  private final int pieces;
  private final int extracted;

  /** The stretch that was asked for last. */
  private int piece;

  private final List<Block> blocks;
  private final int[] markAt;
  private final int[] markNumber;
  private final int[] joinAt;

  Text(Ink ink, int extracted, List<Block> blocks) {
    this.chars = ink.chars;
    this.length = ink.length;
    this.at = ink.pieceAt;
    this.from = ink.pieceFrom;
    this.pieces = ink.pieces;
    this.extracted = extracted;
    this.blocks = blocks;
    this.markAt = Arrays.copyOf(ink.markAt, ink.marks);
    this.markNumber = Arrays.copyOf(ink.markNumber, ink.marks);
    this.joinAt = Arrays.copyOf(ink.joinAt, ink.joins);
  }

  /**
   * The end of a hyphen that stands between a number, which ends at {@code from}, and words or a
   * point: "1 - Requests", "1 - (a)"; 0 where none does.
   */
  static int dash(char[] chars, int from, int end) {
    int at = from;
    while (at < end && blank(chars[at])) {
      at++;
    }
    if (at >= end || Letters.fold(chars[at]) != '-') {
      return 0;
    }
    int stop = at + 1;
    int next = stop;
    while (next < end && blank(chars[next])) {
      next++;
    }
    if (next < end && chars[next] == '(') {
      return next > stop ? stop : 0;
    }
    boolean letter = next < end && Letters.kind(chars[next]) == Letters.LETTER;
    return letter && (next > stop || Letters.caseless(chars[next])) ? stop : 0;
  }

  private static boolean blank(char c) {
    return Letters.kind(c) == Letters.SPACE || Letters.invisible(c);
  }

  /** The characters; only the first {@link #length()} count. */
  public char[] chars() {
    return chars;
  }

  public int length() {
    return length;
  }

  /** The blocks in the order of the text; a note that cut a paragraph stands after it. */
  public List<Block> blocks() {
    return blocks;
  }

  /** The characters from {@code start} to {@code end}. */
  public String string(int start, int end) {
    return new String(chars, start, Math.max(0, end - start));
  }

  /** Where a stretch of the normalised text stands in the extracted text. */
  public Span span(int start, int end) {
    int first = original(start);
    int last = end > start ? original(end - 1) + 1 : first;
    return last >= first ? new Span(first, last) : new Span(first, Math.min(extracted, first + 1));
  }

  private int original(int offset) {
    if (pieces == 0) {
      return 0;
    }
    // the next is most often asked for where the last one was
    if (offset < at[piece] || piece + 1 < pieces && offset >= at[piece + 1]) {
      int found = Arrays.binarySearch(at, 0, pieces, offset);
      piece = found >= 0 ? found : Math.max(0, -found - 2);
    }
    return Math.min(extracted, from[piece] + offset - at[piece]);
  }

  /**
   * Whether the words at {@code offset} open a cell or a line: in the extracted text a tab, two
   * spaces or a line's end stand before them.
   */
  public boolean apart(int offset) {
    if (offset < 2 || chars[offset - 1] == '\n' || chars[offset - 1] == '\t') {
      return true;
    }
    return Letters.kind(chars[offset - 1]) == Letters.SPACE
        && (original(offset) - original(offset - 2) > 2
            || Arrays.binarySearch(joinAt, offset) >= 0);
  }

  /** Whether three blanks or more set the words at {@code offset} apart from those before them. */
  public boolean gapped(int offset) {
    return offset > 1
        && offset < length
        && chars[offset - 1] == ' '
        && original(offset) - original(offset - 2) > 3
        && Arrays.binarySearch(joinAt, offset) < 0;
  }

  /** How many note marks the text bears. */
  public int marks() {
    return markAt.length;
  }

  /** Where mark {@code i} stands in the normalised text. */
  public int markAt(int i) {
    return markAt[i];
  }

  /** The note that mark {@code i} calls; negative for asterisks. */
  public int markNumber(int i) {
    return markNumber[i];
  }
}
