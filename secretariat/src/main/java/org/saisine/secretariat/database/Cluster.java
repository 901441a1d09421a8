package org.saisine.secretariat.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL of our own in a data folder. Several processes may use it at once: the first starts
 * it, the last stops it, and one that was left behind by a killed process is taken over. What it
 * says stands in {@code postgres.log}.
 */
final class Cluster {
  private static final int PATIENCE_SECONDS = 60;

  /** As much as a laptop can spare; the log of changes is kept long, so that loading is steady. */
  private static final String SETTINGS =
      """
      listen_addresses = '127.0.0.1'
      unix_socket_directories = ''
      password_encryption = 'scram-sha-256'
      fsync = on
      synchronous_commit = on
      full_page_writes = on
      shared_buffers = '192MB'
      max_connections = 60
      max_wal_size = '2GB'
      checkpoint_timeout = '10min'
      wal_compression = 'pglz'
      autovacuum_naptime = '30s'
      log_min_messages = 'warning'
      log_line_prefix = '%m [%p] '
      log_timezone = 'UTC'
      timezone = 'UTC'
      jit = off
      """;

  private final Path folder;
  private final Path data;
  private final Path log;
  private final Custodian custodian;
  private final FileChannel users;
  private final String password;
  private volatile int port;
  private @Nullable FileLock use;

  private Cluster(Path folder, Custodian custodian, FileChannel users, String password) {
    this.folder = folder;
    this.data = folder.resolve("postgres");
    this.log = folder.resolve("postgres.log");
    this.custodian = custodian;
    this.users = users;
    this.password = password;
  }

  /** The cluster of a folder, running. */
  static Cluster open(Path folder) throws IOException, InterruptedException {
    Files.createDirectories(folder);
    Custodian custodian = Custodian.find();
    FileChannel users = channel(folder.resolve("users.lock"));
    Cluster cluster = new Cluster(folder, custodian, users, password(folder));
    try (FileChannel start = channel(folder.resolve("start.lock"));
        FileLock alone = start.lock()) {
      cluster.use = users.lock(0, 1, true);
      cluster.run();
    }
    return cluster;
  }

  Path folder() {
    return folder;
  }

  int port() {
    return port;
  }

  String password() {
    return password;
  }

  /** Starts the server again where it was killed. */
  void revive() throws IOException, InterruptedException {
    if (Postmaster.of(data).filter(Postmaster::ready).isPresent()) {
      return;
    }
    try (FileChannel start = channel(folder.resolve("start.lock"));
        FileLock alone = start.lock()) {
      run();
    }
  }

  /** Stops the server, unless another process still uses it. */
  void close() throws IOException, InterruptedException {
    try (FileChannel start = channel(folder.resolve("start.lock"));
        FileLock alone = start.lock()) {
      if (use != null) {
        use.release();
      }
      try (FileLock last = users.tryLock(0, 1, false)) {
        Optional<Postmaster> running = last == null ? Optional.empty() : Postmaster.of(data);
        if (running.isPresent()) {
          running.get().stop();
        }
      }
    } finally {
      users.close();
    }
  }

  private void run() throws IOException, InterruptedException {
    Optional<Postmaster> running = Postmaster.of(data);
    if (running.isPresent()) {
      port = running.get().port();
      await(null);
      return;
    }
    Path home = Binaries.in(custodian.owner().isEmpty() ? cache() : folder);
    if (!Files.exists(data.resolve("PG_VERSION"))) {
      initialize(home);
    }
    // What a killed server left behind would be taken for a running one.
    Files.deleteIfExists(data.resolve("postmaster.pid"));
    port = freePort();
    Process server =
        command(home, "postgres", "-D", data.toString(), "-p", Integer.toString(port)).start();
    await(server);
    Files.writeString(folder.resolve("postgres.port"), Integer.toString(port));
  }

