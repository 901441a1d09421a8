package org.saisine.reader.sense;

import java.util.function.IntPredicate;
import org.saisine.reader.language.Category;
import org.saisine.reader.language.Letters;

/**
 * Deeds in languages that put when, where and for whom something is done ahead of it: "on 3 May to
 * all States a note sent". There a date belongs to the deed behind it, and a word behind a date may
 * tell what it is: "3 May before".
 */
final class DeedsBehind {
  /** How much room "the above" takes before what is moved. */
  private static final int FEW = 4;

  /** How many words "no. 9/1 resolution" has at most. */
  private static final int TEXT = 7;

  private final Told told;

  /** Whether the language is of that kind: it has words that open what stands ahead. */
  final boolean known;

  DeedsBehind(Told told) {
    this.told = told;
    this.known = told.tokens.known(Category.WORD, "coverb");
  }

  /** Whether nothing stands between the token at place {@code k} and the one before it. */
  boolean touches(int k) {
    return k > 0 && k < told.size() && told.start(k) == told.end(k - 1);
  }

  // ---- dates

  /**
   * What the words around a date make of it.
   *
   * @param role what the word before it makes of it
   * @param at the place of its first token
   * @param next the place behind its last
   */
  Moment.Role role(Moment.Role role, int at, int next, boolean single) {
    int behind = next;
    while (near(behind) && clock(behind)) {
      behind++;
    }
    if (near(behind)) {
      if (told.word(behind, "deadline-behind")) {
        return Moment.Role.BY;
      }
      if (told.word(behind, "dated-behind")) {
        return Moment.Role.DATED;
      }
      if (told.word(behind, "since-behind") || numbers(behind)) {
        return Moment.Role.ASIDE;
      }
    }
    if (told.word(at - 1, "is") && touches(at) && told.word(at - 2, "deadline")) {
      return Moment.Role.BY;
    }
    return role == Moment.Role.PLAIN && single && bare(at) ? Moment.Role.ON : role;
  }

  private boolean near(int k) {
    return k > 0 && k < told.size() && told.start(k) - told.end(k - 1) <= 1;
  }

  /** "Monday", "6 p.m.": they make a day more exact. */
  private boolean clock(int k) {
    return told.is(k, Category.WEEKDAY)
        || told.tokens.isNumber(told.token(k))
        || told.word(k, "half-day")
        || told.word(k, "noon")
        || told.word(k, "am")
        || told.word(k, "pm")
        || told.word(k, "hour");
  }

  /** "3 May no. 7/4 resolution": the day of the text that is cited. */
  private boolean numbers(int k) {
    return told.is(k, Category.ORDINAL_PREFIX)
        && touches(k)
        && told.first(k + 1, k + 4, i -> text(i)) >= 0
        && !told.tokens.isNumber(told.token(k + 1));
  }

  private boolean text(int k) {
    return told.is(k, Category.RESOLUTION_WORD) || told.is(k, Category.DECISION_WORD);
  }

  /** Whether a day is when something happens, though no word says so: it is no thing itself. */
  private boolean bare(int at) {
    if (at > 0 && touches(at)) {
      return !told.word(at - 1, "object")
          && !told.word(at - 1, "is")
          && !told.is(at - 1, Category.DEED)
          && !told.is(at - 1, Category.RANGE_LINK);
    }
    int before = told.start(at) - 1;
    return before < told.sentence.start() || "(（".indexOf(told.context.chars[before]) < 0;
  }

  // ---- deeds

  /** The deed that a date belongs to: the one it completes, as "moved to 3 May", or the next. */
  int of(Moment moment) {
    int before = moment.at() - 1;
    if (touches(moment.at()) && !told.is(before, Category.DEED)) {
      boolean to = told.is(before, Category.RANGE_LINK) || told.word(before, "is");
      before = to && touches(before) ? before - 1 : -1;
    }
    if (touches(moment.at()) && told.deeds(before) && !leads(before)) {
      return before;
    }
    int behind = told.first(moment.next(), told.size(), told::deeds);
    return behind >= 0 ? behind : told.last(moment.at(), told::deeds);
  }

  /** Whether a deed only says that another one is set for a day: "set for 3 May to be held". */
  boolean leads(int k) {
    return told.word(k, "future") && told.first(k + 1, ends(k), told::deeds) >= 0;
  }

  /** Whether a deed is a thing here: "the decision", "decision 3/2", "at the request of". */
  boolean thing(int k) {
    boolean cause = told.deed(k, "ask") && told.word(clause(k), "because");
    return cause || touches(k) && named(k);
  }

  private boolean named(int k) {
    boolean decision = told.is(k, Category.DECISION_WORD);
    return told.is(k - 1, Category.OF_ORGAN)
        || told.word(k - 1, "this")
        || decision && (told.is(k - 1, Category.DAY_WORD) || told.is(k - 1, Category.OWN));
  }

