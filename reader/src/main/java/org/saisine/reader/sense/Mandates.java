package org.saisine.reader.sense;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.saisine.reader.language.Category;
import org.saisine.reader.language.Tokens;
import org.saisine.reader.sense.Clauses.Clause;
import org.saisine.reader.sense.Clauses.Step;
import org.saisine.reader.sense.Move.Task;
import org.saisine.reader.shape.Piece;
import org.saisine.reader.vocabulary.Due;
import org.saisine.reader.vocabulary.Mandate;
import org.saisine.reader.vocabulary.Mandate.Kind;
import org.saisine.reader.vocabulary.Part;

/** Reads who owes what to whom by when from the operative paragraphs. */
final class Mandates {
  /** How many words of interest a verb that comes first and its subject are. */
  private static final int SUBJECT = 3;

  /** How many words of interest may stand ahead of a condition. */
  private static final int OPENING = 8;

  private final Context context;
  private final Tokens tokens;
  private final Bodies bodies;
  private final Offers offers;
  private final Clauses clauses;
  private final Steps intoSteps;
  private final Addressees addressees;
  private final Duties duties;
  private final Decisions decisions;
  private final Extents extents;
  private final Hearers hearers;
  private final Map<Piece, List<Clause>> said = new IdentityHashMap<>();
  private final Map<Clause, List<String>> named = new IdentityHashMap<>();

  Mandates(Context context) {
    this.context = context;
    this.tokens = context.tokens;
    this.bodies = new Bodies(context);
    this.intoSteps = new Steps(context, context.quotes);
    this.clauses = new Clauses(context, context.quotes, intoSteps);
    this.offers = new Offers(context);
    this.addressees = new Addressees(context, bodies);
    this.duties = new Duties(context, bodies, context.quotes);
    this.decisions = new Decisions(context, duties);
    this.hearers = new Hearers(context, intoSteps, addressees);
    this.extents = new Extents(context, clauses.points, intoSteps.joints);
  }

  /** The mandates of the document, in the order of its paragraphs. */
  List<Mandate> read() {
    List<Mandate> all = new ArrayList<>();
    for (Piece piece : context.shape.pieces()) {
      if (piece.part() == Part.OPERATIVE) {
        for (Owed owed : owed(piece)) {
          all.add(mandate(piece, owed));
        }
      }
    }
    return List.copyOf(all);
  }

  /** The codes of those to whom the act of a paragraph is addressed. */
  List<String> addressees(Piece piece) {
    if (piece.part() != Part.OPERATIVE) {
      return List.of();
    }
    Set<String> all = new LinkedHashSet<>();
    for (Clause clause : said(piece)) {
      if (clause.force().equals("ask")) {
        all.addAll(named(clause));
      }
    }
    return List.copyOf(all);
  }

  private List<Clause> said(Piece piece) {
    return said.computeIfAbsent(piece, one -> offers.only(one) ? List.of() : clauses.of(one));
  }

  /** Those named in a clause ahead of what is to be done. */
  private List<String> named(Clause clause) {
    return named.computeIfAbsent(
        clause,
        one ->
            one.force().equals("ask")
                ? addressees.asked(one.first(), limit(one))
                : addressees.between(one.first(), limit(one)));
  }

  private int limit(Clause clause) {
    List<Step> steps = intoSteps.of(clause);
    return steps.isEmpty() ? clause.next() : intoSteps.verb(steps.getFirst());
  }

  private Mandate mandate(Piece piece, Owed owed) {
    String number = piece.number().isEmpty() ? "1" : piece.number();
    if (owed.by.isEmpty()) {
      context.find("addressee-unknown", owed.start, owed.end, number);
    }
    return new Mandate(
        number,
        owed.kind,
        owed.by.isEmpty() ? List.of("OTHER") : List.copyOf(owed.by),
        List.copyOf(owed.to),
        List.copyOf(owed.due),
        Optional.ofNullable(owed.every),
        context.text.string(owed.start, owed.end),
        context.span(owed.start, owed.end));
  }

