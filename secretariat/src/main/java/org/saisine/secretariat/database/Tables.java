package org.saisine.secretariat.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The tables of a register, those first that others refer to. */
final class Tables {
  private static final String ORDERED =
      """
      with recursive
        uses as (
          select conrelid as one, confrelid as other from pg_constraint
          where contype = 'f' and conrelid <> confrelid),
        depth as (
          select c.oid, c.relname, 0 as deep from pg_class c
          where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
            and c.relname <> 'flyway_schema_history'
          union all
          select d.oid, d.relname, other.deep + 1
          from depth other join uses on uses.other = other.oid
            join pg_class d on d.oid = uses.one)
      select relname from depth group by relname order by max(deep), relname
      """;

  private Tables() {}

  static List<String> of(Connection connection) throws SQLException {
    return ask(connection, ORDERED);
  }

  static long rows(Connection connection, String table) throws SQLException {
    return Long.parseLong(ask(connection, "select count(*) from " + table).getFirst());
  }

  /** The last change of the schema that was made. */
  static String version(Connection connection) throws SQLException {
    return ask(
            connection,
            "select version from flyway_schema_history where success and version is not null"
                + " order by installed_rank desc limit 1")
        .getFirst();
  }

  /** Lets every counter go on behind the highest number that is in use. */
  static void countOn(Connection connection) throws SQLException {
    List<String> counters =
        ask(
            connection,
            "select format('select setval(%L, coalesce((select max(%I) from %I), 0) + 1, false)',"
                + " pg_get_serial_sequence(table_name, column_name), column_name, table_name)"
                + " from information_schema.columns"
                + " where table_schema = 'public' and is_identity = 'YES'");
    for (String counter : counters) {
      ask(connection, counter);
    }
  }

  private static List<String> ask(Connection connection, String question) throws SQLException {
    List<String> answers = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(question)) {
      while (rows.next()) {
        answers.add(rows.getString(1));
      }
    }
    return answers;
  }
}
