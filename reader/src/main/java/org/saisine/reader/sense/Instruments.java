package org.saisine.reader.sense;

import java.util.ArrayList;
import java.util.List;
import org.saisine.reader.language.Category;
import org.saisine.reader.language.Tokens;
import org.saisine.reader.vocabulary.Instrument;

/**
 * Reads the conventions, covenants, declarations and programmes that a text cites by name. The
 * names are data; each mention counts.
 */
final class Instruments {
  private static final long NAMES = Category.bits(Category.INSTRUMENT);

  private final Context context;

  Instruments(Context context) {
    this.context = context;
  }

  List<Instrument> read() {
    Tokens tokens = context.tokens;
    List<Instrument> found = new ArrayList<>();
    for (int t = tokens.next(0, NAMES); t < tokens.size(); t = tokens.next(t + 1, NAMES)) {
      int start = tokens.start(t);
      found.add(
          new Instrument(
              tokens.value(t, Category.INSTRUMENT),
              tokens.text(t),
              context.paragraphAt(start),
              context.span(start, tokens.end(t))));
    }
    return List.copyOf(found);
  }
}
