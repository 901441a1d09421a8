package org.saisine.cli;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saisine.secretariat.database.Database;
import org.saisine.secretariat.database.DatabaseAway;
import picocli.CommandLine.Option;

/** Where the register is that a command works on. */
final class Keeping {
  private final Map<String, String> environment;

  @Option(names = "--data", paramLabel = "FOLDER", descriptionKey = "data")
  private @Nullable Path folder;

  @Option(names = "--database", paramLabel = "URL", descriptionKey = "database")
  private @Nullable String url;

  Keeping(Shell shell) {
    this.environment = shell.environment();
  }

  /**
   * Opens it.
   *
   * @throws DatabaseAway where it does not open
   */
  Database open() {
    return url == null ? Database.in(folder()) : Database.at(url);
  }

  /**
   * Fills it from an archive.
   *
   * @throws DatabaseAway where that cannot be
   */
  Database restored(Path archive) {
    return url == null ? Database.restored(archive, folder()) : Database.restored(archive, url);
  }

  /** What people are told where it is. */
  String place() {
    return url == null ? folder().toString() : url.replaceAll("password=[^&]*", "password=…");
  }

  /** Where programs keep what is their user's: the XDG base directory specification. */
  private Path folder() {
    if (folder != null) {
      return folder;
    }
    String shared = environment.getOrDefault("XDG_DATA_HOME", "");
    Path home = Path.of(System.getProperty("user.home"));
    return (shared.isEmpty() ? home.resolve(".local/share") : Path.of(shared)).resolve("saisine");
  }
}
