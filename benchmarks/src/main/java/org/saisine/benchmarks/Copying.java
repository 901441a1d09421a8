package org.saisine.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.postgresql.PGConnection;
import org.saisine.secretariat.database.Database;

/**
 * How long PostgreSQL alone takes for the rows of a register: what no way of loading can do
 * without. They are copied out of a loaded register and, by COPY, into an empty one with the same
 * tables, indexes and triggers, in one transaction.
 *
 * <p>Usage: {@code Copying REGISTER ROUNDS}, of a register that was loaded and is not being served.
 */
public final class Copying {
  /** In the order in which rows refer to each other. */
  private static final List<String> TABLES =
      List.of(
          "ledger",
          "document",
          "edition",
          "citation",
          "owed",
          "owed_time",
          "position",
          "finding",
          "body_evidence",
          "ballot_evidence",
          "session_evidence");

  private Copying() {}

  /** Prints a line a round. */
  public static void main(String[] args) throws IOException, SQLException {
    if (args.length != 2) {
      System.err.println("usage: Copying REGISTER ROUNDS");
      System.exit(2);
    }
    Map<String, byte[]> rows = rows(Path.of(args[0]));
    long bytes = rows.values().stream().mapToLong(each -> each.length).sum();
    System.out.printf(Locale.ROOT, "%.1f MB of rows%n", bytes / 1e6);
    for (int round = 1; round <= Integer.parseInt(args[1]); round++) {
      Path folder = Files.createTempDirectory("copying");
      try (Database empty = Database.in(folder)) {
        System.out.printf(Locale.ROOT, "round %d: %.2f s%n", round, copy(rows, empty));
      }
    }
  }

  private static Map<String, byte[]> rows(Path register) throws IOException, SQLException {
    Map<String, byte[]> rows = new LinkedHashMap<>();
    try (Database full = Database.in(register);
        Connection connection = full.source().getConnection()) {
      for (String table : TABLES) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        connection
            .unwrap(PGConnection.class)
            .getCopyAPI()
            .copyOut("copy " + table + " to stdout (format binary)", out);
        rows.put(table, out.toByteArray());
      }
    }
    return rows;
  }

  private static double copy(Map<String, byte[]> rows, Database empty)
      throws SQLException, IOException {
    try (Connection connection = empty.source().getConnection();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      long start = System.nanoTime();
      for (Map.Entry<String, byte[]> table : rows.entrySet()) {
        connection
            .unwrap(PGConnection.class)
            .getCopyAPI()
            .copyIn(
                "copy " + table.getKey() + " from stdin (format binary)",
                new java.io.ByteArrayInputStream(table.getValue()));
      }
      connection.commit();
      statement.execute("checkpoint");
      return (System.nanoTime() - start) / 1e9;
    }
  }
}
