package org.saisine.secretariat.mandates;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saisine.reader.Source;
import org.saisine.reader.vocabulary.Due;
import org.saisine.secretariat.Serving;
import org.saisine.secretariat.Village;
import org.saisine.secretariat.bodies.Bodies;
import org.saisine.secretariat.calendar.Calendar;
import org.saisine.secretariat.ledger.Ledger;
import org.saisine.secretariat.record.Arrival;
import org.saisine.secretariat.rulebook.Rulebook;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class MandatesTest {
  private static final String LAMPS = "LVC/COP/RES/7/4";

  private static final String RESOLUTION =
      """
      Conference of the Parties to the Convention on the Shared Waters of the Lowen Valley

      LVC/COP/RES/7/4

      Seventh session

      Resolution adopted by the Conference of the Parties on 12 May 2036

      7/4. Lamps of the lower valley

      The Conference of the Parties,

      Recalling its resolution 6/2,

      1. Requests the Secretary-General to submit to it, at its eighth session, a report on the lamps of the valley;

      2. Decides to convene a meeting of experts on lamps in 2037;

      3. Decides to extend the mandate of the Panel of Lamplighters until 31 March 2037;

      4. Requests the Secretary-General to submit to it a report on oil within six months;

      5. Requests the Secretary-General to submit to it a report on wicks;

      6. Requests the Secretary-General to submit to it, at its eighth and ninth sessions, a report on glass;

      7. Requests the Secretary-General to submit to the Commission on the Status of Women, at its ninety-fourth session, a report on ropes.
      """;

  private static Serving serving;

  @BeforeAll
  static void serve() {
    serving =
        Village.served(
            List.of(arrival(RESOLUTION), agenda("Eighth", 2036), agenda("Ninth", 2038)), Map.of());
  }

  @AfterAll
  static void stop() {
    serving.close();
  }

  private static Arrival arrival(String text) {
    return Arrival.of(new Source("paper.txt", text.getBytes(StandardCharsets.UTF_8)));
  }

  private static Arrival agenda(String session, int year) {
    return arrival(
        """
        Conference of the Parties to the Convention on the Shared Waters of the Lowen Valley

        LVC/COP/%2$d/1

        Distr.: General
        1 July %2$d
        Original: English

        %1$s session

        Aldermere, 6–10 October %2$d

        Provisional agenda
        """
            .formatted(session, year));
  }

  private static Mandates on(String day) {
    return on(serving, day);
  }

  static Mandates on(Serving serving, String day) {
    return at(serving, LocalDate.parse(day).atTime(12, 0).toInstant(ZoneOffset.UTC));
  }

  private static Mandates at(Serving serving, Instant now) {
    JdbcTemplate sql = Village.part(serving, JdbcTemplate.class);
    Clock clock = Clock.fixed(now, ZoneOffset.UTC);
    Dating dating =
        new Dating(
            sql,
            new TransactionTemplate(Village.part(serving, PlatformTransactionManager.class)),
            Village.part(serving, Ledger.class),
            Village.later(serving, Calendar.class),
            new RoundTable(sql, clock));
    RoundTable rounds = new RoundTable(sql, clock);
    Ledger ledger = Village.part(serving, Ledger.class);
    Clerk clerk =
        new Clerk(
            sql,
            new TransactionTemplate(Village.part(serving, PlatformTransactionManager.class)),
            ledger,
            new Registrar(sql, ledger, clock),
            rounds);
    return new Mandates(
        sql,
        dating,
        Village.part(serving, Bodies.class),
        new Lives(
            sql,
            rounds,
            Village.part(serving, Calendar.class),
            Village.part(serving, Rulebook.class)),
        clerk,
        List::of,
        clock);
  }

  private static Question of(String symbol) {
    return new Question("", OptionalLong.empty(), "", "", "", symbol, 50, 0);
  }

  private static Mandate under(String paragraph, String day) {
    return on(day).today().mandates(of(LAMPS)).stream()
        .filter(each -> each.paragraph().equals(paragraph))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "1, 2036-10-05, EXPECTED",
    "1, 2036-10-06, DUE",
    "1, 2036-10-10, DUE",
    "1, 2036-10-11, OVERDUE",
    "2, 2037-12-30, EXPECTED",
    "2, 2037-12-31, DUE",
    "2, 2038-01-01, OVERDUE",
    "3, 2037-03-31, DUE",
    "3, 2037-04-01, ENDED",
    "4, 2036-11-11, EXPECTED",
    "4, 2036-11-12, DUE",
    "4, 2036-11-13, OVERDUE",
    "5, 2050-01-01, EXPECTED"
  })
  @DisplayName("a mandate is due while its session is on, on its day, at the end of its year")
  void standing(String paragraph, String day, Standing standing) {
    assertThat(under(paragraph, day).round().standing()).isEqualTo(standing);
  }

  @ParameterizedTest
  @CsvSource({"2036-10-10, 2036-10-06", "2036-10-11, 2038-10-06", "2038-10-11, 2038-10-06"})
  @DisplayName("of several times the next to come counts and, where all are over, the last")
  void next(String day, LocalDate opens) {
    assertThat(under("6", day).round().time()).map(Mandate.Time::from).contains(opens);
  }

  @Test
  @DisplayName("a session that nothing is known of gives no date, and what sets no time has none")
  void undated() {
    assertThat(under("7", "2036-05-12").due()).singleElement().isInstanceOf(Due.AtSession.class);
    assertThat(under("7", "2036-05-12").round().time()).isEmpty();
    assertThat(under("5", "2036-05-12").due()).isEmpty();
    assertThat(under("5", "2036-05-12").round().time()).isEmpty();
  }

  @Test
  @DisplayName("the sheet of a session holds what is due at it, by whoever owes it")
  void sheet() {
    Question eighth = new Question("LVC-COP", OptionalLong.of(8), "report", "", "", "", 50, 0);
    assertThat(on("2036-05-12").today().mandates(eighth))
        .extracting(Mandate::paragraph)
        .containsExactly("1", "6");
    assertThat(on("2036-05-12").today().total(eighth)).isEqualTo(2);
    assertThat(on("2036-10-06").today().counts(of(LAMPS)))
        .containsEntry(Standing.DUE, 2L)
        .containsEntry(Standing.EXPECTED, 6L);
    assertThat(
            on("2036-05-12")
                .today()
                .mandates(new Question("", OptionalLong.empty(), "", "LVC-COP", "", LAMPS, 50, 0)))
        .extracting(Mandate::paragraph)
        .containsExactly("3", "2");
  }

  @ParameterizedTest
  @CsvSource({"2037-07-01T03:59:59Z, DUE", "2037-07-01T04:00:00Z, OVERDUE"})
  @DisplayName("a day ends when it does in New York, where the Assembly has its seat")
  void seat(Instant now, Standing standing) {
    try (Serving own =
        Village.served(List.of(Village.arrival(Village.file("en", "A_RES_91_152"))), Map.of())) {
      assertThat(at(own, now).today().mandates(of("A/RES/91/152")))
          .filteredOn(each -> each.paragraph().equals("5"))
          .extracting(each -> each.round().standing())
          .containsExactly(standing);
    }
  }

  @Test
  @DisplayName("a newer edition owes instead of the older, and a language more owes nothing more")
  void editions() {
    try (Serving own = Village.served(List.of(arrival(RESOLUTION)), Map.of())) {
      own.intake()
          .receive(
              List.of(arrival(RESOLUTION.replaceAll("(?s)2\\. Decides.*?;\n\n3\\.", "2."))),
              "keeper");
      assertThat(on(own, "2036-05-12").today().mandates(of(LAMPS)))
          .extracting(Mandate::paragraph)
          .doesNotContain("3")
          .contains("2");
      long before = on(own, "2036-05-12").today().total(of("A/RES/91/152"));
      assertThat(before).isZero();
      own.intake().receive(List.of(Village.arrival(Village.file("en", "A_RES_91_152"))), "keeper");
      long english = on(own, "2036-05-12").today().total(of("A/RES/91/152"));
      own.intake().receive(List.of(Village.arrival(Village.file("ar", "A_RES_91_152"))), "keeper");
      assertThat(on(own, "2036-05-12").today().total(of("A/RES/91/152")))
          .isEqualTo(english)
          .isPositive();
      List<Mandate> told = on(own, "2036-05-12").today().mandates(of("A/RES/91/152"));
      assertThat(on(own, "2036-05-12").worded(told, "ar"))
          .extracting(each -> each.wording().language())
          .containsOnly("ar");
      assertThat(on(own, "2036-05-12").worded(told, "zh"))
          .extracting(each -> each.wording().language())
          .containsOnly("en");
    }
  }
}
