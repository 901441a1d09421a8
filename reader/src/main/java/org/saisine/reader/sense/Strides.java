package org.saisine.reader.sense;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saisine.reader.language.Category;
import org.saisine.reader.language.Letters;
import org.saisine.reader.language.Lexicon;
import org.saisine.reader.language.Tokens;

/**
 * Goes from a verb that puts off to the report that it puts off, word by word: each between them
 * must be known to say nothing else. Where one is not, the thing put off may be another.
 */
final class Strides {
  /** What may stand among the words of a deferral: who receives, and when. */
  private static final long LINKS =
      Category.bits(
          Category.ORGAN,
          Category.ADDRESSEE,
          Category.BODY_KIND,
          Category.OWN,
          Category.ORDINAL,
          Category.ORDINAL_PREFIX,
          Category.ORDINAL_SUFFIX,
          Category.SESSION_WORD,
          Category.TIME,
          Category.CARDINAL,
          Category.MONTH,
          Category.MONTH_WORD,
          Category.YEAR_WORD);

  /** What none of them is: it starts something else. */
  private static final long OTHERS = Category.bits(Category.DUTY, Category.FORCE);

  /** How far the words that describe a report may run. */
  private static final int FAR = 200;

  private final Tokens tokens;
  private final char[] chars;
  private final Lexicon lexicon;
  private final Lexicon deeds;

  Strides(Context context) {
    this.tokens = context.tokens;
    this.chars = context.chars;
    this.lexicon = context.shape.language().deferrals();
    this.deeds = context.shape.language().deferring();
  }

  /**
   * A verb that may put off.
   *
   * @param deadline whether it only does where a deadline is named with it
   * @param behind whether what it puts off may stand behind it
   * @param before whether it may stand before it, as its subject
   */
  record Verb(int start, int end, boolean deadline, boolean behind, boolean before) {}

  /** The report that is put off, with the words that lead to it. */
  record Report(int start, int end, boolean deadline) {}

  /** The verbs between two offsets. */
  List<Verb> verbs(int from, int limit) {
    if (deeds.first(chars, from, limit) < 0) {
      return List.of();
    }
    List<Verb> all = new ArrayList<>(1);
    int at = from;
    while (at < limit) {
      long word = word(at, limit);
      boolean defers = does(word, "defers");
      boolean prolongs = does(word, "prolongs");
      boolean passive = does(word, "deferred") || does(word, "prolonged");
      if (defers || prolongs || passive) {
        boolean deadline = !defers && !does(word, "deferred");
        all.add(new Verb(at, Lexicon.end(word), deadline, defers || prolongs, passive));
      }
      at = next(at, word, limit);
    }
    return all;
  }

  // ---- to the report

  /** The report that is named behind a verb; null where another thing is, or none. */
  @Nullable Report behind(Verb verb, int limit) {
    if (!verb.behind) {
      return null;
    }
    Report report = walk(verb.end, limit);
    return report != null && (!verb.deadline || report.deadline) ? report : null;
  }

  /** The report before a verb: its object behind a word that says so, or its subject. */
  @Nullable Report before(Verb verb, int from) {
    Report report = null;
    int at = from;
    while (at < verb.start && report == null) {
      long word = word(at, verb.start);
      if (verb.behind && means(word, "object")) {
        int opening = skip(Lexicon.end(word), verb.start);
        report = closed(described(opening, verb.start, false), verb.start);
      } else if (verb.before && (at == from || means(word, "that"))) {
        int opening = means(word, "that") ? Lexicon.end(word) : at;
        report = subject(walk(skip(opening, verb.start), verb.start), verb.start);
      }
      at = next(at, word, verb.start);
    }
    return report != null && (!verb.deadline || report.deadline) ? report : null;
  }

  /** Whether a report is named from an offset on, and said to be handed in before another. */
  boolean handed(int from, int limit) {
    long that = word(skip(from, limit), limit);
    Report report = walk(means(that, "that") ? Lexicon.end(that) : from, limit);
    int at = report == null ? limit : report.end;
    while (at < limit) {
      long word = word(at, limit);
      if (means(word, "handed")) {
        return true;
      }
      at = next(at, word, limit);
    }
    return false;
  }

  /** Whether the words between two offsets deny what follows. */
  boolean denied(int from, int to) {
    int at = from;
    while (at < to) {
      long word = word(at, to);
      if (means(word, "not")) {
        return true;
      }
      at = next(at, word, to);
    }
    return false;
  }

