package org.saisine.reader.sense;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.saisine.reader.language.Category;
import org.saisine.reader.language.Letters;
import org.saisine.reader.language.Tokens;
import org.saisine.reader.vocabulary.DateRange;

/**
 * A sentence with its dates, and questions to it: which deed a date belongs to, and when it
 * happens.
 */
final class Told {
  private static final int NEAR = 2;

  /** More dates than these in one sentence are a list and tell no story. */
  private static final int MOST = 64;

  private static final int TENSE = 24;

  final Narrative narrative;
  final Narrative.Sentence sentence;
  final Tokens tokens;
  final Context context;
  final List<Moment> moments = new ArrayList<>();

  /** Whom it names. */
  final Persons who;

  private final int[] at;
  private final boolean[] used;

  Told(Narrative narrative, Narrative.Sentence sentence, Optional<LocalDate> before) {
    this.narrative = narrative;
    this.sentence = sentence;
    this.tokens = narrative.tokens;
    this.context = narrative.context;
    this.at = sentence.tokens();
    find(before);
    this.used = new boolean[moments.size()];
    this.who = new Persons(this);
  }

  private void find(Optional<LocalDate> before) {
    for (int k = 0; k < at.length && moments.size() < MOST; k++) {
      Optional<Dates.Found> found = narrative.dates.at(at[k]);
      if (found.isPresent() && found.get().end() <= sentence.end()) {
        int next = k;
        while (next < at.length && at[next] < found.get().next()) {
          next++;
        }
        moments(found.get(), k, next);
        k = next - 1;
      } else if (word(k, "same-day") && before.isPresent()) {
        LocalDate day = before.get();
        moments.add(new Moment(Moment.Role.ON, day, day, k, k + 1, start(k), end(k)));
      }
    }
  }

  private void moments(Dates.Found found, int k, int next) {
    int marker = k - 1;
    while (marker >= 0 && tokens.is(at[marker], Category.WEEKDAY) && close(marker)) {
      marker--;
    }
    boolean marked = marker >= 0 && close(marker);
    int start = marked && role(marker) != Moment.Role.PLAIN ? start(marker) : found.start();
    for (DateRange range : found.ranges()) {
      Moment.Role role = marked ? role(marker) : Moment.Role.PLAIN;
      boolean single = range.from().equals(range.to());
      if (role == Moment.Role.FROM && single) {
        role = Moment.Role.ASIDE;
      }
      moments.add(new Moment(role, range.from(), range.to(), k, next, start, found.end()));
    }
  }

  private boolean close(int k) {
    return k + 1 < at.length && start(k + 1) - end(k) <= NEAR;
  }

  private Moment.Role role(int k) {
    if (word(k, "deadline-by")) {
      return Moment.Role.BY;
    }
    if (word(k, "on")) {
      return Moment.Role.ON;
    }
    if (word(k, "dated")) {
      return Moment.Role.DATED;
    }
    if (word(k, "since")) {
      return Moment.Role.ASIDE;
    }
    if (tokens.is(at[k], Category.RANGE_LINK, "to")) {
      return Moment.Role.BY;
    }
    boolean from = tokens.is(at[k], Category.FROM_WORD);
    boolean of = tokens.is(at[k], Category.DATE_LINK) || tokens.is(at[k], Category.OF_ORGAN);
    return from || of ? Moment.Role.FROM : Moment.Role.PLAIN;
  }

  // ---- places

  int size() {
    return at.length;
  }

  int start(int k) {
    return tokens.start(at[k]);
  }

  int end(int k) {
    return tokens.end(at[k]);
  }

  int token(int k) {
    return at[k];
  }

  boolean word(int k, String value) {
    return k >= 0 && k < at.length && tokens.is(at[k], Category.WORD, value);
  }

  boolean deed(int k, String value) {
    return k >= 0 && k < at.length && tokens.is(at[k], Category.DEED, value);
  }