  private List<Owed> owed(Piece piece) {
    if (tells(said(piece))) {
      said(piece).forEach(duties::pass);
      return List.of();
    }
    List<Owed> all = new ArrayList<>(2);
    List<String> by = List.of();
    List<String> base = List.of();
    List<String> heard = List.of();
    boolean content = false;
    boolean inList = false;
    boolean theirs = false;
    List<Clause> list = said(piece);
    for (int i = 0; i < list.size(); i++) {
      Clause clause = list.get(i);
      List<Step> steps = intoSteps.of(clause);
      if (clause.listed() && steps.isEmpty() && content) {
        continue;
      }
      int before = all.size();
      List<String> named = named(clause);
      if (named.isEmpty() && !steps.isEmpty()) {
        named = hearers.subject(steps.getFirst());
      }
      boolean plain = clause.listed() && !clause.subject();
      switch (clause.force()) {
        case "ask" -> {
          List<String> same = hearers.latter(clause) || by.isEmpty() ? heard : by;
          by = plain ? base : named.isEmpty() && hearers.again(clause) ? same : named;
          ask(i, clause, steps, by, piece, all);
        }
        case "tasks" -> tasks(i, steps, list, piece, all);
        case "decide" -> {
          if (plain && theirs) {
            tasks(i, steps, list, piece, all);
          } else {
            decide(i, clause, steps, named, piece, all);
          }
        }
        case "authorize", "intend" -> weigh(i, clause, steps, piece, all);
        default -> duties.pass(clause);
      }
      // what a point asks of others besides changes nothing for the points behind it
      inList |= clause.listed();
      theirs = clause.listed() ? theirs : clause.subject() && bodies.others(named);
      boolean besides = inList && !steps.isEmpty() && !clauses.lettered(clause, piece);
      base = clause.listed() || besides ? base : by;
      content = clause.listed() ? content : contains(steps, all.subList(before, all.size()));
      heard = named.isEmpty() ? heard : named;
    }
    return all;
  }

  /**
   * Whether nothing is asked or decided in a paragraph: what its words would do need not be known.
   */
  private static boolean tells(List<Clause> list) {
    for (Clause clause : list) {
      if (clause.listed() || !clause.force().equals("nothing")) {
        return false;
      }
    }
    return true;
  }

  /** Whether the points of a list only say what stands in a thing that is owed before them. */
  private static boolean contains(List<Step> steps, List<Owed> said) {
    boolean contains = !steps.isEmpty() && steps.getLast().duty().equals("include");
    for (Owed one : said) {
      contains |= !steps.isEmpty() && one.kind != Kind.OTHER;
    }
    return contains;
  }

  private void ask(
      int i, Clause clause, List<Step> steps, List<String> by, Piece piece, List<Owed> all) {
    int before = all.size();
    if (steps.isEmpty()) {
      String what = clause.subject() ? "that" : "";
      Step whole = new Step(what, clause.first(), clause.next());
      duties.ask(whole, clause.first(), task(i, by, clause, extents.end(piece, whole)), all);
    }
    for (int s = 0; s < steps.size(); s++) {
      Step step = steps.get(s);
      int from = extents.from(clause, steps, s);
      duties.ask(step, from, task(i, by, clause, extents.end(piece, step)), all);
    }
    boolean bound = all.size() == before && bound(by);
    if (bound && !intoSteps.relayed(steps)) {
      Step whole = new Step("include", clause.first(), clause.next());
      duties.foretell(whole, task(i, by, clause, extents.end(piece, whole)), all);
    }
    if (all.size() == before && bound && !steps.isEmpty()) {
      int start = tokens.start(clause.at());
      all.add(new Owed(Kind.OTHER, "other", by, i, start, extents.end(piece, steps.getLast())));
    }
  }

  /** Points under the founding of a body: its tasks, owed where they have a time. */
  private void tasks(int i, List<Step> steps, List<Clause> list, Piece piece, List<Owed> all) {
    Clause founding = list.get(i);
    for (int c = i; c >= 0 && founding.listed(); c--) {
      founding = list.get(c);
    }
    List<Owed> owed = new ArrayList<>(1);
    List<String> by = addressees.between(founding.first(), founding.next());
    for (Step step : steps) {
      Task task = new Task(i, by, extents.end(piece, step));
      duties.ask(step, intoSteps.joints.opening(step.at()), task, owed);
    }
    owed.stream().filter(one -> !one.due.isEmpty()).forEach(all::add);
  }

