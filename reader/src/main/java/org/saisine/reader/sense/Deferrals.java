package org.saisine.reader.sense;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saisine.reader.language.Category;
import org.saisine.reader.language.Tokens;
import org.saisine.reader.sense.Clauses.Clause;
import org.saisine.reader.shape.Piece;
import org.saisine.reader.vocabulary.Due;
import org.saisine.reader.vocabulary.Event;
import org.saisine.reader.vocabulary.Mandate;
import org.saisine.reader.vocabulary.Part;
import org.saisine.reader.vocabulary.Span;

/**
 * Reads which reports an organ puts off, and until when: "decides to defer the submission of the
 * report … to its ninety-second session", "at its ninety-second session instead of its
 * ninety-first". What else it puts off — an item, a meeting, an election — is none of its.
 */
final class Deferrals {
  /** What a time has that something may be put off until. */
  private static final long DATES =
      Category.bits(Category.SESSION_WORD, Category.MONTH, Category.YEAR_WORD);

  /** What may tell of such a time. */
  private static final long TIMES = DATES | Category.bits(Category.TIME, Category.FIGURE);

  private static final int FIRST_YEAR = 1946;

  /** What a report is called. */
  private static final long REPORTS = Category.bits(Category.PRODUCT, Category.KIND_WORD);

  /** What a thing that is owed is, where no words for it are those of a report. */
  private static final Set<String> OTHERS = Set.of("meeting", "agenda", "body", "measure");

  private static final long WORDS = Category.bits(Category.WORD);

  private static final long FORCES = Category.bits(Category.FORCE);

  /** What names the text in which something was asked. */
  private static final long TEXTS = Category.bits(Category.RESOLUTION_WORD, Category.DECISION_WORD);

  private final Context context;
  private final Tokens tokens;
  private final List<Mandate> owed;
  private final Strides strides;
  private @Nullable Clauses clauses;
  private @Nullable Until until;

  Deferrals(Context context, List<Mandate> owed) {
    this.context = context;
    this.tokens = context.tokens;
    this.owed = owed;
    this.strides = new Strides(context);
  }

