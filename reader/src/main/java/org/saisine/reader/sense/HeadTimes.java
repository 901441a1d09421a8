package org.saisine.reader.sense;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saisine.reader.language.Category;
import org.saisine.reader.language.Letters;
import org.saisine.reader.language.Tokens;
import org.saisine.reader.shape.Block;
import org.saisine.reader.shape.Shape;
import org.saisine.reader.vocabulary.DateRange;
import org.saisine.reader.vocabulary.Fact;
import org.saisine.reader.vocabulary.Kind;
import org.saisine.reader.vocabulary.SessionNumber;

/**
 * The times of a document's head: its session with days and place, the day of its issue, the day
 * and the sittings of its adoption.
 */
final class HeadTimes {
  private static final String COMMAS = ",،，";

  /** A year that has every day there is. */
  private static final int LEAP = 2000;

  private final Context context;
  private final Shape shape;
  private final Tokens tokens;
  private final char[] chars;
  private final Sessions sessions;

  /** The first token of a day of adoption whose year is lost; -1. */
  private int yearless = -1;

  /** The day of adoption over the text, and the one behind it. */
  private Dates.@Nullable Found over;

  private Dates.@Nullable Found behind;

  Optional<Fact<SessionNumber>> session = Optional.empty();
  Optional<Fact<LocalDate>> issued = Optional.empty();
  Optional<Fact<LocalDate>> adopted = Optional.empty();
  Optional<Fact<String>> place = Optional.empty();
  final List<Fact<DateRange>> sessionDates = new ArrayList<>();
  final List<Fact<Integer>> meetings = new ArrayList<>();

  HeadTimes(Context context) {
    this.context = context;
    this.shape = context.shape;
    this.tokens = context.tokens;
    this.chars = context.chars;
    this.sessions = new Sessions(tokens);
  }

  /** Reads the session and the dates of a block between two tokens. */
  void read(Block block, int first, int limit) {
    boolean adoption =
        tokens.is(first, Category.KIND_WORD, "resolution")
            || tokens.is(first, Category.KIND_WORD, "decision")
            || tokens.is(first, Category.VOTE, "adopted");
    adoption |= kindLast(block, first, limit);
    boolean bracket = "[［".indexOf(chars[block.start()]) >= 0;
    for (int t = first; t < limit; t++) {
      Optional<Sessions.Found> found = sessions.at(t);
      if (found.isEmpty() && shape.kind() != Kind.RESOLUTION && shape.kind() != Kind.DECISION) {
        found = sessions.meetingAt(t).filter(each -> alone(block, each));
      }
      if (found.isPresent() && session.isEmpty() && !adoption && !bracket) {
        session = fact(found.get().counted(), found.get().start(), found.get().end());
        t = found.get().next() - 1;
        continue;
      }
      // a lost line between them joins the day of issue with "adopted …"
      adoption |= tokens.is(t, Category.VOTE, "adopted");
      if (adoption && tokens.is(t, Category.CLOSING, "meeting")) {
        meeting(t);
      }
      Optional<Dates.Found> dates = context.dates.at(t);
      if (dates.isPresent() && dates.get().next() <= limit) {
        // a title may say of what day the text is that is to be adopted
        date(block, dates.get(), adoption && !context.quotes.at(t), bracket);
        t = dates.get().next() - 1;
      } else if (adoption && yearless < 0 && context.dates.at(t, LEAP).isPresent()) {
        yearless = t;
      }
    }
  }

  /**
   * Settles the day of adoption once all is read: the one over the text, or the one behind it.
   * Where they are two, the one over the text counts, unless it alone cannot be.
   */
  void settle() {
    Dates.Found first = over != null ? over : behind;
    if (over != null && behind != null && !over.from().equals(behind.from())) {
      context.find("date-contradicted", behind.start(), behind.end(), said(over), said(behind));
      first = misprinted(over) && !misprinted(behind) ? behind : over;
    }
    adopted = first == null ? completed() : fact(first.from(), first.start(), first.end());
  }

  private String said(Dates.Found found) {
    return context.text.string(found.start(), found.end());
  }

  /** No text is issued before it is adopted, nor later than a year after that. */
  private boolean misprinted(Dates.Found day) {
    return issued
        .map(Fact::value)
        .filter(it -> day.from().isAfter(it) || day.from().isBefore(it.minusYears(1)))
        .isPresent();
  }

  /** Where the day of adoption has lost its year, it is the last such day before that of issue. */
  private Optional<Fact<LocalDate>> completed() {
    if (yearless < 0 || issued.isEmpty()) {
      return Optional.empty();
    }
    LocalDate last = issued.get().value();
    return Stream.of(last.getYear(), last.getYear() - 1)
        .flatMap(year -> context.dates.at(yearless, year).stream())
        .filter(found -> !found.from().isAfter(last))
        .findFirst()
        .flatMap(found -> fact(found.from(), found.start(), found.end()));
  }

