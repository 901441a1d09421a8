package org.saisine.secretariat.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The running server of a data folder, as PostgreSQL itself writes it down in {@code
 * postmaster.pid}: its process, where it listens, whether it answers.
 */
record Postmaster(long pid, int port, boolean ready) {
  private static final int PORT_LINE = 3;
  private static final int STATUS_LINE = 7;

  /** The one that runs on a data folder. */
  static Optional<Postmaster> of(Path data) throws IOException {
    Path note = data.resolve("postmaster.pid");
    if (!Files.exists(note)) {
      return Optional.empty();
    }
    List<String> lines = Files.readAllLines(note);
    if (lines.size() <= PORT_LINE) {
      return Optional.empty();
    }
    long pid = Long.parseLong(lines.getFirst().strip());
    int port = Integer.parseInt(lines.get(PORT_LINE).strip());
    boolean ready = lines.size() > STATUS_LINE && lines.get(STATUS_LINE).startsWith("ready");
    return alive(pid) ? Optional.of(new Postmaster(pid, port, ready)) : Optional.empty();
  }

  /** A process that was killed and that nobody has asked for yet is dead. */
  static boolean alive(long pid) throws IOException {
    try {
      String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
      int name = stat.lastIndexOf(')');
      return stat.startsWith(pid + " (postgres)") && stat.charAt(name + 2) != 'Z';
    } catch (java.nio.file.NoSuchFileException e) {
      return false;
    }
  }

  /** Ends all connections, writes everything down, and waits until it is gone. */
  void stop() throws IOException, InterruptedException {
    // SIGINT is PostgreSQL's fast shutdown; Java's own destroy() would be the slow one.
    new ProcessBuilder("kill", "-INT", Long.toString(pid)).start().waitFor(5, TimeUnit.SECONDS);
    for (int tenth = 0; tenth < 300 && alive(pid); tenth++) {
      Thread.sleep(100);
    }
  }
}
