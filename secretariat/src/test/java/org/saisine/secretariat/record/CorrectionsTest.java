package org.saisine.secretariat.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.saisine.reader.vocabulary.Fact;
import org.saisine.reader.vocabulary.Record;
import org.saisine.reader.vocabulary.Span;
import org.saisine.secretariat.ledger.Entry;
import org.saisine.secretariat.ledger.Verification;
import org.springframework.dao.DataAccessException;

class CorrectionsTest {
  private final Desk desk = new Desk();

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  @DisplayName(
      "a corrected day is the document's day everywhere, and the ledger tells who, when, why")
  void day() {
    desk.receive(Bells.text(""));
    long before = desk.edition().change();
    assertThat(desk.correct("issued", "value", "2036-04-05")).isInstanceOf(Outcome.Kept.class);
    assertThat(desk.sql.queryForObject("select issued from document", LocalDate.class))
        .isEqualTo("2036-04-05");
    assertThat(desk.documents.since(before, 10)).containsExactly(desk.edition());
    assertThat(desk.documents.record(desk.edition()).masthead().issued().map(Fact::value))
        .contains(LocalDate.parse("2036-04-05"));
    Entry entry = desk.ledger.of(Bells.SYMBOL + " en").getLast();
    assertThat(entry.number()).isEqualTo(desk.edition().change());
    assertThat(entry.act().actor()).isEqualTo("clerk");
    assertThat(entry.act().act()).isEqualTo("fact-corrected");
    assertThat(entry.act().before()).contains("value=2036-04-02");
    assertThat(entry.act().after()).contains("value=2036-04-05").contains("The bells say so.");
    assertThat(desk.ledger.verify()).isInstanceOf(Verification.Whole.class);
  }

  @Test
  @DisplayName("another process that serves the same register sees the correction at once")
  void processes() {
    desk.receive(Bells.text(""));
    Documents other = new Documents(desk.sql);
    other.reading(desk.edition());
    desk.correct("issued", "value", "2036-04-05");
    Record there = other.reading(other.edition(Bells.SYMBOL, "en").orElseThrow()).record();
    assertThat(there.masthead().issued().map(Fact::value)).contains(LocalDate.parse("2036-04-05"));
  }

  @Test
  @DisplayName(
      "a correction without a reason is refused, and so is one of what has changed meanwhile")
  void refused() {
    desk.receive(Bells.text(""));
    Stated issued = desk.fact("issued");
    Wish wish = new Wish.Say("issued", issued.span(), 0, Map.of("value", "2036-04-05"));
    long entries = desk.count("ledger");
    assertThat(
            desk.corrections.correct(
                desk.edition().id(), desk.edition().change() - 1, wish, " ", "clerk"))
        .isEqualTo(
            new Outcome.Refused(
                List.of(
                    new Outcome.Fault("reason", "needed"), new Outcome.Fault("", "meanwhile"))));
    assertThat(desk.count("ledger")).isEqualTo(entries);
    assertThat(desk.count("correction")).isZero();
  }

  @Test
  @DisplayName("corrected again, the reader's first word stays the reader's; withdrawn, it counts")
  void again() {
    desk.receive(Bells.text(""));
    Record own = desk.documents.reading(desk.edition()).own();
    desk.correct("mandate", "by", "OHCHR");
    desk.correct("mandate", "by", "PRESIDENT");
    List<Standing> standing = desk.documents.reading(desk.edition()).standing();
    assertThat(standing).hasSize(1);
    assertThat(standing.getFirst().correction().change())
        .isEqualTo(new Change.Changed(Said.of("by", "SG"), Said.of("by", "PRESIDENT")));
    long id = standing.getFirst().correction().id();
    assertThat(desk.corrections.withdraw(id, "", "clerk"))
        .isEqualTo(Outcome.refused("reason", "needed"));
    assertThat(desk.corrections.withdraw(id, "A slip.", "clerk")).isInstanceOf(Outcome.Kept.class);
    assertThat(desk.documents.reading(desk.edition()).record()).isEqualTo(own);
    assertThat(desk.count("correction")).isEqualTo(2);
    assertThat(desk.count("withdrawal")).isEqualTo(2);
    assertThat(desk.corrections.withdraw(id, "Twice.", "clerk"))
        .isEqualTo(Outcome.refused("", "gone"));
  }

  @Test
  @DisplayName("saying again what the reader says withdraws the correction")
  void back() {
    desk.receive(Bells.text(""));
    desk.correct("issued", "value", "2036-04-05");
    desk.correct("issued", "value", "2036-04-02");
    assertThat(desk.documents.reading(desk.edition()).standing()).isEmpty();
    assertThat(desk.sql.queryForObject("select issued from document", LocalDate.class))
        .isEqualTo("2036-04-02");
  }