  /** Makes the data folder whole or not at all. */
  private void initialize(Path home) throws IOException, InterruptedException {
    Path fresh = folder.resolve("postgres.new");
    Binaries.remove(fresh);
    Path secret = folder.resolve("postgres.secret");
    Files.writeString(secret, password);
    Files.createDirectory(
        fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    custodian.own(fresh);
    custodian.own(secret);
    try {
      Process making =
          command(
                  home,
                  "initdb",
                  "-D",
                  fresh.toString(),
                  "-U",
                  Database.USER,
                  "--pwfile=" + secret,
                  "--auth=scram-sha-256",
                  "--encoding=UTF8",
                  "--locale=C.UTF-8",
                  "--locale-provider=icu",
                  "--icu-locale=und")
              .start();
      if (making.waitFor() != 0) {
        throw trouble();
      }
      Files.writeString(fresh.resolve("postgresql.conf"), SETTINGS, StandardOpenOption.APPEND);
      Files.move(fresh, data);
    } finally {
      Files.deleteIfExists(secret);
    }
  }

  private ProcessBuilder command(Path home, String program, String... arguments)
      throws IOException {
    List<String> words = new java.util.ArrayList<>();
    words.add(home.resolve("bin").resolve(program).toString());
    words.addAll(List.of(arguments));
    if (!Files.exists(log)) {
      Files.createFile(log);
    }
    ProcessBuilder builder = new ProcessBuilder(custodian.command(words));
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.directory(folder.toFile());
    return builder
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
  }

  /** Waits until the server answers; one of ours that ends before is in trouble. */
  private void await(@Nullable Process ours) throws IOException, InterruptedException {
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (System.nanoTime() < until) {
      Optional<Postmaster> running = Postmaster.of(data);
      if (running.filter(Postmaster::ready).isPresent()) {
        port = running.get().port();
        return;
      }
      if (ours == null ? running.isEmpty() : !ours.isAlive()) {
        throw trouble();
      }
      Thread.sleep(10);
    }
    throw new DatabaseAway("slow", Integer.toString(PATIENCE_SECONDS), log.toString());
  }

  /** What the server itself wrote last. */
  private DatabaseAway trouble() throws IOException {
    List<String> lines = Files.readAllLines(log);
    String last =
        lines.reversed().stream()
            .filter(line -> line.contains("FATAL:") || line.contains("error:"))
            .findFirst()
            .orElse(lines.isEmpty() ? "" : lines.getLast());
    boolean full = lines.reversed().stream().limit(20).anyMatch(it -> it.contains("No space left"));
    return full
        ? new DatabaseAway("disk-full", folder.toString())
        : new DatabaseAway("server", last, log.toString());
  }

  /** The port of last time where it is free: what is still connected finds it again. */
  private int freePort() throws IOException {
    Path note = folder.resolve("postgres.port");
    int last = Files.exists(note) ? Integer.parseInt(Files.readString(note).strip()) : 0;
    for (int wanted : new int[] {last, 0}) {
      try (ServerSocket socket = new ServerSocket(wanted, 1, InetAddress.getLoopbackAddress())) {
        return socket.getLocalPort();
      } catch (IOException e) {
        if (wanted == 0) {
          throw e;
        }
      }
    }
    throw new IllegalStateException("a port was found or not");
  }

  private static Path cache() {
    String folder = System.getenv().getOrDefault("XDG_CACHE_HOME", "");
    Path home = Path.of(System.getProperty("user.home"));
    return (folder.isEmpty() ? home.resolve(".cache") : Path.of(folder)).resolve("saisine");
  }

  private static String password(Path folder) throws IOException {
    Path file = folder.resolve("postgres.password");
    if (!Files.exists(file)) {
      byte[] random = new byte[24];
      new SecureRandom().nextBytes(random);
      Path fresh = folder.resolve("postgres.password.new");
      Files.deleteIfExists(fresh);
      Files.createFile(
          fresh,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.writeString(fresh, HexFormat.of().formatHex(random));
      Files.move(fresh, file, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
    }
    return Files.readString(file).strip();
  }

  private static FileChannel channel(Path file) throws IOException {
    return FileChannel.open(
        file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
  }
}
