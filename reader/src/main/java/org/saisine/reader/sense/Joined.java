package org.saisine.reader.sense;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saisine.reader.vocabulary.Due;
import org.saisine.reader.vocabulary.Mandate.Kind;

/** Tells where what is said later is of the report before, and makes one of the two. */
final class Joined {
  private Joined() {}

  /** Joins the presentation of a report to the report; false where it is one of its own. */
  static boolean back(Owed later, List<Owed> all) {
    for (int i = all.size() - 1; i >= 0; i--) {
      if (one(all.get(i), later)) {
        join(all.get(i), later);
        return true;
      }
    }
    return false;
  }

  private static boolean one(Owed before, Owed later) {
    boolean told = before.kind == Kind.REPORT || before.kind == Kind.ORAL;
    if (!told || before.clause == later.clause) {
      return told;
    }
    return before.due.isEmpty()
        ? !later.due.isEmpty() || before.by.equals(later.by)
        : later.due.isEmpty();
  }

  static void join(Owed before, Owed later) {
    if (!later.due.isEmpty()) {
      boolean again = !made(before) || later.duty.equals("passive");
      List<Due> due = new ArrayList<>(again ? before.due : List.of());
      due.addAll(later.due);
      before.due = Mandates.distinct(due);
    }
    later.to.stream().filter(code -> !before.to.contains(code)).forEach(before.to::add);
    before.every = before.every == null ? later.every : before.every;
    before.end = later.end;
  }

  private static boolean made(Owed owed) {
    return owed.duty.equals("draft") || owed.duty.equals("conduct");
  }

  /** "to present its report and to give an oral update … at …": both at that time. */
  static void share(Owed oral, List<Owed> all) {
    if (oral.kind == Kind.ORAL && !all.isEmpty()) {
      Owed last = all.getLast();
      boolean both =
          last.kind == Kind.REPORT && last.clause == oral.clause && last.duty.equals("submit");
      if (both && last.due.isEmpty() && last.to.isEmpty()) {
        last.due = new ArrayList<>(oral.due);
        last.to.addAll(oral.to);
      }
    }
  }

  /** Whether one reports on what was drafted before, or reports the same to another organ. */
  static boolean goesOn(@Nullable Owed before, Owed owed, boolean part, List<Owed> all) {
    if (before == null) {
      return false;
    }
    boolean anew = owed.every != null && before.every == null && !before.due.isEmpty();
    boolean again = before == all.getLast() && before.duty.equals("report") && !anew;
    boolean content =
        owed.due.isEmpty()
            && owed.every == null
            && part
            && (!before.due.isEmpty() || before.every != null)
            && within(owed, before);
    return drafted(before) || content || again && !before.to.equals(owed.to);
  }

  /**
   * Whether the report handed over right before, which was only called a report, goes to another
   * organ as well: at its session, or where none is named and it is told of nothing else.
   *
   * @param named whether this one is only called a report too
   * @param plain whether it stands right behind its verb, so that nothing says what it is about
   */
  static boolean also(
      @Nullable Owed bare, Owed owed, boolean named, boolean plain, List<Owed> all) {
    boolean next = bare != null && !all.isEmpty() && all.getLast() == bare;
    if (bare == null || !next || bare.kind != owed.kind || bare.clause != owed.clause) {
      return false;
    }
    boolean timeless = plain && bare.due.isEmpty() && owed.due.isEmpty();
    List<String> organs = timeless ? bare.to : organs(bare);
    List<String> further = timeless ? owed.to : organs(owed);
    return (named || timeless)
        && !organs.isEmpty()
        && !further.isEmpty()
        && further.stream().noneMatch(organs::contains);
  }

  /** Whether it was only drawn up: when and to whom it goes is still to be said. */
  static boolean drafted(Owed before) {
    return !before.duty.equals("submit") && before.due.isEmpty();
  }

  private static boolean within(Owed owed, Owed before) {
    return before.to.containsAll(owed.to);
  }

  private static List<String> organs(Owed owed) {
    return owed.due.stream()
        .filter(Due.AtSession.class::isInstance)
        .map(due -> ((Due.AtSession) due).organ())
        .toList();
  }
}
