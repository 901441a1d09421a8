package org.saisine.reader.sense;

import java.util.List;

/** Paragraphs that a text names, whatever they are of. */
final class Pin {
  final int start;
  final int end;
  final List<String> numbers;

  /** The offset of the citation that they are of; -1 where none is. */
  int of = -1;

  /** Whether that citation stands behind. */
  boolean leads;

  Pin(int start, int end, List<String> numbers) {
    this.start = start;
    this.end = end;
    this.numbers = numbers;
  }
}
