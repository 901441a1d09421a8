package org.saisine.secretariat.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saisine.reader.print.Words;
import org.saisine.secretariat.Registers;
import org.saisine.secretariat.TurnedClock;
import org.saisine.secretariat.database.Database;
import org.saisine.secretariat.ledger.Ledger;
import org.saisine.secretariat.web.Visit;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class CredentialsTest {
  private static final Capacity FRANCE = new Capacity.Delegation("FRA");
  private static final Capacity WEOG = new Capacity.Coordinator("WEOG");

  private final TurnedClock clock = TurnedClock.at("2031-03-04T05:06:07Z");
  private Database database;
  private JdbcTemplate sql;
  private Ledger ledger;
  private Accounts accounts;
  private Credentials credentials;

  /** Knows two bodies of the village, and what the tests name. */
  private static final class Known implements Represented {
    @Override
    public boolean known(Capacity capacity) {
      return List.of("", "FRA", "PER", "WEOG", "LVC", "EU").contains(capacity.code());
    }

    @Override
    public String name(Capacity capacity, Words words) {
      return capacity.code();
    }

    @Override
    public List<Capacity> all(Words words) {
      return List.of();
    }
  }

  @BeforeEach
  void open() {
    database = Registers.fresh();
    sql = new JdbcTemplate(database.source());
    TransactionTemplate transaction =
        new TransactionTemplate(new DataSourceTransactionManager(database.source()));
    ledger = new Ledger(sql, clock);
    accounts = new Accounts(sql, transaction, ledger, new Passwords(), clock);
    credentials = new Credentials(sql, transaction, ledger, accounts, new Known(), clock);
    accounts.open("test", "anna", "Anna", Role.DELEGATE);
    accounts.open("test", "clerk", "The clerk", Role.OFFICER);
  }

  @AfterEach
  void close() {
    database.close();
  }

  /** Today is 4 March 2031, six minutes past five in the morning. */
  private List<String> enter(String account, String capacity, String first, String last) {
    return credentials.enter(
        "clerk", new Credentials.Wish(account, capacity, first, last, "Note verbale 12/2031"));
  }

  private static Visit visit(String account) {
    return new Visit(Words.in("en"), "/", account, "", List.of(), (method, path) -> true);
  }

  @Test
  @DisplayName("credentials hold on the first day of their term, and on the day before not")
  void first() {
    assertThat(enter("anna", "delegation FRA", "2031-03-05", "2031-06-30")).isEmpty();
    clock.turn(Duration.ofHours(18));
    assertThat(clock.instant()).hasToString("2031-03-04T23:06:07Z");
    assertThat(credentials.of("anna")).isEmpty();
    assertThat(credentials.holders(FRANCE)).isEmpty();
    clock.turn(Duration.ofHours(1));
    assertThat(credentials.of("anna")).containsExactly(FRANCE);
    assertThat(credentials.holders(FRANCE)).containsExactly("anna");
  }

  @Test
  @DisplayName("credentials hold on the last day of their term, and on the day after not")
  void last() {
    assertThat(enter("anna", "delegation FRA", "2031-03-01", "2031-03-04")).isEmpty();
    clock.turn(Duration.ofHours(18));
    assertThat(credentials.acting(visit("anna"), "delegation FRA")).isPresent();
    assertThat(credentials.holders(FRANCE)).containsExactly("anna");
    clock.turn(Duration.ofHours(1));
    assertThat(credentials.acting(visit("anna"), "delegation FRA")).isEmpty();
    assertThat(credentials.holders(FRANCE)).isEmpty();
  }

  @Test
  @DisplayName("struck credentials hold no longer, and stay in the ledger with what they said")
  void struck() {
    enter("anna", "delegation FRA", "2031-03-01", "2031-12-31");
    credentials.strike("clerk", credentials.held("anna").getFirst().id());
    credentials.strike("clerk", credentials.held("anna").getFirst().id());
    assertThat(credentials.of("anna")).isEmpty();
    assertThat(ledger.of("account anna"))
        .extracting(each -> each.act().act())
        .containsExactly("account-opened", "credentials-entered", "credentials-struck");
    assertThat(ledger.last().orElseThrow().act().before())
        .isEqualTo("delegation FRA, 2031-03-01 to 2031-12-31, Note verbale 12/2031");
    assertThat(enter("anna", "delegation FRA", "2031-03-04", "2031-12-31")).isEmpty();
  }

  @Test
  @DisplayName("a closed account holds nothing, and nobody is told by it")
  void closed() {
    enter("anna", "delegation FRA", "2031-03-01", "2031-12-31");
    sql.update("update account set open = false where name = 'anna'");
    assertThat(credentials.of("anna")).isEmpty();
    assertThat(credentials.holders(FRANCE)).isEmpty();
    assertThat(credentials.acting(visit("anna"), "")).isEmpty();
    assertThat(enter("anna", "coordinator WEOG", "2031-03-01", "2031-12-31"))
        .containsExactly("credential.account-none");
  }

  @Test
  @DisplayName("whoever holds one capacity acts in it; whoever holds two says in which")
  void several() {
    enter("anna", "delegation FRA", "2031-03-01", "2031-12-31");
    assertThat(credentials.acting(visit("anna"), "")).contains(new Acting("anna", FRANCE));
    enter("anna", "coordinator WEOG", "2031-03-01", "2031-12-31");
    assertThat(credentials.acting(visit("anna"), "")).isEmpty();
    assertThat(credentials.acting(visit("anna"), "coordinator WEOG"))
        .contains(new Acting("anna", WEOG));
    assertThat(new Acting("anna", WEOG).actor()).isEqualTo("anna for coordinator WEOG");
  }

  @ParameterizedTest
  @ValueSource(strings = {"delegation PER", "secretariat", "coordinator", "FRA", "x\u0000"})
  @DisplayName("nobody acts for whom they hold no credentials")
  void foreign(String as) {
    enter("anna", "delegation FRA", "2031-03-01", "2031-12-31");
    assertThat(credentials.acting(visit("anna"), as)).isEmpty();
    assertThat(credentials.acting(visit(""), as)).isEmpty();
  }

  @Test
  @DisplayName("an officer acts for the Secretariat and for no government: Article 100")
  void officers() {
    assertThat(credentials.of("clerk")).containsExactly(new Capacity.Secretariat());
    assertThat(credentials.holders(new Capacity.Secretariat())).containsExactly("clerk");
    assertThat(new Acting("clerk", new Capacity.Secretariat()).actor()).isEqualTo("clerk");
    assertThat(enter("clerk", "delegation FRA", "2031-03-01", "2031-12-31"))
        .containsExactly("credential.account-officer");
    enter("anna", "delegation FRA", "2031-03-01", "2031-12-31");
    sql.update("update account set role = 'OFFICER' where name = 'anna'");
    assertThat(credentials.of("anna")).containsExactly(new Capacity.Secretariat());
    assertThat(credentials.holders(FRANCE)).isEmpty();
  }

  @Test
  @DisplayName("all that is wrong with credentials is told, not the first of it")
  void wrong() {
    assertThat(
            credentials.enter(
                "clerk", new Credentials.Wish("nobody", "delegation XXX", "soon", "", " ")))
        .containsExactly(
            "credential.account-none",
            "credential.capacity-none",
            "credential.day-wrong",
            "credential.note-wrong");
    assertThat(enter("anna", "delegation FRA", "2031-05-01", "2031-04-30"))
        .containsExactly("credential.order-wrong");
    assertThat(enter("anna", "delegation FRA", "2031-04-30", "2031-04-30")).isEmpty();
    assertThat(enter("anna", "secretariat", "2031-04-30", "2031-04-30"))
        .containsExactly("credential.capacity-none");
  }

  @Test
  @DisplayName("a term that ends today can be entered, one that ended yesterday cannot")
  void past() {
    assertThat(enter("anna", "delegation FRA", "2031-03-01", "2031-03-04")).isEmpty();
    assertThat(enter("anna", "delegation PER", "2031-03-01", "2031-03-03"))
        .containsExactly("credential.past");
  }

  @Test
  @DisplayName("the same credentials cannot be entered twice for one day; the day after they can")
  void again() {
    enter("anna", "delegation FRA", "2031-03-01", "2031-06-30");
    assertThat(enter("anna", "delegation FRA", "2031-06-30", "2031-12-31"))
        .containsExactly("credential.again");
    assertThat(enter("anna", "delegation FRA", "2031-07-01", "2031-12-31")).isEmpty();
  }

  @Test
  @DisplayName("what a capacity says of itself is read back, and nothing else is")
  void said() {
    Map<String, Capacity> all =
        Map.of(
            "secretariat", new Capacity.Secretariat(),
            "presiding CTOC-WG.2", new Capacity.Presiding("CTOC-WG.2"),
            "coordinator APG", new Capacity.Coordinator("APG"),
            "delegation FRA", new Capacity.Delegation("FRA"),
            "observer EU", new Capacity.Observer("EU"));
    all.forEach((said, capacity) -> {
      assertThat(Capacity.of(said)).contains(capacity);
      assertThat(capacity.said()).isEqualTo(said);
    });
    for (String none : List.of("", " ", "delegation", "delegation  FRA", "delegation fra x")) {
      assertThat(Capacity.of(none)).isEqualTo(Optional.empty());
    }
  }
}
