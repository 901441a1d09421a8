package org.saisine.reader.sense;

import java.util.ArrayList;
import java.util.List;
import org.saisine.reader.language.Category;
import org.saisine.reader.vocabulary.Event.Type;

/** Reads notes verbales, invitations to nominate, and deadlines that are set or extended. */
final class Correspondence {
  private final List<Draft> drafts;
  private List<Draft> letters = List.of();
  private String paragraph = "";

  Correspondence(List<Draft> drafts) {
    this.drafts = drafts;
  }

  void read(Told told) {
    String here = told.sentence.paragraph().orElse("");
    if (!here.equals(paragraph)) {
      letters = List.of();
      paragraph = here;
    }
    new Requests(drafts).read(told);
    extension(told);
    new Seats(drafts).read(told);
    letter(told);
    set(told);
  }

  // ---- extensions

  /** "the deadline was extended on A to B": one event for each day or each new deadline. */
  private void extension(Told told) {
    int deed = extended(told);
    if (deed < 0) {
      return;
    }
    List<Moment> on = new ArrayList<>();
    List<Moment> to = new ArrayList<>();
    for (Moment moment : told.moments) {
      boolean former = told.behind.known && moment.role() == Moment.Role.BY && moment.at() < deed;
      if (told.used(moment) || moment.role() == Moment.Role.ASIDE || former) {
        continue;
      }
      boolean range = !moment.single();
      if (range && moment.role() != Moment.Role.FROM) {
        on.add(moment);
        to.add(moment);
      } else if (range || moment.role() == Moment.Role.BY || moment.role() == Moment.Role.FOR) {
        to.add(moment);
      } else {
        on.add(moment);
      }
      told.use(moment);
    }
    // "the Bureau decided to extend": who decided has done it
    int before = told.last(deed, k -> told.is(k, Category.DEED));
    boolean decided =
        told.word(deed, "extending") || told.behind.known && told.deed(before, "decide");
    int actor = decided ? before : deed;
    int count = Math.max(1, Math.max(on.size(), to.size()));
    for (int i = 0; i < count; i++) {
      Draft draft = new Draft(Type.DEADLINE_EXTENDED, told, told.start(deed), told.end(deed));
      draft.by = by(told, 0, actor);
      if (i < on.size()) {
        draft.on(on.get(i));
      }
      if (i < to.size()) {
        draft.due(to.get(i));
      }
      draft.times = count == 1 && on.isEmpty() ? times(told) : 0;
      drafts.add(draft);
    }
  }

  /** The place of the deed by which a deadline moves; -1 where none does. */
  private static int extended(Told told) {
    if (told.has(k -> told.word(k, "deadline"))) {
      int moved = told.first(0, told.size(), k -> told.deed(k, "extend") && done(told, k));
      int decided = told.first(0, told.size(), k -> told.word(k, "extending") && told.decided(k));
      if (moved >= 0 || decided >= 0) {
        return Math.max(moved, decided);
      }
    }
    int granted = told.first(0, told.size(), k -> told.deed(k, "grant"));
    boolean extension = told.has(k -> told.word(k, "extension"));
    return granted >= 0 && extension && !told.planned(granted) ? granted : -1;
  }

  /** Whether a deed is neither planned nor only wanted. */
  private static boolean done(Told told, int k) {
    return !told.planned(k) && !(told.behind.known && told.behind.wanted(k));
  }

  private static int times(Told told) {
    for (int n = 2; n <= 5; n++) {
      String value = "times-" + n;
      if (told.has(k -> told.word(k, value))) {
        return n;
      }
    }
    return 0;
  }

  // ---- notes verbales

  private void letter(Told told) {
    int note = told.first(0, told.size(), k -> told.word(k, "note-verbale"));
    int sent = note < 0 ? -1 : sent(told, note);
    int invited = told.first(0, told.size(), k -> invites(told, k));
    boolean recital =
        told.first(0, Math.max(0, invited), k -> told.is(k, Category.RESOLUTION_WORD)) >= 0;
    List<Moment> on = on(told, note, invited);
    boolean told1 = note >= 0 && (sent >= 0 || !on.isEmpty());
    boolean follows = note < 0 && on.isEmpty() && !letters.isEmpty();
    if (!told1 && (invited < 0 || recital || on.isEmpty() && !follows)) {
      return;
    }
    Moment by = deadline(told, Math.max(note, invited));
    List<Draft> made = new ArrayList<>();
    int first = sent >= 0 ? sent : invited;
    int deed = Math.max(0, first >= 0 ? first : telling(told, note));
    int count = Math.max(1, on.size());
    for (int i = 0; i < count; i++) {
      Moment day = i < on.size() ? on.get(i) : null;
      if (told1) {
        made.add(draft(Type.NOTE_VERBALE, told, deed, note, day));
      }
      if (invited >= 0) {
        made.add(draft(Type.NOMINATION_INVITED, told, deed, invited, day));
      }
    }
    if (follows) {
      for (Draft draft : made) {
        draft.date = letters.getFirst().date;
        draft.by = draft.by.isEmpty() ? letters.getFirst().by : draft.by;
      }
    }
    share(follows ? letters : List.of(), made, by);
    on.forEach(told::use);
    drafts.addAll(made);
    letters = List.copyOf(made);
  }

