package org.saisine.reader.sense;

import java.util.List;
import org.saisine.reader.language.Category;
import org.saisine.reader.language.Letters;
import org.saisine.reader.language.Tokens;
import org.saisine.reader.sense.Clauses.Clause;
import org.saisine.reader.sense.Clauses.Step;
import org.saisine.reader.sense.Deadlines.Mark;
import org.saisine.reader.vocabulary.Due;
import org.saisine.reader.vocabulary.Mandate.Kind;

/** What is convened, held or organized. */
final class Meetings {
  private static final int FIRST_YEAR = 1946;

  /** How much room a comma and "and" take. */
  private static final int LINK = 3;

  /** How far a subject and what says whose it is may run to its verb. */
  private static final int SUBJECT = 60;

  /** How much room an article and an ordinal take before the session that they name. */
  private static final int ARTICLE = 24;

  private final Context context;
  private final Tokens tokens;
  private final Nearby nearby;
  private final Products products;
  private final Debts debts;
  final Occasions occasions;

  Meetings(Context context, Products products, Debts debts) {
    this.context = context;
    this.tokens = context.tokens;
    this.nearby = context.nearby;
    this.products = products;
    this.debts = debts;
    this.occasions = new Occasions(context, products);
  }

  /** "to convene a panel discussion"; a briefing that is held is told. */
  void hold(Move move) {
    if (briefing(move.step())) {
      Owed told = debts.of(Kind.ORAL, move);
      if (!move.task().loose() || !told.due.isEmpty()) {
        move.all().add(told);
      }
      return;
    }
    boolean pronoun = products.object.pronoun(move.step().at());
    int meeting = meeting(move.step(), move.marks());
    if (meeting < 0 && !pronoun && !held(move) && !convened(move)) {
      return;
    }
    if (engages(move, meeting)) {
      return;
    }
    Owed owed = debts.of(Kind.MEETING, move);
    if (owed.due.isEmpty()) {
      owed.due.addAll(named(move.step(), meeting));
    }
    if (!further(owed, move, meeting)) {
      put(owed, move);
    }
  }

  /**
   * Whether a matter is taken up at a meeting that is still to be held: "to consider at the coming
   * discussion, which will be held …, the matter of": its theme.
   */
  private boolean themed(Owed last) {
    int verb = tokens.from(last.start);
    boolean themed = false;
    for (int t = verb + 1; t <= verb + 2; t++) {
      themed |=
          products.at(t).equals("meeting")
              && tokens.is(t - 1, Category.TIME)
              && nearby.unbroken(verb, t);
    }
    return themed && last.kind == Kind.AGENDA && last.due.isEmpty();
  }

  /** One more that is held in a row, under its own verb: "its second session", "another one". */
  private boolean further(Owed owed, Move move, int meeting) {
    Owed before = move.before(Kind.MEETING);
    if (before == null
        || before.clause != owed.clause
        || tokens.start(move.from()) - before.end > LINK
        || before.due.isEmpty()
        || owed.due.isEmpty()) {
      return false;
    }
    boolean numbered = tokens.is(move.step().at(), Category.WORD, "another");
    for (int t = move.step().at(); t <= meeting; t++) {
      numbered |= tokens.number(t, Category.ORDINAL) > 1 && products.object.near(move.step(), t);
    }
    if (numbered) {
      before.due.addAll(owed.due);
      before.end = owed.end;
    }
    return numbered;
  }

  /**
   * Whether others are only to engage in a dialogue with an organ, which holds it: "to hold an
   * interactive dialogue with the Assembly", or before it.
   */
  private boolean engages(Move move, int meeting) {
    int dialogue = meeting >= 0 && session(meeting) ? meeting + 1 : meeting;
    if (move.task().decided() || !tokens.is(dialogue, Category.WORD, "dialogue")) {
      return false;
    }
    for (int t = move.step().at() + 1; t <= dialogue + 2; t++) {
      boolean with =
          tokens.is(t - 1, Category.VOTE, "with")
              || tokens.is(t - 1, Category.WORD, "along")
              || t < dialogue && tokens.is(t - 1, Category.FROM_WORD)
              || t < dialogue && tokens.is(t - 1, Category.TIME, "in");
      if (with && tokens.is(t, Category.ORGAN) && tokens.gapLength(t - 1) <= 1) {
        return true;
      }
    }
    return false;
  }

  /** Whether a meeting that was decided before is named, and no time: how it is held is decided. */
  boolean known(Move move) {
    int object = move.step().at() + 1;
    return move.marks().isEmpty()
        && tokens.is(object, Category.WORD, "known")
        && tokens.gapLength(object - 1) <= 1
        && debts.every(move).isEmpty();
  }

  /** Whether what is held is a briefing, named before any meeting. */
  private boolean briefing(Step step) {
    int oral = products.first(step, "oral");
    int meeting = products.first(step, "meeting");
    return oral >= 0
        && !tokens.is(oral, Category.WORD, "exhibit")
        && products.object.near(step, oral)
        && (meeting < 0 || oral < meeting);
  }

  /** "shall meet". */
  void meet(Move move) {
    put(debts.of(Kind.MEETING, move), move);
  }

