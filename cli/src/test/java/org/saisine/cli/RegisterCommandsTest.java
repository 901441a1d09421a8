package org.saisine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saisine.secretariat.database.Database;

class RegisterCommandsTest {
  @TempDir private static Path shared;
  @TempDir private Path folder;

  private static Run run(String... arguments) {
    return Run.with().saisine(arguments);
  }

  /** A register with one note, for all that only look at it. */
  @BeforeAll
  static void load() throws IOException {
    assertThat(run("load", "--data", data(), note(shared, "The bells ring.")).code()).isZero();
  }

  private static String data() {
    return shared.resolve("register").toString();
  }

  private static String note(Path where, String text) throws IOException {
    return Files.writeString(where.resolve("note.txt"), text).toString();
  }

  @Test
  @DisplayName("what the register holds already is passed over, and counted")
  void again() throws IOException {
    Run again = run("load", "--data", data(), note(folder, "The bells ring."));
    assertThat(again.code()).isZero();
    assertThat(again.err())
        .isEqualTo("0 documents received, 0 new editions, 1 known already, 0 not read.\n");
  }

  @Test
  @DisplayName("bad files are told at the end, by name and reason, and stop nothing")
  void bad() throws IOException {
    Path empty = Files.writeString(folder.resolve("empty.txt"), "");
    Path missing = folder.resolve("missing.txt");
    Path good = Files.writeString(folder.resolve("good.txt"), "The lamps are lit.");
    Run load = run("load", "--data", data(), empty.toString(), missing.toString(), good.toString());
    assertThat(load.code()).isEqualTo(1);
    assertThat(load.err())
        .contains(empty.toString(), missing.toString())
        .endsWith("1 document received, 0 new editions, 0 known already, 2 not read.\n");
  }

  @Test
  @DisplayName("a ledger that nobody touched is said to hold; one that somebody did, is not")
  void ledger() throws IOException, SQLException {
    String other = folder.resolve("register").toString();
    run("load", "--data", other, note(folder, "The bells ring."));
    Run whole = run("ledger", "verify", "--data", other);
    assertThat(whole.code()).isZero();
    assertThat(whole.out()).startsWith("All 1 entries hold.");
    try (Database database = Database.in(Path.of(other));
        Connection connection = database.source().getConnection();
        Statement behindItsBack = connection.createStatement()) {
      behindItsBack.execute("alter table ledger disable trigger all");
      behindItsBack.execute("update ledger set actor = 'nobody'");
    }
    Run broken = run("ledger", "verify", "--data", other);
    assertThat(broken.code()).isEqualTo(1);
    assertThat(broken.out()).isEqualTo("Entry 1 is missing or is not what was entered.\n");
  }

  @Test
  @DisplayName("a register comes back from its backup, into an empty folder and no other")
  void backup() {
    String archive = folder.resolve("register.zip").toString();
    assertThat(run("backup", "--data", data(), archive).code()).isZero();
    String fresh = folder.resolve("fresh").toString();
    Run restore = run("restore", "--data", fresh, archive);
    assertThat(restore.code()).isZero();
    assertThat(restore.err()).contains("is restored");
    assertThat(run("ledger", "verify", "--data", fresh).out())
        .isEqualTo(run("ledger", "verify", "--data", data()).out());
    Run over = run("restore", "--data", fresh, archive);
    assertThat(over.code()).isEqualTo(1);
    assertThat(over.err()).contains("There is something in this register already");
  }

  @Test
  @DisplayName("a port that is taken is told, with what to do")
  void portTaken() throws IOException {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = Integer.toString(other.getLocalPort());
      Run serve = run("serve", "--data", data(), "--port", port);
      assertThat(serve.code()).isEqualTo(1);
      assertThat(serve.err()).contains("Port " + port + " is taken", "--port");
    }
  }

  @Test
  @DisplayName("nobody is invited for whom no account is open, and that is told")
  void invitesNobody() {
    Run invite = run("invite", "--data", data(), "nobody");
    assertThat(invite.code()).isEqualTo(1);
    assertThat(invite.out()).isEmpty();
    assertThat(invite.err()).contains("no open account", "nobody");
  }

  @Test
  @DisplayName("a file of settings that is not there is told, and nothing is started")
  void settings() {
    String file = folder.resolve("absent.properties").toString();
    for (String option : List.of("--settings", "--oidc-secret-file")) {
      Run serve = run("serve", "--data", data(), option, file);
      assertThat(serve.code()).isEqualTo(1);
      assertThat(serve.err()).contains(file + " cannot be read");
    }
  }

  @Test
  @DisplayName("a database that is away is told in the language of the shell")
  void away() {
    String nobody = "postgresql://127.0.0.1:1/x?user=a&password=b";
    Run load =
        Run.with()
            .environment("LANG", "fr_FR.UTF-8")
            .input("x")
            .saisine("load", "--database", nobody, "-");
    assertThat(load.code()).isEqualTo(1);
    assertThat(load.err()).startsWith("saisine : ").contains("La base refuse");
  }

  @Test
  @DisplayName("a rehearsal serves itself a folder of documents and leaves nothing behind")
  void rehearsal() throws IOException {
    Files.write(folder.resolve("note.txt"), "The bells ring.".getBytes(StandardCharsets.UTF_8));
    assertThat(run("serve", "--rehearse", folder.toString()).code()).isZero();
  }
}