  /** Whether a deed only tells which thing: "the by decision 3/2 established group". */
  boolean describes(int k) {
    return touches(k + 1) && told.is(k + 1, Category.OF_ORGAN) && !closes(k + 1);
  }

  /** "the on 3 May adopted resolution 9/1": the date names the text. */
  boolean cites(int k) {
    return told.deed(k, "approve")
        && describes(k)
        && told.first(k + 2, k + TEXT, i -> told.tokens.isFraction(told.token(i))) >= 0
        && told.first(k + 2, k + TEXT, this::text) >= 0;
  }

  /** Whether a word ahead of a deed, in its own clause, puts it in the future. */
  boolean planned(int k) {
    int first = clause(k);
    int i = k - 1;
    while (i >= first && !told.word(i, "future") && !told.deeds(i)) {
      i--;
    }
    return i >= first && told.word(i, "future") && !moves(i);
  }

  /** The place of the word that puts a deed in the future, in its clause; its own where none is. */
  int lead(int k) {
    int lead = told.last(k, i -> told.word(i, "future"));
    return lead >= clause(k) ? lead : k;
  }

  /** Whether "will" only leads to what is moved or changed, and says nothing of the time. */
  private boolean moves(int k) {
    int next = k + 1;
    if (!told.word(k, "object") || next >= told.size() || told.start(next) - told.end(k) > FEW) {
      return false;
    }
    return told.tokens.isNumber(told.token(next))
        || told.is(next, Category.ORDINAL)
        || told.is(next, Category.OWN)
        || told.meeting(next)
        || !told.is(next, Category.DEED)
            && (told.word(next, "deadline")
                || told.word(next, "seats")
                || told.word(next, "report")
                || told.word(next, "document"));
  }

  /** Whether somebody asked for a deed, or advised it: it is not done by that. */
  boolean wanted(int k) {
    int deed = told.last(k, told::deeds);
    return deed >= clause(k)
        && (told.deed(deed, "ask") || told.deed(deed, "invite") || told.word(deed, "advises"));
  }

  /** Whether what a deed is done to stands ahead of it as its subject: "the deadline moved". */
  boolean undergone(int k) {
    int first = clause(k);
    boolean thing =
        told.first(
                first,
                k,
                i ->
                    told.word(i, "deadline")
                        || told.word(i, "report")
                        || told.word(i, "document")
                        || told.word(i, "seats"))
            >= 0;
    return thing && told.first(first, k, i -> told.word(i, "object")) < 0;
  }

  /**
   * Whether who stands at place {@code k} only did what describes something: "by X named group".
   */
  boolean aside(int k) {
    int deed = told.first(k + 1, ends(k), told::deeds);
    return deed >= 0 && describes(deed);
  }

  /**
   * The body that meets: the first of a clause right before what says when, where or that it does.
   */
  int subject(int from, int to, IntPredicate body) {
    return told.first(clause(from), to, k -> body.test(k) && touches(k + 1) && opens(k + 1));
  }

  private boolean opens(int k) {
    return told.word(k, "coverb")
        || told.word(k, "future")
        || told.is(k, Category.DEED)
        || told.tokens.isNumber(told.token(k));
  }

  /** Whether the number at place {@code k} tells how many are added, and not how many there are. */
  boolean raises(int k) {
    return touches(k) && told.deed(k - 1, "change");
  }

  // ---- clauses

  /** The first place of the clause that place {@code k} is in. */
  int clause(int k) {
    int first = k;
    while (first > 0 && !parted(first)) {
      first--;
    }
    return first;
  }

  /** The place behind the clause that place {@code k} is in. */
  int ends(int k) {
    int next = k + 1;
    while (next < told.size() && !parted(next)) {
      next++;
    }
    return next;
  }

  /** Whether nothing stands behind place {@code k} in its clause. */
  boolean closes(int k) {
    int last = k; // "it is by decision 3/2 that it was established"
    while (touches(last + 1) && told.is(last + 1, Category.OF_ORGAN)) {
      last++;
    }
    return told.end(last) >= told.sentence.end()
        || Letters.kind(told.context.chars[told.end(last)]) == Letters.OTHER;
  }

  /** Whether a mark stands between place {@code k} and the one before it. */
  private boolean parted(int k) {
    for (int at = told.end(k - 1); at < told.start(k); at++) {
      char c = Letters.fold(told.context.chars[at]);
      if (c == ',' || c == ';' || c == ':') {
        return true;
      }
    }
    return false;
  }

  /** The place of the word that opens whom a deed is for, in its clause; its own where none is. */
  int recipient(int k) {
    int first = clause(k);
    for (int i = k - 1; i >= first && !told.deeds(i); i--) {
      if (told.word(i, "to")) {
        return i;
      }
    }
    return k;
  }
}
