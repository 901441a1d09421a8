package org.saisine.secretariat.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.saisine.reader.vocabulary.DateRange;
import org.saisine.reader.vocabulary.SessionNumber;
import org.saisine.secretariat.Registers;
import org.saisine.secretariat.bodies.Bodies;
import org.saisine.secretariat.database.Database;
import org.saisine.secretariat.ledger.Entry;
import org.saisine.secretariat.ledger.Ledger;
import org.saisine.secretariat.ledger.Verification;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class CalendarTest {
  private static final SessionNumber AUTUMNS = SessionNumber.regular(93);
  private static final DateRange AUTUMN =
      new DateRange(LocalDate.of(2036, 9, 8), LocalDate.of(2036, 10, 10));

  private Database database;
  private JdbcTemplate sql;
  private Ledger ledger;
  private Hearings hearings;

  @BeforeEach
  void open() {
    database = Registers.fresh();
    sql = new JdbcTemplate(database.source());
    ledger = new Ledger(sql, Clock.systemUTC());
    hearings = new Hearings(sql);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private Calendar at(String instant) {
    Clock clock = Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
    return new Calendar(
        sql,
        new TransactionTemplate(new DataSourceTransactionManager(database.source())),
        ledger,
        new Bodies(sql),
        hearings,
        clock,
        (body, actor) -> {});
  }

  private static SessionEvidence said(String symbol, String language, DateRange days) {
    return new SessionEvidence(
        "HRC", AUTUMNS, Basis.PRINTED, List.of(days), "Geneva", "", "", symbol, language);
  }

  @Test
  @DisplayName("what a document says is kept until it is forgotten, and then nobody remembers it")
  void forgotten() {
    hearings.take(List.of(said("A/HRC/93/1", "en", AUTUMN), said("A/HRC/93/1", "fr", AUTUMN)));
    Calendar calendar = at("2036-12-01T12:00:00Z");
    assertThat(calendar.session("HRC", AUTUMNS).told())
        .containsExactly(new Told(Basis.PRINTED, List.of(AUTUMN), 1, List.of("A/HRC/93/1")));
    hearings.forget(new String[] {"A/HRC/93/1"}, new String[] {"en"});
    assertThat(calendar.session("HRC", AUTUMNS).told()).hasSize(1);
    hearings.forget(new String[] {"A/HRC/93/1"}, new String[] {"fr"});
    assertThat(calendar.session("HRC", AUTUMNS).told()).isEmpty();
  }

  @Test
  @DisplayName("a day begins at the seat of the body: in Geneva before it does in Greenwich")
  void seat() {
    hearings.take(List.of(said("A/HRC/93/1", "en", AUTUMN)));
    assertThat(at("2036-09-07T21:59:00Z").when("HRC", AUTUMNS)).isInstanceOf(When.Scheduled.class);
    assertThat(at("2036-09-07T22:00:00Z").when("HRC", AUTUMNS)).isInstanceOf(When.UnderWay.class);
  }

  @Test
  @DisplayName("dates that an officer enters are in the ledger with what was true and the reason")
  void entered() {
    hearings.take(List.of(said("A/HRC/93/1", "en", AUTUMN)));
    DateRange moved = new DateRange(LocalDate.of(2036, 9, 15), LocalDate.of(2036, 10, 17));
    Calendar calendar = at("2036-12-01T12:00:00Z");
    calendar.enter("clerk", "HRC", AUTUMNS, List.of(moved), "Geneva", "The hall was flooded");
    assertThat(calendar.when("HRC", AUTUMNS).days()).containsExactly(moved);
    assertThat(calendar.session("HRC", AUTUMNS).places()).containsExactly("Geneva");
    Entry entry = ledger.of("session HRC 93").getLast();
    assertThat(entry.act().act()).isEqualTo("session-dated");
    assertThat(entry.act().before()).isEqualTo("2036-09-08/2036-10-10");
    assertThat(entry.act().after()).isEqualTo("2036-09-15/2036-10-17 Geneva: The hall was flooded");
    calendar.enter("clerk", "HRC", AUTUMNS, List.of(), "", "It was dry after all");
    assertThat(calendar.when("HRC", AUTUMNS).days()).containsExactly(AUTUMN);
    assertThat(ledger.of("session HRC 93").getLast().act().act()).isEqualTo("session-released");
    assertThat(ledger.verify()).isInstanceOf(Verification.Whole.class);
  }

  @Test
  @DisplayName("all sessions stand in the order in which they open, each with its body")
  void all() {
    hearings.take(List.of(said("A/HRC/93/1", "en", AUTUMN)));
    List<Session> all = at("2036-08-01T12:00:00Z").all();
    assertThat(all).extracting(Session::body).contains("GA", "ECOSOC", "HRC");
    List<LocalDate> opening =
        all.stream().flatMap(each -> each.when().opens().stream()).map(DateRange::from).toList();
    assertThat(opening).isSorted();
  }

  @Test
  @DisplayName("what is said or entered of a special session is not said of the regular one")
  void special() {
    SessionNumber special = new SessionNumber(SessionNumber.Series.SPECIAL, 93);
    hearings.take(
        List.of(
            new SessionEvidence(
                "HRC",
                special,
                Basis.PRINTED,
                List.of(AUTUMN),
                "Geneva",
                "",
                "",
                "A/HRC/S-93/1",
                "en")));
    Calendar calendar = at("2036-12-01T12:00:00Z");
    assertThat(calendar.when("HRC", special).days()).containsExactly(AUTUMN);
    assertThat(calendar.session("HRC", AUTUMNS).told()).isEmpty();
    assertThat(hearings.places("HRC", "en")).containsOnlyKeys(special);
    calendar.enter("clerk", "HRC", special, List.of(), "", "It is not known");
    assertThat(ledger.of("session HRC S-93")).hasSize(1);
  }
}
