package org.saisine.secretariat.record;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saisine.reader.vocabulary.Fact;
import org.saisine.secretariat.ledger.Act;
import org.saisine.secretariat.ledger.Ledger;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Makes the rows that follow from an edition again, in the transaction in which it became another:
 * because a person corrected it, or because a newer reader reads it otherwise.
 */
final class Renewal {
  private final JdbcTemplate sql;
  private final Documents documents;
  private final Ledger ledger;
  private final Consequence consequence;
  private final Testimony testimony;

  Renewal(JdbcTemplate sql, Documents documents, Ledger ledger, Consequence consequence) {
    this.sql = sql;
    this.documents = documents;
    this.ledger = ledger;
    this.consequence = consequence;
    this.testimony = new Testimony(sql);
  }

  /** Makes them, with the row of the document. */
  void of(Edition edition, Reading reading, String actor, long entry) {
    new Derived().of(edition.id(), reading.record()).replace(sql, edition.id());
    rows(edition, reading, actor, entry).forEach(this::head);
  }

  /**
   * Makes the rows of an edition, but for those that {@link Derived} makes of many at once.
   *
   * @param reading of the edition as it counts from now on
   * @param entry in the ledger, which tells why
   * @return the documents whose own rows have to follow, each with an entry of its own by which
   *     others hear of it: see {@link #head}
   */
  Map<String, Long> rows(Edition edition, Reading reading, String actor, long entry) {
    sql.update(
        "update edition set title = ?, change = ?, reader = ?, seal = ? where id = ?",
        reading.record().masthead().title().map(Fact::value).orElse("").replace("\0", ""),
        entry,
        documents.lens().print(),
        Seal.of(reading.own()),
        edition.id());
    stand(edition.id(), reading.standing());
    if (!edition.current()) {
      return Map.of();
    }
    String symbol = symbol(edition, reading);
    testimony.hear(List.of(new Testimony.Witness(symbol, reading.record())));
    if (symbol.equals(edition.symbol())) {
      return Map.of(symbol, entry);
    }
    long moved = move(edition, reading, symbol, actor, entry);
    return Map.of(symbol, entry, edition.symbol(), moved);
  }

  /** The symbol that an edition stands under: its own, unless a person has said another. */
  private static String symbol(Edition edition, Reading reading) {
    return reading
        .record()
        .masthead()
        .symbol()
        .map(Fact::value)
        .orElseGet(() -> Arrival.unsymbolled(edition.sha256()));
  }

  private void stand(long edition, List<Standing> standing) {
    sql.update(
        "delete from standing where correction in (select id from correction where edition = ?)",
        edition);
    for (Standing each : standing) {
      sql.update(
          "insert into standing (correction, hold, reader, starts, ends)"
              + " values (?, ?, ?::jsonb, ?, ?)",
          each.correction().id(),
          each.hold().key(),
          CorrectionTable.json(each.reader()),
          each.span().start(),
          each.span().end());
    }
  }

  private long document(String symbol) {
    return sql.query(
            "select id from document where symbol = ?", (row, at) -> row.getLong(1), symbol)
        .getFirst();
  }

  /** The row of a document follows from its current editions; without any there is no document. */
  void head(String symbol, long entry) {
    row(symbol, entry);
    consequence.follow(List.of(symbol));
  }

  private void row(String symbol, long entry) {
    List<Reading> current = documents.inOrder(symbol).stream().map(documents::reading).toList();
    if (current.isEmpty()) {
      sql.update("delete from document where symbol = ?", symbol);
      return;
    }
    sql.update(
        "update document set ("
            + Head.COLUMNS
            + ") = (?, ?, ?, ?, ?, ?, ?, ?, ?) where id = "
            + document(symbol),
        Head.of(symbol, current, entry));
  }

  /** Puts an edition under another symbol, as its last one there; the entry that tells so. */
  private long move(Edition edition, Reading reading, String symbol, String actor, long entry) {
    sql.update(
        "insert into document ("
            + Head.COLUMNS
            + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?)"
            + " on conflict (symbol) do nothing",
        Head.of(symbol, reading.record().masthead(), entry));
    long there = document(symbol);
    sql.update(
        "update edition set current = false where document = ? and language = ? and current",
        there,
        edition.language());
    sql.update(
        "update edition set document = ?, number = 1 + coalesce((select max(number) from edition"
            + " where document = ? and language = ?), 0) where id = ?",
        there,
        there,
        edition.language(),
        edition.id());
    long moved =
        ledger.enter(
            new Act(
                actor,
                "edition-moved",
                symbol + " " + edition.language(),
                "",
                edition.symbol(),
                symbol));
    again(edition, actor);
    return moved;
  }

  /** Where an edition has gone, the one before it counts again. */
  private void again(Edition gone, String actor) {
    testimony.forget(gone.symbol(), gone.language());
    Optional<Edition> before =
        documents.history(gone.symbol()).stream()
            .filter(each -> each.language().equals(gone.language()))
            .findFirst();
    if (before.isPresent()) {
      long entry =
          ledger.enter(
              new Act(
                  actor,
                  "edition-current-again",
                  gone.symbol() + " " + gone.language(),
                  "",
                  "edition " + gone.number(),
                  "edition " + before.get().number()));
      sql.update(
          "update edition set current = true, change = ? where id = ?", entry, before.get().id());
      testimony.hear(
          List.of(new Testimony.Witness(gone.symbol(), documents.reading(before.get()).record())));
    }
  }
}
