package org.saisine.secretariat.mandates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.saisine.reader.vocabulary.DateRange;
import org.saisine.reader.vocabulary.SessionNumber;
import org.saisine.secretariat.Serving;
import org.saisine.secretariat.Village;
import org.saisine.secretariat.calendar.Calendar;
import org.saisine.secretariat.ledger.Ledger;
import org.saisine.secretariat.record.Arrival;
import org.saisine.secretariat.rulebook.Clauses;
import org.saisine.secretariat.rulebook.Matter;

class DatingTest {
  @Test
  @DisplayName("the sheet and the page of a mandate say the same of each round, on any day")
  void same() {
    try (Serving own =
        Village.served(
            List.of(LifeTest.arrival(LifeTest.WRECKS), LifeTest.note(), english("A_RES_91_152")),
            Map.of())) {
      for (String day : List.of("2036-06-01", "2036-11-15", "2037-07-01", "2039-01-01")) {
        Mandates mandates = LifeTest.on(own, day);
        List<Mandate> sheet =
            mandates
                .today()
                .rounds(new Question("", OptionalLong.empty(), "", "", "", "", 1_000, 0));
        assertThat(sheet).hasSizeGreaterThan(5);
        for (Mandate each : sheet) {
          Life.Now now =
              mandates.find(each.id()).orElseThrow().rounds().stream()
                  .filter(it -> it.round().aim().equals(each.round().aim()))
                  .findFirst()
                  .orElseThrow();
          assertThat(each.round().standing()).isEqualTo(now.state().standing());
          assertThat(each.round().time()).isEqualTo(now.time());
        }
      }
    }
  }

  private static Arrival english(String name) {
    return Village.arrival(Village.file("en", name));
  }

  @Test
  @DisplayName("when an officer moves a session, what is due at it moves, and the ledger says so")
  void moved() {
    try (Serving own = Village.served(List.of(LifeTest.arrival(LifeTest.WRECKS)), Map.of())) {
      Calendar calendar = Village.part(own, Calendar.class);
      SessionNumber session = SessionNumber.regular(91);
      calendar.enter("clerk", "GA", session, days("2036-09-09", "2037-09-07"), "", "As planned.");
      assertThat(time(own).from()).isEqualTo("2036-09-09");
      calendar.enter("clerk", "GA", session, days("2036-10-07", "2037-09-07"), "", "Put off.");
      assertThat(time(own).from()).isEqualTo("2036-10-07");
      assertThat(Village.part(own, Ledger.class).of("session GA 91"))
          .extracting(entry -> entry.act().act())
          .containsExactly("session-dated", "session-dated", "mandates-redated");
    }
  }

  private static Mandate.Time time(Serving own) {
    return LifeTest.report(own, "2036-08-01", "A/RES/89/211", "3")
        .rounds()
        .getFirst()
        .time()
        .orElseThrow();
  }

  private static List<DateRange> days(String from, String to) {
    LocalDate first = LocalDate.parse(from);
    return List.of(new DateRange(first, LocalDate.parse(to)));
  }

  @Test
  @DisplayName(
      "ten weeks before the opening documents are submitted and six weeks before it they are issued;"
          + " counting forward again ends where it began")
  void preparation() {
    Random random = new Random(13);
    List<String> council = List.of("HRC", "GA");
    Preparation.Rule rule =
        new Preparation.Rule(
            Clauses.standard().tightest(council, Matter.DOCUMENT_SUBMISSION),
            Clauses.standard().tightest(council, Matter.DOCUMENT_ISSUE));
    for (int i = 0; i < 500; i++) {
      LocalDate opens = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(20_000));
      DateRange range = new DateRange(opens, opens.plusDays(random.nextInt(30)));
      Preparation before = rule.before(range);
      assertThat(before.opens()).isEqualTo(range);
      assertThat(before.submitted().from()).isBefore(before.issued().from());
    }
    Preparation before = rule.before(days("2036-10-06", "2036-10-10").getFirst());
    assertThat(before.submitted()).isEqualTo(days("2036-07-28", "2036-08-01").getFirst());
    assertThat(before.issued()).isEqualTo(days("2036-08-25", "2036-08-29").getFirst());
    assertThat(before.cited("en")).contains("10 weeks", "6 weeks", "49/221 B");
  }
}
