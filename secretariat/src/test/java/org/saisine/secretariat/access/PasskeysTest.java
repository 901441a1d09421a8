package org.saisine.secretariat.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.saisine.secretariat.Registers;
import org.saisine.secretariat.TurnedClock;
import org.saisine.secretariat.database.Database;
import org.saisine.secretariat.ledger.Ledger;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.transaction.support.TransactionTemplate;

class PasskeysTest {
  private final TurnedClock clock = TurnedClock.at("2031-03-04T05:06:07Z");
  private Database database;
  private JdbcTemplate sql;
  private Accounts accounts;
  private Passkeys passkeys;

  @BeforeEach
  void open() {
    database = Registers.fresh();
    sql = new JdbcTemplate(database.source());
    TransactionTemplate transaction =
        new TransactionTemplate(new DataSourceTransactionManager(database.source()));
    Ledger ledger = new Ledger(sql, clock);
    accounts = new Accounts(sql, transaction, ledger, new Passwords(), clock);
    passkeys = new Passkeys(sql, transaction, ledger, accounts, new Origins(new MockEnvironment()));
    accounts.open("test", "clerk", "", Role.OFFICER);
    sql.update("insert into user_entities values ('u', 'clerk', '')");
  }

  @AfterEach
  void close() {
    database.close();
  }

  private void keep(String id) {
    sql.update(
        "insert into user_credentials (credential_id, user_entity_user_id, public_key,"
            + " backup_eligible, backup_state, created, last_used, label)"
            + " values (?, 'u', '', false, false, now(), now(), ?)",
        id,
        "Key " + id);
  }

  @Test
  @DisplayName("the last way to sign in cannot be removed, the last but one can")
  void lastWay() {
    keep("a");
    keep("b");
    assertThat(accounts.find("clerk").orElseThrow().entered()).isTrue();
    assertThat(passkeys.remove("clerk", "a")).isEmpty();
    assertThat(passkeys.remove("clerk", "b")).containsExactly("passkey.last-way");
    assertThat(passkeys.of("clerk")).extracting(Passkeys.Passkey::label).containsExactly("Key b");
    accounts.password("clerk", "twelve signs");
    assertThat(passkeys.remove("clerk", "b")).isEmpty();
    assertThat(accounts.find("clerk").orElseThrow().entered()).isTrue();
  }

  @Test
  @DisplayName("nobody removes the passkey of somebody else")
  void others() {
    keep("a");
    accounts.open("test", "other", "", Role.OFFICER, "twelve signs");
    passkeys.remove("other", "a");
    assertThat(passkeys.of("clerk")).hasSize(1);
  }

  @Test
  @DisplayName("a passkey is added until a quarter of an hour after signing in, and no later")
  void fresh() {
    PasskeyPages pages = new PasskeyPages(passkeys, new Entrance(accounts), clock);
    assertThat(pages.fresh(clock.instant().minus(Duration.ofMinutes(15)).plusMillis(1))).isTrue();
    assertThat(pages.fresh(clock.instant().minus(Duration.ofMinutes(15)))).isFalse();
  }

  @Test
  @DisplayName("a passkey belongs to this machine by its name, unless the register has an address")
  void origins() {
    MockEnvironment told = new MockEnvironment().withProperty("local.server.port", "8080");
    assertThat(new Origins(told).all()).containsExactly("http://localhost:8080");
    assertThat(new Origins(told).domain()).isEqualTo("localhost");
    told.setProperty("saisine.origin", "https://register.example.org/, https://spare.example.org");
    assertThat(new Origins(told).all())
        .isEqualTo(List.of("https://register.example.org", "https://spare.example.org"));
    assertThat(new Origins(told).domain()).isEqualTo("register.example.org");
    told.setProperty("saisine.domain", "example.org");
    assertThat(new Origins(told).domain()).isEqualTo("example.org");
  }
}
