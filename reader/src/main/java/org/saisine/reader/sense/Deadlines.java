package org.saisine.reader.sense;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saisine.reader.language.Category;
import org.saisine.reader.language.Letters;
import org.saisine.reader.language.Tokens;
import org.saisine.reader.vocabulary.Due;

/**
 * Reads the times of a paragraph against its document: sessions, dates, years and durations that
 * lie ahead of it. What lies behind it — the session at which a report was taken up — is no due.
 */
final class Deadlines {
  private static final int FIRST_YEAR = 1946;
  private static final int LAST_YEAR = 2200;

  /** The Assembly's first session opened in 1946, one each year since. */
  private static final int ASSEMBLY = 1945;

  private final Context context;
  private final Tokens tokens;
  private final char[] chars;
  private final Bodies bodies;
  private final Quotes quotes;

  /** The session that was named last, for "at the same session". */
  private Optional<Due> last = Optional.empty();

  Deadlines(Context context, Bodies bodies, Quotes quotes) {
    this.quotes = quotes;
    this.context = context;
    this.tokens = context.tokens;
    this.chars = context.chars;
    this.bodies = bodies;
  }

  /**
   * A time in the text.
   *
   * @param rank 0 a day, 1 a session, 2 a year, 3 a duration within which, 4 one for which
   * @param at the first token
   * @param next the token behind the last
   */
  record Mark(Due due, int rank, int at, int next) {}

  /**
   * The times between two tokens.
   *
   * @param from where the search for the session's organ may start
   * @param owner the code of those addressed, whose session "its session" may be
   */
  List<Mark> between(int from, int first, int next, String owner) {
    List<Mark> all = new ArrayList<>(2);
    int t = first;
    while (t < next) {
      int before = all.size();
      int behind = quotes.at(t) ? t + 1 : mark(from, t, next, owner, all);
      for (int i = before; i < all.size(); i++) {
        if (all.get(i).rank == 1) {
          last = Optional.of(all.get(i).due);
        }
      }
      t = Math.max(t + 1, behind);
    }
    return all;
  }

  private int mark(int from, int t, int next, String owner, List<Mark> all) {
    int behind = sessions(from, t, next, owner, all);
    if (behind == 0) {
      behind = relative(from, t, owner, all);
    }
    if (behind == 0) {
      behind = date(t, all);
    }
    if (behind == 0) {
      behind = month(t, all);
    }
    if (behind == 0) {
      behind = year(t, all);
    }
    return behind == 0 ? duration(t, next, all) : behind;
  }

  /** "fifty-eighth session", "fifty-ninth and sixty-second sessions", "2023 session". */
  private int sessions(int from, int t, int next, String owner, List<Mark> all) {
    List<Integer> numbers = new ArrayList<>(1);
    int at = t;
    boolean noun = session(t);
    if (noun) {
      at = t + 1;
      while (tokens.is(at, Category.DATE_LINK) && near(at - 1)) {
        at++;
      }
    }
    while (true) {
      int number = at < next ? ordinal(at) : 0;
      if (number <= 0 || !numbers.isEmpty() && !linked(at)) {
        break;
      }
      numbers.add(number);
      at++;
      while (tokens.is(at, Category.ORDINAL_SUFFIX) && tokens.gapLength(at - 1) == 0) {
        at++;
      }
      if ((tokens.is(at, Category.LIST_LINK) || tokens.is(at, Category.RANGE_LINK))
          && ordinal(at + 1) > 0) {
        at++;
      }
    }
    if (numbers.isEmpty()) {
      return 0;
    }
    if (!noun) {
      if (!session(at) || tokens.start(at) - tokens.end(at - 1) > 12) {
        return 0;
      }
      at++;
    } else if (numbers.size() == 1 && plain(t + 1) && numbers.get(0) < FIRST_YEAR) {
      return 0;
    }
    String organ = organ(from, t, at, numbers.getFirst() < FIRST_YEAR, owner);
    for (int number : numbers) {
      add(organ, number, t, at, all);
    }
    return at;
  }

  /** Whether token t is digits without anything that makes them an ordinal. */
  private boolean plain(int t) {
    return tokens.isNumber(t) && !tokens.is(t + 1, Category.ORDINAL_SUFFIX);
  }

  private boolean session(int t) {
    return tokens.is(t, Category.SESSION_WORD, "session")
        || tokens.is(t, Category.WORD, "sessions");
  }

