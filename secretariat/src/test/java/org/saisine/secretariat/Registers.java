package org.saisine.secretariat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.postgresql.ds.PGSimpleDataSource;
import org.saisine.secretariat.database.Database;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Registers for tests: one server for the whole run, a database of its own for each that asks. The
 * server is stopped, and its folder left to the build's own folder, when the run ends.
 */
public final class Registers {
  private static final AtomicInteger NUMBER = new AtomicInteger();
  private static final Path FOLDER = folder();
  private static final Database SERVER = Database.in(FOLDER);

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(SERVER::close));
  }

  private Registers() {}

  /** The address of an empty database. */
  public static String address() {
    String name = "test" + NUMBER.incrementAndGet();
    PGSimpleDataSource server = (PGSimpleDataSource) SERVER.source();
    new JdbcTemplate(server).execute("create database " + name);
    return "postgresql://127.0.0.1:%d/%s?user=%s&password=%s"
        .formatted(server.getPortNumbers()[0], name, server.getUser(), server.getPassword());
  }

  /** An empty register; to be closed by the test. */
  public static Database fresh() {
    return Database.at(address());
  }

  private static Path folder() {
    try {
      return Files.createTempDirectory(
          Files.createDirectories(Path.of("target").toAbsolutePath()), "register");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