  boolean is(int k, Category category) {
    return k >= 0 && k < at.length && tokens.is(at[k], category);
  }

  boolean meeting(int k) {
    return word(k, "meeting") || word(k, "meetings") || word(k, "gathering");
  }

  /** The first place from {@code from} on, before {@code to}; -1 where there is none. */
  int first(int from, int to, IntPredicate test) {
    for (int k = Math.max(0, from); k < Math.min(to, at.length); k++) {
      if (test.test(k)) {
        return k;
      }
    }
    return -1;
  }

  /** The last place before {@code to}; -1 where there is none. */
  int last(int to, IntPredicate test) {
    for (int k = Math.min(to, at.length) - 1; k >= 0; k--) {
      if (test.test(k)) {
        return k;
      }
    }
    return -1;
  }

  boolean has(IntPredicate test) {
    return first(0, at.length, test) >= 0;
  }

  String string(int from, int to) {
    return context.text.string(from, to);
  }

  // ---- dates

  boolean used(Moment moment) {
    return used[moments.indexOf(moment)];
  }

  /** "resolution 9/1, adopted on 3 May": the date names the text, nothing is told of that day. */
  boolean citing(Moment moment, int deed) {
    if (!deed(deed, "approve")) {
      return false;
    }
    int noun = last(deed, k -> is(k, Category.RESOLUTION_WORD) || is(k, Category.DECISION_WORD));
    boolean number = noun >= 0 && noun + 1 < at.length && tokens.isFraction(at[noun + 1]);
    return number
        && moment.at() > noun
        && first(noun + 2, deed, k -> is(k, Category.ADDRESSEE)) < 0;
  }

  void use(Moment moment) {
    for (int i = 0; i < used.length; i++) {
      used[i] |= moments.get(i).equals(moment);
    }
  }

  /** The deed that a date belongs to: the one before it, or behind where it leads a clause. */
  int deedOf(Moment moment) {
    int before = last(moment.at(), this::deeds);
    boolean leads = before < 0 || leads(moment);
    return leads ? first(moment.next(), at.length, this::deeds) : before;
  }

  /** Whether a date opens a clause: "…; on 3 May, …". */
  boolean leads(Moment moment) {
    if (moment.role() != Moment.Role.ON) {
      return false;
    }
    int back = moment.start() - 1;
    while (back > sentence.start() && Letters.kind(context.chars[back]) == Letters.SPACE) {
      back--;
    }
    return back <= sentence.start() || ";；؛:".indexOf(context.chars[back]) >= 0;
  }

  /** A deed that tells; "established by decision 3/2" only describes. */
  private boolean deeds(int k) {
    if (!is(k, Category.DEED) || deed(k, "tell")) {
      return false;
    }
    boolean describes =
        deed(k, "establish") && word(k + 1, "pursuant") && start(k + 1) - end(k) <= NEAR;
    return !describes;
  }

  /** Whether the words before a deed put it in the future: "will be", "devrait". */
  boolean planned(int k) {
    if (deed(k, "will-meet") || deed(k, "will-submit")) {
      return true;
    }
    for (int back = k - 1; back >= 0 && back >= k - 2; back--) {
      if (start(k) - end(back) > TENSE || is(back, Category.DEED)) {
        return false;
      }
      // "to" is of the verb right behind it, and else a preposition
      boolean near = !is(back, Category.RANGE_LINK) || start(k) - end(back) <= NEAR;
      if (word(back, "future") && near) {
        return true;
      }
    }
    return false;
  }

  /** "decided, on 3 May, to extend": what was decided to be done was done by deciding. */
  boolean decided(int k) {
    int deed = last(k, i -> is(i, Category.DEED));
    return deed(deed, "decide") && !planned(deed);
  }

  boolean passive(int k) {
    return word(k - 1, "passive") && start(k) - end(k - 1) <= TENSE
        || word(k - 1, "future") && start(k) - end(k - 1) <= NEAR;
  }
}
