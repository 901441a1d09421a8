package org.saisine.reader.sense;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saisine.reader.language.Category;
import org.saisine.reader.language.Tokens;
import org.saisine.reader.sense.Clauses.Step;
import org.saisine.reader.sense.Deadlines.Mark;
import org.saisine.reader.vocabulary.Due;
import org.saisine.reader.vocabulary.Mandate.Kind;

/** Puts down what a step makes owed: when, how often, and to whom. */
final class Debts {
  private final Context context;
  private final Tokens tokens;
  private final Bodies bodies;

  Debts(Context context, Bodies bodies) {
    this.context = context;
    this.tokens = context.tokens;
    this.bodies = bodies;
  }

  /** What a step makes owed, with all times in its words. */
  Owed of(Kind kind, Move move) {
    return of(kind, move, move.marks());
  }

  /** What a step makes owed, with some of the times in its words. */
  Owed of(Kind kind, Move move, List<Mark> marks) {
    Step step = move.step();
    int start = tokens.start(Math.min(step.at(), tokens.size() - 1));
    int end = Math.max(start, move.task().end());
    Owed owed = new Owed(kind, step.duty(), move.task().by(), move.task().clause(), start, end);
    owed.due.addAll(best(marks, 4));
    every(move).ifPresent(every -> owed.every = every);
    recipients(step, move.from(), owed.to);
    return owed;
  }

  /** A body with the end of its time: until when, or for how long. */
  Owed body(Move move) {
    Owed owed = of(Kind.BODY, move, List.of());
    owed.due.addAll(best(move.marks(), 3));
    if (owed.due.isEmpty()) {
      owed.due.addAll(best(move.marks()));
    }
    return owed;
  }

  /** The best of those that are not of a rank. */
  private static List<Due> best(List<Mark> marks, int but) {
    List<Mark> left = new ArrayList<>(marks);
    left.removeIf(mark -> mark.rank() == but);
    return best(left);
  }

  /** Each time once; one said twice as its day before its session before its year. */
  static List<Due> best(List<Mark> marks) {
    int best = 3;
    boolean counted = false;
    for (Mark mark : marks) {
      best = Math.min(best, mark.rank());
      counted |= mark.due() instanceof Due.AtSession;
    }
    List<Due> all = new ArrayList<>(marks.size());
    for (Mark mark : marks) {
      boolean year = counted && mark.due() instanceof Due.InYear;
      if (!year && (mark.rank() <= best || mark.rank() >= 3 && best >= 3)) {
        all.add(mark.due());
      }
    }
    return Mandates.distinct(all);
  }

  /** How often, where the words of a step say so. */
  Optional<String> every(Move move) {
    for (int t = move.from(); t < move.step().next(); t++) {
      if (tokens.is(t, Category.TIME, "each-session")) {
        return Optional.of("each-session");
      }
      if (!tokens.is(t, Category.EVERY) || counted(t)) {
        continue;
      }
      String value = tokens.value(t, Category.EVERY);
      if (!value.equals("every")) {
        return Optional.of(value);
      }
      int number = tokens.number(t + 1, Category.CARDINAL);
      number = number == 0 ? tokens.digits(t + 1) : number;
      String term = tokens.value(t + 1, Category.TIME);
      if (term.startsWith("P")) {
        return Optional.of(term);
      }
      String unit = number > 0 ? Terms.unit(tokens, t + 2) : "";
      if (!unit.isEmpty()) {
        return Optional.of("P" + number + unit);
      }
    }
    return Optional.empty();
  }

  /** Whether it only says which session is meant: "its twenty-sixth annual session". */
  private boolean counted(int t) {
    boolean ordinal =
        tokens.is(t - 1, Category.ORDINAL) || tokens.is(t - 1, Category.ORDINAL_SUFFIX);
    return ordinal
        && (tokens.is(t, Category.SESSION_WORD) || tokens.is(t + 1, Category.SESSION_WORD));
  }

  /** Whether token {@code t} receives something that the verb behind it will name. */
  private boolean ahead(int t, int from) {
    return t > from
        && tokens.is(t - 1, Category.WORD, "coverb")
        && tokens.is(t - 1, Category.WORD, "to")
        && bodies.receives(t, from);
  }

  /** Those to whom something goes who stand ahead of its verb. */
  List<String> ahead(Move move) {
    List<String> all = new ArrayList<>(1);
    for (int t = move.from(); t < move.step().at(); t++) {
      if (ahead(t, move.from())) {
        all.add(bodies.code(t));
      }
    }
    return all;
  }

  /** Whether a word for telling of any kind tells the Security Council, and in no report. */
  boolean briefs(Move move) {
    Step step = move.step();
    boolean written = handsOver(step.next());
    for (int t = move.from(); t < step.next(); t++) {
      written |=
          tokens.is(t, Category.PRODUCT, "report") || tokens.is(t, Category.PRODUCT, "update");
    }
    return tokens.is(step.at(), Category.WORD, "briefs") && ahead(move).contains("SC") && !written;
  }

  /** Whether a report is handed over from token {@code t} on, by which something is told. */
  private boolean handsOver(int t) {
    return tokens.is(t, Category.DUTY, "submit") && !tokens.is(t, Category.WORD, "joins");
  }

  private void recipients(Step step, int from, List<String> to) {
    int told = bodies.given(step.at());
    for (int t = from; t < step.next(); t++) {
      String code = t == told ? bodies.code(t) : "";
      boolean another = t > step.at() && tokens.is(t, Category.DUTY);
      if (tokens.is(t, Category.WORD, "to-us") && !another) {
        code = context.speaker;
      } else if (t > step.at() && bodies.receives(t, from) || ahead(t, from)) {
        code = bodies.code(t);
      }
      if (!code.isEmpty() && !to.contains(code)) {
        to.add(code);
      }
    }
  }
}
