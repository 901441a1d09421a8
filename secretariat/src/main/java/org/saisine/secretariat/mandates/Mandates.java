package org.saisine.secretariat.mandates;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.saisine.reader.print.Sentences;
import org.saisine.reader.print.Words;
import org.saisine.reader.vocabulary.Span;
import org.saisine.secretariat.bodies.Bodies;
import org.saisine.secretariat.bodies.Body;
import org.springframework.jdbc.core.JdbcTemplate;

/** The door of the room: what is owed. */
public final class Mandates {
  private static final String GROUP = "body";

  /** What is answered when there is a group: that it was asked for, or nominations to it. */
  private static final Set<String> ANSWERED_BY_A_GROUP = Set.of(GROUP, "other");

  private static final int REASON = 500;
  private static final int QUESTIONS = 500;

  private final JdbcTemplate sql;
  private final Dating dating;
  private final Bodies bodies;
  private final Lives lives;
  private final Clerk clerk;
  private final Supplier<List<Procedure>> procedures;
  private final Clock clock;
  private final AtomicReference<Counted> counted = new AtomicReference<>(Counted.at(-1));

  Mandates(
      JdbcTemplate sql,
      Dating dating,
      Bodies bodies,
      Lives lives,
      Clerk clerk,
      Supplier<List<Procedure>> procedures,
      Clock clock) {
    this.sql = sql;
    this.dating = dating;
    this.bodies = bodies;
    this.lives = lives;
    this.clerk = clerk;
    this.procedures = procedures;
    this.clock = clock;
  }

  /** All mandates as they stand now, each on the day that it is at its seat. */
  Sheet today() {
    return new Sheet(sql, counted(dating.settle(now())));
  }

  /**
   * A mandate for whoever prints a list of them.
   *
   * @param standing the word for how it stands: {@code expected}, {@code due}, {@code overdue} …
   */
  public record Listed(
      String symbol, org.saisine.reader.vocabulary.Mandate mandate, String standing) {}

  /** What is owed at a session, each mandate once, worded in a language where it is there. */
  public List<Listed> listed(String organ, int session, String language) {
    Question question =
        new Question(organ, OptionalLong.of(session), "", "", "", "", Question.MOST, 0);
    return worded(today().mandates(question), language).stream().map(Mandates::listed).toList();
  }

  private static Listed listed(Mandate mandate) {
    return new Listed(
        mandate.symbol(),
        new org.saisine.reader.vocabulary.Mandate(
            mandate.paragraph(),
            org.saisine.reader.vocabulary.Mandate.Kind.valueOf(
                mandate.kind().toUpperCase(Locale.ROOT)),
            mandate.by(),
            mandate.to(),
            mandate.due(),
            mandate.every(),
            mandate.wording().words(),
            new Span(0, 0)),
        mandate.round().standing().word());
  }

  /**
   * What became of a mandate, for whoever prints a note that recounts it.
   *
   * @param organ the code of the organ whose document gives it
   * @param paragraphs whole sentences, in the order in which it happened
   */
  public record Recounted(String symbol, String paragraph, String organ, List<String> paragraphs) {}

  /**
   * The mandates under a paragraph, recounted in a language; each kind has one of its own.
   *
   * @param written as a person writes it: {@code A/HRC/RES/54/4 9}
   */
  public List<Recounted> recounted(String written, String language) {
    Words words = Words.in(language, Sentences.load(Mandates.class, "words", language));
    return clerk.under(written).stream()
        .flatMap(id -> find(id).stream())
        .map(life ->
            new Recounted(
                life.mandate().symbol(),
                life.mandate().paragraph(),
                life.organ(),
                new NoteDraft(words)
                    .of(worded(life, language), steps(life.mandate().id(), language))))
        .toList();
  }

  /** What the procedures tell by which a mandate is carried out, in the order of its days. */
  List<Procedure.Step> steps(long mandate, String language) {
    return procedures.get().stream()
        .flatMap(each -> each.steps(mandate, language).stream())
        .sorted(Comparator.comparing(Procedure.Step::day))
        .toList();
  }

  /** Where one can go on from a mandate. */
  List<Procedure.Path> paths(Mandate mandate) {
    return procedures.get().stream()
        .flatMap(each -> each.paths(mandate.id(), mandate.kind()).stream())
        .toList();
  }

