package org.saisine.reader.sense;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saisine.reader.language.Category;
import org.saisine.reader.language.Letters;
import org.saisine.reader.language.Tokens;
import org.saisine.reader.sense.Deadlines.Mark;
import org.saisine.reader.vocabulary.Due;

/** Reads the sessions that lie ahead, and whose they are. */
final class SessionTimes {
  private static final int FIRST_YEAR = 1946;

  /** How many sessions ahead work is set for. */
  private static final int AHEAD = 3;

  private static final int LAST_YEAR = 2200;

  /** How much room an adjective takes: "sixty-first annual session". */
  private static final int ADJECTIVE = 12;

  private static final int WORD = 3;

  /** How much room "at its" takes between a body and its session. */
  private static final int HOUSED = 12;

  /** The Assembly's first session opened in 1946, one each year since. */
  private static final int ASSEMBLY = 1945;

  private final Context context;
  private final Tokens tokens;
  private final char[] chars;
  private final Bodies bodies;
  private final Horizon horizon;

  /** The session that was named last, for "at the same session". */
  private Optional<Due> last = Optional.empty();

  SessionTimes(Context context, Bodies bodies) {
    this.context = context;
    this.tokens = context.tokens;
    this.chars = context.chars;
    this.bodies = bodies;
    this.horizon = new Horizon(context);
  }

  /** Reads the sessions at token {@code t}; the token behind them, or 0 where none are named. */
  int at(int from, int t, int next, String owner, List<Mark> all) {
    int before = all.size();
    int behind = sessions(from, t, next, owner, all);
    if (behind == 0) {
      behind = relative(from, t, owner, all);
    }
    if (all.size() > before) {
      last = Optional.of(all.getLast().due());
    }
    return behind;
  }

  /** "fifty-eighth session", "fifty-ninth and sixty-second sessions", "2023 session". */
  private int sessions(int from, int t, int next, String owner, List<Mark> all) {
    boolean noun = session(t) && !tokens.parted(t);
    if (!noun && ordinal(t) <= 0) {
      return 0;
    }
    int at = t;
    if (noun) {
      at = t + 1;
      while (tokens.is(at, Category.DATE_LINK) && near(at - 1)) {
        at++;
      }
      boolean whose = bodies.at(at) && near(at - 1) && near(at) && ordinal(at + 1) > 0;
      at = whose ? at + 1 : at;
    }
    List<Integer> numbers = new ArrayList<>(1);
    at = numbers(at, next, numbers);
    if (tokens.is(at, Category.EVERY) && near(at - 1) && session(at + 1)) {
      at++; // "its twenty-sixth annual session"
    }
    boolean named = !noun && session(at) && tokens.gapLength(at - 1) <= room(at);
    boolean plain = noun && numbers.size() == 1 && plain(t + 1) && numbers.get(0) < FIRST_YEAR;
    if (numbers.isEmpty() || !noun && !named || plain) {
      return 0;
    }
    int behind = noun ? at : at + 1;
    if (tokens.is(noun ? t : at, Category.SESSION_SERIES)) {
      // called for when something has happened: what is owed is never owed to one by its number
      return behind;
    }
    if (tokens.is(t - 1, Category.WORD, "margins") || tokens.is(behind, Category.WORD, "margins")) {
      return behind;
    }
    int first = numbers.getFirst();
    String organ = whose(organ(from, t, behind, first < FIRST_YEAR, owner), first);
    for (int number : numbers) {
      add(organ, number, t, behind, all);
    }
    return behind;
  }

  /** How much may stand before the noun at token {@code t}: where no spaces part words, a word. */
  private int room(int t) {
    int before = tokens.start(t) - 1;
    boolean runs = before >= 0 && Letters.kind(chars[before]) == Letters.IDEOGRAPH;
    return runs ? WORD : ADJECTIVE;
  }

  /** Ordinals and years in a row, from token {@code t} on; the token behind them. */
  private int numbers(int t, int next, List<Integer> numbers) {
    int at = t;
    while (true) {
      int number = at < next ? ordinal(at) : 0;
      if (number <= 0 || !numbers.isEmpty() && !linked(at)) {
        return at;
      }
      numbers.add(number);
      at = suffixed(at);
      if (tokens.is(at, Category.WORD, "instead") && ordinal(at + 1) > 0) {
        return suffixed(at + 1); // "its ninety-second instead of its ninety-first session"
      }
      boolean link = tokens.is(at, Category.LIST_LINK) || tokens.is(at, Category.RANGE_LINK);
      if (link && ordinal(at + 1) > 0) {
        at++;
      }
    }
  }

  /** The token behind an ordinal and what is tied to it. */
  private int suffixed(int t) {
    int at = t + 1;
    while (tokens.is(at, Category.ORDINAL_SUFFIX) && tokens.gapLength(at - 1) == 0) {
      at++;
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
    if (number <= 0) {
      return 0;
    }
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
      if (horizon.ahead(number)) {
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
    return organ.equals("GA") && horizon.year() > 0 && number + ASSEMBLY < horizon.year() - 1;
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
    if (t > from && bodies.at(t - 1) && tokens.gapLength(t - 1) == 0) {
      return bodies.seat(t - 1);
    }
    if (bodies.at(next) && tokens.start(next) - tokens.end(next - 1) <= 14 && of(next)) {
      return bodies.seat(next);
    }
    if ((tokens.is(next, Category.WORD, "of") || tokens.is(next, Category.DATE_LINK))
        && tokens.gapLength(next - 1) <= 4
        && bodies.at(next + 1)
        && tokens.gapLength(next - 1) <= 2
        && tokens.gapLength(next) <= 8) {
      return bodies.seat(next + 1);
    }
    if (tokens.is(next, Category.WORD, "to-us") && tokens.gapLength(next - 1) <= 2) {
      return context.speaker;
    }
    boolean years = context.session >= FIRST_YEAR && ordinal;
    for (int i = t - 1; i >= from; i--) {
      boolean told = bodies.receives(i, from) || bodies.told(i);
      if (bodies.at(i) && !bodies.cited(i) && (years || told || housed(i, t))) {
        return bodies.seat(bodies.whole(i, t));
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

  /** Whether something is done in the body at token {@code i}, at its session: "in … at its …". */
  private boolean housed(int i, int t) {
    return tokens.is(i - 1, Category.TIME, "in")
        && tokens.gapLength(i - 1) <= 2
        && tokens.is(i + 1, Category.TIME, "in")
        && tokens.gapLength(i) <= 2
        && tokens.start(t) - tokens.end(i) <= HOUSED;
  }

  /**
   * The organ whose session has a number: committees of the Assembly meet at its sessions, which
   * the numbers of no commission's own come near.
   */
  private String whose(String code, int number) {
    boolean own =
        code.equals("COMMISSION")
            && context.speaker.equals("GA")
            && number >= context.session
            && number <= context.session + AHEAD;
    return own ? context.speaker : code;
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
}
