package org.saisine.secretariat.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The programs of PostgreSQL, unpacked once from the archive that comes along. */
final class Binaries {
  static final String VERSION = "18.6.0";

  private Binaries() {}

  /** The folder with {@code bin/postgres}, under a folder that keeps such things. */
  static Path in(Path cache) throws IOException {
    Path home = cache.resolve("postgresql-" + VERSION);
    if (Files.isExecutable(home.resolve("bin/postgres"))) {
      return home;
    }
    Files.createDirectories(cache);
    Path fresh = Files.createTempDirectory(cache, "postgresql-");
    try {
      unpack(fresh);
      open(fresh);
      // Whoever else unpacks at the same time makes the same; the first one stays.
      Files.move(fresh, home, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileAlreadyExistsException | java.nio.file.DirectoryNotEmptyException e) {
      // Somebody else was first.
    } finally {
      remove(fresh);
    }
    return home;
  }

  private static void unpack(Path folder) throws IOException {
    String architecture = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
    String name = "/postgres-linux-" + architecture + ".txz";
    InputStream archive = Binaries.class.getResourceAsStream(name);
    if (archive == null) {
      throw new DatabaseAway("no-binaries", architecture);
    }
    try (TarArchiveInputStream tar =
        new TarArchiveInputStream(
            new XZCompressorInputStream(new BufferedInputStream(archive, 1 << 16)))) {
      for (TarArchiveEntry entry; (entry = tar.getNextEntry()) != null; ) {
        Path file = folder.resolve(entry.getName()).normalize();
        if (!file.startsWith(folder)) {
          throw new IOException("leads out of the archive: " + entry.getName());
        }
        write(tar, entry, file);
      }
    }
  }

  private static void write(InputStream tar, TarArchiveEntry entry, Path file) throws IOException {
    if (entry.isDirectory()) {
      Files.createDirectories(file);
      return;
    }
    Files.createDirectories(file.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(tar, file);
    if ((entry.getMode() & 0100) != 0) {
      Set<PosixFilePermission> all = EnumSet.allOf(PosixFilePermission.class);
      all.remove(PosixFilePermission.GROUP_WRITE);
      all.remove(PosixFilePermission.OTHERS_WRITE);
      Files.setPosixFilePermissions(file, all);
    }
  }

  /** Temporary folders are made for one's own eyes; another user may have to run these. */
  private static void open(Path folder) throws IOException {
    Files.setPosixFilePermissions(
        folder, java.nio.file.attribute.PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  static void remove(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}
