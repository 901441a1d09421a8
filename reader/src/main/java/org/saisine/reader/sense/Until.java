package org.saisine.reader.sense;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saisine.reader.language.Category;
import org.saisine.reader.language.Tokens;
import org.saisine.reader.sense.Clauses.Clause;
import org.saisine.reader.sense.Deadlines.Mark;
import org.saisine.reader.vocabulary.Due;

/** Reads until when a thing is put off: the one time that a word like "to" or "until" leads to. */
final class Until {
  /** How many words may stand between such a word and its time. */
  private static final int STEPS = 6;

  private final Context context;
  private final Tokens tokens;
  private final Nearby nearby;
  private final Deadlines deadlines;
  private final Strides strides;

  Until(Context context, Quotes quotes, Strides strides) {
    this.context = context;
    this.tokens = context.tokens;
    this.nearby = context.nearby;
    this.deadlines = new Deadlines(context, new Bodies(context), quotes);
    this.strides = strides;
  }

  /** A time, and where its words stand. */
  record Time(Due due, int start, int end) {}

  /** The time in whose place another stands: one of the three, the others 0 or empty. */
  record Former(int session, int year, Optional<LocalDate> day, int start, int end) {
    boolean before(Due due) {
      return switch (due) {
        case Due.AtSession at -> session > 0 && session < at.session();
        case Due.InYear in -> year > 0 && year < in.year();
        case Due.OnDate on -> day.filter(it -> it.isBefore(on.date())).isPresent();
        case Due.Within within -> false;
      };
    }
  }

  /**
   * The time behind a verb; none where two could be meant.
   *
   * @param open from where on another thing to be done ends the search
   */
  Optional<Time> behind(Clause clause, int from, int open, int limit) {
    int stop = stop(open, limit);
    List<Mark> marks =
        deadlines.between(clause.first(), tokens.from(from), tokens.from(stop), context.speaker);
    Map<Due, Time> all = new LinkedHashMap<>();
    int at = from;
    while (at < stop) {
      long word = strides.word(at, stop);
      if (strides.means(word, "until")) {
        led(marks, strides.next(at, word, stop), stop)
            .filter(time -> later(time.due()))
            .ifPresent(time -> all.putIfAbsent(time.due(), time));
      }
      at = strides.next(at, word, stop);
    }
    List<Time> sessions =
        all.values().stream().filter(time -> time.due() instanceof Due.AtSession).toList();
    List<Time> times = sessions.isEmpty() ? new ArrayList<>(all.values()) : sessions;
    return times.size() == 1 ? Optional.of(times.getFirst()) : Optional.empty();
  }

  /** Where "and" leads to another thing to be done. */
  private int stop(int from, int limit) {
    for (int t = tokens.from(from); t < tokens.size() && tokens.start(t) < limit; t++) {
      boolean and = nearby.carriesLink(t);
      for (int i = t - 1; i >= t - 3 && tokens.end(i) >= from; i--) {
        boolean near = tokens.start(t) - tokens.end(i) <= Joints.ADVERB;
        and |= near && tokens.is(i, Category.LIST_LINK, "and") && !tokens.is(i, Category.TIME);
      }
      if (and && tokens.is(t, Category.DUTY)) {
        return tokens.start(t);
      }
    }
    return limit;
  }

  /** The time that words from {@code from} on lead to. */
  private Optional<Time> led(List<Mark> marks, int from, int limit) {
    int at = strides.skip(from, limit);
    for (int i = 0; i < STEPS && at < limit; i++) {
      int t = tokens.from(at);
      if (tokens.start(t) == at) {
        Optional<Time> time = at(marks, t);
        if (time.isPresent()) {
          return time;
        }
      }
      int next = strides.linked(at, strides.word(at, limit));
      if (next < 0) {
        return Optional.empty();
      }
      at = strides.skip(next, limit);
    }
    return Optional.empty();
  }