  /** The events in the order of the text. */
  List<Event> read() {
    List<Draft> all = new ArrayList<>(1);
    List<Piece> pieces = context.shape.pieces();
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i).part() == Part.OPERATIVE) {
        read(pieces.get(i), i, all);
      }
    }
    all.sort(java.util.Comparator.comparingInt(draft -> draft.start));
    return all.stream().map(draft -> draft.event(context)).toList();
  }

  private void read(Piece piece, int place, List<Draft> all) {
    int first = tokens.from(piece.body());
    int stop = tokens.from(piece.end());
    if (!binds(first, stop)) {
      return;
    }
    for (int t = tokens.next(first, WORDS); t < stop; t = tokens.next(t + 1, WORDS)) {
      if (tokens.is(t, Category.WORD, "instead")) {
        replaced(piece, place, t).ifPresent(all::add);
      }
    }
    int last = named(first, stop) ? timed(first, stop) : -1;
    if (last >= 0) {
      // a verb whose time does not stand behind it puts nothing off
      for (Strides.Verb verb : strides.verbs(piece.body(), tokens.start(last))) {
        putOff(piece, place, verb).ifPresent(all::add);
      }
    }
  }

  /** Whether the organ says anything there but what it only tells. */
  private boolean binds(int first, int stop) {
    for (int t = tokens.next(first, FORCES); t < stop; t = tokens.next(t + 1, FORCES)) {
      if (!tokens.value(t, Category.FORCE).equals("nothing")) {
        return true;
      }
    }
    return false;
  }

  /** Whether any word there may be one for a report. */
  private boolean named(int first, int stop) {
    for (int t = tokens.next(first, REPORTS); t < stop; t = tokens.next(t + 1, REPORTS)) {
      if (!OTHERS.contains(tokens.value(t, Category.PRODUCT))) {
        return true;
      }
    }
    return false;
  }

  /** The last word of such a time; -1 where there is none. */
  private int timed(int first, int stop) {
    for (int t = stop - 1; t >= first; t--) {
      if (tokens.any(t, TIMES)
          && (tokens.any(t, DATES)
              || tokens.is(t, Category.TIME, "next-session")
              || tokens.digits(t) >= FIRST_YEAR)) {
        return t;
      }
    }
    return -1;
  }

  // ---- "to defer the submission of the report"

  private Optional<Draft> putOff(Piece piece, int place, Strides.Verb verb) {
    Clause clause = clause(piece, verb.start());
    if (clause == null || !decides(clause) || quoted(verb.start())) {
      return Optional.empty();
    }
    int from = start(clause, piece);
    int limit = limit(clause, piece);
    Strides.Report report = governed(clause, verb) ? strides.behind(verb, limit) : null;
    if (report == null) {
      report = strides.before(verb, from);
    }
    if (report == null || strides.denied(from, verb.start())) {
      return Optional.empty();
    }
    int region = verb.start();
    int open = Math.max(verb.end(), report.end());
    Optional<Until.Time> time = until().behind(clause, region, open, limit);
    int start = Math.min(verb.start(), report.start());
    int end = Math.max(verb.end(), report.end());
    return time.map(it -> draft(piece, place, start, Math.max(end, it.end()), it.due()));
  }

  private boolean decides(Clause clause) {
    return switch (clause.force()) {
      case "ask", "decide", "authorize", "tasks" -> true;
      default -> false;
    };
  }

  /** Whether a verb is what is decided or asked, and not told of by another: no duty before it. */
  private boolean governed(Clause clause, Strides.Verb verb) {
    int before = tokens.from(verb.start()) - 1;
    while (before >= clause.first() && tokens.end(before) > verb.start()) {
      before--;
    }
    if (tokens.is(before, Category.LIST_LINK, "and") && verb.start() - tokens.end(before) <= 8
        || tokens.is(before, Category.WORD, "to")
            && tokens.is(before - 1, Category.LIST_LINK, "and")
            && tokens.gapLength(before - 1) <= 2) {
      return true;
    }
    for (int t = before; t >= clause.first(); t--) {
      if (tokens.is(t, Category.DUTY) && !context.quotes.at(t)) {
        return false;
      }
    }
    return true;
  }

  // ---- "instead of"

  /** A report that is owed at a time in the place of an earlier one. */
  private Optional<Draft> replaced(Piece piece, int place, int instead) {
    Clause clause = clause(piece, tokens.start(instead));
    Optional<Until.Former> former = until().former(instead);
    if (clause == null || former.isEmpty()) {
      return Optional.empty();
    }
    Optional<Until.Time> time = until().replacing(clause, instead, former.get());
    boolean report =
        time.filter(it -> reported(piece, clause, it.due())).isPresent()
            || decides(clause)
                && strides.handed(start(clause, piece), tokens.start(instead))
                && !strides.denied(start(clause, piece), tokens.start(instead));
    return time.filter(it -> report).map(it -> draft(piece, place, it.start(), it.end(), it.due()));
  }

  /** Whether a clause makes a report owed, then and at no other time. */
  private boolean reported(Piece piece, Clause clause, Due due) {
    Span said = context.span(start(clause, piece), offset(clause.next(), piece));
    return owed.stream()
        .filter(each -> each.kind() == Mandate.Kind.REPORT && each.due().equals(List.of(due)))
        .anyMatch(each -> each.span().start() >= said.start() && each.span().end() <= said.end());
  }

  // ---- what is told

  private Draft draft(Piece piece, int place, int start, int end, Due due) {
    Narrative.Sentence sentence =
        new Narrative.Sentence(
            piece.start(), piece.end(), new int[0], Optional.of(piece.id()), place, 0);
    Draft draft = new Draft(Event.Type.REPORT_DEFERRED, sentence, start, end);
    draft.by = context.speaker.isEmpty() ? List.of() : List.of(context.speaker);
    draft.due = List.of(due);
    switch (due) {
      case Due.AtSession session -> draft.to = List.of(session.organ());
      case Due.OnDate day -> draft.deadline = day.date();
      default -> {
        // a year is no day, and names nobody
      }
    }
    dated(piece, draft);
    return draft;
  }

  /**
   * "At its 60th meeting, on 3 December, the Assembly decided": the day on which it was decided.
   */
  private void dated(Piece piece, Draft draft) {
    int stop = tokens.from(draft.start);
    for (int t = tokens.from(piece.body()); t < stop && draft.date == null; t++) {
      Optional<Dates.Found> found = context.dates.at(t);
      if (found.isPresent()
          && found.get().ranges().size() == 1
          && context.adopted.equals(Optional.of(found.get().from()))) {
        draft.date = found.get().from();
        draft.over(found.get().start(), found.get().end());
      }
    }
  }

  // ---- places

  private List<Clause> said(Piece piece) {
    if (clauses == null) {
      clauses = new Clauses(context, context.quotes, new Steps(context, context.quotes));
    }
    return clauses.of(piece);
  }

  private @Nullable Clause clause(Piece piece, int offset) {
    Clause last = null;
    for (Clause clause : said(piece)) {
      if (start(clause, piece) <= offset) {
        last = clause;
      }
    }
    return last;
  }

  /** Where the words of a clause start: behind its verb, or at the letter of its point. */
  private int start(Clause clause, Piece piece) {
    return clause.listed() ? offset(clause.at(), piece) : tokens.end(clause.at());
  }

  /** Where its words end; "the report, requested in its resolution 76/12, to" goes on behind. */
  private int limit(Clause clause, Piece piece) {
    int next = clause.next();
    for (Clause each : said(piece)) {
      next = each.at() == next && describes(next) ? each.next() : next;
    }
    return Math.min(piece.end(), offset(next, piece));
  }

  /** Whether only the text in which something was asked is named: "requested in its resolution". */
  private boolean describes(int t) {
    int text = tokens.any(t + 1, TEXTS) ? t + 1 : t + 2;
    return tokens.any(text, TEXTS)
        && tokens.start(text) - tokens.end(t) <= Joints.ADVERB
        && !tokens.is(t + 1, Category.WORD, "that");
  }

  /** Where token {@code t} starts, or the letter of a point before it. */
  private int offset(int t, Piece piece) {
    if (t >= tokens.size()) {
      return piece.end();
    }
    int letter = clauses == null ? -1 : clauses.points.letter(t, piece.body());
    return letter < 0 ? tokens.start(t) : letter;
  }

  private boolean quoted(int offset) {
    return context.quotes.at(tokens.from(offset));
  }

  private Until until() {
    if (until == null) {
      until = new Until(context, context.quotes, strides);
    }
    return until;
  }
}