  private int ordinal(int t) {
    if (tokens.is(t, Category.ORDINAL)) {
      return tokens.number(t, Category.ORDINAL);
    }
    int number = tokens.digits(t);
    boolean suffix = tokens.is(t + 1, Category.ORDINAL_SUFFIX) && tokens.gapLength(t) == 0;
    boolean prefix = tokens.is(t - 1, Category.ORDINAL_PREFIX) && tokens.gapLength(t - 1) == 0;
    boolean year = number >= FIRST_YEAR && number < LAST_YEAR;
    return suffix || prefix || year ? number : 0;
  }

  /** Whether only a comma, a link or spaces join token {@code t} to the one before. */
  private boolean linked(int t) {
    return tokens.start(t) - tokens.end(t - 1) <= 4;
  }

  private boolean near(int t) {
    return tokens.gapLength(t) <= 2;
  }

  private void add(String organ, int number, int t, int next, List<Mark> all) {
    if (number >= FIRST_YEAR) {
      if (ahead(number)) {
        all.add(new Mark(new Due.InYear(number), 1, t, next));
      }
    } else if (organ.equals(context.speaker) && context.session >= FIRST_YEAR) {
      // an organ that counts by years has no such session, and no other is named
      context.find("due-unresolved", tokens.start(t), tokens.end(next - 1), "" + number);
    } else if (!past(organ, number)) {
      all.add(new Mark(new Due.AtSession(organ, number), 1, t, next));
    }
  }

  private boolean past(String organ, int number) {
    if (organ.equals(context.speaker) && context.session < FIRST_YEAR) {
      return number < context.session;
    }
    return organ.equals("GA") && year() > 0 && number + ASSEMBLY < year() - 1;
  }

  private int year() {
    Optional<LocalDate> day = day();
    return day.isPresent() ? day.get().getYear() : 0;
  }

  private Optional<LocalDate> day() {
    return context.adopted.isPresent() ? context.adopted : context.issued;
  }

  private boolean ahead(int year) {
    int now = year();
    return now == 0 || year >= now;
  }

  /** "its next session", "the same session". */
  private int relative(int from, int t, String owner, List<Mark> all) {
    if (!tokens.is(t, Category.TIME)) {
      return 0;
    }
    if (tokens.is(t, Category.TIME, "same-session")) {
      last.ifPresent(due -> all.add(new Mark(due, 1, t, t + 1)));
      return t + 1;
    }
    boolean next = tokens.is(t, Category.TIME, "next-session");
    if (!next && !tokens.is(t, Category.TIME, "current-session") || context.session == 0) {
      return 0;
    }
    String organ = organ(from, t, t + 1, false, owner);
    if (organ.equals(context.speaker)) {
      add(organ, context.session + (next ? 1 : 0), t, t + 1, all);
    } else {
      context.find("due-unresolved", tokens.start(t), tokens.end(t), tokens.text(t));
    }
    return t + 1;
  }

  /**
   * The organ whose session stands between two tokens: the one named behind it, the one that
   * receives, the one addressed, or the one that speaks.
   */
  private String organ(int from, int t, int next, boolean ordinal, String owner) {
    if (bodies.at(next) && tokens.start(next) - tokens.end(next - 1) <= 14 && of(next)) {
      return bodies.seat(next);
    }
    if ((tokens.is(next, Category.WORD, "of") || tokens.is(next, Category.DATE_LINK))
        && bodies.at(next + 1)
        && tokens.gapLength(next) <= 8) {
      return bodies.seat(next + 1);
    }
    boolean years = context.session >= FIRST_YEAR && ordinal;
    for (int i = t - 1; i >= from; i--) {
      if (bodies.at(i) && !bodies.cited(i) && (years || bodies.receives(i, from))) {
        return bodies.seat(i);
      }
      if (tokens.is(i, Category.WORD, "to-us")) {
        return context.speaker;
      }
    }
    if (bodies.sits(owner)) {
      return owner;
    }
    for (int i = next; years && i < Math.min(tokens.size(), next + 8); i++) {
      if (bodies.at(i) && !bodies.cited(i)) {
        return bodies.seat(i);
      }
    }
    return context.speaker;
  }

  /** Whether no comma stands before token {@code t}: "session of the Council". */
  private boolean of(int t) {
    for (int i = tokens.end(t - 1); i < tokens.start(t); i++) {
      byte kind = Letters.kind(chars[i]);
      if (kind != Letters.SPACE && kind != Letters.LETTER && chars[i] != '\'' && chars[i] != '’') {
        return false;
      }
    }
    return true;
  }

  private int date(int t, List<Mark> all) {
    Optional<Dates.Found> found = context.dates.at(t);
    if (found.isEmpty()) {
      return 0;
    }
    found.get().ranges().stream()
        .map(range -> range.from())
        .filter(date -> day().isEmpty() || date.isAfter(day().get()))
        .forEach(date -> all.add(new Mark(new Due.OnDate(date), 0, t, found.get().next())));
    return found.get().next();
  }

