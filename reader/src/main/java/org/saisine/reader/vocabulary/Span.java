package org.saisine.reader.vocabulary;

/**
 * A place in the extracted text.
 *
 * @param start offset of the first UTF-16 code unit
 * @param end offset after the last one; never before {@code start}
 */
public record Span(int start, int end) {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no such span: " + start + " to " + end);
    }
  }
}
