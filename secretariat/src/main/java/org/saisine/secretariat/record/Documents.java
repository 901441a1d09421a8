package org.saisine.secretariat.record;

import java.sql.ResultSet;
import java.sql.SQLException;
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

/** The door of the register: what documents there are, and what stands in them. */
public final class Documents {
  private static final int READINGS = 256;

  private static final String EDITION =
      "select e.id, d.symbol, e.language, e.number, e.current, e.title, e.name, e.media_type,"
          + " e.characters, e.sha256, e.received, e.change"
          + " from edition e join document d on d.id = e.document";

  private final JdbcTemplate sql;

  /** What was read last: a page, its neighbours and the API ask for the same in a row. */
  private final Map<Long, Reading> readings =
      new LinkedHashMap<>(READINGS, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Reading> eldest) {
          return size() > READINGS;
        }
      };

  public Documents(JdbcTemplate sql) {
    this.sql = sql;
  }

  /** The current editions of a document, in the order of its languages' codes. */
  public List<Edition> editions(String symbol) {
    return sql.query(
        EDITION + " where d.symbol = ? and e.current order by e.language",
        (row, at) -> edition(row),
        symbol);
  }

  /** All editions of a document, language by language, the last of each first. */
  List<Edition> history(String symbol) {
    return sql.query(
        EDITION + " where d.symbol = ? order by e.language, e.number desc",
        (row, at) -> edition(row),
        symbol);
  }

  /**
   * Which of these documents are here, with their titles in a language or, where there is none in
   * it, in another.
   */
  Map<String, String> held(Collection<String> symbols, String language) {
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

  /** The symbols of the documents whose current editions cite this one. */
  public List<String> citing(String symbol) {
    return sql.query(
        "select distinct d.symbol from citation c join edition e on e.id = c.edition"
            + " join document d on d.id = e.document where c.symbol = ? and e.current order by 1",
        (row, at) -> row.getString(1),
        symbol);
  }

  /** The editions that came in after a change, in the order in which they did. */
  public List<Edition> since(long change, int most) {
    return sql.query(
        EDITION + " where e.change > ? order by e.change limit ?",
        (row, at) -> edition(row),
        change,
        most);
  }

  /** The edition that came in with a change. */
  public Optional<Edition> at(long change) {
    return sql.query(EDITION + " where e.change = ?", (row, at) -> edition(row), change).stream()
        .findFirst();
  }

  Optional<Edition> edition(long id) {
    return sql.query(EDITION + " where e.id = ?", (row, at) -> edition(row), id).stream()
        .findFirst();
  }

  /** How many of the current editions came in up to a change. */
  public long current(long change) {
    Long count =
        sql.queryForObject(
            "select count(*) from edition where current and change <= ?", Long.class, change);
    return count == null ? 0 : count;
  }

  /** What is read in an edition; for those who go through many, one after the other. */
  public Record record(Edition edition) {
    return Reader.standard().read(source(edition));
  }

  /** The text of an edition, as offsets count it. */
  public String text(Edition edition) {
    return Reader.standard().text(source(edition));
  }

  /** What stands in an edition. */
  Reading reading(Edition edition) {
    synchronized (readings) {
      Reading kept = readings.get(edition.id());
      if (kept != null) {
        return kept;
      }
    }
    Reading fresh = Reading.of(source(edition));
    synchronized (readings) {
      readings.put(edition.id(), fresh);
    }
    return fresh;
  }

  private Source source(Edition edition) {
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
