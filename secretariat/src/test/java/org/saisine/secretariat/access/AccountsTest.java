package org.saisine.secretariat.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.saisine.secretariat.Registers;
import org.saisine.secretariat.TurnedClock;
import org.saisine.secretariat.database.Database;
import org.saisine.secretariat.ledger.Entry;
import org.saisine.secretariat.ledger.Ledger;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

class AccountsTest {
  private static final String PASSWORD = "twelve signs";

  private final TurnedClock clock = TurnedClock.at("2031-03-04T05:06:07Z");
  private final Passwords passwords = new Passwords();
  private Database database;
  private JdbcTemplate sql;
  private Ledger ledger;
  private Accounts accounts;
  private Invitations invitations;

  @BeforeEach
  void open() {
    database = Registers.fresh();
    sql = new JdbcTemplate(database.source());
    ledger = new Ledger(sql, clock);
    accounts = accounts(clock);
    invitations = new Invitations(sql, transaction(), ledger, passwords, clock);
  }

  private Accounts accounts(Clock at) {
    return new Accounts(sql, transaction(), new Ledger(sql, at), passwords, at);
  }

  private TransactionTemplate transaction() {
    return new TransactionTemplate(new DataSourceTransactionManager(database.source()));
  }

  @AfterEach
  void close() {
    database.close();
  }

  /** Does two things at the same moment. */
  private static <T> List<T> atOnce(Callable<T> one, Callable<T> other) throws Exception {
    CyclicBarrier start = new CyclicBarrier(2);
    try (ExecutorService two = Executors.newFixedThreadPool(2)) {
      List<Future<T>> both =
          List.of(one, other).stream()
              .map(each ->
                  two.submit(() -> {
                    start.await();
                    return each.call();
                  }))
              .toList();
      return List.of(both.getFirst().get(), both.getLast().get());
    }
  }

  @Test
  @DisplayName("two processes that open the same account at once open one, and one is told so")
  void sameName() throws Exception {
    for (int i = 0; i < 5; i++) {
      String name = "clerk" + i;
      assertThat(
              atOnce(
                  () -> accounts.open("a", name, "", Role.OFFICER),
                  () -> accounts(clock).open("b", name, "", Role.OFFICER)))
          .hasAtLeastOneElementOfType(Accounts.Opening.Opened.class)
          .contains(new Accounts.Opening.Refused(List.of("account.name-taken")));
      assertThat(ledger.of("account " + name)).hasSize(1);
    }
  }

  @Test
  @DisplayName("two processes that start at once make one first administrator")
  void first() throws Exception {
    List<java.util.Optional<FirstAccount.Made>> made =
        atOnce(
            () -> new FirstAccount(accounts).make(),
            () -> new FirstAccount(accounts(clock)).make());
    assertThat(made.stream().filter(java.util.Optional::isPresent)).hasSize(1);
    assertThat(accounts.all()).hasSize(1);
  }

  private Account opened(String name, Role role) {
    return ((Accounts.Opening.Opened) accounts.open("test", name, "", role)).account();
  }

  @Test
  @DisplayName("an invitation holds for three days: a second before it does, then it does not")
  void lapses() {
    Account account = opened("clerk", Role.OFFICER);
    Invitations.Made made = invitations.make("test", account);
    clock.turn(Duration.ofDays(3).minusSeconds(1));
    assertThat(invitations.invited(made.word())).contains("clerk");
    assertThat(accounts.find("clerk").orElseThrow().state(clock.instant()))
        .isEqualTo("state.invited");
    clock.turn(Duration.ofSeconds(1));
    assertThat(invitations.invited(made.word())).isEmpty();
    assertThat(invitations.takeUp(made.word(), PASSWORD)).containsExactly("invitation.gone");
    assertThat(accounts.find("clerk").orElseThrow().state(clock.instant()))
        .isEqualTo("state.lapsed");
  }