  /** The time that token {@code t} opens, or the session that it numbers; of several none. */
  private Optional<Time> at(List<Mark> marks, int t) {
    int number = ordinal(t);
    List<Mark> here =
        marks.stream()
            .filter(mark -> mark.rank() <= 2 && mark.at() <= t && t < mark.next())
            .filter(mark -> number > 0 ? numbered(mark, number) : mark.at() == t)
            .toList();
    if (here.isEmpty()) {
      return number > 0 && bare(t) ? after(marks, t, number) : Optional.empty();
    }
    int last = here.getFirst().next();
    boolean more = here.size() > 1;
    for (int i = t + 1; i < last && number > 0; i++) {
      more |= ordinal(i) > 0;
    }
    return more
        ? Optional.empty()
        : Optional.of(new Time(here.getFirst().due(), tokens.start(t), tokens.end(last - 1)));
  }

  private int ordinal(int t) {
    boolean tied =
        tokens.is(t + 1, Category.ORDINAL_SUFFIX) && tokens.gapLength(t) == 0
            || tokens.is(t - 1, Category.ORDINAL_PREFIX) && tokens.gapLength(t - 1) == 0;
    int number = tokens.number(t, Category.ORDINAL);
    return number == 0 && tied ? Math.max(0, tokens.digits(t)) : number;
  }

  private static boolean numbered(Mark mark, int number) {
    return !(mark.due() instanceof Due.AtSession at) || at.session() == number;
  }

  /** "from its ninety-first session to the ninety-second": the noun stands before. */
  private Optional<Time> after(List<Mark> marks, int t, int number) {
    for (int i = marks.size() - 1; i >= 0; i--) {
      boolean before = marks.get(i).next() <= t && t - marks.get(i).next() <= STEPS;
      if (before && marks.get(i).due() instanceof Due.AtSession at) {
        return Optional.of(
            new Time(new Due.AtSession(at.organ(), number), tokens.start(t), tokens.end(t)));
      }
    }
    return Optional.empty();
  }

  /** Whether no noun follows an ordinal. */
  private boolean bare(int t) {
    int end = tokens.end(t);
    return end >= context.text.length() || ".;,:،؛。；，".indexOf(context.chars[end]) >= 0;
  }

  /** Whether a session lies ahead; that of a body that may only be named as an author does not. */
  private boolean later(Due due) {
    if (!(due instanceof Due.AtSession at)) {
      return true;
    }
    boolean own = at.organ().equals(context.speaker);
    return own ? at.session() > context.session : !at.organ().equals("COMMISSION");
  }

  // ---- "instead of"

  /** The time behind a word like "instead of". */
  Optional<Former> former(int instead) {
    int t = instead + 1;
    while (tokens.is(t, Category.OWN) || tokens.is(t, Category.ORDINAL_PREFIX)) {
      t++;
    }
    if (tokens.is(t, Category.SESSION_WORD, "session")) {
      t++;
    }
    if (t >= tokens.size() || tokens.start(t) - tokens.end(instead) > Joints.ADVERB * 2) {
      return Optional.empty();
    }
    int start = tokens.start(t);
    int end = tokens.end(t);
    Optional<Dates.Found> found = context.dates.at(t);
    if (found.isPresent()) {
      return Optional.of(
          new Former(0, 0, Optional.of(found.get().from()), start, found.get().end()));
    }
    int session = ordinal(t);
    if (session > 0) {
      int last = tokens.is(t + 1, Category.ORDINAL_SUFFIX) ? t + 1 : t;
      last =
          tokens.is(last + 1, Category.SESSION_WORD) && tokens.gapLength(last) <= 2
              ? last + 1
              : last;
      return Optional.of(new Former(session, 0, Optional.empty(), start, tokens.end(last)));
    }
    int year = tokens.digits(t);
    return year <= 0
        ? Optional.empty()
        : Optional.of(new Former(0, year, Optional.empty(), start, end));
  }

  /** The time that stands in the place of another, at either side of the word and later. */
  Optional<Time> replacing(Clause clause, int instead, Former former) {
    int start = Math.min(tokens.start(instead), former.start());
    int end = Math.max(tokens.end(instead), former.end());
    for (Mark mark :
        deadlines.between(clause.first(), clause.first(), clause.next(), context.speaker)) {
      int first = tokens.start(mark.at());
      int last = tokens.end(mark.next() - 1);
      boolean near = start - last <= Joints.ADVERB && first - end <= Joints.ADVERB;
      if (near && mark.rank() <= 2 && former.before(mark.due())) {
        return Optional.of(new Time(mark.due(), Math.min(start, first), Math.max(end, last)));
      }
    }
    return Optional.empty();
  }
}
