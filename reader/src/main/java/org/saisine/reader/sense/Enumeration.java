package org.saisine.reader.sense;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Numbers and letters in their order, as they are read; what a range leaves out is written out. */
final class Enumeration {
  /** The longest range that is written out; of a longer one only the ends are told. */
  private static final int WRITTEN_OUT = 200;

  private final Set<String> all = new LinkedHashSet<>();
  private String number;
  private String before = "";
  private char letter;
  private char from;
  private boolean range;
  private boolean pending = true;

  Enumeration(String number) {
    this.number = number;
  }

  boolean lettered() {
    return letter != 0;
  }

  /** Another number; {@code to} where it closes a range. */
  void number(String next, boolean to) {
    range = to && letter == 0;
    before = number;
    number = next;
    letter = 0;
    from = 0;
    pending = true;
  }

  /** A letter under the number. */
  void letter(char next, boolean to) {
    from = to ? letter : 0;
    letter = next;
    pending = true;
  }

  /** Keeps what was read last. */
  void keep() {
    if (!pending) {
      return;
    }
    pending = false;
    if (letter != 0) {
      for (char c = from == 0 || from >= letter ? letter : (char) (from + 1); c <= letter; c++) {
        all.add(number + "(" + c + ")");
      }
      return;
    }
    int last = Integer.parseInt(number);
    int first = range ? Integer.parseInt(before) + 1 : last;
    for (int i = last - first > WRITTEN_OUT ? last : Math.min(first, last); i <= last; i++) {
      all.add(String.valueOf(i));
    }
  }

  List<String> all() {
    return List.copyOf(all);
  }
}