  /**
   * What a mandate asks for, for whoever carries it out.
   *
   * @param organ the code of the organ whose document gives it
   * @param words as they stand in it
   */
  public record Asked(
      long id, String symbol, String paragraph, String organ, String kind, Mandate.Wording words) {
    public String text() {
      return words.words();
    }

    public String language() {
      return words.language();
    }
  }

  /** A mandate by its number; nothing where there is none. */
  public Optional<Asked> asked(long id) {
    return find(id)
        .map(life ->
            new Asked(
                id,
                life.mandate().symbol(),
                life.mandate().paragraph(),
                life.organ(),
                life.mandate().kind(),
                life.mandate().wording()));
  }

  /** Somebody carries it out: whatever a later reading says, it stays. In their transaction. */
  public void hold(long id) {
    sql.update("update mandate set held = true where id = ?", id);
  }

  /**
   * Enters that the group which a mandate led to is there, in the transaction of whoever made it;
   * nothing where that is entered already. What asked for the group or for nominations to it is
   * answered. A report that the group is to make, or a meeting of it, is still owed when there is a
   * group, and that is entered too; then the mandate for the group itself is answered that stands
   * in the same paragraph, where it is the only one there.
   *
   * @param clause the rule under which it was done
   */
  public void established(long id, LocalDate day, String actor, String reason, String clause) {
    find(id)
        .filter(Mandates::owed)
        .ifPresent(life -> {
          if (ANSWERED_BY_A_GROUP.contains(life.mandate().kind())) {
            answered(life, day, actor, reason, clause);
            return;
          }
          clerk.remains(id, actor, reason, clause);
          List<Life> groups =
              clerk.under(life.mandate().symbol() + " " + life.mandate().paragraph()).stream()
                  .flatMap(each -> find(each).stream())
                  .filter(each -> each.mandate().kind().equals(GROUP))
                  .toList();
          if (groups.size() == 1 && owed(groups.getFirst())) {
            answered(groups.getFirst(), day, actor, reason, clause);
          }
        });
  }

  private static boolean owed(Life life) {
    return life.rounds().stream().anyMatch(each -> each.round().settled().isEmpty());
  }

  private void answered(Life life, LocalDate day, String actor, String reason, String clause) {
    clerk.enter(
        new Registrar.Draft(
            life.mandate().id(),
            Fact.Kind.DISCHARGED,
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.of(day),
            actor,
            reason,
            clause));
  }

  private Life worded(Life life, String language) {
    return life.with(worded(List.of(life.mandate()), language).getFirst());
  }

  /** What was counted since things were asked for the last time how they stand. */
  private Map<Question, Map<Standing, Long>> counted(long times) {
    Counted now = counted.updateAndGet(last -> last.times == times ? last : Counted.at(times));
    return now.counts;
  }

  private record Counted(long times, Map<Question, Map<Standing, Long>> counts) {
    static Counted at(long times) {
      return new Counted(
          times,
          Collections.synchronizedMap(
              new LinkedHashMap<>() {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(
                    Map.Entry<Question, Map<Standing, Long>> eldest) {
                  return size() > QUESTIONS;
                }
              }));
    }
  }

  /** The day that it is at the seat of each body, and elsewhere. */
  private Today now() {
    return new Today(
        bodies.all().stream()
            .collect(
                Collectors.toMap(
                    Body::code,
                    each -> LocalDate.now(clock.withZone(each.zone())),
                    (one, other) -> one)),
        LocalDate.now(clock));
  }

  /** All of them counted together, and what became of them. */
  Overview overview() {
    dating.settle(now());
    return new Overview(sql);
  }

  /** A mandate, with all that became of it. */
  Optional<Life> find(long id) {
    Today today = now();
    dating.settle(today);
    return lives.find(id, today::at);
  }

  /** Enters what an officer says became of a mandate; the keys of all that is wrong with it. */
  List<String> settle(Life life, Settling settling, String account) {
    return switch (settling.weigh(life, clerk::here, LocalDate.now(clock), account)) {
      case Settling.Weighed.Allowed(Registrar.Draft draft) -> {
        clerk.enter(draft);
        yield List.of();
      }
      case Settling.Weighed.Refused(List<String> faults) -> faults;
    };
  }

