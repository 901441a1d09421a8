package org.saisine.reader.sense;

import java.util.List;
import org.saisine.reader.language.Category;
import org.saisine.reader.language.Letters;
import org.saisine.reader.language.Tokens;
import org.saisine.reader.sense.Clauses.Clause;
import org.saisine.reader.sense.Clauses.Step;
import org.saisine.reader.shape.Piece;

/** Where the words of what is to be done begin and end: a mandate is quoted by them. */
final class Extents {
  private final Tokens tokens;
  private final char[] chars;
  private final Points points;
  private final Joints joints;

  Extents(Context context, Points points, Joints joints) {
    this.tokens = context.tokens;
    this.chars = context.chars;
    this.points = points;
    this.joints = joints;
  }

  /** The token from which the words of a step run. */
  int from(Clause clause, List<Step> steps, int s) {
    boolean first = s == 0;
    return first
        ? clause.first()
        : Math.max(steps.get(s - 1).at() + 1, joints.opening(steps.get(s).at()));
  }

  int end(Piece piece, Clause clause) {
    return end(piece, new Step("", clause.first(), clause.next()));
  }

  /** Where the words of a step end: before the link to the next one, or the letter of its point. */
  int end(Piece piece, Step step) {
    int last = step.next() - 1;
    int start = tokens.start(step.at());
    int stop = step.next() < tokens.size() ? tokens.start(step.next()) : piece.end();
    int letter = stop < piece.end() ? points.letter(step.next(), piece.body()) : -1;
    stop = letter < 0 ? Math.min(stop, piece.end()) : letter;
    boolean that = tokens.is(last, Category.WORD, "that") && tokens.gapLength(last) <= 1;
    if (last > step.at() && (that || tokens.is(last, Category.WORD, "to"))) {
      stop = Math.min(stop, tokens.start(last));
      last--;
    }
    if (last > step.at() && tokens.is(last, Category.LIST_LINK) && tokens.end(last) + 3 > stop) {
      stop = Math.min(stop, tokens.start(last));
    }
    while (stop > start + 1 && !said(chars[stop - 1])) {
      stop--;
    }
    return Math.max(start, stop);
  }

  private static boolean said(char c) {
    return Letters.inWord(c) || Letters.kind(c) == Letters.IDEOGRAPH;
  }
}
