package org.saisine.secretariat.nominations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.saisine.secretariat.Serving;
import org.saisine.secretariat.Village;
import org.saisine.secretariat.access.Acting;
import org.saisine.secretariat.access.Capacity;
import org.saisine.secretariat.bodies.Group;
import org.saisine.secretariat.ledger.Ledger;
import org.saisine.secretariat.ledger.Verification;
import org.saisine.secretariat.nominations.Nominations.Course;
import org.saisine.secretariat.nominations.Nominations.Outcome;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

class NominationsTest {
  private static final Acting OFFICE = new Acting("clerk", new Capacity.Secretariat());

  private static Serving serving;
  private static Nominations nominations;

  @BeforeAll
  static void open() {
    serving =
        Village.served(List.of(Village.arrival(Village.file("en", "A_RES_91_152"))), Map.of());
    nominations = Village.part(serving, Nominations.class);
  }

  @AfterAll
  static void close() {
    serving.close();
  }

  private static long opened(Drawing drawing) {
    Opening drawn = drawing.opening();
    Opening opening =
        new Opening(
            1,
            "GA",
            drawn.names(),
            drawn.office(),
            drawn.seats(),
            drawn.profile(),
            LocalDate.now(java.time.ZoneOffset.UTC).plusDays(60));
    return ((Outcome.Done) nominations.open(opening, OFFICE)).id();
  }

  private static Course course(long id) {
    return nominations.find(id).orElseThrow();
  }

  @Test
  @DisplayName(
      "random acts through the database end as the rules alone say, and each that was done stands"
          + " in the ledger once")
  void random() {
    Drawing drawing = new Drawing(11);
    for (int run = 0; run < 4; run++) {
      long id = opened(drawing);
      Nomination expected = course(id).state();
      int done = 1;
      for (int i = 0; i < 150; i++) {
        LocalDate today = course(id).today();
        Capacity drawn = drawing.by();
        NominationAct act = drawing.act(expected, drawn, today);
        Capacity by = drawing.by(expected, act, drawn);
        Verdict verdict = nominations.rules("GA").weigh(expected, by, act, today);
        Outcome outcome = nominations.act(id, new Acting("somebody", by), act, "");
        switch (verdict) {
          case Verdict.Allowed(List<NominationEvent> events) -> {
            assertThat(outcome).isEqualTo(new Outcome.Done(id));
            for (NominationEvent each : events) {
              expected = expected.after(new Nomination.Dated(today, each));
              done++;
            }
          }
          case Verdict.Refused(List<Verdict.Refusal> refusals) ->
              assertThat(outcome).isEqualTo(new Outcome.Refused(refusals));
          case Verdict.Missing any -> assertThat(outcome).isEqualTo(new Outcome.Missing());
        }
      }
      assertThat(course(id).state()).isEqualTo(expected);
      Ledger ledger = Village.part(serving, Ledger.class);
      assertThat(ledger.of("nominations " + id))
          .hasSize(done)
          .allSatisfy(entry -> assertThat(entry.act().clause()).isNotEmpty());
      assertThat(ledger.verify()).isInstanceOf(Verification.Whole.class);
    }
  }

  @Test
  @DisplayName(
      "of many who ask for the same at the same moment one is heard, and a form that arrives"
          + " many times at once does one thing")
  void race() throws Exception {
    long id = opened(new Drawing(3));
    LocalDate today = course(id).today();
    done(
        id,
        OFFICE,
        new NominationAct.Invite(EnumSet.allOf(Group.class), today, today.plusDays(30)));
    Acting west = new Acting("willa", new Capacity.Coordinator("WEOG"));
    List<Callable<Outcome>> forms = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      forms.add(() ->
          nominations.act(
              id, west, new NominationAct.AskExtension(Group.WEOG, "We meet late."), "form"));
    }
    assertThat(together(forms)).containsExactly(new Outcome.Done(id));
    assertThat(course(id).facts())
        .filteredOn(each -> each.dated().event() instanceof NominationEvent.ExtensionAsked)
        .hasSize(1);
    List<Callable<Outcome>> requests = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      String form = "form " + i;
      requests.add(() ->
          nominations.act(
              id,
              new Acting("polina", new Capacity.Coordinator("EEG")),
              new NominationAct.AskExtension(Group.EEG, "We meet late."),
              form));
    }
    assertThat(together(requests)).hasSize(2).contains(new Outcome.Done(id));
    assertThat(course(id).state().board().asked()).hasSize(2);
  }

  /** What came of acts that were asked for at once, each different answer once. */
  private static Set<Outcome> together(List<Callable<Outcome>> acts) throws Exception {
    Set<Outcome> outcomes = new HashSet<>();
    try (ExecutorService people = Executors.newFixedThreadPool(acts.size())) {
      for (Future<Outcome> each : people.invokeAll(acts)) {
        outcomes.add(each.get());
      }
    }
    return outcomes;
  }

  private static void done(long id, Acting by, NominationAct act) {
    assertThat(nominations.act(id, by, act, "")).isEqualTo(new Outcome.Done(id));
  }

  @Test
  @DisplayName("what happened never changes, not even for whoever asks the database itself")
  void never() {
    long id = opened(new Drawing(5));
    JdbcTemplate sql = Village.part(serving, JdbcTemplate.class);
    for (String order :
        List.of(
            "update nomination_fact set account = 'nobody' where nomination = ?",
            "delete from nomination_fact where nomination = ?")) {
      assertThatThrownBy(() -> sql.update(order, id))
          .isInstanceOf(DataAccessException.class)
          .hasMessageContaining("does not change");
    }
  }

  @Test
  @DisplayName("nominations for a mandate that is not here are not opened")
  void nowhere() {
    Opening drawn = new Drawing(1).opening();
    Opening nowhere =
        new Opening(
            999_999,
            "GA",
            drawn.names(),
            drawn.office(),
            drawn.seats(),
            drawn.profile(),
            LocalDate.now(java.time.ZoneOffset.UTC).plusDays(60));
    assertThat(nominations.open(nowhere, OFFICE)).isEqualTo(new Outcome.Missing());
    assertThat(nominations.find(999_999)).isEqualTo(Optional.empty());
  }
}
