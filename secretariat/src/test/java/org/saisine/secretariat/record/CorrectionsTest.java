package org.saisine.secretariat.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.saisine.reader.Source;
import org.saisine.reader.vocabulary.Fact;
import org.saisine.reader.vocabulary.Record;
import org.saisine.reader.vocabulary.Span;
import org.saisine.secretariat.Registers;
import org.saisine.secretariat.database.Database;
import org.saisine.secretariat.ledger.Entry;
import org.saisine.secretariat.ledger.Ledger;
import org.saisine.secretariat.ledger.Verification;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class CorrectionsTest {
  private static final String BELLS = "A/HRC/RES/91/14";

  private Database database;
  private JdbcTemplate sql;
  private Ledger ledger;
  private TransactionTemplate transaction;
  private Intake intake;
  private Documents documents;
  private Corrections corrections;
  private final Clock noon = Clock.fixed(Instant.parse("2036-04-02T12:00:00Z"), ZoneOffset.UTC);

  @BeforeEach
  void open() {
    database = Registers.fresh();
    sql = new JdbcTemplate(database.source());
    ledger = new Ledger(sql, noon);
    transaction = new TransactionTemplate(new DataSourceTransactionManager(database.source()));
    intake = new Intake(sql, transaction, ledger, noon);
    documents = new Documents(sql);
    corrections = new Corrections(sql, transaction, ledger, noon, documents);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private void receive(String text) {
    intake.receive(
        List.of(Arrival.of(new Source("bells.txt", text.getBytes(StandardCharsets.UTF_8)))),
        "keeper");
  }

  private static String bells(String more) {
    return """
    United Nations

    A/HRC/RES/91/14

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

    %s1. Requests the Secretary-General to report to the Human Rights Council at its \
    ninety-third session on the bells.

    [Adopted without a vote.]
    """
        .formatted(more);
  }

  private Edition edition() {
    return documents.edition(BELLS, "en").orElseThrow();
  }

  private Stated fact(String family) {
    return documents.reading(edition()).facts().stream()
        .filter(each -> each.family().key().equals(family))
        .findFirst()
        .orElseThrow();
  }

  private Outcome correct(String family, String... told) {
    Stated fact = fact(family);
    Map<String, String> values = new TreeMap<>(fact.said().values());
    values.putAll(Said.of(told).values());
    return corrections.correct(
        edition().id(),
        edition().change(),
        new Wish.Say(family, fact.span(), fact.rank(), values),
        "The bells say so.",
        "clerk");
  }

  private long count(String table) {
    Long count = sql.queryForObject("select count(*) from " + table, Long.class);
    return count == null ? -1 : count;
  }

  @Test
  @DisplayName(
      "a corrected day is the document's day everywhere, and the ledger tells who, when, why")
  void day() {
    receive(bells(""));
    long before = edition().change();
    assertThat(correct("issued", "value", "2036-04-05")).isInstanceOf(Outcome.Kept.class);
    assertThat(sql.queryForObject("select issued from document", LocalDate.class))
        .isEqualTo("2036-04-05");
    assertThat(documents.since(before, 10)).containsExactly(edition());
    assertThat(documents.record(edition()).masthead().issued().map(Fact::value))
        .contains(LocalDate.parse("2036-04-05"));
    Entry entry = ledger.of(BELLS + " en").getLast();
    assertThat(entry.number()).isEqualTo(edition().change());
    assertThat(entry.act().actor()).isEqualTo("clerk");
    assertThat(entry.act().act()).isEqualTo("fact-corrected");
    assertThat(entry.act().before()).contains("value=2036-04-02");
    assertThat(entry.act().after()).contains("value=2036-04-05").contains("The bells say so.");
    assertThat(ledger.verify()).isInstanceOf(Verification.Whole.class);
  }

  @Test
  @DisplayName("another process that serves the same register sees the correction at once")
  void processes() {
    receive(bells(""));
    Documents other = new Documents(sql);
    other.reading(edition());
    correct("issued", "value", "2036-04-05");
    Record there = other.reading(other.edition(BELLS, "en").orElseThrow()).record();
    assertThat(there.masthead().issued().map(Fact::value)).contains(LocalDate.parse("2036-04-05"));
  }

  @Test
  @DisplayName(
      "a correction without a reason is refused, and so is one of what has changed meanwhile")
  void refused() {
    receive(bells(""));
    Stated issued = fact("issued");
    Wish wish = new Wish.Say("issued", issued.span(), 0, Map.of("value", "2036-04-05"));
    long entries = count("ledger");
    assertThat(corrections.correct(edition().id(), edition().change() - 1, wish, " ", "clerk"))
        .isEqualTo(
            new Outcome.Refused(
                List.of(
                    new Outcome.Fault("reason", "needed"), new Outcome.Fault("", "meanwhile"))));
    assertThat(count("ledger")).isEqualTo(entries);
    assertThat(count("correction")).isZero();
  }

  @Test
  @DisplayName("what a document says of a session follows its correction, and goes where it goes")
  void session() {
    receive(bells(""));
    assertThat(heard()).containsExactly(BELLS + " 91 2036-04-01");
    correct("adopted", "value", "2036-04-02");
    assertThat(heard()).containsExactly(BELLS + " 91 2036-04-02");
    correct("session", "value", "92");
    assertThat(heard()).containsExactly(BELLS + " 92 2036-04-02");
    correct("symbol", "value", "A/HRC/RES/92/1");
    assertThat(heard()).containsExactly("A/HRC/RES/92/1 92 2036-04-02");
  }

  private List<String> heard() {
    return sql.query(
        "select symbol, session, firsts[1] as day from session_evidence where basis = 'SITTING'",
        (row, at) ->
            row.getString("symbol") + " " + row.getInt("session") + " " + row.getDate("day"));
  }

  @Test
  @DisplayName("a reference that is corrected cites the other document, and the old one no more")
  void reference() {
    receive(bells(""));
    assertThat(documents.citing("A/HRC/RES/85/6")).containsExactly(BELLS);
    correct("reference", "symbol", "A/HRC/RES/85/7");
    assertThat(documents.citing("A/HRC/RES/85/6")).isEmpty();
    assertThat(documents.citing("A/HRC/RES/85/7")).containsExactly(BELLS);
  }

  @Test
  @DisplayName("corrected again, the reader's first word stays the reader's; withdrawn, it counts")
  void again() {
    receive(bells(""));
    Record own = documents.reading(edition()).own();
    correct("mandate", "by", "OHCHR");
    correct("mandate", "by", "PRESIDENT");
    List<Standing> standing = documents.reading(edition()).standing();
    assertThat(standing).hasSize(1);
    assertThat(standing.getFirst().correction().change())
        .isEqualTo(new Change.Changed(Said.of("by", "SG"), Said.of("by", "PRESIDENT")));
    long id = standing.getFirst().correction().id();
    assertThat(corrections.withdraw(id, "", "clerk"))
        .isEqualTo(Outcome.refused("reason", "needed"));
    assertThat(corrections.withdraw(id, "A slip.", "clerk")).isInstanceOf(Outcome.Kept.class);
    assertThat(documents.reading(edition()).record()).isEqualTo(own);
    assertThat(count("correction")).isEqualTo(2);
    assertThat(count("withdrawal")).isEqualTo(2);
    assertThat(corrections.withdraw(id, "Twice.", "clerk")).isEqualTo(Outcome.refused("", "gone"));
  }

  @Test
  @DisplayName("saying again what the reader says withdraws the correction")
  void back() {
    receive(bells(""));
    correct("issued", "value", "2036-04-05");
    correct("issued", "value", "2036-04-02");
    assertThat(documents.reading(edition()).standing()).isEmpty();
    assertThat(sql.queryForObject("select issued from document", LocalDate.class))
        .isEqualTo("2036-04-02");
  }

  @Test
  @DisplayName("what was said once cannot be changed or taken out of the tables")
  void permanent() {
    receive(bells(""));
    correct("issued", "value", "2036-04-05");
    assertThatThrownBy(() -> sql.update("update correction set reason = 'other'"))
        .isInstanceOf(DataAccessException.class);
    assertThatThrownBy(() -> sql.update("delete from correction"))
        .isInstanceOf(DataAccessException.class);
  }

  @Test
  @DisplayName("a finding that an officer settles leaves the list of what is to be settled")
  void settled() {
    receive(bells("").replace("ninety-third session", "session after the next"));
    List<Stated> findings =
        documents.reading(edition()).facts().stream()
            .filter(each -> each.family().key().equals(TextFamilies.FINDING))
            .toList();
    long before = count("finding");
    assertThat(findings).hasSize((int) before);
    if (before > 0) {
      corrections.correct(
          edition().id(),
          edition().change(),
          new Wish.Strike(
              TextFamilies.FINDING, findings.getFirst().span(), findings.getFirst().rank()),
          "It was looked up.",
          "clerk");
      assertThat(count("finding")).isEqualTo(before - 1);
    }
  }

  @Test
  @DisplayName(
      "a document that a person gives another symbol stands there; the old address leads on")
  void symbol() {
    receive(bells(""));
    correct("symbol", "value", "A/HRC/RES/91/41");
    assertThat(documents.editions(BELLS)).isEmpty();
    assertThat(documents.edition("A/HRC/RES/91/41", "en")).isPresent();
    assertThat(sql.queryForList("select symbol from document", String.class))
        .containsExactly("A/HRC/RES/91/41");
    assertThat(documents.renamed(BELLS)).contains("A/HRC/RES/91/41");
    Edition moved = documents.edition("A/HRC/RES/91/41", "en").orElseThrow();
    assertThat(documents.formerly(moved)).containsExactly(BELLS);
    long id = documents.reading(moved).standing().getFirst().correction().id();
    corrections.withdraw(id, "It was right.", "clerk");
    assertThat(edition().number()).isEqualTo(1);
    assertThat(documents.editions("A/HRC/RES/91/41")).isEmpty();
  }

  @Test
  @DisplayName("where an edition goes to another symbol, the one before it counts again")
  void before() {
    receive(bells(""));
    receive(bells("Recalling the bells,\n\n"));
    assertThat(edition().number()).isEqualTo(2);
    correct("symbol", "value", "A/HRC/RES/91/41");
    assertThat(edition().number()).isEqualTo(1);
    assertThat(edition().current()).isTrue();
  }

  @Test
  @DisplayName("a new edition inherits nothing by itself; carried over is what stands in it once")
  void carried() {
    receive(bells(""));
    correct("mandate", "by", "OHCHR");
    correct("reference", "symbol", "A/HRC/RES/85/7");
    receive(bells("Recalling the bells,\n\n"));
    assertThat(documents.reading(edition()).standing()).isEmpty();
    assertThat(corrections.before(edition())).hasSize(2);
    assertThat(corrections.carry(edition().id(), "", "clerk")).isEqualTo(2);
    Record record = documents.reading(edition()).record();
    assertThat(record.mandates().getFirst().by()).containsExactly("OHCHR");
    assertThat(corrections.carry(edition().id(), "", "clerk")).isZero();
  }

  @Test
  @DisplayName("what stands in two places of the new edition is not carried over, but stays told")
  void notCarried() {
    receive(bells(""));
    correct("reference", "symbol", "A/HRC/RES/85/7");
    receive(bells("Recalling also its resolution 85/6 of 29 March 2034,\n\n"));
    assertThat(corrections.before(edition())).hasSize(1);
    assertThat(corrections.carry(edition().id(), "", "clerk")).isZero();
  }

  @Test
  @DisplayName("an edition that comes in another language does not take the corrected day away")
  void otherLanguage() {
    receive(bells(""));
    correct("adopted", "value", "2036-04-04");
    receive(
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
    assertThat(documents.editions(BELLS)).hasSize(2);
    assertThat(sql.queryForObject("select adopted from document", LocalDate.class))
        .isEqualTo("2036-04-04");
  }

  /** A reader that sees no mandates, or those of another session. */
  private static Lens newer(String print, String session) {
    return new Lens(
        print,
        source -> {
          Reading now = Reading.of(source);
          Revision revision = new Revision(now.own(), now.text());
          revision.mandates.replaceAll(old ->
              new org.saisine.reader.vocabulary.Mandate(
                  old.paragraph(),
                  old.kind(),
                  old.by(),
                  old.to(),
                  Dues.of(session).orElseThrow(),
                  old.every(),
                  old.text(),
                  old.span()));
          if (session.isEmpty()) {
            revision.mandates.clear();
          }
          Record own = revision.record();
          return new Reading(own, now.text(), own, List.of());
        });
  }

  private String hold() {
    return sql.query("select hold from standing", (row, at) -> row.getString(1)).getFirst();
  }

  @Test
  @DisplayName("a newer reader leaves the correction in force, and it is told how the two stand")
  void newer() {
    receive(bells(""));
    correct("mandate", "due", "HRC 94");
    assertThat(hold()).isEqualTo("differs");
    long change = edition().change();
    for (Map.Entry<String, String> each :
        new TreeMap<>(Map.of("HRC 94", "agreed", "HRC 95", "differs", "", "lost")).entrySet()) {
      Lens lens = newer("reader of " + each.getKey(), each.getKey());
      Documents again = new Documents(sql, lens);
      Rereading rereading = new Rereading(sql, transaction, ledger, again);
      assertThat(rereading.progress()).isEqualTo(new Rereading.Progress(1, 1));
      rereading.all();
      assertThat(rereading.progress()).isEqualTo(new Rereading.Progress(0, 1));
      assertThat(hold()).isEqualTo(each.getValue());
      assertThat(edition().change()).isGreaterThan(change);
      Record record = again.reading(edition()).record();
      assertThat(record.mandates().stream().map(mandate -> Dues.said(mandate.due())))
          .containsExactlyElementsOf(each.getKey().isEmpty() ? List.of() : List.of("HRC 94"));
    }
    assertThat(ledger.of(BELLS + " en").getLast().act().act()).isEqualTo("edition-reread");
  }

  @Test
  @DisplayName("where a newer reader reads the same, nobody hears of it")
  void same() {
    receive(bells(""));
    long entries = count("ledger");
    Documents again = new Documents(sql, new Lens("newer", Reading::of));
    Rereading rereading = new Rereading(sql, transaction, ledger, again);
    rereading.all();
    assertThat(rereading.progress().left()).isZero();
    assertThat(count("ledger")).isEqualTo(entries);
  }

  @Test
  @DisplayName("the same content comes in once, corrected or not")
  void once() {
    receive(bells(""));
    correct("issued", "value", "2036-04-05");
    receive(bells(""));
    assertThat(edition().number()).isEqualTo(1);
    assertThat(documents.reading(edition()).standing()).hasSize(1);
    assertThat(fact("issued").span()).isNotEqualTo(new Span(0, 0));
  }
}
