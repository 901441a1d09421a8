package org.saisine.secretariat.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {
  @TempDir private Path folder;

  private static String ask(Database database, String question) throws SQLException {
    try (Connection connection = database.source().getConnection();
        Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery(question)) {
      answer.next();
      return answer.getString(1);
    }
  }

  private static void tell(Database database, String what) throws SQLException {
    try (Connection connection = database.source().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(what);
    }
  }

  private Optional<Postmaster> server() throws IOException {
    return Postmaster.of(folder.resolve("postgres"));
  }

  @Test
  @DisplayName(
      "what was written is there when the folder is opened again, and nobody serves between")
  void stays() throws Exception {
    try (Database database = Database.in(folder)) {
      tell(database, "create table bell as select 'rung' as state");
      assertThat(server()).isPresent();
    }
    assertThat(server()).isEmpty();
    try (Database database = Database.in(folder)) {
      assertThat(ask(database, "select state from bell")).isEqualTo("rung");
      assertThat(ask(database, "show fsync")).isEqualTo("on");
    }
  }

  @Test
  @DisplayName("a server that is killed is started again by itself, with what was committed")
  void revived() throws Exception {
    try (Database database = Database.in(folder)) {
      tell(database, "create table bell as select 'rung' as state");
      long killed = server().orElseThrow().pid();
      new ProcessBuilder("kill", "-9", Long.toString(killed)).start().waitFor(5, TimeUnit.SECONDS);
      assertThat(patiently(database, "select state from bell")).isEqualTo("rung");
      assertThat(server().orElseThrow().pid()).isNotEqualTo(killed);
    }
  }

  @Test
  @DisplayName("the password is its owner's alone, and no other opens")
  void password() throws Exception {
    try (Database database = Database.in(folder)) {
      Path file = folder.resolve("postgres.password");
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .isEqualTo("rw-------");
      int port = server().orElseThrow().port();
      String wrong = "postgresql://127.0.0.1:" + port + "/postgres?user=saisine&password=wrong";
      assertThatThrownBy(() -> Database.at(wrong))
          .isInstanceOfSatisfying(
              DatabaseAway.class, away -> assertThat(away.code()).isEqualTo("refused"));
    }
  }

  @Test
  @DisplayName("where nobody serves, and where there is no address, it is said which is the case")
  void away() {
    assertThatThrownBy(() -> Database.at("postgresql://127.0.0.1:1/x?user=a&password=b"))
        .isInstanceOfSatisfying(
            DatabaseAway.class, away -> assertThat(away.code()).isEqualTo("refused"));
    assertThatThrownBy(() -> Database.at("127.0.0.1"))
        .isInstanceOfSatisfying(
            DatabaseAway.class,
            away ->
                assertThat(List.of(away.code(), away.words().getFirst()))
                    .containsExactly("address", "127.0.0.1"));
  }

  @Test
  @DisplayName("a folder that is a file is refused by its name")
  void noFolder() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    assertThatThrownBy(() -> Database.in(file))
        .isInstanceOfSatisfying(
            DatabaseAway.class, away -> assertThat(away.words()).contains(file.toString()));
  }

  /** Asks until the answer comes, for a minute at most. */
  private static String patiently(Database database, String question)
      throws SQLException, InterruptedException {
    for (int again = 0; ; again++) {
      try {
        return ask(database, question);
      } catch (SQLException e) {
        if (again == 300) {
          throw e;
        }
        Thread.sleep(200);
      }
    }
  }
}