  private @Nullable Report walk(int from, int limit) {
    boolean deadline = false;
    int at = skip(from, limit);
    while (at < limit) {
      long word = word(at, limit);
      if (means(word, "report")) {
        int behind = skip(Lexicon.end(word), limit);
        return new Report(
            from, Lexicon.end(word), deadline || means(word(behind, limit), "deadline"));
      }
      deadline |= means(word, "deadline");
      int next = linked(at, word);
      if (next < 0) {
        return null;
      }
      if (means(word, "about")) {
        return described(next, limit, deadline);
      }
      at = skip(next, limit);
    }
    return null;
  }

  /** The report behind what it is about, as languages have it that say that first. */
  private @Nullable Report described(int from, int limit, boolean deadline) {
    boolean quoted = false;
    int at = from;
    while (at < limit && ",;:。，；：".indexOf(chars[at]) < 0) {
      quoted = "“《".indexOf(chars[at]) >= 0 || quoted && "”》".indexOf(chars[at]) < 0;
      long word = quoted ? Lexicon.NOTHING : word(at, limit);
      if (means(word, "thing")) {
        return null;
      }
      if (means(word, "report") && ends(Lexicon.end(word), limit)) {
        boolean named = means(word(skip(Lexicon.end(word), limit), limit), "deadline");
        return new Report(from, Lexicon.end(word), deadline || named);
      }
      at = next(at, word, limit);
    }
    return null;
  }

  /** Whether nothing follows that the report would only describe. */
  private boolean ends(int end, int limit) {
    int at = skip(end, limit);
    if (at >= limit || !letter(at)) {
      return true;
    }
    long word = word(at, limit);
    boolean goesOn =
        means(word, "handing")
            || means(word, "deadline")
            || means(word, "until")
            || means(word, "from")
            || does(word, "defers")
            || does(word, "prolongs");
    int t = tokens.from(at);
    return goesOn
        || tokens.start(t) == at && (tokens.is(t, Category.ORDINAL) || tokens.is(t, Category.TIME));
  }

  /** The report, where nothing but links stands between it and its verb. */
  private @Nullable Report closed(@Nullable Report report, int verb) {
    boolean deadline = report != null && report.deadline;
    int at = report == null ? verb : skip(report.end, verb);
    while (at < verb) {
      long word = word(at, verb);
      deadline |= means(word, "deadline");
      int next = linked(at, word);
      if (next < 0) {
        return null;
      }
      at = skip(next, verb);
    }
    return report == null ? null : new Report(report.start, report.end, deadline);
  }

  /** The report, where it is the subject of its verb: nothing else is to be done between them. */
  private @Nullable Report subject(@Nullable Report report, int verb) {
    if (report == null || verb - report.end > FAR) {
      return null;
    }
    for (int at = report.end; at < verb; at++) {
      if (chars[at] == ';' || chars[at] == ':') {
        return null;
      }
    }
    for (int t = tokens.from(report.end); t < tokens.size() && tokens.end(t) <= verb; t++) {
      if (tokens.any(t, OTHERS)) {
        return null;
      }
    }
    return report;
  }

  // ---- words

  /** The phrase of a deferral that starts at an offset. */
  long word(int at, int limit) {
    return at < limit && letter(at) ? lexicon.phrase(chars, at, limit) : Lexicon.NOTHING;
  }

  boolean means(long word, String value) {
    return lexicon.means(word, Category.WORD, value);
  }

  private boolean does(long word, String value) {
    return lexicon.means(word, Category.DEED, value);
  }

  /** Where a word that only links ends; -1 where it says more. */
  int linked(int at, long word) {
    if (means(word, "small")
        || means(word, "handing")
        || means(word, "deadline")
        || means(word, "from")
        || means(word, "until")) {
      return Lexicon.end(word);
    }
    int t = tokens.from(at);
    boolean here = t < tokens.size() && tokens.start(t) == at;
    boolean link = tokens.any(t, LINKS) || tokens.isNumber(t);
    return here && link && !tokens.any(t, OTHERS) ? tokens.end(t) : -1;
  }

  /** Where the next word may start. */
  int next(int from, long word, int limit) {
    if (word != Lexicon.NOTHING) {
      return Lexicon.end(word);
    }
    int at = from + 1;
    boolean letters = Letters.kind(chars[from]) == Letters.LETTER;
    while (letters && at < limit && Letters.inWord(chars[at])) {
      at++;
    }
    return at;
  }

  /** The next letter or digit, where only spaces, commas and apostrophes stand before it. */
  int skip(int from, int limit) {
    int at = from;
    while (at < limit
        && (Letters.kind(chars[at]) == Letters.SPACE
            || Letters.fold(chars[at]) == '\''
            || ",،".indexOf(chars[at]) >= 0)) {
      at++;
    }
    return at;
  }

  private boolean letter(int at) {
    byte kind = Letters.kind(chars[at]);
    return kind == Letters.LETTER || kind == Letters.IDEOGRAPH;
  }
}
