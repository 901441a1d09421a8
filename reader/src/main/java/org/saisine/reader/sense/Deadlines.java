package org.saisine.reader.sense;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saisine.reader.language.Category;
import org.saisine.reader.language.Tokens;
import org.saisine.reader.vocabulary.Due;

/**
 * Reads the times of a paragraph against its document: sessions, dates, years and durations that
 * lie ahead of it. What lies behind it — the session at which a report was taken up — is no due.
 */
final class Deadlines {
  private static final int FIRST_YEAR = 1946;
  private static final int LAST_YEAR = 2200;

  /** What a time can start with, but for digits. */
  private static final long STARTS =
      Category.bits(
          Category.TIME,
          Category.SESSION_WORD,
          Category.ORDINAL,
          Category.CARDINAL,
          Category.MONTH);

  /** What a session can start with, but for digits. */
  private static final long SESSIONS =
      Category.bits(Category.TIME, Category.SESSION_WORD, Category.ORDINAL);

  private final Context context;
  private final Tokens tokens;
  private final SessionTimes sessions;
  private final Terms terms;
  private final Years years;
  private final Horizon horizon;
  private final Quotes quotes;
  private final Attributed attributed;

  Deadlines(Context context, Bodies bodies, Quotes quotes) {
    this.quotes = quotes;
    this.context = context;
    this.tokens = context.tokens;
    this.sessions = new SessionTimes(context, bodies);
    this.terms = new Terms(context);
    this.years = new Years(context);
    this.horizon = new Horizon(context);
    this.attributed = new Attributed(context);
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
      int behind = starts(t) && !quotes.at(t) ? mark(from, t, next, owner, all) : 0;
      if (all.size() > before && attributed.at(from, t, behind)) {
        all.subList(before, all.size()).clear();
      } else if (all.size() > before && held(behind)) {
        all.subList(before, all.size()).removeIf(mark -> going(mark.due()));
      }
      t = Math.max(t + 1, behind);
    }
    return all;
  }

  /** Remembers the sessions between two tokens, for "at the same session". */
  void pass(int first, int next, String owner) {
    List<Mark> all = new ArrayList<>(0);
    int t = first;
    while (t < next) {
      boolean session =
          tokens.any(t, SESSIONS) || tokens.isNumber(t) || tokens.is(t, Category.WORD, "sessions");
      int behind = session && !quotes.at(t) ? sessions.at(first, t, next, owner, all) : 0;
      t = Math.max(t + 1, behind);
    }
  }

  /**
   * Whether a time before token {@code behind} is when another thing is held, as languages have it
   * that put what describes first: "the at-its-session-held debate".
   */
  private boolean held(int behind) {
    int at = tokens.is(behind, Category.WORD, "while") ? behind + 1 : behind;
    return tokens.is(at, Category.DUTY, "hold")
        && tokens.gapLength(at - 1) == 0
        && tokens.is(at + 1, Category.WORD, "relative")
        && tokens.gapLength(at) == 0;
  }

  /** Whether a time is the session that goes on: what was held at it sets no time. */
  private boolean going(Due due) {
    return due instanceof Due.AtSession session
        && session.organ().equals(context.speaker)
        && session.session() <= context.session;
  }

  /** Whether a time is a session of the organ that speaks. */
  boolean ours(Mark mark) {
    return mark.due() instanceof Due.AtSession session && session.organ().equals(context.speaker);
  }

  private boolean starts(int t) {
    return tokens.any(t, STARTS) || tokens.isNumber(t) || tokens.is(t, Category.WORD, "sessions");
  }

  private int mark(int from, int t, int next, String owner, List<Mark> all) {
    int behind = sessions.at(from, t, next, owner, all);
    if (behind == 0) {
      behind = date(t, all);
    }
    if (behind == 0) {
      behind = month(t, all);
    }
    if (behind == 0) {
      behind = counted(t, all);
    }
    if (behind == 0) {
      behind = years.at(t, all);
    }
    return behind == 0 ? terms.at(t, next, all) : behind;
  }

  private int date(int t, List<Mark> all) {
    Optional<Dates.Found> found = context.dates.at(t);
    if (found.isEmpty()) {
      return 0;
    }
    found.get().ranges().stream()
        .map(range -> range.from())
        .filter(horizon::ahead)
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
    boolean last = tokens.gapLength(before) <= 12 && last(before);
    last |= tokens.is(at + 1, Category.TIME, "by") && tokens.gapLength(at) <= 2;
    LocalDate date = last ? month.atEndOfMonth() : month.atDay(1);
    if (horizon.ahead(month.atEndOfMonth())) {
      all.add(new Mark(new Due.OnDate(date), 0, t, at + 1));
    }
    return at + 1;
  }

  /**
   * A month in digits behind its year, "2024年1月", as languages have it that count from the year.
   */
  private int counted(int t, List<Mark> all) {
    int year = tokens.digits(t);
    int number = tokens.digits(t + 2);
    boolean month =
        tokens.is(t + 1, Category.YEAR_WORD)
            && tokens.is(t + 3, Category.MONTH_WORD)
            && tokens.end(t + 3) - tokens.start(t) <= 8
            && year >= FIRST_YEAR
            && year < LAST_YEAR
            && number >= 1
            && number <= 12;
    if (!month) {
      return 0;
    }
    YearMonth said = YearMonth.of(year, number);
    boolean last =
        tokens.gapLength(t - 1) <= 2 && last(t - 1)
            || tokens.gapLength(t + 3) <= 2
                && (tokens.is(t + 4, Category.TIME, "end")
                    || tokens.is(t + 4, Category.TIME, "before"));
    boolean until =
        !all.isEmpty()
            && all.getLast().next == t - 1
            && tokens.is(t - 1, Category.RANGE_LINK, "to");
    if (!until && horizon.ahead(said.atEndOfMonth())) {
      all.add(new Mark(new Due.OnDate(last ? said.atEndOfMonth() : said.atDay(1)), 0, t, t + 4));
    }
    return t + 4;
  }

  /** Whether token {@code t} makes the last day of a month what is meant: "by", "the end of". */
  private boolean last(int t) {
    return tokens.is(t, Category.TIME, "end") || tokens.is(t, Category.TIME, "by");
  }

  private boolean near(int t) {
    return tokens.gapLength(t) <= 2;
  }
}
