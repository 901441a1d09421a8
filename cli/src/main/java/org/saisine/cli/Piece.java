package org.saisine.cli;

import java.io.ByteArrayOutputStream;

/** What became of an input. */
sealed interface Piece {

  /** It was read; this is what is printed. */
  record Page(ByteArrayOutputStream bytes) implements Piece {}

  /** It was not; this is what is said of it. */
  record Complaint(String sentence) implements Piece {}
}
