package org.saisine.secretariat.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.saisine.reader.Source;
import org.saisine.secretariat.Registers;
import org.saisine.secretariat.database.Database;
import org.saisine.secretariat.ledger.Ledger;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class RecallTest {
  private Database database;
  private JdbcTemplate sql;
  private TransactionTemplate transaction;
  private Intake intake;

  @BeforeEach
  void open() {
    database = Registers.fresh();
    sql = new JdbcTemplate(database.source());
    transaction = new TransactionTemplate(new DataSourceTransactionManager(database.source()));
    Clock clock = Clock.systemUTC();
    intake = new Intake(sql, transaction, new Ledger(sql, clock), clock, symbols -> {});
  }

  @AfterEach
  void close() {
    database.close();
  }

  private static Arrival agenda(String days) {
    String text =
        """
        Conference of the Parties to the Convention on the Shared Waters of the Lowen Valley

        LVC/COP/2036/1

        Distr.: General
        1 July 2036
        Original: English

        Eighth session

        Aldermere, %s October 2036

        Provisional agenda
        """
            .formatted(days);
    return Arrival.of(new Source("agenda.txt", text.getBytes(StandardCharsets.UTF_8)));
  }

  private List<String> first() {
    return sql.query(
        "select firsts[1]::text as first from session_evidence",
        (row, at) -> row.getString("first"));
  }

  @Test
  @DisplayName("a newer edition counts instead of the older one, also when both come together")
  void newer() {
    intake.receive(List.of(agenda("6–10")), "keeper");
    assertThat(first()).containsExactly("2036-10-06");
    intake.receive(List.of(agenda("7–10")), "keeper");
    assertThat(first()).containsExactly("2036-10-07");
    intake.receive(List.of(agenda("8–10"), agenda("9–10")), "keeper");
    assertThat(first()).containsExactly("2036-10-09");
  }

  @Test
  @DisplayName("what came in before anybody asked is heard once, and a replaced edition never")
  void recall() {
    intake.receive(List.of(agenda("6–10")), "keeper");
    intake.receive(List.of(agenda("7–10")), "keeper");
    sql.update("delete from session_evidence");
    sql.update("insert into unheard select id from edition");
    try (Recall recall = new Recall(sql, transaction, new Documents(sql), symbols -> {})) {
      assertThat(recall.hear()).isEqualTo(2);
      assertThat(first()).containsExactly("2036-10-07");
      assertThat(recall.hear()).isZero();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  @DisplayName("what came in before anybody asked what is owed is asked, older editions too")
  void owed() throws InterruptedException {
    String text =
        "LVC/COP/RES/7/4\n\nThe Conference of the Parties,\n\n1. Requests the"
            + " Secretary-General to submit to it, at its eighth session, a report on %s.\n";
    for (String matter : List.of("lamps", "bells")) {
      byte[] bytes = text.formatted(matter).getBytes(StandardCharsets.UTF_8);
      intake.receive(List.of(Arrival.of(new Source("lamps.txt", bytes))), "keeper");
    }
    sql.update("delete from owed");
    sql.update("insert into unheard select id from edition");
    try (Recall recall = new Recall(sql, transaction, new Documents(sql), symbols -> {})) {
      recall.hear();
    }
    assertThat(
            sql.query(
                "select o.words, t.session from owed o join owed_time t using (edition, place)"
                    + " order by edition",
                (row, at) -> row.getString(1).replaceAll(".* ", "") + " " + row.getInt(2)))
        .containsExactly("lamps 8", "bells 8");
  }

  @Test
  @DisplayName("of what was cited before anybody asked which paragraphs, they are taken up")
  void pinpoints() throws InterruptedException {
    String text =
        "LVC/COP/RES/7/4\n\nThe Conference of the Parties,\n\nRecalling paragraphs 2 and 3 (b) of its"
            + " resolution 6/1,\n\n1. Decides to keep the lamps.\n";
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    intake.receive(List.of(Arrival.of(new Source("lamps.txt", bytes))), "keeper");
    assertThat(cited()).containsExactly("LVC/COP/RES/6/1 {2,3(b)}");
    sql.update("update citation set at = '{}'");
    sql.update("insert into unheard select id from edition");
    try (Recall recall = new Recall(sql, transaction, new Documents(sql), symbols -> {})) {
      recall.hear();
    }
    assertThat(cited()).containsExactly("LVC/COP/RES/6/1 {2,3(b)}");
  }

  private List<String> cited() {
    return sql.query(
        "select symbol, at::text from citation",
        (row, at) -> row.getString(1) + " " + row.getString(2));
  }
}