  /** The deed of a sentence that a note opens: "in a note verbale dated 3 May, it informed …". */
  private static int telling(Told told, int note) {
    return told.first(note + 1, told.size(), k -> told.is(k, Category.DEED));
  }

  /** A deadline is the note's and the invitation's alike. */
  private static void share(
      List<Draft> before, List<Draft> made, @org.jspecify.annotations.Nullable Moment by) {
    if (by == null) {
      return;
    }
    for (Draft draft : made) {
      draft.due(by);
    }
    for (Draft draft : before) {
      draft.deadline = draft.deadline == null ? by.to() : draft.deadline;
    }
  }

  private static Draft draft(
      Type type, Told told, int deed, int at, @org.jspecify.annotations.Nullable Moment day) {
    Draft draft = new Draft(type, told, told.start(at), told.end(at));
    int from = 0;
    if (day != null) {
      draft.on(day);
      from = day.at() < deed ? day.next() : 0;
    }
    if (type == Type.NOTE_VERBALE) {
      draft.over(told.start(deed), told.end(deed));
    }
    draft.by = told.who.by(from, deed);
    draft.to = told.who.to(deed);
    return draft;
  }

  private static int sent(Told told, int note) {
    return told.first(
        0,
        told.size(),
        k ->
            (told.deed(k, "send") || told.deed(k, "transmit") || told.deed(k, "submit"))
                && !told.planned(k)
                && Math.abs(k - note) <= 12);
  }

  /** "inviting … to nominate": the nomination stands behind the invitation. */
  private static boolean invites(Told told, int k) {
    if (!told.deed(k, "invite") && !told.deed(k, "ask") || told.planned(k)) {
      return false;
    }
    int stop =
        told.first(k + 1, told.size(), i -> told.is(i, Category.DEED) && !told.deed(i, "act"));
    int limit = stop < 0 ? told.size() : stop;
    // "asked to extend the deadline for nominations" asks for none
    return told.first(
            k + 1, limit, i -> told.word(i, "nomination") && !told.word(i - 1, "deadline"))
        >= 0;
  }

  /** The days on which notes went out: those before the deadline words. */
  private static List<Moment> on(Told told, int note, int invited) {
    List<Moment> days = new ArrayList<>();
    for (Moment moment : told.moments) {
      // "in a letter dated 3 May, the Chair invited"
      boolean letter = invited >= 0 && told.deedOf(moment) == invited;
      boolean dated = moment.role() == Moment.Role.DATED && (note >= 0 || letter);
      boolean when = moment.role() == Moment.Role.ON || moment.at() == 0;
      if (!told.used(moment) && moment.single() && (when || dated)) {
        days.add(moment);
      }
    }
    return days;
  }

  private static @org.jspecify.annotations.Nullable Moment deadline(Told told, int from) {
    for (Moment moment : told.moments) {
      if (moment.role() == Moment.Role.BY && moment.at() > from) {
        told.use(moment);
        return moment;
      }
    }
    return null;
  }

  // ---- deadlines

  /** Whether a deed sets something, and does not tell what was set once: "the deadline set". */
  private static boolean sets(Told told, int k) {
    boolean sets = told.deed(k, "set") || told.deed(k, "decide");
    DeedsBehind behind = told.behind;
    return sets && !(behind.known && (behind.describes(k) || behind.thing(k) || behind.leads(k)));
  }

  /** "set 29 February as the deadline"; without a day of its own it is the note's deadline. */
  private void set(Told told) {
    int noun = told.first(0, told.size(), k -> told.word(k, "deadline"));
    int deed = told.first(0, told.size(), k -> sets(told, k));
    if (noun < 0 || deed < 0 || told.planned(deed)) {
      return;
    }
    Draft draft = new Draft(Type.DEADLINE_SET, told, told.start(deed), told.end(noun));
    draft.over(told.start(noun), told.end(deed));
    int from = 0;
    Moment due = null;
    for (Moment moment : told.moments) {
      if (told.used(moment) || moment.role() == Moment.Role.ASIDE) {
        continue;
      }
      boolean opens = moment.role() == Moment.Role.ON && moment.at() < Math.min(deed, noun);
      opens |= moment.role() == Moment.Role.ON && moment.at() > noun && told.passive(deed);
      if (draft.date == null && opens) {
        draft.on(moment);
        from = moment.next();
      } else if (due == null) {
        due = moment;
      }
      told.use(moment);
    }
    if (due != null) {
      draft.due(due);
    }
    boolean shared =
        draft.date == null && !letters.isEmpty() && letters.getFirst().deadline == null;
    if (shared && due != null) {
      for (Draft letter : letters) {
        letter.deadline = due.to();
      }
    } else if (due != null || draft.date != null) {
      draft.by = by(told, from, deed);
      drafts.add(draft);
    }
  }

  /** "it extended": the one who acted before in the same paragraph. */
  private List<String> by(Told told, int from, int deed) {
    List<String> by = told.who.by(from, deed);
    boolean before =
        !drafts.isEmpty()
            && drafts.getLast().sentence.paragraph().equals(told.sentence.paragraph());
    // where a subject may be left out, none says that somebody else did it; ahead of its subject a
    // verb without one may be passive as well
    boolean open = !told.passive(deed) && !told.word(deed, "ahead") && !told.behind.known;
    return by.isEmpty() && open && before ? drafts.getLast().by : by;
  }
}