  /** Where the noun comes last, so does the word that says what this is: "2020年…决议". */
  private boolean kindLast(Block block, int first, int limit) {
    int last = limit - 1;
    boolean dated = tokens.isNumber(first) || tokens.is(first, Category.ORGAN);
    return last > first
        && dated
        && tokens.end(last) == block.end()
        && (tokens.is(last, Category.KIND_WORD) || tokens.is(last, Category.VOTE, "adopted"));
  }

  private static boolean alone(Block block, Sessions.Found found) {
    return found.start() == block.start() && block.end() - found.end() <= 1;
  }

  private void date(Block block, Dates.Found found, boolean adoption, boolean bracket) {
    boolean last = block.end() - found.end() <= 12;
    boolean alone = found.start() - block.start() <= 3 && last;
    boolean single = found.ranges().size() == 1 && found.from().equals(found.to());
    // an item may be named after a letter, and that after its day
    boolean letter = tokens.is(tokens.from(block.start()), Category.KIND_WORD, "letter");
    if (adoption) {
      over = over == null ? found : over;
    } else if (bracket || letter && shape.kind() != Kind.LETTER) {
      return;
    } else if (single
        && issued.isEmpty()
        && session.isEmpty()
        && found.start() - block.start() <= 60) {
      issued = fact(found.from(), found.start(), found.end());
    } else if (session.isPresent() && last && !(single && stopped(block))
        || alone
        || !single
        || placed(block, found)) {
      if (sessionDates.isEmpty()) {
        for (DateRange range : found.ranges()) {
          sessionDates.add(new Fact<>(range, context.span(found.start(), found.end())));
        }
        placed(block, found);
      }
    }
  }

  /** A sentence is no line of a masthead: "Figures as at 28 February." under a table. */
  private boolean stopped(Block block) {
    return ".。".indexOf(chars[block.end() - 1]) >= 0;
  }

  /** "Vienne, 12-16 octobre 2020": the place stands before the dates; in Chinese, behind. */
  private boolean placed(Block block, Dates.Found found) {
    boolean before = found.start() > block.start();
    int from = before ? block.start() : found.end();
    int to = before ? found.start() : block.end();
    while (from < to && between(chars[from])) {
      from++;
    }
    while (to > from && between(chars[to - 1])) {
      to--;
    }
    char edge = before ? chars[to] : chars[Math.min(found.end(), block.end() - 1)];
    boolean name = from < to && (Character.isUpperCase(chars[from]) || caseless(from, edge));
    if (to - from < 2 || to - from > 40 || !name || before && to == found.start()) {
      return false;
    }
    int start = from;
    int end = to;
    place = place.or(() -> fact(context.text.string(start, end), start, end));
    return true;
  }

  /** Without capitals the comma tells a place from the words that open a date. */
  private boolean caseless(int from, char edge) {
    return Letters.caseless(chars[from]) && COMMAS.indexOf(edge) >= 0;
  }

  private static boolean between(char c) {
    return Letters.kind(c) == Letters.SPACE || COMMAS.indexOf(c) >= 0;
  }

  private void meeting(int t) {
    int first = tokens.is(t - 1, Category.ORDINAL_SUFFIX) ? t - 2 : t - 1;
    int ordinal =
        tokens.is(first, Category.ORDINAL)
            ? tokens.number(first, Category.ORDINAL)
            : tokens.digits(first);
    if (ordinal > 0 && sameLine(first, t)) {
      meetings.add(new Fact<>(ordinal, context.span(tokens.start(first), tokens.end(t))));
      return;
    }
    // where the noun comes first, the number stands behind it: "الجلسة 54"
    int behind =
        tokens.is(t + 1, Category.ORDINAL)
            ? tokens.number(t + 1, Category.ORDINAL)
            : tokens.digits(t + 1);
    if (behind > 0 && tokens.gapLength(t) == 1 && sameLine(t, t + 1)) {
      meetings.add(new Fact<>(behind, context.span(tokens.start(t), tokens.end(t + 1))));
    }
  }

  private boolean sameLine(int t, int next) {
    for (int at = tokens.end(t); at < tokens.start(next); at++) {
      if (chars[at] == '\n') {
        return false;
      }
    }
    return true;
  }

  /** Reads the lines behind the text: at which sitting it was adopted, and when. */
  void closing(Block block) {
    int limit = tokens.from(block.end());
    for (int t = tokens.from(block.start()); t < limit; t++) {
      if (tokens.is(t, Category.CLOSING, "meeting")) {
        meeting(t);
      }
      Optional<Dates.Found> found = context.dates.at(t);
      if (found.isPresent()) {
        behind = behind == null ? found.get() : behind;
        t = found.get().next() - 1;
      }
    }
  }

  private <T> Optional<Fact<T>> fact(T value, int start, int end) {
    return Optional.of(new Fact<>(value, context.span(start, end)));
  }
}
