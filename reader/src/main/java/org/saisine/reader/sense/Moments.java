package org.saisine.reader.sense;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saisine.reader.language.Category;
import org.saisine.reader.language.Letters;
import org.saisine.reader.vocabulary.DateRange;

/** Finds the days that a sentence names, and what the words around them make of each. */
final class Moments {
  private static final int NEAR = 2;

  /** More dates than these in one sentence are a list and tell no story. */
  private static final int MOST = 64;

  private final Told told;
  private final List<Moment> moments = new ArrayList<>();

  Moments(Told told) {
    this.told = told;
  }

  /**
   * The days in the order of the text.
   *
   * @param before what "the same day" means
   */
  List<Moment> find(Optional<LocalDate> before) {
    for (int k = 0; k < told.size() && moments.size() < MOST; k++) {
      Optional<Dates.Found> found = told.narrative.dates.at(told.token(k));
      if (found.isPresent() && found.get().end() <= told.sentence.end()) {
        int next = k;
        while (next < told.size() && told.token(next) < found.get().next()) {
          next++;
        }
        add(found.get(), k, next);
        k = next - 1;
      } else if (told.word(k, "same-day") && before.isPresent()) {
        LocalDate day = before.get();
        moments.add(new Moment(Moment.Role.ON, day, day, k, k + 1, told.start(k), told.end(k)));
      }
    }
    return moments;
  }

  private void add(Dates.Found found, int k, int next) {
    int marker = k - 1;
    while (marker >= 0 && told.is(marker, Category.WEEKDAY) && close(marker)) {
      marker--;
    }
    Moment.Role led = marker >= 0 && close(marker) ? role(marker) : Moment.Role.PLAIN;
    int start = led == Moment.Role.PLAIN ? found.start() : told.start(marker);
    Moment.Role all = led == Moment.Role.PLAIN ? bare(k, next) : led;
    Moment.Role last = gapped(found, next) ? bare(k, next) : all;
    for (DateRange range : found.ranges()) {
      boolean single = range.from().equals(range.to());
      Moment.Role role = range.equals(found.ranges().getLast()) ? last : all;
      role = told.behind.known ? told.behind.role(role, k, next, single) : role;
      if (role == Moment.Role.FROM && single) {
        role = Moment.Role.ASIDE;
      }
      moments.add(new Moment(role, range.from(), range.to(), k, next, start, found.end()));
    }
  }

  private boolean close(int k) {
    return k + 1 < told.size() && told.start(k + 1) - told.end(k) <= NEAR;
  }

  /** What the word at place {@code k} makes of the day behind it. */
  private Moment.Role role(int k) {
    if (told.word(k, "deadline-by")) {
      return Moment.Role.BY;
    }
    if (told.word(k, "on")) {
      return Moment.Role.ON;
    }
    if (told.word(k, "set-for")) {
      return Moment.Role.FOR;
    }
    if (told.word(k, "dated")) {
      return numbered(k - 1) || of(k) ? Moment.Role.ASIDE : Moment.Role.DATED;
    }
    if (told.word(k, "since")) {
      return Moment.Role.ASIDE;
    }
    if (told.tokens.is(told.token(k), Category.RANGE_LINK, "to")) {
      return Moment.Role.BY;
    }
    boolean from = told.is(k, Category.FROM_WORD);
    boolean of = told.is(k, Category.DATE_LINK) || told.is(k, Category.OF_ORGAN);
    return from || of ? Moment.Role.FROM : Moment.Role.PLAIN;
  }

  /** Whether "of" at place {@code k}, which a date of a letter has as well, dates a document. */
  private boolean of(int k) {
    boolean document = told.word(k - 1, "document") || told.word(k - 1, "report");
    return told.is(k, Category.OF_ORGAN) && document && close(k - 1);
  }

  /** Whether place {@code k} numbers a resolution, which the day behind it only dates. */
  private boolean numbered(int k) {
    int at = told.is(k, Category.ORGAN) ? k - 1 : k;
    return told.is(at, Category.FIGURE)
        || told.is(at, Category.RESOLUTION_WORD)
        || told.is(at, Category.DECISION_WORD);
  }

  /** What a day means that no word leads to: with its month bent, when something happens. */
  private Moment.Role bare(int k, int next) {
    if (told.first(k, next, i -> told.word(i, "when")) < 0) {
      return Moment.Role.PLAIN;
    }
    boolean as = told.word(next, "as") && told.word(next + 1, "deadline");
    return as || equated(k) ? Moment.Role.BY : Moment.Role.ON;
  }

  /** "the deadline for replies — 3 May": a dash stands for "is". */
  private boolean equated(int k) {
    int noun = k > 0 && dash(k) ? told.last(k, i -> told.word(i, "deadline")) : -1;
    return noun >= 0
        && told.first(noun, k, i -> told.is(i, Category.DEED) || told.is(i, Category.MONTH)) < 0;
  }

  /** "by 3 May and 6 June — by 9 July": a dash stands for the verb, and a new clause began. */
  private boolean gapped(Dates.Found found, int next) {
    return found.ranges().size() > 1 && told.word(next, "deadline-by") && dash(next);
  }

  /** Whether a dash stands right before place {@code k}. */
  private boolean dash(int k) {
    boolean dash = false;
    for (int i = told.end(k - 1); i < told.start(k); i++) {
      dash |= Letters.fold(told.context.chars[i]) == '-';
    }
    return dash;
  }
}
