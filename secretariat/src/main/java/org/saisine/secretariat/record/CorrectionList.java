package org.saisine.secretariat.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;

/** The corrections of the register, the last first. */
final class CorrectionList {
  private static final String FROM =
      " from correction c join edition e on e.id = c.edition join document d on d.id = e.document"
          + " join standing s on s.correction = c.id"
          + " where not exists (select from withdrawal w where w.correction = c.id)";

  private final JdbcTemplate sql;
  private final CorrectionTable table;

  CorrectionList(JdbcTemplate sql) {
    this.sql = sql;
    this.table = new CorrectionTable(sql);
  }

  /**
   * Which of them are asked for; an empty one asks for all.
   *
   * @param hold how they stand to the reader: see {@link Standing.Hold}
   */
  record Choice(String symbol, String language, String hold) {
    private String conditions() {
      return (symbol.isEmpty() ? "" : " and d.symbol = ?")
          + (language.isEmpty() ? "" : " and e.language = ?")
          + (hold.isEmpty() ? "" : " and s.hold = ?");
    }

    private List<Object> values() {
      List<Object> values = new ArrayList<>(List.of(symbol, language, hold));
      values.removeIf(each -> each.equals(""));
      return values;
    }
  }

  /**
   * A correction in force.
   *
   * @param number of the edition
   * @param hold whether reader and person agree
   * @param reader what the reader says now
   */
  record Entry(
      Correction correction,
      String symbol,
      String language,
      int number,
      boolean current,
      String hold,
      Said reader) {}

  /** How many stand how to the reader. */
  Map<String, Long> counts() {
    Map<String, Long> counts = new TreeMap<>();
    sql.query(
        "select s.hold, count(*) as corrections" + FROM + " group by 1",
        row -> {
          counts.put(row.getString("hold"), row.getLong("corrections"));
        });
    return counts;
  }

  long count(Choice choice) {
    Long count =
        sql.queryForObject(
            "select count(*)" + FROM + choice.conditions(), Long.class, choice.values().toArray());
    return count == null ? 0 : count;
  }

  List<Entry> of(Choice choice, long from, int most) {
    List<Object> values = choice.values();
    values.add(most);
    values.add(from);
    return sql.query(
        select(choice.conditions() + " order by c.entry desc, c.id desc limit ? offset ?"),
        (row, at) -> entry(row),
        values.toArray());
  }

  Optional<Entry> find(long id) {
    return sql.query(select(" and c.id = ?"), (row, at) -> entry(row), id).stream().findFirst();
  }

  List<CorrectionTable.Withdrawn> withdrawn(Edition edition) {
    return table.withdrawn(edition.id());
  }

  private static String select(String rest) {
    return "select c.*, d.symbol, e.language, e.number, e.current, s.hold, s.reader" + FROM + rest;
  }

  private static Entry entry(ResultSet row) throws SQLException {
    return new Entry(
        CorrectionTable.correction(row),
        row.getString("symbol"),
        row.getString("language"),
        row.getInt("number"),
        row.getBoolean("current"),
        row.getString("hold"),
        CorrectionTable.said(row.getString("reader")));
  }
}