  private static Task task(int i, List<String> by, Clause clause, int end) {
    return new Task(i, by, end, clause.force().equals("decide"));
  }

  /** Whether one of those of some codes owes what it is asked to do. */
  private static boolean bound(List<String> by) {
    for (String code : by) {
      if (!loose(code)) {
        return true;
      }
    }
    return false;
  }

  /** Whether what those of a code are asked to do is a call where nothing else binds it. */
  static boolean loose(String code) {
    return switch (code) {
      case "STATES", "CIVIL", "UNSYSTEM", "OTHER" -> true;
      default -> false;
    };
  }

  private void decide(
      int i, Clause clause, List<Step> steps, List<String> named, Piece piece, List<Owed> all) {
    List<String> self = List.of(context.speaker.isEmpty() ? "OTHER" : context.speaker);
    Task task = new Task(i, self, extents.end(piece, clause));
    if (conditional(clause, steps)) {
      return;
    }
    if ((clause.subject() || steps.isEmpty() && decisions.themed(clause))
        && decisions.theme(clause, steps, task, all)) {
      return;
    }
    if (clause.subject()) {
      boolean other = !named.isEmpty() && !named.equals(self);
      if (!steps.isEmpty() && (other || named.isEmpty() && Duties.told(steps.getFirst()))) {
        ask(i, clause, steps, named, piece, all);
        return;
      }
    }
    boolean told = !clause.subject() && !named.isEmpty() && !steps.isEmpty();
    if (told && !hearers.subject(steps.getFirst()).isEmpty()) {
      ask(i, clause, steps, named, piece, all);
      return;
    }
    boolean other = !clause.subject() && !named.isEmpty() && !named.equals(self);
    if (other && !steps.isEmpty() && Duties.told(steps.getFirst())) {
      // what is handed over is another's to do, where no word tells that a subject follows
      ask(i, clause, steps, named, piece, all);
      return;
    }
    int before = all.size();
    for (int s = 0; s < steps.size(); s++) {
      Step step = steps.get(s);
      int from = extents.from(clause, steps, s);
      List<String> others = s == 0 ? List.of() : hearers.subject(step);
      if (others.isEmpty() || others.equals(self)) {
        decisions.decide(step, from, new Task(i, self, extents.end(piece, step)), all);
      } else {
        duties.ask(step, from, new Task(i, others, extents.end(piece, step), true), all);
      }
    }
    if (all.size() == before && !steps.isEmpty() && !clause.subject()) {
      int start = tokens.start(clause.at());
      all.add(new Owed(Kind.OTHER, "other", self, i, start, extents.end(piece, steps.getLast())));
    }
  }

  /**
   * "Decides that, if …, a meeting shall be held": nobody owes anything yet; the condition may
   * stand right behind a verb that comes first, and its subject.
   */
  private boolean conditional(Clause clause, List<Step> steps) {
    int verb = steps.isEmpty() ? clause.next() : steps.getFirst().at();
    int limit = tokens.is(verb, Category.WORD, "verb-first") ? verb + SUBJECT : verb;
    for (int t = clause.first(); t < Math.min(limit, clause.first() + OPENING); t++) {
      if (tokens.is(t, Category.WORD, "if")) {
        return true;
      }
    }
    return false;
  }

  private void weigh(int i, Clause clause, List<Step> steps, Piece piece, List<Owed> all) {
    List<String> self = List.of(context.speaker.isEmpty() ? "OTHER" : context.speaker);
    Task task = new Task(i, self, extents.end(piece, clause));
    List<String> named = addressees.between(clause.first(), clause.next());
    if (!named.contains("SG")) {
      decisions.weigh(clause, steps, task, all);
    }
  }

  /** What is owed for a list of times, each once. */
  static List<Due> distinct(List<Due> due) {
    return new ArrayList<>(new LinkedHashSet<>(due));
  }
}