  /**
   * "a panel discussion, to be held at …": the time of the meeting or the session before, and of
   * what is told in it.
   */
  void date(Move move) {
    if (!move.all().isEmpty()) {
      Owed last = move.all().getLast();
      boolean same = last.clause == move.task().clause();
      boolean open =
          last.kind == Kind.MEETING && last.due.stream().allMatch(Due.InYear.class::isInstance);
      if (same && themed(last)) {
        move.all().set(move.all().size() - 1, debts.of(Kind.MEETING, move));
        return;
      }
      boolean day =
          last.kind == Kind.AGENDA
              && (move.timed(0) || last.due.isEmpty() && occasions.until(last, move.step().at()));
      boolean told = last.kind == Kind.REPORT || last.kind == Kind.ORAL;
      boolean heard = told && last.due.isEmpty() && occasions.attended(move.step().at());
      boolean starts =
          last.kind == Kind.BODY
              && last.due.isEmpty()
              && products.has(move.step().at(), move.step().next(), "begins");
      if (same && (open || day || heard || starts)) {
        last.due = move.marks().isEmpty() ? last.due : Debts.best(move.marks());
        last.end = move.task().end();
      }
    }
  }

  /** A meeting that was decided before in the paragraph is only given to those who organize it. */
  private static void put(Owed owed, Move move) {
    for (Owed before : move.all()) {
      if (before.kind == Kind.MEETING && owed.due.isEmpty()) {
        before.by = before.clause == owed.clause ? before.by : owed.by;
        return;
      }
    }
    if (!move.task().loose() || !owed.due.isEmpty()) {
      move.all().add(owed);
    }
  }

  /** The meeting that a step is about; -1 where it is none, or where one is only its occasion. */
  private int meeting(Step step, List<Mark> marks) {
    for (int t = step.at(); t < step.next(); t++) {
      boolean named = products.at(t).equals("meeting") && !occasions.occasion(step.at(), t);
      boolean sits = session(t) && !tokens.is(step.at(), Category.WORD, "devotes");
      if (named || sits && products.object.near(step, t)) {
        boolean told = !step.duty().equals("conduct") || t == step.at() || organized(t, marks);
        return told || products.object.of(step.at(), t, marks) ? t : -1;
      }
    }
    return -1;
  }

  /**
   * Whether a clause says when sessions are held: they are its subject, right behind "that", or
   * right behind the verb, as languages have it that put a subject there.
   */
  boolean seated(Clause clause) {
    int session = -1;
    for (int t = clause.first(); t < clause.next(); t++) {
      boolean that = tokens.is(t, Category.WORD, "that");
      boolean held = tokens.value(t, Category.DUTY).startsWith("held");
      if (held && session > 0) {
        return nearby.gap(session, t) <= SUBJECT;
      }
      int next = that || held ? counted(t) : t;
      if (next > t && session(next) && nearby.gap(t, next) <= ARTICLE) {
        session = that ? next : session;
        if (held) {
          return true;
        }
      }
    }
    return false;
  }

  /** The first token behind {@code t} that is no article and no ordinal. */
  private int counted(int t) {
    int at = nearby.behind(t);
    while (tokens.is(at, Category.ORDINAL) || tokens.is(at, Category.ORDINAL_SUFFIX)) {
      at++;
    }
    return at;
  }

  private boolean session(int t) {
    return tokens.is(t, Category.SESSION_WORD, "session")
        || tokens.is(t, Category.WORD, "sessions");
  }

  /**
   * Whether the meeting at {@code t} is a means that has its own time: "including by holding …".
   */
  private boolean organized(int t, List<Mark> marks) {
    return tokens.is(nearby.before(t), Category.WORD, "holding")
        && marks.stream().anyMatch(mark -> mark.at() > t);
  }

  /** The session that is the subject of a verb with nothing behind it: "its session … held". */
  private boolean held(Move move) {
    int verb = move.step().at();
    boolean last = move.duty().equals("hold") && nearby.ends(verb) && !move.marks().isEmpty();
    for (int t = verb - 1; last && t > move.from() && nearby.unbroken(t, t + 1); t--) {
      if (tokens.is(t, Category.SESSION_WORD, "session")) {
        return t < move.marks().getLast().at();
      }
    }
    return false;
  }

  /** Whether a body itself is convened, at a session: "to convene the Working Group at …". */
  private boolean convened(Move move) {
    boolean session = move.marks().stream().anyMatch(mark -> mark.due() instanceof Due.AtSession);
    return session
        && tokens.is(move.step().at(), Category.WORD, "convenes")
        && products.founded(move.step());
  }

  /** The year in the name of a meeting: "the 2026 Conference", "la Conférence de 2026". */
  private List<Due> named(Step step, int meeting) {
    int now = context.adopted.isPresent() ? context.adopted.get().getYear() : FIRST_YEAR;
    for (int t = step.at(); meeting >= 0 && t < step.next(); t++) {
      int year = tokens.digits(t);
      boolean near = t > meeting - 4 && t < meeting + 12;
      boolean said = year >= now && year < now + 30 && tokens.start(t) > 0;
      if (near && said && !tokens.is(t - 1, Category.WORD, "alike")) {
        char left = context.chars[tokens.start(t) - 1];
        char right = context.chars[Math.min(tokens.end(t), context.text.length() - 1)];
        boolean plain = Letters.kind(left) == Letters.SPACE && Letters.kind(right) == Letters.SPACE;
        if (plain || Letters.kind(left) == Letters.SPACE && right == ',') {
          return List.of(new Due.InYear(year));
        }
      }
    }
    return List.of();
  }
}
