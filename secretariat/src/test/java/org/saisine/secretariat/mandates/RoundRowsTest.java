package org.saisine.secretariat.mandates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.saisine.secretariat.Serving;
import org.saisine.secretariat.Village;
import org.saisine.secretariat.ledger.Ledger;
import org.saisine.secretariat.record.Arrival;
import org.springframework.jdbc.core.JdbcTemplate;

class RoundRowsTest {
  private static final String SPRINGS = "A/HRC/RES/91/22";
  private static final String DAY = "2036-12-01";

  private static final String ROWS =
      """
      select m.symbol || ' ' || m.place || ' ' || m.kind || ' ' || concat_ws('|', r.nth, r.aim,
        r.turn, r.organ, r.session, r.day, r.year, r.duration, r.moved, r.settled, r.starts,
        r.ends, r.fixed, r.kind, r.said_by, r.standing) as line
      from round r join mandate m on m.id = r.mandate order by 1
      """;

  /** The same only where nobody has written the row again. */
  private static final String WRITTEN =
      """
      select 'round ' || mandate || ' ' || nth || ' ' || xmin || ' ' || ctid as row from round
      union all select 'mandate ' || id || ' ' || xmin || ' ' || ctid from mandate order by 1
      """;

  private static Arrival springs(String language) {
    return Village.arrival(Village.file(language, "A_HRC_RES_91_22"));
  }

  private static List<String> ask(Serving own, String question) {
    return Village.part(own, JdbcTemplate.class).query(question, (row, at) -> row.getString(1));
  }

  private static Clock clock(String day) {
    return Clock.fixed(
        LocalDate.parse(day).atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
  }

  private static RoundTable rounds(Serving own, String day) {
    return new RoundTable(Village.part(own, JdbcTemplate.class), clock(day));
  }

  private static List<Mandate> sheet(Serving own, String symbol) {
    return LifeTest.on(own, DAY)
        .today()
        .rounds(new Question("", OptionalLong.empty(), "", "", "", symbol, 500, 0));
  }

  @Test
  @DisplayName("what is unfolded again and is as it was is not written again")
  void unchanged() {
    try (Serving own = Village.served(List.of(springs("en")), Map.of())) {
      assertThat(sheet(own, SPRINGS)).hasSizeGreaterThan(5);
      List<String> written = ask(own, WRITTEN);
      Village.part(own, JdbcTemplate.class).update("delete from unfolded");
      sheet(own, SPRINGS);
      assertThat(ask(own, WRITTEN)).isEqualTo(written);
      assertThat(rounds(own, DAY).unfolded().size()).isZero();
    }
  }

  @Test
  @DisplayName("when a year has gone by, what recurs each year has one round more, and no other")
  void later() {
    try (Serving own = Village.served(List.of(springs("en")), Map.of())) {
      sheet(own, SPRINGS);
      int recurring = ask(own, "select id from mandate where every = 'annual'").size();
      assertThat(recurring).isPositive();
      assertThat(rounds(own, "2036-12-31").unfolded().size()).isZero();
      assertThat(rounds(own, "2037-01-01").unfolded().size()).isEqualTo(recurring);
      assertThat(rounds(own, "2039-01-01").unfolded().size()).isEqualTo(3 * recurring);
    }
  }

  @Test
  @DisplayName("whatever becomes of mandates, their rounds are those that all of it makes anew")
  void anew() {
    Random random = new Random(17);
    try (Serving own = Village.served(List.of(springs("en")), Map.of())) {
      for (int i = 0; i < 12; i++) {
        Mandates mandates = LifeTest.on(own, DAY);
        List<Mandate> sheet = sheet(own, SPRINGS);
        Life life = mandates.find(sheet.get(random.nextInt(sheet.size())).id()).orElseThrow();
        if (life.facts().isEmpty() || random.nextBoolean()) {
          String aim = life.rounds().get(random.nextInt(life.rounds().size())).round().aim();
          String kind = List.of("discharged", "lapsed", "deferred").get(random.nextInt(3));
          String due = kind.equals("deferred") ? "HRC " + (95 + random.nextInt(9)) : "";
          mandates.settle(life, new Settling(kind, aim, due, "", "", "So it is."), "clerk");
        } else {
          mandates.withdraw(life, life.facts().getFirst().entry(), "It is not.", "clerk");
        }
        sheet(own, SPRINGS);
        List<String> kept = ask(own, ROWS);
        JdbcTemplate sql = Village.part(own, JdbcTemplate.class);
        sql.update("delete from round");
        new Docket(sql, Village.part(own, Ledger.class), clock(DAY)).again(List.of(SPRINGS));
        sheet(own, SPRINGS);
        assertThat(ask(own, ROWS)).isEqualTo(kept);
      }
    }
  }

  @Test
  @DisplayName("another language that does not speak for the document writes nothing of it again")
  void languages() {
    try (Serving own = Village.served(List.of(springs("en")), Map.of())) {
      sheet(own, SPRINGS);
      List<String> written = ask(own, WRITTEN);
      own.intake().receive(List.of(springs("fr"), springs("zh")), "keeper");
      sheet(own, SPRINGS);
      assertThat(ask(own, WRITTEN)).isEqualTo(written);
    }
    try (Serving own = Village.served(List.of(springs("fr")), Map.of())) {
      own.intake().receive(List.of(springs("en")), "keeper");
      assertThat(ask(own, "select distinct language from mandate")).containsExactly("en");
    }
  }

  @Test
  @DisplayName("what nothing tells any more stays off the sheet, and comes back when it is told")
  void gone() {
    String told = LifeTest.WRECKS.replace("at its ninety-first session", "each year");
    try (Serving own = Village.served(List.of(LifeTest.arrival(told)), Map.of())) {
      Life life = LifeTest.report(own, DAY, "A/RES/89/211", "3");
      String aim = life.rounds().getFirst().round().aim();
      LifeTest.on(own, DAY)
          .settle(life, new Settling("discharged", aim, "", "", "", "Done."), "clerk");
      String without = told.substring(0, told.indexOf("3. Requests"));
      own.intake().receive(List.of(LifeTest.arrival(without)), "keeper");
      Village.part(own, JdbcTemplate.class).update("delete from unfolded");
      assertThat(sheet(own, "A/RES/89/211")).isEmpty();
      rounds(own, DAY).again(List.of(life.mandate().id()));
      assertThat(sheet(own, "A/RES/89/211")).isEmpty();
      own.intake()
          .receive(List.of(LifeTest.arrival(told.replace("many waters", "most waters"))), "keeper");
      assertThat(sheet(own, "A/RES/89/211")).isNotEmpty();
    }
  }

  @Test
  @DisplayName("where a mandate goes, its rounds go with it")
  void orphans() {
    try (Serving own = Village.served(List.of(LifeTest.arrival(LifeTest.WRECKS)), Map.of())) {
      String without = LifeTest.WRECKS.substring(0, LifeTest.WRECKS.indexOf("3. Requests"));
      own.intake().receive(List.of(LifeTest.arrival(without)), "keeper");
      assertThat(ask(own, "select id from mandate")).isEmpty();
      assertThat(ask(own, "select aim from round")).isEmpty();
    }
  }
}
