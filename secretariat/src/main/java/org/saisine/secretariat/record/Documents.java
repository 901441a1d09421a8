package org.saisine.secretariat.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saisine.reader.Reader;
import org.saisine.reader.Source;
import org.saisine.reader.vocabulary.Record;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The door of the register: what documents there are, and what stands in them. */
public final class Documents {
  private static final int READINGS = 256;

  private static final String EDITION =
      "select e.id, d.symbol, e.language, e.number, e.current, e.title, e.name, e.media_type,"
          + " e.characters, e.sha256, e.received, e.change"
          + " from edition e join document d on d.id = e.document";

  private final JdbcTemplate sql;
  private final CorrectionTable corrections;
  private final Lens lens;

  /** What was read last: a page, its neighbours and the API ask for the same in a row. */
  private final Map<Long, Kept> readings =
      new LinkedHashMap<>(READINGS, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Kept> eldest) {
          return size() > READINGS;
        }
      };

  /** A reading is that of a change: each correction, by whatever process, is one. */
  private record Kept(long change, Reading reading) {}

  /** The register as the reader of this version reads it. */
  public Documents(JdbcTemplate sql) {
    this(sql, Lens.standard());
  }

  Documents(JdbcTemplate sql, Lens lens) {
    this.sql = sql;
    this.corrections = new CorrectionTable(sql);
    this.lens = lens;
  }

  /** The current editions of a document, in the order of its languages' codes. */
  public List<Edition> editions(String symbol) {
    return sql.query(
        EDITION + " where d.symbol = ? and e.current order by e.language",
        (row, at) -> edition(row),
        symbol);
  }

  /** The current editions of a document, in the order in which they came in. */
  List<Edition> inOrder(String symbol) {
    return sql.query(
        EDITION + " where d.symbol = ? and e.current order by e.id",
        (row, at) -> edition(row),
        symbol);
  }

  /** Some of the editions that another reader has read, those of a document together. */
  List<Edition> unread(String reader, int most) {
    return sql.query(
        EDITION + " where e.reader <> ? order by e.document, e.id limit ?",
        (row, at) -> edition(row),
        reader,
        most);
  }

  /** An edition by its number in the table. */
  Optional<Edition> numbered(long id) {
    return sql.query(EDITION + " where e.id = ?", (row, at) -> edition(row), id).stream()
        .findFirst();
  }

  /** Some editions by their numbers in the table, those of a document together. */
  List<Edition> numbered(Collection<Long> ids) {
    return sql.query(
        EDITION + " where e.id = any(?) order by e.document, e.id",
        (row, at) -> edition(row),
        (Object) ids.toArray(Long[]::new));
  }

  /** What reads here. */
  Lens lens() {
    return lens;
  }

  /** All editions of a document, language by language, the last of each first. */
  public List<Edition> history(String symbol) {
    return sql.query(
        EDITION + " where d.symbol = ? order by e.language, e.number desc",
        (row, at) -> edition(row),
        symbol);
  }

  /**
   * Which of these documents are here, with their titles in a language or, where there is none in
   * it, in another.
   */
  public Map<String, String> held(Collection<String> symbols, String language) {
    Map<String, String> held = new HashMap<>();
    sql.query(
        "select distinct on (d.symbol) d.symbol, e.title from document d"
            + " join edition e on e.document = d.id where d.symbol = any(?) and e.current"
            + " order by d.symbol, e.title = '', e.language <> ?, e.language <> 'en', e.language",
        row -> {
          held.put(row.getString("symbol"), row.getString("title"));
        },
        symbols.toArray(String[]::new),
        language);
    return held;
  }

  /** The file as it came in. */
  byte[] original(Edition edition) {
    byte[] packed =
        sql.queryForObject("select original from edition where id = ?", byte[].class, edition.id());
    if (packed == null) {
      throw new IllegalStateException("editions never go");
    }
    return Arrival.unpack(packed);
  }

  /** The current edition in a language. */
  public Optional<Edition> edition(String symbol, String language) {
    return editions(symbol).stream().filter(each -> each.language().equals(language)).findFirst();
  }

  /** The current edition that speaks for a document: the English one where it is there. */
  public Optional<Edition> speaking(String symbol) {
    return sql
        .query(
            EDITION + " where e.id = (select s.edition from speaking s where s.symbol = ?)",
            (row, at) -> edition(row),
            symbol)
        .stream()
        .findFirst();
  }

  /** The symbols of the documents whose current editions cite this one. */
  public List<String> citing(String symbol) {
    return sql.query(
        "select distinct d.symbol from citation c join edition e on e.id = c.edition"
            + " join document d on d.id = e.document where c.symbol = ? and e.current order by 1",
        (row, at) -> row.getString(1),
        symbol);
  }

  /**
   * The editions that came in, or became others, after a change; in the order in which they did.
   */
  public List<Edition> since(long change, int most) {
    return sql.query(
        EDITION + " where e.change > ? order by e.change limit ?",
        (row, at) -> edition(row),
        change,
        most);
  }

  /** How many of the current editions have been as they are since a change or longer. */
  public long current(long change) {
    Long count =
        sql.queryForObject(
            "select count(*) from edition where current and change <= ?", Long.class, change);
    return count == null ? 0 : count;
  }

  /**
   * What stands in an edition, with what persons have corrected; for those who go through many, one
   * after the other.
   */
  public Record record(Edition edition) {
    List<Correction> said = corrections.in(edition.id());
    return said.isEmpty() && lens.equals(Lens.standard())
        ? Reader.standard().read(source(edition))
        : lens.read().apply(source(edition)).with(said).record();
  }

  /** The ledger's seal upon a change, by which a register is told from another. */
  public Optional<String> seal(long change) {
    return sql
        .query(
            "select encode(seal, 'hex') from ledger where number = ?",
            (row, at) -> row.getString(1),
            change)
        .stream()
        .findFirst();
  }

  /** Where a document is now that stood under a symbol before it was given another. */
  Optional<String> renamed(String symbol) {
    return sql
        .query(
            "select l.after from ledger l join document d on d.symbol = l.after"
                + " where l.act = 'edition-moved' and l.before = ? order by l.number desc limit 1",
            (row, at) -> row.getString(1),
            symbol)
        .stream()
        .findFirst();
  }

  /** When an edition became what it is. */
  Instant changed(Edition edition) {
    return sql
        .query(
            "select at from ledger where number = ?",
            (row, at) -> row.getObject(1, OffsetDateTime.class).toInstant(),
            edition.change())
        .stream()
        .findFirst()
        .orElse(edition.received());
  }

  /** The symbols under which an edition stood before it was given another. */
  public List<String> formerly(Edition edition) {
    return sql.query(
        "select distinct before from ledger where act = 'edition-moved' and after = ?"
            + " and subject = ? and before <> after",
        (row, at) -> row.getString(1),
        edition.symbol(),
        Corrections.subject(edition));
  }

  /** The text of an edition, as offsets count it. */
  public String text(Edition edition) {
    return Reader.standard().text(source(edition));
  }

  /** What stands in an edition, with what persons have corrected. */
  Reading reading(Edition edition) {
    synchronized (readings) {
      Kept kept = readings.get(edition.id());
      if (kept != null && kept.change() == edition.change()) {
        return kept.reading();
      }
    }
    Reading fresh = lens.read().apply(source(edition)).with(corrections.in(edition.id()));
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      // It may be undone, and its number in the ledger be that of something else.
      return fresh;
    }
    synchronized (readings) {
      readings.put(edition.id(), new Kept(edition.change(), fresh));
    }
    return fresh;
  }

  /** An edition as it came in. */
  public Source source(Edition edition) {
    return new Source(edition.name(), original(edition), edition.language());
  }

  static Edition edition(ResultSet row) throws SQLException {
    return new Edition(
        row.getLong("id"),
        row.getString("symbol"),
        row.getString("language"),
        row.getInt("number"),
        row.getBoolean("current"),
        row.getString("title"),
        row.getString("name"),
        row.getString("media_type"),
        row.getInt("characters"),
        HexFormat.of().formatHex(row.getBytes("sha256")),
        row.getObject("received", OffsetDateTime.class).toInstant(),
        row.getLong("change"));
  }
}
