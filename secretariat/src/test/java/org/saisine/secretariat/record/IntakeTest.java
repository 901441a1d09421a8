package org.saisine.secretariat.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.saisine.reader.Source;
import org.saisine.secretariat.Registers;
import org.saisine.secretariat.database.Database;
import org.saisine.secretariat.ledger.Ledger;
import org.saisine.secretariat.ledger.Verification;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class IntakeTest {
  private Database database;
  private JdbcTemplate sql;
  private Ledger ledger;
  private Intake intake;
  private Documents documents;

  @BeforeEach
  void open() {
    database = Registers.fresh();
    sql = new JdbcTemplate(database.source());
    Clock noon = Clock.fixed(Instant.parse("2036-04-02T12:00:00Z"), ZoneOffset.UTC);
    ledger = new Ledger(sql, noon);
    TransactionTemplate transaction =
        new TransactionTemplate(new DataSourceTransactionManager(database.source()));
    intake = new Intake(sql, transaction, ledger, noon, symbols -> {});
    documents = new Documents(sql);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private static Arrival resolution(String symbol, String paragraph) {
    String text =
        """
        United Nations

        %s

        General Assembly

        Distr.: General

        2 April 2036

        Original: English

        Human Rights Council

        Ninety-first session

        Agenda item 3

        Resolution adopted by the Human Rights Council on 1 April 2036

        The Human Rights Council,

        Recalling its resolution 85/6 of 29 March 2034,

        1. %s

        [Adopted without a vote.]
        """
            .formatted(symbol, paragraph);
    return Arrival.of(new Source("bells.txt", text.getBytes(StandardCharsets.UTF_8)));
  }

  private List<Receipt> receive(Arrival... arrivals) {
    return intake.receive(List.of(arrivals), "keeper");
  }

  @Test
  @DisplayName("a document that comes in is kept whole, and its receipt is entered in the ledger")
  void kept() {
    Arrival bells = resolution("A/HRC/RES/91/14", "Requests the keepers to ring the bells.");
    assertThat(receive(bells)).containsExactly(new Receipt.Kept("A/HRC/RES/91/14", "en", 1, 1));
    Edition edition = documents.edition("A/HRC/RES/91/14", "en").orElseThrow();
    assertThat(documents.reading(edition).record()).isEqualTo(bells.record());
    assertThat(ledger.of("A/HRC/RES/91/14 en"))
        .extracting(entry -> entry.act().act())
        .containsExactly("document-received");
    assertThat(documents.citing("A/HRC/RES/85/6")).containsExactly("A/HRC/RES/91/14");
  }

  @Test
  @DisplayName("a register is empty until something has come in")
  void empty() {
    assertThat(intake.empty()).isTrue();
    receive(resolution("A/HRC/RES/91/14", "Requests the keepers to ring the bells."));
    assertThat(intake.empty()).isFalse();
  }

  @Test
  @DisplayName("the same content is received once, whether it comes again or twice at once")
  void once() {
    Arrival bells = resolution("A/HRC/RES/91/14", "Requests the keepers to ring the bells.");
    Arrival again = resolution("A/HRC/RES/91/14", "Requests the keepers to ring the bells.");
    assertThat(receive(bells, again)).element(1).isEqualTo(new Receipt.Known());
    assertThat(receive(again)).containsExactly(new Receipt.Known());
    assertThat(documents.editions("A/HRC/RES/91/14")).hasSize(1);
    assertThat(ledger.verify()).isInstanceOf(Verification.Whole.class);
  }

  @Test
  @DisplayName(
      "other content under the same symbol and language is the next edition; the old stays")
  void editions() {
    receive(resolution("A/HRC/RES/91/14", "Requests the keepers to ring the bells."));
    Arrival corrected = resolution("A/HRC/RES/91/14", "Requests the keepers to light the lamps.");
    assertThat(receive(corrected)).containsExactly(new Receipt.Kept("A/HRC/RES/91/14", "en", 2, 2));
    Edition now = documents.edition("A/HRC/RES/91/14", "en").orElseThrow();
    assertThat(now.number()).isEqualTo(2);
    assertThat(documents.reading(now).text()).contains("light the lamps");
    assertThat(sql.queryForObject("select count(*) from edition", Long.class)).isEqualTo(2);
    assertThat(ledger.of("A/HRC/RES/91/14 en"))
        .extracting(entry -> entry.act().act())
        .containsExactly("document-received", "edition-received");
  }

  @Test
  @DisplayName(
      "two editions that come in together are numbered in their order, and the last counts")
  void together() {
    receive(
        resolution("A/HRC/RES/91/14", "Requests the keepers to ring the bells."),
        resolution("A/HRC/RES/91/14", "Requests the keepers to light the lamps."));
    Edition now = documents.edition("A/HRC/RES/91/14", "en").orElseThrow();
    assertThat(now.number()).isEqualTo(2);
    assertThat(documents.reading(now).text()).contains("light the lamps");
  }

  @Test
  @DisplayName("where one of a batch cannot be kept, none is, and the ledger knows of none")
  void wholeOrNot() {
    sql.execute("alter table citation add check (symbol <> 'A/HRC/RES/85/6')");
    Arrival bells = resolution("A/HRC/RES/91/14", "Requests the keepers to ring the bells.");
    assertThatThrownBy(() -> receive(bells)).isInstanceOf(DataAccessException.class);
    assertThat(documents.editions("A/HRC/RES/91/14")).isEmpty();
    assertThat(ledger.before(Long.MAX_VALUE, 10)).isEmpty();
  }

  @Test
  @DisplayName("a document without a symbol is kept under a name that its content gives it")
  void unsymbolled() {
    Arrival note =
        Arrival.of(new Source("x.txt", "The bells ring.".getBytes(StandardCharsets.UTF_8)));
    Receipt.Kept kept = (Receipt.Kept) receive(note).getFirst();
    assertThat(kept.symbol()).isEqualTo("unsymbolled/" + note.sha256().substring(0, 12));
    assertThat(documents.editions(kept.symbol())).hasSize(1);
  }
}