  /** Takes back what was told of a mandate; the keys of all that is wrong with that. */
  List<String> withdraw(Life life, long entry, String reason, String account) {
    List<String> faults = new ArrayList<>(reasoned(reason));
    Optional<Fact> fact =
        life.facts().stream().filter(each -> each.entry() == entry && each.stands()).findFirst();
    if (fact.isEmpty()) {
      faults.add("settle.no-fact");
    }
    fact.filter(any -> faults.isEmpty())
        .ifPresent(each -> clerk.withdraw(each, account, reason.strip()));
    return faults;
  }

  /**
   * Joins a mandate with the one that it renews, or parts them.
   *
   * @param other the earlier one, as a person writes it: {@code A/HRC/RES/54/4 9}
   */
  List<String> join(Life life, String other, String reason, String account) {
    List<String> faults = new ArrayList<>(reasoned(reason));
    List<Long> earlier =
        clerk.under(other).stream().filter(id -> id != life.mandate().id()).toList();
    List<Life> alike =
        earlier.stream()
            .flatMap(id -> find(id).stream())
            .filter(each -> each.mandate().kind().equals(life.mandate().kind()))
            .toList();
    if (alike.size() != 1) {
      faults.add("series.no-other");
    } else if (life.said().isEmpty()
        || alike.getFirst().said().filter(life.said().get()::isBefore).isPresent()) {
      faults.add("series.order");
    } else if (faults.isEmpty()) {
      clerk.join(alike.getFirst().mandate().id(), life, account, reason.strip());
    }
    return faults;
  }

  /** Parts a mandate from the one that it renews. */
  List<String> part(Life life, long earlier, String reason, String account) {
    List<String> faults = reasoned(reason);
    if (faults.isEmpty()) {
      clerk.part(earlier, life.mandate().id(), account, reason.strip());
    }
    return faults;
  }

  private static List<String> reasoned(String reason) {
    return reason.isBlank() || reason.length() > REASON ? List.of("settle.no-reason") : List.of();
  }

  /** Opens what an officer enters by hand; the caller has looked at what is wrong with it. */
  long open(Hand hand, String account) {
    return clerk.open(hand, account);
  }

  /** The organs whose documents are here, and those at whose sessions anything is due. */
  List<String> organs() {
    return sql.query("select code from sheet_organ order by 1", (row, at) -> row.getString(1));
  }

  /** The codes of all who owe anything. */
  List<String> addressees() {
    return sql.query("select code from sheet_addressee order by 1", (row, at) -> row.getString(1));
  }

  /**
   * The same as the edition in a language says it, where there is one and it has the like in the
   * same paragraph.
   */
  List<Mandate> worded(List<Mandate> mandates, String language) {
    Map<Alike, List<Integer>> places = new HashMap<>();
    Map<Alike, List<Mandate.Wording>> wordings = new HashMap<>();
    sql.query(
        "select s.symbol, o.paragraph, o.kind, o.place, o.words, e.id = s.edition as speaks"
            + " from speaking s join edition e on e.document = s.document and e.current"
            + " join owed o on o.edition = e.id"
            + " where s.symbol = any(?) and (e.id = s.edition or e.language = ?)"
            + " and s.language <> ? order by o.place",
        row -> {
          Alike alike =
              new Alike(row.getString("symbol"), row.getString("paragraph"), row.getString("kind"));
          if (row.getBoolean("speaks")) {
            places.computeIfAbsent(alike, any -> new ArrayList<>()).add(row.getInt("place"));
          } else {
            wordings
                .computeIfAbsent(alike, any -> new ArrayList<>())
                .add(new Mandate.Wording(language, row.getString("words")));
          }
        },
        mandates.stream().map(Mandate::symbol).distinct().toArray(String[]::new),
        language,
        language);
    return mandates.stream()
        .map(each -> {
          Alike alike = new Alike(each.symbol(), each.paragraph(), each.kind());
          List<Integer> here = places.getOrDefault(alike, List.of());
          List<Mandate.Wording> there = wordings.getOrDefault(alike, List.of());
          return here.size() == there.size() && !here.isEmpty()
              ? each.in(there.get(here.indexOf(each.place())))
              : each;
        })
        .toList();
  }

  /** What mandates of two languages have in common that are the same. */
  private record Alike(String symbol, String paragraph, String kind) {}
}