  /** A month without a day: "by June 2026" and "by the end of June 2026" are its last day. */
  private int month(int t, List<Mark> all) {
    if (!tokens.is(t, Category.MONTH)) {
      return 0;
    }
    int at = tokens.is(t + 1, Category.DATE_LINK) ? t + 2 : t + 1;
    int year = tokens.digits(at);
    if (year < FIRST_YEAR || year >= LAST_YEAR || tokens.start(at) - tokens.end(t) > 6) {
      return 0;
    }
    YearMonth month = YearMonth.of(year, tokens.number(t, Category.MONTH));
    int before = t - 1;
    while (near(before)
        && (tokens.is(before, Category.DATE_LINK) || tokens.is(before, Category.MONTH_WORD))) {
      before--;
    }
    boolean last =
        tokens.gapLength(before) <= 12
            && (tokens.is(before, Category.TIME, "end") || tokens.is(before, Category.TIME, "by"));
    LocalDate date = last ? month.atEndOfMonth() : month.atDay(1);
    if (day().isEmpty() || !month.atEndOfMonth().isBefore(day().get())) {
      all.add(new Mark(new Due.OnDate(date), 0, t, at + 1));
    }
    return at + 1;
  }

  /** "in 2026", "before the end of 2025", "in 2027 and 2028". */
  private int year(int t, List<Mark> all) {
    int year = tokens.digits(t);
    if (year < FIRST_YEAR || year >= LAST_YEAR || dashed(t)) {
      return 0;
    }
    int before = t - 1;
    while (near(before)
        && (tokens.is(before, Category.DATE_LINK) || tokens.is(before, Category.YEAR_WORD))) {
      before--;
    }
    boolean said =
        near(before)
            && (tokens.is(before, Category.TIME, "in")
                || tokens.is(before, Category.TIME, "by")
                || tokens.is(before, Category.TIME, "end"));
    boolean marked = tokens.is(t + 1, Category.YEAR_WORD) && tokens.gapLength(t) <= 1;
    boolean goesOn =
        !all.isEmpty()
            && all.getLast().rank == 2
            && tokens.start(t) - tokens.end(all.getLast().next - 1) <= 6;
    if (!said && !goesOn && !marked) {
      return 0;
    }
    if (ahead(year)) {
      all.add(new Mark(new Due.InYear(year), 2, t, t + 1));
    }
    return t + 1;
  }

  /** Whether a dash or a bracket stands at either side: a range of years or the year of a text. */
  private boolean dashed(int t) {
    int before = tokens.start(t) - 1;
    int behind = tokens.end(t);
    char left = before >= 0 ? Letters.fold(chars[before]) : ' ';
    char right = behind < context.text.length() ? Letters.fold(chars[behind]) : ' ';
    return left == '-' || right == '-' || left == '(' || left == '/' || right == '/';
  }

  /** "within six months", "for a period of three years", "thirty days after its appointment". */
  private int duration(int t, int next, List<Mark> all) {
    int number = tokens.is(t, Category.CARDINAL) ? tokens.number(t, Category.CARDINAL) : -1;
    number = number < 0 ? tokens.digits(t) : number;
    if (tokens.is(t, Category.TIME, "for-one") && near(t) && !unit(t + 1).isEmpty()) {
      all.add(new Mark(new Due.Within("P1" + unit(t + 1)), 4, t, t + 2));
      return t + 2;
    }
    String unit = number > 0 && tokens.gapLength(t) <= 16 ? unit(t + 1) : "";
    if (unit.isEmpty()) {
      return 0;
    }
    String iso = "P" + number + unit;
    boolean before = tokens.gapLength(t - 1) <= 24;
    boolean within = before && tokens.is(t - 1, Category.TIME, "within");
    boolean during = before && tokens.is(t - 1, Category.TIME, "for");
    boolean after = tokens.is(t + 2, Category.TIME, "after") && tokens.gapLength(t + 1) <= 3;
    if ((within || after) && t < next) {
      all.add(new Mark(new Due.Within(iso), 3, t, t + 2));
    } else if (during) {
      all.add(new Mark(new Due.Within(iso), 4, t, t + 2));
    }
    return t + 2;
  }

  /** The letter of a unit of time in ISO 8601. */
  String unit(int t) {
    if (tokens.is(t, Category.YEAR_WORD)) {
      return "Y";
    }
    if (tokens.is(t, Category.MONTH_WORD)) {
      return "M";
    }
    if (tokens.is(t, Category.WORD, "week")) {
      return "W";
    }
    return tokens.is(t, Category.DAY_WORD) ? "D" : "";
  }
}
