package org.saisine.secretariat.mandates;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saisine.secretariat.record.Dues;
import org.springframework.jdbc.core.JdbcTemplate;

/** What became of mandates, in its table. */
final class FactTable {
  private final JdbcTemplate sql;

  FactTable(JdbcTemplate sql) {
    this.sql = sql;
  }

  /** What became of some mandates, by each of them, in the order of the ledger. */
  Map<Long, List<Fact>> of(Collection<Long> mandates) {
    return sql
        .query(
            "select * from mandate_fact where mandate = any(?) order by entry",
            (row, at) -> fact(row),
            (Object) mandates.toArray(Long[]::new))
        .stream()
        .collect(Collectors.groupingBy(Fact::mandate, HashMap::new, Collectors.toList()));
  }

  /** What was entered under a number of the ledger. */
  Optional<Fact> entered(long entry) {
    return sql
        .query("select * from mandate_fact where entry = ?", (row, at) -> fact(row), entry)
        .stream()
        .findFirst();
  }

  void add(List<Fact> facts) {
    sql.batchUpdate(
        "insert into mandate_fact values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        facts.stream().map(FactTable::values).toList());
  }

  private static Object[] values(Fact fact) {
    Fact.Source source = fact.source().orElse(new Fact.Source("", "", ""));
    return new Object[] {
      fact.entry(),
      fact.mandate(),
      fact.kind().word(),
      fact.aim(),
      Dues.said(fact.due().stream().toList()),
      source.symbol(),
      source.paragraph(),
      source.words(),
      fact.day().map(Date::valueOf).orElse(null),
      fact.actor(),
      fact.reason()
    };
  }

  void withdraw(long fact, long entry) {
    sql.update("update mandate_fact set withdrawn = ? where entry = ?", entry, fact);
  }

  private static Fact fact(ResultSet row) throws SQLException {
    @Nullable Date day = row.getDate("day");
    long withdrawn = row.getLong("withdrawn");
    String symbol = row.getString("document");
    return new Fact(
        row.getLong("entry"),
        row.getLong("mandate"),
        Fact.Kind.of(row.getString("kind")),
        row.getString("aim"),
        Dues.first(row.getString("due")),
        symbol.isEmpty()
            ? Optional.empty()
            : Optional.of(
                new Fact.Source(symbol, row.getString("paragraph"), row.getString("words"))),
        day == null ? Optional.empty() : Optional.of(day.toLocalDate()),
        row.getString("actor"),
        row.getString("reason"),
        withdrawn == 0 ? Optional.empty() : Optional.of(withdrawn));
  }
}
