package org.saisine.secretariat.bodies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.saisine.secretariat.Registers;
import org.saisine.secretariat.database.Database;
import org.saisine.secretariat.ledger.Ledger;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class MembersTest {
  private static final LocalDate DAY = LocalDate.of(2036, 4, 2);

  private Database database;
  private Bodies bodies;
  private Members members;
  private Ledger ledger;

  @BeforeEach
  void open() {
    database = Registers.fresh();
    JdbcTemplate sql = new JdbcTemplate(database.source());
    ledger = new Ledger(sql, Clock.systemUTC());
    bodies = new Bodies(sql);
    members =
        new Members(
            sql,
            new TransactionTemplate(new DataSourceTransactionManager(database.source())),
            ledger,
            States.members());
  }

  @AfterEach
  void close() {
    database.close();
  }

  private Roll on(String body, LocalDate day) {
    return members.on(bodies.find(body).orElseThrow(), day);
  }

  @Test
  @DisplayName("the Assembly has the Members that were admitted: 192 on one day, 193 on the next")
  void admitted() {
    assertThat(on("GA", LocalDate.of(2011, 7, 13)).certain()).hasSize(192).doesNotContain("SSD");
    assertThat(on("GA", LocalDate.of(2011, 7, 14)).certain()).hasSize(193).contains("SSD");
    assertThat(on("GA", LocalDate.of(1945, 10, 23)).certain()).isEmpty();
  }

  @Test
  @DisplayName("who was seen voting was a member on that day; of another day nothing follows")
  void seen() {
    Ballot ballot = new Ballot("HRC", DAY, List.of("BRA", "PER"), "A/HRC/RES/91/14", "en");
    bodies.take(List.of(), List.of(ballot));
    assertThat(on("HRC", DAY).certain()).containsExactly("BRA", "PER");
    assertThat(on("HRC", DAY).gaps()).hasValue(45);
    Roll next = on("HRC", DAY.plusDays(1));
    assertThat(next.certain()).isEmpty();
    assertThat(next.doubtful()).containsExactly("BRA", "PER");
    assertThat(on("HRC", DAY.plusYears(1)).doubtful()).hasSize(2);
    assertThat(on("HRC", DAY.plusYears(1).plusDays(1)).doubtful()).isEmpty();
    bodies.forget(new String[] {"A/HRC/RES/91/14"}, new String[] {"en"});
    assertThat(on("HRC", DAY).certain()).isEmpty();
  }

  @Test
  @DisplayName("a term holds from its first day to its last, and the ledger has who entered it")
  void term() {
    Body council = bodies.find("HRC").orElseThrow();
    assertThat(members.enter("clerk", council, "BRA,2036-01-01,2038-12-31,A/DEC/90/400"))
        .isEqualTo(new Members.Entering.Entered(1));
    assertThat(on("HRC", LocalDate.of(2035, 12, 31)).certain()).isEmpty();
    assertThat(on("HRC", LocalDate.of(2036, 1, 1)).certain()).containsExactly("BRA");
    assertThat(on("HRC", LocalDate.of(2038, 12, 31)).certain()).containsExactly("BRA");
    assertThat(on("HRC", LocalDate.of(2039, 1, 1)).certain()).isEmpty();
    assertThat(ledger.of("members HRC").getFirst().act().after())
        .isEqualTo("BRA 2036-01-01/2038-12-31");
    assertThat(ledger.of("members HRC").getFirst().act().clause()).isEqualTo("A/DEC/90/400");
  }

  @Test
  @DisplayName("where one line is wrong no line is entered")
  void wholeOrNot() {
    Body council = bodies.find("HRC").orElseThrow();
    String table = "BRA,2036-01-01,,A/DEC/90/400\nXXX,2036-01-01,,A/DEC/90/400";
    assertThat(members.enter("clerk", council, table)).isInstanceOf(Members.Entering.Refused.class);
    assertThat(members.terms("HRC")).isEmpty();
    assertThat(ledger.of("members HRC")).isEmpty();
  }

  @Test
  @DisplayName("a term that is struck counts no more, makes room, and stays in the ledger")
  void struck() {
    Body council = bodies.find("HRC").orElseThrow();
    members.enter("clerk", council, "BRA,2036-01-01,2038-12-31,A/DEC/90/400");
    long wrong = members.terms("HRC").getFirst().id();
    assertThat(members.strike("clerk", "HRC", wrong, "It was Peru")).isTrue();
    assertThat(members.strike("clerk", "HRC", wrong, "It was Peru")).isFalse();
    assertThat(on("HRC", DAY).certain()).isEmpty();
    assertThat(members.enter("clerk", council, "BRA,2037-01-01,,A/DEC/91/400"))
        .isInstanceOf(Members.Entering.Entered.class);
    assertThat(ledger.of("members HRC"))
        .extracting(entry -> entry.act().act())
        .containsExactly("term-entered", "term-struck", "term-entered");
  }
}
