package org.saisine.reader.shape;

import java.util.Arrays;
import org.saisine.reader.language.Letters;

/** The normalised text as it grows: its characters, its note marks and the map back. */
final class Ink {
  /** What it is written from. */
  private final char[] in;

  char[] chars;
  int length;
  int[] pieceAt = new int[256];
  int[] pieceFrom = new int[256];
  int pieces;
  int[] markAt = new int[32];
  int[] markNumber = new int[32];
  int marks;
  int[] joinAt = new int[64];
  int joins;
  int highest;
  private int shift = Integer.MIN_VALUE;

  Ink(char[] in, int length) {
    this.in = in;
    this.chars = new char[length + 16];
  }

  /** Ends a block. */
  void blockEnd() {
    while (length > 0 && chars[length - 1] == ' ') {
      length--;
    }
    // a mark behind a space belongs to what ends here, not to what begins behind it
    for (int i = marks - 1; i >= 0 && markAt[i] > length; i--) {
      markAt[i] = length;
    }
    room();
    chars[length++] = '\n';
  }

  /** A space between two lines of one block, unless the word goes on. */
  void join(int at) {
    if (length > 0 && chars[length - 1] != ' ' && chars[length - 1] != '\n') {
      put(' ', at);
      if (joins == joinAt.length) {
        joinAt = Arrays.copyOf(joinAt, joins * 2);
      }
      joinAt[joins++] = length;
    }
  }

  /** Takes back the hyphen at the end of a line, where the word goes on in the next. */
  void dropHyphen() {
    length--;
  }

  private void room() {
    if (length + 1 >= chars.length) {
      chars = Arrays.copyOf(chars, chars.length * 2);
    }
  }

  void put(char c, int from) {
    room();
    if (from - length != shift) {
      piece(from);
    }
    chars[length++] = c;
  }

  /** Begins a stretch that stands elsewhere in the source than the one before. */
  private void piece(int from) {
    shift = from - length;
    if (pieces > 0 && pieceAt[pieces - 1] == length) {
      pieceFrom[pieces - 1] = from;
      return;
    }
    if (pieces == pieceAt.length) {
      pieceAt = Arrays.copyOf(pieceAt, pieces * 2);
      pieceFrom = Arrays.copyOf(pieceFrom, pieces * 2);
    }
    pieceAt[pieces] = length;
    pieceFrom[pieces++] = from;
  }

  /** Copies characters that need no look. */
  void copy(int from, int to) {
    while (length + to - from + 1 >= chars.length) {
      chars = Arrays.copyOf(chars, chars.length * 2);
    }
    if (from - length != shift) {
      piece(from);
    }
    System.arraycopy(in, from, chars, length, to - from);
    length += to - from;
  }

  void mark(int number) {
    if (marks == markAt.length) {
      markAt = Arrays.copyOf(markAt, marks * 2);
      markNumber = Arrays.copyOf(markNumber, marks * 2);
    }
    markAt[marks] = length;
    markNumber[marks++] = number;
    highest = Math.max(highest, number);
  }

  /** Whether the mark of this note stands in what is written so far. */
  boolean called(int note) {
    for (int i = 0; i < marks; i++) {
      if (markNumber[i] == note) {
        return true;
      }
    }
    return false;
  }

  /** A space, of which one counts, or a tab, which counts for all around it. */
  void space(char c, int at) {
    if (c == '\t') {
      while (length > 0 && chars[length - 1] == ' ') {
        length--;
      }
      put('\t', at);
    } else if (length > 0
        && chars[length - 1] != ' '
        && chars[length - 1] != '\n'
        && chars[length - 1] != '\t') {
      put(c == '\u00a0' || c == '\u202f' ? c : ' ', at);
    }
  }

  /** Whether a sentence has just ended. */
  boolean stopped() {
    return length > 5 && chars[length - 1] == '.' && lowercase(length - 2);
  }

  /** Whether a digit that came next would be glued to a word, as the marks of notes are. */
  boolean glued() {
    if (length < 4) {
      return false;
    }
    int last = chars[length - 1] == ',' && length > 4 ? length - 2 : length - 1;
    if (chars[last] == '»' || chars[last] == '”') {
      return true;
    }
    // "complete,2 the": a note's mark stands behind the comma, a number would stand behind a space
    last -= chars[last] == ',' ? 1 : 0;
    return lowercase(last);
  }

  private boolean lowercase(int last) {
    for (int k = last; k > last - 4; k--) {
      if (k < 0 || Letters.kind(chars[k]) != Letters.LETTER || !Character.isLowerCase(chars[k])) {
        return false;
      }
    }
    return true;
  }

  boolean endsWithHyphen() {
    return length > 1
        && chars[length - 1] == '-'
        && Letters.kind(chars[length - 2]) == Letters.LETTER;
  }
}
