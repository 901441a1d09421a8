package org.saisine.secretariat.silence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.saisine.reader.Source;
import org.saisine.secretariat.Serving;
import org.saisine.secretariat.TurnedClock;
import org.saisine.secretariat.Village;
import org.saisine.secretariat.access.Acting;
import org.saisine.secretariat.access.Announcement;
import org.saisine.secretariat.access.Capacity;
import org.saisine.secretariat.bodies.Bodies;
import org.saisine.secretariat.bodies.Members;
import org.saisine.secretariat.ledger.Entry;
import org.saisine.secretariat.ledger.Ledger;
import org.saisine.secretariat.ledger.Verification;
import org.saisine.secretariat.record.Documents;
import org.saisine.secretariat.rulebook.Refusal;
import org.saisine.secretariat.rulebook.Rulebook;
import org.saisine.secretariat.rulebook.Value.Who;
import org.saisine.secretariat.silence.Silences.Draft;
import org.saisine.secretariat.silence.Silences.Outcome;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class SilencesTest {
  private static final Instant NOON = Instant.parse("2036-05-05T12:00:00Z");
  private static final Instant DEADLINE = NOON.plus(Duration.ofHours(72));
  private static final Acting CLERK = new Acting("anna", Rules.SECRETARIAT);

  private static Serving serving;
  private static JdbcTemplate sql;
  private static final List<Announcement> ANNOUNCED = new CopyOnWriteArrayList<>();

  @BeforeAll
  static void open() {
    serving = Village.served(Village.documents(), Map.of("saisine.silence.tick", 0));
    sql = Village.part(serving, JdbcTemplate.class);
  }

  @AfterAll
  static void close() {
    serving.close();
  }

  /** A door as a process opens it that starts now: it knows nothing but what is in the tables. */
  private static Silences door(TurnedClock clock) {
    return new Silences(
        sql,
        new TransactionTemplate(Village.part(serving, PlatformTransactionManager.class)),
        new Ledger(sql, clock),
        Village.part(serving, Rulebook.class),
        Village.part(serving, Bodies.class),
        Village.part(serving, Members.class),
        new Texts(Village.part(serving, Documents.class), List.of()),
        event -> ANNOUNCED.add((Announcement) event),
        clock);
  }

  private static Draft draft(Instant deadline) {
    return draft("The bells of the village", deadline, "The bells ring at noon.");
  }

  private static Draft draft(String title, Instant deadline, String text) {
    return new Draft(
        title,
        deadline,
        List.of(),
        List.of(new Source("bells.txt", text.getBytes(StandardCharsets.UTF_8), "en")));
  }

  private static long circulated(Silences door, Instant deadline) {
    return ((Outcome.Done) door.circulate("GA", draft(deadline), CLERK, "")).id();
  }

  private static Acting of(String state) {
    return new Acting("delegate-" + state.toLowerCase(Locale.ROOT), Rules.delegation(state));
  }

  private static List<String> keys(Outcome outcome) {
    return outcome instanceof Outcome.Refused(List<Refusal> reasons)
        ? reasons.stream().map(Refusal::key).toList()
        : List.of();
  }

  private static Silence now(Silences door, long id) {
    return door.find(id).orElseThrow().silence();
  }

  @Test
  @DisplayName(
      "a text is adopted at the minute of its deadline, by whoever reads it first, once, whatever"
          + " restarts in between; the ledger and the announcement say so")
  void adopted() {
    TurnedClock clock = TurnedClock.at(NOON);
    long id = circulated(door(clock), DEADLINE);
    clock.turn(DEADLINE.minusSeconds(1));
    assertThat(now(door(clock), id)).isInstanceOf(Silence.Running.class);
    clock.turn(DEADLINE.plus(Duration.ofDays(2)));
    assertThat(now(door(clock), id)).isInstanceOf(Silence.Adopted.class);
    assertThat(door(clock).settle().adopted()).isZero();
    assertThat(door(clock).find(id).orElseThrow().told())
        .extracting(each -> each.event().word() + " " + each.event().at())
        .containsExactly("circulated " + NOON, "adopted " + DEADLINE);
    List<Entry> entries = new Ledger(sql, clock).of("silence " + id);
    assertThat(entries.stream().map(each -> each.act().act()))
        .containsExactly("silence-circulated", "silence-adopted");
    assertThat(entries.getLast().act().clause()).startsWith("silence-adoption.GA: A text to which");
    assertThat(ANNOUNCED.stream().filter(each -> each.subject().equals("silence " + id)))
        .extracting(Announcement::form)
        .containsExactly("silence-circulated", "silence-adopted");
    assertThat(ANNOUNCED.getLast().to())
        .contains(Rules.PRESIDENT, Rules.SECRETARIAT, Rules.delegation("FRA"))
        .hasSize(195);
    Adoption adoption = door(clock).adopted(id).orElseThrow();
    assertThat(adoption.adopted()).hasToString("2036-05-08");
    assertThat(adoption.hour()).isEqualTo("08:00");
  }

  @Test
  @DisplayName("an objection before the minute counts; after it, it is refused with both times")
  void objection() {
    TurnedClock clock = TurnedClock.at(NOON);
    Silences door = door(clock);
    long broken = circulated(door, DEADLINE);
    long late = circulated(door, DEADLINE);
    clock.turn(DEADLINE.minusNanos(1_000));
    assertThat(door.object(broken, "Too loud.", of("FRA"), "k"))
        .isEqualTo(new Outcome.Done(broken));
    clock.turn(DEADLINE);
    assertThat(keys(door.object(late, "", of("FRA"), "k"))).containsExactly("silence.late");
    assertThat(now(door, broken).objected())
        .containsExactly(new Silence.Objection("FRA", DEADLINE.minusNanos(1_000), "Too loud."));
    assertThat(now(door, late)).isInstanceOf(Silence.Adopted.class);
    assertThat(door.adopted(broken)).isEmpty();
  }

  @Test
  @DisplayName("the same act sent twice is done once; another delegation’s key is its own")
  void twice() {
    TurnedClock clock = TurnedClock.at(NOON);
    Silences door = door(clock);
    Outcome first = door.circulate("GA", draft(DEADLINE), CLERK, "form 1");
    assertThat(door(clock).circulate("GA", draft(DEADLINE), CLERK, "form 1")).isEqualTo(first);
    long id = ((Outcome.Done) first).id();
    for (String state : List.of("FRA", "FRA", "KEN")) {
      assertThat(door.object(id, "", of(state), "form 2")).isEqualTo(first);
    }
    assertThat(now(door, id).objected()).hasSize(2);
    assertThat(door.find(id).orElseThrow().told()).hasSize(3);
  }

  private static List<Announcement> announced(long id) {
    return ANNOUNCED.stream().filter(each -> each.subject().equals("silence " + id)).toList();
  }

  @Test
  @DisplayName(
      "the first objection is told to all whom the procedure concerns, each later one to those who"
          + " lead it, with who objects")
  void later() {
    Silences door = door(TurnedClock.at(NOON));
    long id = circulated(door, DEADLINE);
    for (String state : List.of("FRA", "KEN", "EGY")) {
      door.object(id, "", of(state), "k");
    }
    List<Announcement> told = announced(id);
    assertThat(told)
        .extracting(Announcement::form)
        .containsExactly(
            "silence-circulated", "silence-broken", "silence-objected", "silence-objected");
    assertThat(told.get(1).to()).hasSize(195);
    for (Announcement each : told.subList(2, 4)) {
      assertThat(each.to()).containsExactly(Rules.PRESIDENT, Rules.SECRETARIAT);
    }
    assertThat(told.getLast().facts()).containsEntry("by", "delegation EGY");
  }

  @Test
  @DisplayName(
      "an amended text is circulated anew for the whole time; what was sent before stays readable")
  void restarted() {
    TurnedClock clock = TurnedClock.at(NOON);
    Silences door = door(clock);
    long id = circulated(door, DEADLINE);
    clock.turn(NOON.plusSeconds(3_600));
    assertThat(
            keys(door.restart(id, draft("", DEADLINE, "The bells ring at dusk."), "", CLERK, "")))
        .containsExactly("silence.too-short");
    Instant later = DEADLINE.plusSeconds(3_600);
    assertThat(door.restart(id, draft("", later, "The bells ring at dusk."), "", CLERK, ""))
        .isEqualTo(new Outcome.Done(id));
    Procedure procedure = door.find(id).orElseThrow();
    assertThat(door.words(procedure).get("en")).contains("dusk");
    assertThat(door.words(procedure, 1, "en").orElseThrow()).contains("noon");
    clock.turn(DEADLINE);
    assertThat(now(door, id)).isInstanceOf(Silence.Running.class);
    clock.turn(later);
    assertThat(now(door, id)).isInstanceOf(Silence.Adopted.class);
  }

  @Test
  @DisplayName("a document of the register is circulated in all its languages, as it is that day")
  void document() {
    Silences door = door(TurnedClock.at(NOON));
    Outcome outcome =
        door.circulate(
            "GA", new Draft("", DEADLINE, List.of("A/RES/91/152"), List.of()), CLERK, "");
    Procedure procedure = door.find(((Outcome.Done) outcome).id()).orElseThrow();
    assertThat(procedure.title()).isNotEmpty();
    assertThat(procedure.silence().last().orElseThrow().versions())
        .extracting(Silence.Version::language)
        .containsExactly("ar", "zh", "en", "fr", "ru", "es");
    assertThat(
            keys(
                door.circulate(
                    "GA", new Draft("", NOON, List.of("A/RES/1/1"), List.of()), CLERK, "")))
        .containsExactly("silence.no-reference", "silence.too-short");
    assertThat(door.circulate("ATLANTIS", draft(DEADLINE), CLERK, ""))
        .isEqualTo(new Outcome.Missing());
  }

  @Test
  @DisplayName("without known members nobody could object, and nothing is circulated")
  void unknown() {
    assertThat(keys(door(TurnedClock.at(NOON)).circulate("CND", draft(DEADLINE), CLERK, "")))
        .containsExactly("silence.no-members");
  }

  @Test
  @DisplayName("members, the presiding officer and the secretariat see a procedure, nobody else")
  void seen() {
    Silences door = door(TurnedClock.at(NOON));
    Procedure procedure = door.find(circulated(door, DEADLINE)).orElseThrow();
    assertThat(procedure.sight(List.of(Rules.SECRETARIAT))).isEqualTo(Who.SECRETARIAT);
    assertThat(procedure.sight(List.of(Rules.PRESIDENT))).isEqualTo(Who.SECRETARIAT);
    assertThat(procedure.sight(List.of(Rules.delegation("FRA")))).isEqualTo(Who.MEMBERS);
    for (Capacity other :
        List.of(
            new Capacity.Presiding("HRC"),
            Rules.delegation("XKX"),
            new Capacity.Coordinator("AFR"),
            new Capacity.Observer("EU"))) {
      Who sight = procedure.sight(List.of(other));
      assertThat(new View(procedure, door.terms("GA"), sight, List.of(other)).there())
          .as(other.said())
          .isFalse();
    }
  }

  @Test
  @DisplayName("what happened to a procedure can be neither changed nor taken away")
  void permanent() {
    Silences door = door(TurnedClock.at(NOON));
    long id = circulated(door, DEADLINE);
    for (String change :
        List.of(
            "delete from silence_event where procedure = ",
            "update silence_event set state = 'FRA' where procedure = ",
            "update silence_version set words = '' where procedure = ")) {
      assertThatThrownBy(() -> sql.update(change + id)).isInstanceOf(DataAccessException.class);
    }
  }

  @Test
  @DisplayName("one procedure that cannot be settled keeps none of the others from it")
  void failures() {
    TurnedClock clock = TurnedClock.at(NOON);
    Silences door = door(clock);
    long bad = circulated(door, DEADLINE);
    long good = circulated(door, DEADLINE);
    sql.update("update silence set body = 'ATLANTIS' where id = ?", bad);
    clock.turn(DEADLINE);
    assertThat(door.settle().failed()).containsExactly(bad);
    assertThat(now(door, good)).isInstanceOf(Silence.Adopted.class);
    sql.update("update silence set body = 'GA' where id = ?", bad);
    assertThat(door.settle()).isEqualTo(new Silences.Settled(1, List.of()));
  }

  @Test
  @DisplayName(
      "acts at random through two doors on one database, with restarts, come out as the simplest"
          + " telling of the rules has them")
  void model() {
    Random chance = new Random(7);
    for (int life = 0; life < 12; life++) {
      Model model = new Model();
      Instant now = NOON;
      TurnedClock clock = TurnedClock.at(now);
      long id = 0;
      for (int i = 0; i < 20; i++) {
        now = model.later(chance, now);
        clock.turn(now);
        model.look(now);
        Model.Attempt attempt = model.attempt(chance, now);
        if (id == 0 && !(attempt.act() instanceof SilenceAct.Circulate)) {
          continue;
        }
        boolean expected = model.does(attempt, now);
        Outcome outcome = does(door(clock), id, attempt);
        assertThat(outcome instanceof Outcome.Done).as(attempt + " " + outcome).isEqualTo(expected);
        if (id == 0 && outcome instanceof Outcome.Done(long opened)) {
          id = opened;
        }
        if (id > 0) {
          assertThat(now(door(clock), id).word()).isEqualTo(model.state);
        }
      }
    }
    assertThat(new Ledger(sql, TurnedClock.at(NOON)).verify())
        .isInstanceOf(Verification.Whole.class);
  }

  private static Outcome does(Silences door, long id, Model.Attempt attempt) {
    Acting by = new Acting("somebody", attempt.by());
    return switch (attempt.act()) {
      case SilenceAct.Circulate act ->
          id == 0
              ? door.circulate("GA", draft("Bells", act.deadline(), act.versions()), by, "")
              : new Outcome.Refused(List.of());
      case SilenceAct.Extend act -> door.extend(id, act.deadline(), "", by, "");
      case SilenceAct.Oppose act -> door.object(id, "", by, "");
      case SilenceAct.Withdraw act -> door.withdraw(id, "", by, "");
      case SilenceAct.Restart act ->
          door.restart(id, draft("Bells", act.deadline(), act.versions()), "", by, "");
    };
  }

  private static Draft draft(String title, Instant deadline, List<Silence.Version> versions) {
    return versions.isEmpty()
        ? new Draft(title, deadline, List.of(), List.of())
        : draft(title, deadline, "Text " + versions.getFirst().sha256());
  }

  @Test
  @DisplayName(
      "two doors that settle while delegations object: each procedure is adopted or broken, once,"
          + " and what was entered before the minute counts")
  void race() throws Exception {
    TurnedClock clock = TurnedClock.at(NOON);
    List<Long> ids =
        IntStream.range(0, 60).mapToObj(each -> circulated(door(clock), DEADLINE)).toList();
    clock.turn(DEADLINE.minusSeconds(1));
    List<Callable<Outcome>> objections = new ArrayList<>();
    for (long id : ids) {
      objections.add(() -> door(clock).object(id, "", of("FRA"), ""));
    }
    try (ExecutorService hands = Executors.newFixedThreadPool(6)) {
      List<Future<Outcome>> came = new ArrayList<>();
      for (int i = 0; i < objections.size(); i++) {
        if (i == objections.size() / 2) {
          // some have come, and others are on their way, when the minute comes
          for (Future<Outcome> early : came.subList(0, 10)) {
            assertThat(early.get()).isInstanceOf(Outcome.Done.class);
          }
          clock.turn(DEADLINE);
          hands.execute(() -> door(clock).settle());
          hands.execute(() -> door(clock).settle());
        }
        came.add(hands.submit(objections.get(i)));
      }
      int late = 0;
      for (int i = 0; i < ids.size(); i++) {
        boolean counted = came.get(i).get() instanceof Outcome.Done;
        Procedure procedure = door(clock).find(ids.get(i)).orElseThrow();
        assertThat(procedure.silence().word()).isEqualTo(counted ? "broken" : "adopted");
        assertThat(procedure.told()).hasSize(2);
        late += counted ? 0 : 1;
      }
      assertThat(late).isBetween(1, ids.size() - 1);
    }
    assertThat(
            sql.queryForObject(
                "select count(*) from (select procedure from silence_event where kind = 'adopted'"
                    + " group by procedure having count(*) > 1) as twice",
                Integer.class))
        .isZero();
  }
}
