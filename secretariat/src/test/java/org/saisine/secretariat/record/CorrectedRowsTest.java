package org.saisine.secretariat.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.saisine.reader.vocabulary.Span;
import org.saisine.secretariat.ledger.Entry;

class CorrectedRowsTest {
  private final Desk desk = new Desk();

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  @DisplayName("what a document says of a session follows its correction, and goes where it goes")
  void session() {
    desk.receive(Bells.text(""));
    assertThat(heard()).containsExactly(Bells.SYMBOL + " 91 2036-04-01");
    desk.correct("adopted", "value", "2036-04-02");
    assertThat(heard()).containsExactly(Bells.SYMBOL + " 91 2036-04-02");
    desk.correct("session", "value", "92");
    assertThat(heard()).containsExactly(Bells.SYMBOL + " 92 2036-04-02");
    desk.correct("symbol", "value", "A/HRC/RES/92/1");
    assertThat(heard()).containsExactly("A/HRC/RES/92/1 92 2036-04-02");
  }

  private List<String> heard() {
    return desk.sql.query(
        "select symbol, session, firsts[1] as day from session_evidence where basis = 'SITTING'",
        (row, at) ->
            row.getString("symbol") + " " + row.getString("session") + " " + row.getDate("day"));
  }

  @Test
  @DisplayName("a reference that is corrected cites the other document, and the old one no more")
  void reference() {
    desk.receive(Bells.text(""));
    assertThat(desk.documents.citing("A/HRC/RES/85/6")).containsExactly(Bells.SYMBOL);
    desk.correct("reference", "symbol", "A/HRC/RES/85/7");
    assertThat(desk.documents.citing("A/HRC/RES/85/6")).isEmpty();
    assertThat(desk.documents.citing("A/HRC/RES/85/7")).containsExactly(Bells.SYMBOL);
  }

  @Test
  @DisplayName(
      "a document that a person gives another symbol stands there; the old address leads on")
  void symbol() {
    desk.receive(Bells.text(""));
    desk.correct("symbol", "value", "A/HRC/RES/91/41");
    assertThat(desk.documents.editions(Bells.SYMBOL)).isEmpty();
    assertThat(desk.documents.edition("A/HRC/RES/91/41", "en")).isPresent();
    assertThat(desk.sql.queryForList("select symbol from document", String.class))
        .containsExactly("A/HRC/RES/91/41");
    assertThat(desk.documents.renamed(Bells.SYMBOL)).contains("A/HRC/RES/91/41");
    Edition moved = desk.documents.edition("A/HRC/RES/91/41", "en").orElseThrow();
    assertThat(desk.documents.formerly(moved)).containsExactly(Bells.SYMBOL);
    long id = desk.documents.reading(moved).standing().getFirst().correction().id();
    desk.corrections.withdraw(id, "It was right.", "clerk");
    assertThat(desk.edition().number()).isEqualTo(1);
    assertThat(desk.documents.editions("A/HRC/RES/91/41")).isEmpty();
  }

  @Test
  @DisplayName("where an edition goes to another symbol, the one before it counts again")
  void before() {
    desk.receive(Bells.text(""));
    desk.receive(Bells.text("Recalling the bells,\n\n"));
    assertThat(desk.edition().number()).isEqualTo(2);
    desk.correct("symbol", "value", "A/HRC/RES/91/41");
    assertThat(desk.edition().number()).isEqualTo(1);
    assertThat(desk.edition().current()).isTrue();
  }

  @Test
  @DisplayName("an edition that comes in another language does not take the corrected day away")
  void otherLanguage() {
    desk.receive(Bells.text(""));
    desk.correct("adopted", "value", "2036-04-04");
    desk.receive(
        """
        Nations Unies

        A/HRC/RES/91/14

        Assemblée générale

        Distr. générale

        2 avril 2036

        Français

        Conseil des droits de l'homme

        Résolution adoptée par le Conseil des droits de l'homme le 1er avril 2036

        Le Conseil des droits de l'homme,

        1. Prie le Secrétaire général de faire sonner les cloches.
        """);
    assertThat(desk.documents.editions(Bells.SYMBOL)).hasSize(2);
    assertThat(desk.sql.queryForObject("select adopted from document", LocalDate.class))
        .isEqualTo("2036-04-04");
    // Whoever goes through documents by their changes needs each to have its own.
    desk.correct("symbol", "value", "A/HRC/RES/91/41");
    assertThat(desk.sql.queryForList("select change from document", Long.class))
        .hasSize(2)
        .doesNotHaveDuplicates();
  }

  @Test
  @DisplayName(
      "what a struck paragraph cited is cited no more until the correction is withdrawn, and the "
          + "ledger tells what it said")
  void paragraph() {
    desk.receive(Bells.text(""));
    Stated paragraph = desk.fact(TextFamilies.PARAGRAPH);
    Wish strike = new Wish.Strike(TextFamilies.PARAGRAPH, paragraph.span(), 0);
    assertThat(desk.wish(strike)).isInstanceOf(Outcome.Kept.class);
    assertThat(desk.documents.citing("A/HRC/RES/85/6")).isEmpty();
    Entry entry = desk.ledger.of(Bells.SYMBOL + " en").getLast();
    assertThat(entry.act().before()).contains("part=preambular").contains("“Recalling its");
    assertThat(entry.act().after()).contains("nothing; because: The bells say so. [struck-out]");
    Wish add =
        new Wish.Insert(
            new Span(0, 0),
            "Recalling its resolution 85/6 of 29 March 2034,",
            Map.of("part", "preambular", "number", ""));
    assertThat(desk.wish(add)).isInstanceOf(Outcome.Kept.class);
    assertThat(desk.documents.citing("A/HRC/RES/85/6")).containsExactly(Bells.SYMBOL);
    assertThat(desk.sql.queryForList("select paragraph from citation", String.class))
        .containsExactly("pp0");
    assertThat(desk.ledger.of(Bells.SYMBOL + " en").getLast().act().after())
        .contains("address=pp0")
        .contains("“Recalling its");
    for (Standing each : desk.reading().standing()) {
      desk.corrections.withdraw(each.correction().id(), "A slip.", "clerk");
    }
    assertThat(desk.reading().record()).isEqualTo(desk.reading().own());
    assertThat(desk.sql.queryForList("select paragraph from citation", String.class))
        .containsExactly("pp1");
  }
}
