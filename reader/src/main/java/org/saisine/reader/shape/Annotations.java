package org.saisine.reader.shape;

import java.util.List;
import org.saisine.reader.language.Tokens;

/** The items of an agenda and the paragraphs under them. */
final class Annotations {
  Annotations(Text text, Tokens tokens, int from) {
    this.end = text.blocks().size();
  }

  private final int end;

  /** What was found. */
  record Found(List<Piece> pieces, List<Integer> headings, int annex) {}

  Found find() {
    return new Found(List.of(), List.of(), end);
  }
}