  @Test
  @DisplayName("an invitation works once, for whoever is first; a newer one takes its place")
  void once() throws Exception {
    Account account = opened("clerk", Role.OFFICER);
    String old = invitations.make("test", account).word();
    String word = invitations.make("test", account).word();
    assertThat(invitations.invited(old)).isEmpty();
    assertThat(
            atOnce(
                () -> invitations.takeUp(word, PASSWORD),
                () -> invitations.takeUp(word, PASSWORD + "!")))
        .containsExactlyInAnyOrder(List.of(), List.of("invitation.gone"));
    assertThat(accounts.find("clerk").orElseThrow().state(clock.instant())).isEqualTo("state.open");
  }

  @Test
  @DisplayName(
      "a password of 11 characters is refused and one of 12 taken, of 256 taken, of 257 not")
  void lengths() {
    assertThat(Passwords.wrong("法".repeat(11))).contains("account.password-short");
    assertThat(Passwords.wrong("法".repeat(12))).isEmpty();
    assertThat(Passwords.wrong("😀".repeat(11))).contains("account.password-short");
    assertThat(Passwords.wrong("я".repeat(256))).isEmpty();
    assertThat(Passwords.wrong("я".repeat(257))).contains("account.password-long");
  }

  @Test
  @DisplayName("every letter of a long password counts, also behind the 72nd byte")
  void longOnes() {
    String kept = passwords.kept("я".repeat(100));
    assertThat(passwords.matches("я".repeat(100), kept)).isTrue();
    assertThat(passwords.matches("я".repeat(99) + "ю", kept)).isFalse();
    assertThat(passwords.matches("", "")).isFalse();
  }

  @Test
  @DisplayName("what an earlier version kept of a password still lets in, and is kept anew")
  void older() {
    accounts.open("test", "clerk", "", Role.OFFICER, PASSWORD);
    sql.update(
        "update account set password = ? where name = 'clerk'",
        "{bcrypt}" + new BCryptPasswordEncoder().encode(PASSWORD));
    SignIn signIn = new SignIn(accounts, passwords, new Attempts(sql, transaction(), clock));
    assertThat(
            signIn
                .authenticate(
                    org.springframework.security.authentication.UsernamePasswordAuthenticationToken
                        .unauthenticated("clerk", PASSWORD))
                .isAuthenticated())
        .isTrue();
    assertThat(sql.queryForObject("select password from account", String.class))
        .startsWith("{argon2}");
  }

  @Test
  @DisplayName("the ledger tells who did what, and holds no password and no link")
  void ledger() {
    Account account = opened("clerk", Role.OFFICER);
    String word = invitations.make("test", account).word();
    invitations.takeUp(word, PASSWORD);
    accounts.password("clerk", PASSWORD + "!");
    accounts.rename("clerk", "The clerk");
    List<Entry> entries = ledger.of("account clerk");
    assertThat(entries)
        .extracting(entry -> entry.act().actor() + " " + entry.act().act())
        .containsExactly(
            "test account-opened",
            "test account-invited",
            "clerk invitation-taken-up",
            "clerk password-changed",
            "clerk account-renamed");
    assertThat(entries.toString()).doesNotContain(word).doesNotContain(PASSWORD);
  }

  @Test
  @DisplayName("from the register’s own machine somebody is let in again, and the ledger says so")
  void readmission() {
    Readmission readmission = new Readmission(sql, transaction(), ledger, clock);
    assertThat(readmission.make("clerk")).isEmpty();
    opened("clerk", Role.ADMINISTRATOR);
    String path = readmission.make("Clerk").orElseThrow().path();
    assertThat(invitations.takeUp(path.replace("/invitation/", ""), PASSWORD)).isEmpty();
    assertThat(ledger.of("account clerk"))
        .extracting(entry -> entry.act().actor())
        .containsExactly("test", "command line", "clerk");
    sql.update("update account set open = false");
    assertThat(readmission.make("clerk")).isEmpty();
  }
}
