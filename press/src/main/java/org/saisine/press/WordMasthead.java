package org.saisine.press;

import java.util.List;
import org.saisine.reader.form.Line;
import org.saisine.reader.form.Line.Head;
import org.saisine.reader.form.Line.Role;

/**
 * How the first lines of a document stand: the organization faces the symbol above a rule, the
 * organ faces distribution, date and original language. Read row by row they keep their order.
 *
 * @param organization what stands before the symbol
 * @param symbol none or one
 * @param organ what stands between the symbol and the distribution
 * @param issued from the distribution to the original language
 */
record WordMasthead(
    List<Head> organization, List<Head> symbol, List<Head> organ, List<Head> issued) {
  /** Lines that may stand on the left before the symbol is no longer a masthead's. */
  private static final int ABOVE = 3;

  /** Lines that may tell the distribution, the date and the languages. */
  private static final int ISSUED = 6;

  private static final WordMasthead NONE =
      new WordMasthead(List.of(), List.of(), List.of(), List.of());

  static WordMasthead of(List<Line> lines) {
    List<Head> heads =
        lines.stream().takeWhile(Head.class::isInstance).map(Head.class::cast).toList();
    int symbol = first(heads, 0, Role.SYMBOL);
    if (symbol < 0 || symbol > ABOVE) {
      return NONE;
    }
    int issued = first(heads, symbol + 1, Role.DISTRIBUTION, Role.ISSUED, Role.ORIGINAL);
    if (issued < 0 || issued > symbol + 1 + ABOVE) {
      return new WordMasthead(
          heads.subList(0, symbol), heads.subList(symbol, symbol + 1), List.of(), List.of());
    }
    int end = issued + 1;
    for (int i = end; i < Math.min(heads.size(), issued + ISSUED); i++) {
      end =
          heads.get(i).role() == Role.ISSUED || heads.get(i).role() == Role.ORIGINAL ? i + 1 : end;
    }
    return new WordMasthead(
        heads.subList(0, symbol),
        heads.subList(symbol, symbol + 1),
        heads.subList(symbol + 1, issued),
        heads.subList(issued, end));
  }

  private static int first(List<Head> heads, int from, Role... roles) {
    for (int i = from; i < heads.size(); i++) {
      if (List.of(roles).contains(heads.get(i).role())) {
        return i;
      }
    }
    return -1;
  }

  /** Whether there is anything to frame. */
  boolean framed() {
    return !symbol.isEmpty();
  }

  /** How many lines it takes. */
  int lines() {
    return organization.size() + symbol.size() + organ.size() + issued.size();
  }

  void write(WordTable to) {
    to.masthead(organization, symbol, organ, issued);
  }
}
