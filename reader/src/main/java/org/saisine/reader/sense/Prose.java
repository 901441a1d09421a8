package org.saisine.reader.sense;

import java.util.Collections;
import org.saisine.reader.shape.Block;
import org.saisine.reader.shape.Piece;
import org.saisine.reader.shape.Shape;

/** The words of paragraphs; where one has several blocks, notes and headings between left out. */
final class Prose {
  private final Context context;
  private final Shape shape;

  Prose(Context context) {
    this.context = context;
    this.shape = context.shape;
  }

  String words(Piece piece) {
    return piece.blocks() == 1
        ? context.text.string(piece.body(), piece.end())
        : upTo(piece, piece.end());
  }

  /** How many characters of a paragraph's words stand before an offset of the text. */
  int before(Piece piece, int offset) {
    return piece.blocks() == 1 || offset <= shape.blocks().get(piece.block()).end()
        ? Math.max(0, offset - piece.body())
        : upTo(piece, offset).length();
  }

  private String upTo(Piece piece, int limit) {
    StringBuilder all = new StringBuilder();
    for (int b = piece.block(); b < shape.blocks().size(); b++) {
      Block block = shape.blocks().get(b);
      if (block.start() >= limit) {
        break;
      }
      if (block.note() == 0 && Collections.binarySearch(shape.headings(), b) < 0) {
        int from = b == piece.block() ? piece.body() : block.start();
        String words = context.text.string(from, Math.min(limit, block.end()));
        all.append(all.isEmpty() ? "" : " ").append(words);
      }
    }
    return all.toString();
  }
}
