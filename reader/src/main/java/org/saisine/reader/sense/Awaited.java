package org.saisine.reader.sense;

import org.saisine.reader.language.Category;
import org.saisine.reader.language.Tokens;
import org.saisine.reader.sense.Clauses.Step;
import org.saisine.reader.sense.Deadlines.Mark;
import org.saisine.reader.vocabulary.Due;

/** Finds the report of a coming session, in which whatever is done with a matter is told. */
final class Awaited {
  private final Context context;
  private final Tokens tokens;
  private final Nearby nearby;
  private final Products products;
  private final Bodies bodies;

  Awaited(Context context, Products products, Bodies bodies) {
    this.context = context;
    this.tokens = context.tokens;
    this.nearby = context.nearby;
    this.products = products;
    this.bodies = bodies;
  }

  /**
   * Whether the only report that a step names is that of its only time: "in the report to be
   * submitted at its fifty-eighth session".
   */
  boolean at(Move move) {
    int report = report(move.step());
    if (report < 0 || move.marks().size() != 1 || !ahead(move.marks().getFirst())) {
      return false;
    }
    int time = move.marks().getFirst().at();
    boolean inside =
        products.inReport(report, report + 1)
            || tokens.is(nearby.before(report), Category.TIME, "in")
            || nearby.closes(report + 1);
    return inside && handed(report, time);
  }

  private boolean ahead(Mark mark) {
    return mark.due() instanceof Due.AtSession session
        && bodies.principal(session.organ())
        && !(session.organ().equals(context.speaker) && session.session() <= context.session);
  }

  /** The only report that a step names; -1 where it names none, or several. */
  private int report(Step step) {
    int report = -1;
    for (int t = step.at(); t < step.next(); t++) {
      if (products.written(t) && report >= 0) {
        return -1;
      }
      report = products.written(t) ? t : report;
    }
    return report;
  }

  /**
   * Whether the words from a report to a time say that it is handed over then, or the time stands
   * in what describes it, as in languages that put that first: "the to-the-Assembly's … report".
   */
  private boolean handed(int report, int time) {
    if (time < report) {
      return tokens.is(report - 1, Category.WORD, "relative") && nearby.unbroken(time, report);
    }
    boolean handed = false;
    for (int t = report + 1; t < time; t++) {
      if (!handed && tokens.is(t, Category.ADDRESSEE)) {
        return false; // another's report
      }
      handed |=
          tokens.is(t, Category.DUTY)
              || tokens.is(t, Category.WORD, "that")
              || tokens.is(t, Category.WORD, "foreign");
    }
    return handed && nearby.unbroken(report, time);
  }
}
