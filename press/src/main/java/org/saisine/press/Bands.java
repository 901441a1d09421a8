package org.saisine.press;

import java.util.List;
import org.saisine.reader.form.Line;
import org.saisine.reader.form.Line.Head;
import org.saisine.reader.form.Run;

/**
 * How the first lines of a document stand, in every format: the organization faces the symbol above
 * a rule, the organ faces distribution, date and languages above another. Read row by row they keep
 * their order.
 *
 * @param organization what stands before the symbol
 * @param symbol none or one
 * @param organ what stands between the symbol and the distribution
 * @param issued from the distribution to the original language
 * @param under the lines below both rules
 */
record Bands(
    List<Head> organization,
    List<Head> symbol,
    List<Head> organ,
    List<Head> issued,
    List<Head> under) {
  /** A symbol that stands lower is no masthead's. */
  private static final int HIGH = 3;

  /** Lines of an organ's name, and as many more, may stand before the distribution. */
  private static final int ORGAN = 6;

  /** Lines that may tell the distribution, the date and the languages. */
  private static final int ISSUED = 5;

  /** What stands beside distribution and date is a word or two: the present language. */
  private static final int SHORT = 30;

  static Bands of(List<Head> lines) {
    int symbol = symbol(lines);
    int at = symbol + 1;
    int from = issuedFrom(lines, at);
    int to = issuedTo(lines, from);
    boolean issued = to > from;
    return new Bands(
        lines.subList(0, Math.max(0, symbol)),
        lines.subList(Math.max(0, symbol), at),
        lines.subList(at, issued ? from : at),
        lines.subList(from, to),
        lines.subList(issued ? to : at, lines.size()));
  }

  /** Whether there is anything to set side by side. */
  boolean framed() {
    return !symbol.isEmpty() || !issued.isEmpty();
  }

  /** How many lines stand side by side. */
  int lines() {
    return organization.size() + symbol.size() + organ.size() + issued.size();
  }

  /** The symbol, if only names stand before it; -1 where it does not stand high. */
  private static int symbol(List<Head> lines) {
    for (int i = 0; i < Math.min(HIGH, lines.size()); i++) {
      Line.Role role = lines.get(i).role();
      if (role == Line.Role.SYMBOL) {
        return i;
      }
      if (role != Line.Role.OTHER && role != Line.Role.ORGAN) {
        return -1;
      }
    }
    return -1;
  }

  private static int issuedFrom(List<Head> lines, int from) {
    for (int i = from; i < Math.min(from + ORGAN, lines.size()); i++) {
      if (issue(lines.get(i).role())) {
        return i;
      }
    }
    return from;
  }

  private static int issuedTo(List<Head> lines, int from) {
    int end = from;
    for (int i = from; i < Math.min(from + ISSUED, lines.size()); i++) {
      Head line = lines.get(i);
      int length = Run.words(line.words()).length();
      boolean label = length < SHORT && labelled(line);
      if (issue(line.role()) || end > from && label) {
        end = i + 1;
      } else if (line.role() != Line.Role.OTHER || length > SHORT) {
        break;
      }
    }
    return end;
  }

  private static boolean issue(Line.Role role) {
    return role == Line.Role.DISTRIBUTION || role == Line.Role.ISSUED || role == Line.Role.ORIGINAL;
  }

  /** "Original: English". */
  private static boolean labelled(Head line) {
    String words = Run.words(line.words());
    return line.role() == Line.Role.OTHER && (words.indexOf(':') > 0 || words.indexOf('：') > 0);
  }
}
