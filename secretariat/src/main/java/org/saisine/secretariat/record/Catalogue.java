package org.saisine.secretariat.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saisine.reader.vocabulary.SessionNumber;
import org.springframework.jdbc.core.JdbcTemplate;

/** The register as a list for machines: its documents in the order in which they came in. */
final class Catalogue {
  /** The titles only of the documents of one page: a register of many years has many others. */
  private static final String ENTRIES =
      "select d.*, e.languages, e.titles from"
          + " (select d.*, l.at from document d join ledger l on l.number = d.change"
          + " where true%s%s limit ? offset ?) d"
          + " cross join lateral (select array_agg(e.language order by e.language) as languages,"
          + " array_agg(e.title order by e.language) as titles"
          + " from edition e where e.document = d.id and e.current) e%2$s";

  private static final String EDITION =
      "select distinct on (d.change, d.id) e.id, d.symbol, e.language, e.number, e.current, e.title,"
          + " e.name, e.media_type, e.characters, e.sha256, e.received, e.change"
          + " from edition e join document d on d.id = e.document where e.current";

  private final JdbcTemplate sql;

  Catalogue(JdbcTemplate sql) {
    this.sql = sql;
  }

  /**
   * A document.
   *
   * @param titles by language, in the order of their codes; a language without one has an empty one
   * @param change its number in the ledger: the highest is the last that came in
   * @param processed when that was
   */
  record Entry(
      String symbol,
      String organ,
      @Nullable SessionNumber session,
      String kind,
      @Nullable LocalDate issued,
      @Nullable LocalDate adopted,
      Map<String, String> titles,
      long change,
      Instant processed) {
    /** The title in a language; else in English; else in any. */
    String title(String language) {
      return Optional.ofNullable(titles.get(language))
          .filter(title -> !title.isEmpty())
          .or(() -> Optional.ofNullable(titles.get("en")).filter(title -> !title.isEmpty()))
          .or(() -> titles.values().stream().filter(title -> !title.isEmpty()).findFirst())
          .orElse("");
    }

    List<String> languages() {
      return List.copyOf(titles.keySet());
    }

    /** The day on which it became public, as it says itself. */
    Optional<LocalDate> published() {
      return Optional.ofNullable(adopted).or(() -> Optional.ofNullable(issued));
    }
  }

  long count(Selection selection) {
    return count(Sifting.of(selection));
  }

  /** Documents of a selection, those that came in last first. */
  List<Entry> list(Selection selection) {
    Sifting sifting = Sifting.of(selection);
    return list(sifting, " order by d.change desc", selection.size(), selection.from());
  }

  long count(Sifting sifting) {
    Long count =
        sql.queryForObject(
            "select count(*) from document d join ledger l on l.number = d.change where true"
                + sifting.conditions(),
            Long.class,
            sifting.values());
    return count == null ? 0 : count;
  }

  List<Entry> list(Sifting sifting, String order, int most, long from) {
    return sql.query(
        ENTRIES.formatted(sifting.conditions(), order),
        (row, at) -> entry(row),
        sifting.values(most, from));
  }

  /**
   * One edition of each document of a selection: in the language asked for, else in English, else
   * in any.
   */
  List<Edition> editions(Selection selection, Sifting sifting) {
    if (!selection.language().isEmpty()) {
      sifting.and("e.language = ?", selection.language());
    }
    return sql.query(
        EDITION
            + sifting.conditions()
            + " order by d.change desc, d.id, e.language = 'en' desc, e.language limit ? offset ?",
        (row, at) -> Documents.edition(row),
        sifting.values(selection.size(), selection.from()));
  }

  List<Edition> editions(Selection selection) {
    return editions(selection, Sifting.of(selection));
  }

  private static Entry entry(ResultSet row) throws SQLException {
    String[] languages = (String[]) row.getArray("languages").getArray();
    String[] titles = (String[]) row.getArray("titles").getArray();
    Map<String, String> byLanguage = new LinkedHashMap<>();
    for (int i = 0; i < languages.length; i++) {
      byLanguage.put(languages[i], titles[i]);
    }
    return new Entry(
        row.getString("symbol"),
        row.getString("organ"),
        Optional.ofNullable(row.getString("session")).flatMap(SessionNumber::of).orElse(null),
        row.getString("kind"),
        row.getObject("issued", LocalDate.class),
        row.getObject("adopted", LocalDate.class),
        byLanguage,
        row.getLong("change"),
        row.getObject("at", OffsetDateTime.class).toInstant());
  }

  /** Conditions on documents, gathered one by one. */
  static final class Sifting {
    private final StringBuilder conditions = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    static Sifting of(Selection selection) {
      Sifting sifting = new Sifting();
      if (!selection.symbol().isEmpty()) {
        sifting.and("d.symbol = ?", selection.symbol());
      }
      if (!selection.organ().isEmpty()) {
        sifting.and("d.organ = ?", selection.organ());
      }
      if (!selection.kind().isEmpty()) {
        sifting.and("d.kind = ?", selection.kind());
      }
      if (!selection.session().isEmpty()) {
        sifting.and("d.session = ?", selection.session());
      }
      selection.year().ifPresent(year -> sifting.and("d.year = ?", year));
      if (!selection.language().isEmpty()) {
        sifting.and(
            "exists (select from edition x where x.document = d.id and x.current"
                + " and x.language = ?)",
            selection.language());
      }
      return sifting;
    }

    /** Narrows it further. */
    Sifting and(String condition, Object... filling) {
      conditions.append(" and ").append(condition);
      values.addAll(List.of(filling));
      return this;
    }

    String conditions() {
      return conditions.toString();
    }

    Object[] values(Object... more) {
      List<Object> all = new ArrayList<>(values);
      all.addAll(List.of(more));
      return all.toArray();
    }
  }
}
