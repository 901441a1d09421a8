package org.saisine.secretariat.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saisine.secretariat.Registers;
import org.springframework.jdbc.core.JdbcTemplate;

class ArchiveTest {
  private static final String BELL =
      "insert into document (symbol, kind, change) values ('BELL/1', 'note', 1)";

  @TempDir private Path folder;
  private Path file;
  private Database full;

  @BeforeEach
  void fill() {
    file = folder.resolve("register.zip");
    full = Registers.fresh();
    new JdbcTemplate(full.source()).execute(BELL);
  }

  @AfterEach
  void close() {
    full.close();
  }

  private static List<String> symbols(Database database) {
    return new JdbcTemplate(database.source())
        .query("select symbol from document order by id", (row, at) -> row.getString(1));
  }

  private static void refused(ThrowingCallable what, String code) {
    assertThatThrownBy(what)
        .isInstanceOfSatisfying(
            DatabaseAway.class, away -> assertThat(away.code()).isEqualTo(code));
  }

  @Test
  @DisplayName("what was archived is there again, and numbers go on behind it")
  void roundTrip() {
    Archive.Contents contents = Archive.write(full, file);
    assertThat(contents.rows()).containsEntry("document", 1L).containsEntry("ledger", 0L);
    try (Database again = Database.restored(file, Registers.address())) {
      new JdbcTemplate(again.source()).execute(BELL.replace("BELL/1", "BELL/2"));
      assertThat(symbols(again)).containsExactly("BELL/1", "BELL/2");
    }
  }

  @Test
  @DisplayName("a register with something in it is not restored over")
  void notEmpty() {
    Archive.write(full, file);
    String address = Registers.address();
    try (Database other = Database.at(address)) {
      new JdbcTemplate(other.source()).execute(BELL.replace("BELL/1", "BELL/9"));
      refused(() -> Database.restored(file, address), "not-empty");
      assertThat(symbols(other)).containsExactly("BELL/9");
    }
  }

  @Test
  @DisplayName("an archive with a changed byte is refused, and nothing of it is restored")
  void damaged() throws IOException {
    Archive.write(full, file);
    byte[] bytes = Files.readAllBytes(file);
    String name = "document";
    int at = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf(name);
    bytes[at + name.length() + 12] ^= 1;
    Files.write(file, bytes);
    String address = Registers.address();
    assertThatThrownBy(() -> Database.restored(file, address)).isInstanceOf(DatabaseAway.class);
    try (Database empty = Database.at(address)) {
      assertThat(symbols(empty)).isEmpty();
    }
  }

  @Test
  @DisplayName("a file that is no archive is refused by its name, one that is missing too")
  void noArchive() throws IOException {
    Path other = Files.writeString(folder.resolve("letter.txt"), "no archive");
    refused(() -> Database.restored(other, Registers.address()), "archive");
    refused(() -> Database.restored(folder.resolve("none"), Registers.address()), "archive");
  }

  @Test
  @DisplayName("an archive that cannot be written leaves the one before as it was")
  void keptWhereNotWritten() throws IOException {
    Archive.write(full, file);
    byte[] before = Files.readAllBytes(file);
    Files.createDirectory(folder.resolve("register.zip.new"));
    refused(() -> Archive.write(full, file), "archive");
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }
}
