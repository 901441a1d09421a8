package org.saisine.secretariat.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.saisine.secretariat.ledger.Verification;
import org.springframework.dao.DataAccessException;

class IntakeTest {
  private Desk desk;

  @BeforeEach
  void open() {
    desk = new Desk();
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private static Arrival resolution(String symbol, String paragraph) {
    return Bells.arrival(Bells.resolution(symbol, "1. " + paragraph));
  }

  @Test
  @DisplayName("a document that comes in is kept whole, and its receipt is entered in the ledger")
  void kept() {
    Arrival bells = resolution("A/HRC/RES/91/14", "Requests the keepers to ring the bells.");
    assertThat(desk.receive(bells))
        .containsExactly(new Receipt.Kept("A/HRC/RES/91/14", "en", 1, 1));
    Edition edition = desk.documents.edition("A/HRC/RES/91/14", "en").orElseThrow();
    assertThat(desk.documents.reading(edition).record()).isEqualTo(bells.record());
    assertThat(desk.ledger.of("A/HRC/RES/91/14 en"))
        .extracting(entry -> entry.act().act())
        .containsExactly("document-received");
    assertThat(desk.documents.citing("A/HRC/RES/85/6")).containsExactly("A/HRC/RES/91/14");
  }

  @Test
  @DisplayName("a register is empty until something has come in")
  void empty() {
    assertThat(desk.intake.empty()).isTrue();
    desk.receive(resolution("A/HRC/RES/91/14", "Requests the keepers to ring the bells."));
    assertThat(desk.intake.empty()).isFalse();
  }

  @Test
  @DisplayName("the same content is received once, whether it comes again or twice at once")
  void once() {
    Arrival bells = resolution("A/HRC/RES/91/14", "Requests the keepers to ring the bells.");
    Arrival again = resolution("A/HRC/RES/91/14", "Requests the keepers to ring the bells.");
    assertThat(desk.receive(bells, again)).element(1).isEqualTo(new Receipt.Known());
    assertThat(desk.receive(again)).containsExactly(new Receipt.Known());
    assertThat(desk.documents.editions("A/HRC/RES/91/14")).hasSize(1);
    assertThat(desk.ledger.verify()).isInstanceOf(Verification.Whole.class);
  }

  @Test
  @DisplayName(
      "other content under the same symbol and language is the next edition; the old stays")
  void editions() {
    desk.receive(resolution("A/HRC/RES/91/14", "Requests the keepers to ring the bells."));
    Arrival corrected = resolution("A/HRC/RES/91/14", "Requests the keepers to light the lamps.");
    assertThat(desk.receive(corrected))
        .containsExactly(new Receipt.Kept("A/HRC/RES/91/14", "en", 2, 2));
    Edition now = desk.documents.edition("A/HRC/RES/91/14", "en").orElseThrow();
    assertThat(now.number()).isEqualTo(2);
    assertThat(desk.documents.reading(now).text()).contains("light the lamps");
    assertThat(desk.sql.queryForObject("select count(*) from edition", Long.class)).isEqualTo(2);
    assertThat(desk.ledger.of("A/HRC/RES/91/14 en"))
        .extracting(entry -> entry.act().act())
        .containsExactly("document-received", "edition-received");
  }

  @Test
  @DisplayName(
      "two editions that come in together are numbered in their order, and the last counts")
  void together() {
    desk.receive(
        resolution("A/HRC/RES/91/14", "Requests the keepers to ring the bells."),
        resolution("A/HRC/RES/91/14", "Requests the keepers to light the lamps."));
    Edition now = desk.documents.edition("A/HRC/RES/91/14", "en").orElseThrow();
    assertThat(now.number()).isEqualTo(2);
    assertThat(desk.documents.reading(now).text()).contains("light the lamps");
  }

  @Test
  @DisplayName("where one of a batch cannot be kept, none is, and the ledger knows of none")
  void wholeOrNot() {
    desk.sql.execute("alter table citation add check (symbol <> 'A/HRC/RES/85/6')");
    Arrival bells = resolution("A/HRC/RES/91/14", "Requests the keepers to ring the bells.");
    assertThatThrownBy(() -> desk.receive(bells)).isInstanceOf(DataAccessException.class);
    assertThat(desk.documents.editions("A/HRC/RES/91/14")).isEmpty();
    assertThat(desk.ledger.before(Long.MAX_VALUE, 10)).isEmpty();
  }

  @Test
  @DisplayName("a document without a symbol is kept under a name that its content gives it")
  void unsymbolled() {
    Arrival note = Bells.arrival("The bells ring.");
    Receipt.Kept kept = (Receipt.Kept) desk.receive(note).getFirst();
    assertThat(kept.symbol()).isEqualTo("unsymbolled/" + note.sha256().substring(0, 12));
    assertThat(desk.documents.editions(kept.symbol())).hasSize(1);
  }
}
