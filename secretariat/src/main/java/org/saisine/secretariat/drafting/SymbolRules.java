package org.saisine.secretariat.drafting;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.saisine.reader.language.Counting;
import org.saisine.reader.language.Organs;

/**
 * How organs number their resolutions and decisions, read from the same data by which they are
 * read. Of organs that the data does not know, nothing is said.
 */
final class SymbolRules {
  private static final String SESSION = "\u0001";
  private static final String NUMBER = "\u0002";
  private static final String ANY_SESSION = "(\\d{1,3}|E?S-\\d{1,2}|[IVXLC]{1,7})";
  private static final String ANY_YEAR = "(\\d{1,4}|E?S-\\d{1,2}|[IVXLC]{1,7})";
  private static final String ANY_NUMBER = "\\d{1,4}(?:\\s?[A-Z](?:-[A-Z])?)?";
  private static final String ENDINGS = "(?:/(?:Add|Corr|Rev|Amend)\\.\\d{1,3})*";

  /** As the first sessions numbered their texts: 1514 (XV), 217 A (III). */
  private static final String EARLY = "\\d{1,4}\\s?[A-Z]?\\s?\\((?:E?S-)?[IVXLC\\d]{1,7}\\)[A-Z]?";

  private SymbolRules() {}

  /**
   * A resolution or a decision of an organ that the data knows.
   *
   * @param formed whether its symbol has a form that the organ uses
   * @param form one that it uses
   * @param count its session or year as far as that is a number
   */
  record Text(String organ, boolean formed, String form, OptionalInt count) {}

  /** What a symbol says; nothing where it is no resolution's or decision's of a known organ. */
  static Optional<Text> of(String symbol) {
    Organs organs = Organs.standard();
    String organ = organs.ofSymbol(symbol);
    if (!organs.knows(organ)) {
      return Optional.empty();
    }
    return text(symbol, organ, organs.resolution(organ, SESSION, NUMBER), true)
        .or(() -> text(symbol, organ, organs.decision(organ, SESSION, NUMBER), false));
  }

  private static Optional<Text> text(String symbol, String organ, String form, boolean resolution) {
    String series = form.substring(0, Math.min(form.indexOf(SESSION), form.indexOf(NUMBER)));
    if (!symbol.startsWith(series)) {
      return Optional.empty();
    }
    Organs organs = Organs.standard();
    boolean sessions = sessions(organs.counting(organ));
    String rest = form.substring(series.length());
    String shape =
        Pattern.quote(series)
            + rest.replaceAll("([().])", "\\\\$1")
                .replace(SESSION, sessions ? ANY_SESSION : ANY_YEAR)
                .replace(NUMBER, ANY_NUMBER)
            + ENDINGS;
    Matcher match = Pattern.compile(shape).matcher(symbol);
    boolean formed = match.matches();
    boolean early = symbol.matches(Pattern.quote(series) + EARLY + ENDINGS);
    String example =
        resolution
            ? organs.resolution(organ, sessions ? "50" : "2020", "1")
            : organs.decision(organ, sessions ? "50" : "2020", "1");
    return Optional.of(
        new Text(organ, formed || early, example, formed ? number(match.group(1)) : none()));
  }

  /** Whether an organ counts its texts by sessions, not by years. */
  static boolean sessions(Counting counting) {
    return counting.held() > 0 || counting.perYear() > 0 && !counting.brackets();
  }

  private static OptionalInt number(String count) {
    return Character.isDigit(count.charAt(0)) ? OptionalInt.of(Integer.parseInt(count)) : none();
  }

  private static OptionalInt none() {
    return OptionalInt.empty();
  }
}
