package org.saisine.secretariat.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saisine.secretariat.Registers;
import org.saisine.secretariat.TurnedClock;
import org.saisine.secretariat.database.Database;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class AttemptsTest {
  private static final String HERE = "192.0.2.1";
  private static final String ELSEWHERE = "192.0.2.2";

  private final TurnedClock clock = TurnedClock.at("2031-03-04T05:06:07Z");
  private Database database;
  private Attempts one;
  private Attempts other;

  @BeforeEach
  void open() {
    database = Registers.fresh();
    one = attempts();
    other = attempts();
  }

  private Attempts attempts() {
    return new Attempts(
        new JdbcTemplate(database.source()),
        new TransactionTemplate(new DataSourceTransactionManager(database.source())),
        clock);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @ParameterizedTest
  @CsvSource({
    "ACCOUNT, 4, 0",
    "ACCOUNT, 5, 1",
    "ACCOUNT, 6, 2",
    "ACCOUNT, 10, 32",
    "ACCOUNT, 11, 60",
    "ACCOUNT, 4000, 60",
    "ADDRESS, 19, 0",
    "ADDRESS, 20, 1",
    "ADDRESS, 29, 512",
    "ADDRESS, 30, 900",
    "ADDRESS, 4000, 900"
  })
  @DisplayName("a few mistakes cost nothing; then each doubles the wait, up to a longest one")
  void doubles(Patience patience, int failures, int seconds) {
    assertThat(patience.after(failures)).isEqualTo(Duration.ofSeconds(seconds));
  }

  private void fail(Attempts at, String account, String address, int times) {
    for (int i = 0; i < times; i++) {
      assertThat(at.wait(account, address)).isEqualTo(Duration.ZERO);
    }
  }

  @Test
  @DisplayName("the sixth attempt waits one second: refused before it is over, looked at after")
  void waits() {
    fail(one, "clerk", HERE, 5);
    assertThat(one.wait("clerk", HERE)).isEqualTo(Duration.ofSeconds(1));
    clock.turn(Duration.ofMillis(999));
    assertThat(one.wait("clerk", HERE)).isEqualTo(Duration.ofMillis(1));
    clock.turn(Duration.ofMillis(1));
    assertThat(one.wait("clerk", HERE)).isEqualTo(Duration.ZERO);
    assertThat(one.wait("clerk", HERE)).isEqualTo(Duration.ofSeconds(2));
  }

  @Test
  @DisplayName(
      "whoever guesses is slowed down at every process, from every address, in any letters")
  void everywhere() {
    fail(one, "clerk", HERE, 3);
    fail(other, "Clerk ", ELSEWHERE, 2);
    assertThat(one.wait("CLERK", "192.0.2.3")).isPositive();
    assertThat(one.wait("somebody-else", HERE)).isEqualTo(Duration.ZERO);
  }

  @Test
  @DisplayName(
      "twenty names from one address wait; a network of IPv6 is one address, the next is not")
  void addresses() {
    for (int i = 0; i < 20; i++) {
      assertThat(one.wait("name" + i, "2001:db8::" + i)).isEqualTo(Duration.ZERO);
    }
    assertThat(one.wait("another", "2001:db8:0:0:ffff::1")).isPositive();
    assertThat(one.wait("another", "2001:db8:0:1::1")).isEqualTo(Duration.ZERO);
  }

  @Test
  @DisplayName(
      "whoever signs in has a clean account, but wipes out no other attempt of the address")
  void success() {
    fail(one, "clerk", HERE, 4);
    one.succeeded("clerk", HERE);
    fail(one, "clerk", HERE, 5);
    assertThat(one.wait("clerk", ELSEWHERE)).isPositive();
    for (int i = 0; i < 12; i++) {
      assertThat(one.wait("name" + i, HERE)).isEqualTo(Duration.ZERO);
    }
    assertThat(one.wait("last", HERE)).as("4 - 1 + 5 + 12 = 20").isPositive();
  }

  @Test
  @DisplayName("an hour after the last attempt all are forgotten, and not a moment earlier")
  void forgets() {
    fail(one, "clerk", HERE, 5);
    clock.turn(Patience.MEMORY.minusMillis(1));
    assertThat(one.wait("clerk", HERE)).isEqualTo(Duration.ZERO);
    assertThat(one.wait("clerk", HERE)).isEqualTo(Duration.ofSeconds(2));
    clock.turn(Patience.MEMORY);
    fail(one, "clerk", HERE, 5);
  }
}
