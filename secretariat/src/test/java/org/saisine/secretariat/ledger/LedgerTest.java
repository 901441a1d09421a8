package org.saisine.secretariat.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.saisine.secretariat.Registers;
import org.saisine.secretariat.database.Database;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class LedgerTest {
  private static final Instant NOON = Instant.parse("2036-04-02T12:00:00Z");

  private Database database;
  private JdbcTemplate sql;
  private TransactionTemplate transaction;
  private Ledger ledger;

  @BeforeEach
  void open() {
    database = Registers.fresh();
    sql = new JdbcTemplate(database.source());
    transaction = new TransactionTemplate(new DataSourceTransactionManager(database.source()));
    ledger = new Ledger(sql, Clock.fixed(NOON, ZoneOffset.UTC));
  }

  @AfterEach
  void close() {
    database.close();
  }

  private static Act lit(String lamp) {
    return new Act("keeper", "lamp-lit", lamp, "rule 4", "dark", "bright");
  }

  private List<Long> enter(Act... acts) {
    return transaction.execute(status -> ledger.enter(List.of(acts)));
  }

  @Test
  @DisplayName("entries are numbered from 1 without gaps, and told with all that they say")
  void numbers() {
    assertThat(enter(lit("north"), lit("south"))).containsExactly(1L, 2L);
    assertThat(enter(lit("north"))).containsExactly(3L);
    assertThat(ledger.of("north")).extracting(Entry::number).containsExactly(1L, 3L);
    assertThat(ledger.of("south").getFirst().act()).isEqualTo(lit("south"));
    assertThat(ledger.of("south").getFirst().at()).isEqualTo(NOON);
  }

  @Test
  @DisplayName("what is taken back was never entered, and leaves no gap")
  void takenBack() {
    transaction.executeWithoutResult(status -> {
      ledger.enter(lit("north"));
      status.setRollbackOnly();
    });
    assertThat(enter(lit("south"))).containsExactly(1L);
  }

  @Test
  @DisplayName("outside the transaction of what it tells, nothing can be entered")
  void alone() {
    assertThatThrownBy(() -> ledger.enter(lit("north"))).isInstanceOf(IllegalStateException.class);
  }

  @Test
  @DisplayName("the database itself refuses to change, delete or empty the ledger")
  void permanent() {
    enter(lit("north"));
    for (String change :
        List.of(
            "update ledger set actor = 'nobody'",
            "delete from ledger",
            "truncate ledger cascade")) {
      assertThatThrownBy(() -> sql.execute(change)).hasMessageContaining("append-only");
    }
  }

  @Test
  @DisplayName("a ledger in which nothing was touched is whole, an empty one too")
  void whole() {
    assertThat(ledger.verify()).isEqualTo(new Verification.Whole(0, Entry.NOTHING));
    enter(lit("north"), lit("south"));
    String last = ledger.of("south").getFirst().seal();
    assertThat(ledger.verify()).isEqualTo(new Verification.Whole(2, last));
  }

  @Test
  @DisplayName("an entry that was changed behind the ledger's back breaks it from there on")
  void changed() {
    enter(lit("north"), lit("south"), lit("west"));
    sql.execute("alter table ledger disable trigger all");
    sql.execute("update ledger set after = 'dim' where number = 2");
    assertThat(ledger.verify()).isEqualTo(new Verification.Broken(2));
  }

  @Test
  @DisplayName("an entry that was taken out shows where it is missing")
  void missing() {
    enter(lit("north"), lit("south"), lit("west"));
    sql.execute("alter table ledger disable trigger all");
    sql.execute("delete from ledger where number = 2");
    assertThat(ledger.verify()).isEqualTo(new Verification.Broken(2));
  }

  @Test
  @DisplayName("words moved from one field to the next do not keep the seal")
  void fields() {
    enter(new Act("a", "b", "c", "", "de", "f"));
    sql.execute("alter table ledger disable trigger all");
    sql.execute("update ledger set before = 'd', after = 'ef'");
    assertThat(ledger.verify()).isEqualTo(new Verification.Broken(1));
  }

  @Test
  @DisplayName("two who write at once write one after the other")
  void together() throws InterruptedException {
    CountDownLatch done = new CountDownLatch(2);
    for (String lamp : List.of("north", "south")) {
      Thread.ofPlatform()
          .start(() -> {
            for (int i = 0; i < 20; i++) {
              enter(lit(lamp));
            }
            done.countDown();
          });
    }
    done.await();
    assertThat(ledger.verify()).isInstanceOf(Verification.Whole.class);
    assertThat(ledger.of("north")).hasSize(20);
    assertThat(ledger.of("south")).hasSize(20);
  }
}