  @Test
  @DisplayName("what was said once cannot be changed or taken out of the tables")
  void permanent() {
    desk.receive(Bells.text(""));
    desk.correct("issued", "value", "2036-04-05");
    assertThatThrownBy(() -> desk.sql.update("update correction set reason = 'other'"))
        .isInstanceOf(DataAccessException.class);
    assertThatThrownBy(() -> desk.sql.update("delete from correction"))
        .isInstanceOf(DataAccessException.class);
    assertThatThrownBy(() -> desk.sql.update("truncate correction cascade"))
        .isInstanceOf(DataAccessException.class);
  }

  @Test
  @DisplayName("a finding that an officer settles leaves the list of what is to be settled")
  void settled() {
    desk.receive(Bells.text("").replace("ninety-third session", "session after the next"));
    List<Stated> findings =
        desk.documents.reading(desk.edition()).facts().stream()
            .filter(each -> each.family().key().equals(TextFamilies.FINDING))
            .toList();
    long before = desk.count("finding");
    assertThat(findings).hasSize((int) before);
    if (before > 0) {
      desk.corrections.correct(
          desk.edition().id(),
          desk.edition().change(),
          new Wish.Strike(
              TextFamilies.FINDING, findings.getFirst().span(), findings.getFirst().rank()),
          "It was looked up.",
          "clerk");
      assertThat(desk.count("finding")).isEqualTo(before - 1);
    }
  }

  @Test
  @DisplayName("the same content comes in once, corrected or not")
  void once() {
    desk.receive(Bells.text(""));
    desk.correct("issued", "value", "2036-04-05");
    desk.receive(Bells.text(""));
    assertThat(desk.edition().number()).isEqualTo(1);
    assertThat(desk.documents.reading(desk.edition()).standing()).hasSize(1);
    assertThat(desk.fact("issued").span()).isNotEqualTo(new Span(0, 0));
  }

  @Test
  @DisplayName(
      "the ledger tells what counted before, and what counts when a correction is taken back")
  void before() {
    desk.receive(Bells.text(""));
    desk.correct("mandate", "by", "OHCHR");
    desk.correct("mandate", "by", "PRESIDENT", "due", "HRC 94");
    Entry again = desk.ledger.of(Bells.SYMBOL + " en").getLast();
    assertThat(again.act().before()).contains("by=OHCHR").contains("due=HRC 93");
    assertThat(again.act().after()).contains("by=PRESIDENT").contains("due=HRC 94");
    desk.correct("mandate", "by", "SG", "due", "HRC 93");
    Entry back = desk.ledger.of(Bells.SYMBOL + " en").getLast();
    assertThat(back.act().act()).isEqualTo("correction-withdrawn");
    assertThat(back.act().before()).contains("by=PRESIDENT").contains("due=HRC 94");
    assertThat(back.act().after()).contains("by=SG").contains("due=HRC 93");
  }

  @Test
  @DisplayName("a reason has at most 500 letters, said or taken back")
  void reasons() {
    desk.receive(Bells.text(""));
    Wish wish = Bells.say(desk.fact("issued"), "value", "2036-04-05");
    Edition edition = desk.edition();
    assertThat(
            desk.corrections.correct(
                edition.id(), edition.change(), wish, "x".repeat(501), "clerk"))
        .isEqualTo(Outcome.refused("reason", "text"));
    assertThat(
            desk.corrections.correct(
                edition.id(), edition.change(), wish, "x".repeat(500), "clerk"))
        .isInstanceOf(Outcome.Kept.class);
    long id = desk.reading().standing().getFirst().correction().id();
    assertThat(desk.corrections.withdraw(id, "x".repeat(501), "clerk"))
        .isEqualTo(Outcome.refused("reason", "text"));
  }

  @Test
  @DisplayName("the symbol that an edition was given stays once another edition has followed it")
  void followed() {
    desk.receive(Bells.text(""));
    desk.correct("symbol", "value", "A/HRC/RES/91/41");
    Edition moved = desk.documents.edition("A/HRC/RES/91/41", "en").orElseThrow();
    long id = desk.documents.reading(moved).standing().getFirst().correction().id();
    desk.receive(Bells.text("Recalling the bells,\n\n").replace("91/14", "91/41"));
    assertThat(desk.corrections.withdraw(id, "A slip.", "clerk"))
        .isEqualTo(Outcome.refused("", "old"));
  }
}
