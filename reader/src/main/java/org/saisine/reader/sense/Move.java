package org.saisine.reader.sense;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saisine.reader.sense.Clauses.Step;
import org.saisine.reader.sense.Deadlines.Mark;
import org.saisine.reader.vocabulary.Mandate.Kind;

/**
 * A step with all that is needed to weigh it.
 *
 * @param from the token from which its words run, those of its clause before it included
 * @param marks the times in its words
 * @param all what its paragraph makes owed so far, to which it may add
 */
record Move(Step step, int from, Task task, List<Mark> marks, List<Owed> all) {

  /**
   * Whose task a step is.
   *
   * @param clause the clause's place in its paragraph
   * @param end where the step's words end
   * @param decided whether the organ decides it and does not only ask
   */
  record Task(int clause, List<String> by, int end, boolean decided) {
    Task(int clause, List<String> by, int end) {
      this(clause, by, end, false);
    }

    String owner() {
      return by.isEmpty() ? "" : by.getFirst();
    }

    boolean loose() {
      return !decided && by.stream().allMatch(Mandates::loose);
    }
  }

  String duty() {
    return step.duty();
  }

  /** Whether a time of one of the ranks stands in it. */
  boolean timed(int... ranks) {
    for (int rank : ranks) {
      if (marks.stream().anyMatch(mark -> mark.rank() == rank)) {
        return true;
      }
    }
    return false;
  }

  /** What its clause makes owed last, of a kind; null where nothing is. */
  @Nullable Owed before(Kind kind) {
    for (int i = all.size() - 1; i >= 0; i--) {
      if (all.get(i).clause == task.clause() && all.get(i).kind == kind) {
        return all.get(i);
      }
    }
    return null;
  }
}
