package org.saisine.secretariat.database;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The database of a register, with its tables as this version needs them. To be closed by whoever
 * opened it.
 */
public final class Database implements AutoCloseable {
  static final String USER = "saisine";
  private static final String LATEST = "latest";
  private static final int WATCH_MILLIS = 300;

  private final PGSimpleDataSource source;
  private final @Nullable Cluster cluster;
  private final @Nullable Thread watch;

  private Database(PGSimpleDataSource source, @Nullable Cluster cluster) {
    this.source = source;
    this.cluster = cluster;
    this.watch =
        cluster == null
            ? null
            : Thread.ofPlatform().daemon().name("postgres-watch").start(() -> watch(cluster));
  }

  /**
   * The database in a folder; its server is started where it does not run.
   *
   * @throws DatabaseAway where it cannot be
   */
  public static Database in(Path folder) {
    return ready(opened(folder), LATEST);
  }

  /**
   * Any PostgreSQL, by an address such as {@code postgresql://host/name?user=…}.
   *
   * @throws DatabaseAway where it does not answer
   */
  public static Database at(String url) {
    return ready(opened(url), LATEST);
  }

  /**
   * A register filled from an archive: one in a folder that is empty so far.
   *
   * @throws DatabaseAway where the archive is damaged or something is there already
   */
  public static Database restored(Path archive, Path folder) {
    return restored(archive, () -> opened(folder));
  }

  /**
   * A register filled from an archive, in any PostgreSQL that is empty so far.
   *
   * @throws DatabaseAway where the archive is damaged or something is there already
   */
  public static Database restored(Path archive, String url) {
    return restored(archive, () -> opened(url));
  }

  private static Database restored(Path archive, Supplier<Database> place) {
    String version;
    try {
      version = Archive.look(archive).version();
    } catch (IOException e) {
      throw new DatabaseAway("archive", archive.toString(), e.toString());
    }
    // Tables as they were when it was made; what has changed since is changed afterwards.
    Database database = ready(place.get(), version);
    try {
      Archive.restore(archive, database);
      return ready(database, LATEST);
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  private static Database opened(Path folder) {
    try {
      Cluster cluster = Cluster.open(folder.toAbsolutePath().normalize());
      PGSimpleDataSource source = new PGSimpleDataSource();
      source.setServerNames(new String[] {"127.0.0.1"});
      source.setPortNumbers(new int[] {cluster.port()});
      source.setDatabaseName("postgres");
      source.setUser(USER);
      source.setPassword(cluster.password());
      return new Database(source, cluster);
    } catch (AccessDeniedException e) {
      throw new DatabaseAway("not-writable", folder.toString());
    } catch (IOException e) {
      throw String.valueOf(e.getMessage()).contains("No space left")
          ? new DatabaseAway("disk-full", folder.toString())
          : new DatabaseAway("folder", folder.toString(), e.toString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DatabaseAway("interrupted");
    }
  }

  private static Database opened(String url) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    try {
      source.setURL(url.startsWith("jdbc:") ? url : "jdbc:" + url);
    } catch (IllegalArgumentException e) {
      throw new DatabaseAway("address", url);
    }
    return new Database(source, null);
  }

  private static Database ready(Database database, String version) {
    try {
      Flyway.configure()
          .dataSource(database.source)
          .locations("classpath:org/saisine/secretariat/schema")
          .target(version)
          .load()
          .migrate();
      return database;
    } catch (FlywayException e) {
      database.close();
      Throwable cause = e.getCause() instanceof SQLException sql ? sql : e;
      String first = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
      throw new DatabaseAway("refused", first);
    }
  }

  /** Connections, one by one: whoever needs many keeps a pool. */
  public DataSource source() {
    return source;
  }

  /** The folder that it lies in; nothing where it is somebody else's. */
  public Optional<Path> folder() {
    return Optional.ofNullable(cluster).map(Cluster::folder);
  }

  private void watch(Cluster running) {
    try {
      while (true) {
        Thread.sleep(WATCH_MILLIS);
        try {
          running.revive();
          source.setPortNumbers(new int[] {running.port()});
        } catch (IOException | DatabaseAway e) {
          // It is tried again, and whoever asks meanwhile is told that the database is away.
        }
      }
    } catch (InterruptedException e) {
      // The register is being closed.
    }
  }

  @Override
  public void close() {
    if (watch != null) {
      watch.interrupt();
    }
    try {
      if (watch != null) {
        watch.join();
      }
      if (cluster != null) {
        cluster.close();
      }
    } catch (IOException e) {
      throw new DatabaseAway("folder", "", e.toString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
