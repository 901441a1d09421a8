package org.saisine.secretariat.database;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.postgresql.PGConnection;

/**
 * A whole register in one file: its tables as they stood at one moment, with a manifest that counts
 * their rows and seals their bytes. Made while the register is served; restored into an empty one.
 */
public final class Archive {
  private static final String MANIFEST = "manifest.properties";
  private static final String VERSION = "version";

  private Archive() {}

  /**
   * What an archive holds, as it was read again and compared.
   *
   * @param rows by table
   */
  public record Contents(String version, Map<String, Long> rows) {
    public long total() {
      return rows.values().stream().mapToLong(Long::longValue).sum();
    }
  }

  /**
   * Writes everything to a file, reads the file again and compares.
   *
   * @throws DatabaseAway where it cannot be written or does not say afterwards what was written
   */
  public static Contents write(Database database, Path file) {
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    try {
      try (Connection connection = database.source().getConnection()) {
        // One moment for all tables, while others go on writing.
        connection.setAutoCommit(false);
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        write(connection, fresh);
      }
      Contents contents = look(fresh);
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      return contents;
    } catch (IOException e) {
      throw new DatabaseAway("archive", file.toString(), e.toString());
    } catch (SQLException e) {
      throw new DatabaseAway("refused", String.valueOf(e.getMessage()));
    }
  }

  /**
   * Fills an empty register from a file; where anything differs, with nothing.
   *
   * @param database as it was when the archive was made: see {@link #look}
   * @throws DatabaseAway where the register is not empty or the file is not what was written
   */
  static void restore(Path file, Database database) {
    try (Connection connection = database.source().getConnection()) {
      connection.setAutoCommit(false);
      Contents contents = look(file);
      for (String table : Tables.of(connection)) {
        if (Tables.rows(connection, table) > 0) {
          throw new DatabaseAway("not-empty", table);
        }
      }
      fill(connection, file);
      for (String table : Tables.of(connection)) {
        long expected = contents.rows().getOrDefault(table, 0L);
        if (Tables.rows(connection, table) != expected) {
          throw new DatabaseAway("archive-differs", file.toString(), table);
        }
      }
      Tables.countOn(connection);
      connection.commit();
    } catch (IOException e) {
      throw new DatabaseAway("archive", file.toString(), e.toString());
    } catch (SQLException e) {
      throw new DatabaseAway("refused", String.valueOf(e.getMessage()));
    }
  }

  /** Reads an archive through and compares it with its manifest. */
  public static Contents look(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      Properties manifest = manifest(zip, file);
      Map<String, Long> rows = new TreeMap<>();
      for (String key : manifest.stringPropertyNames()) {
        if (key.equals(VERSION)) {
          continue;
        }
        String[] told = manifest.getProperty(key).split(" ");
        ZipEntry entry = zip.getEntry(key);
        if (entry == null || !seal(zip, entry).equals(told[1])) {
          throw new DatabaseAway("archive-differs", file.toString(), key);
        }
        rows.put(key, Long.parseLong(told[0]));
      }
      return new Contents(manifest.getProperty(VERSION), rows);
    }
  }

  private static Properties manifest(ZipFile zip, Path file) throws IOException {
    ZipEntry entry = zip.getEntry(MANIFEST);
    if (entry == null) {
      throw new DatabaseAway("archive-differs", file.toString(), MANIFEST);
    }
    Properties manifest = new Properties();
    try (InputStream in = zip.getInputStream(entry)) {
      manifest.load(in);
    }
    return manifest;
  }

  private static String seal(ZipFile zip, ZipEntry entry) throws IOException {
    try (DigestInputStream in = new DigestInputStream(zip.getInputStream(entry), sha256())) {
      in.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(in.getMessageDigest().digest());
    }
  }

  private static void write(Connection connection, Path file) throws IOException, SQLException {
    Properties manifest = new Properties();
    manifest.setProperty(VERSION, Tables.version(connection));
    try (ZipOutputStream zip =
        new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16))) {
      zip.setLevel(Deflater.BEST_SPEED);
      for (String table : Tables.of(connection)) {
        zip.putNextEntry(new ZipEntry(table));
        DigestOutputStream sealed = new DigestOutputStream(new Open(zip), sha256());
        long rows =
            connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut("copy " + table + " to stdout (format binary)", sealed);
        zip.closeEntry();
        String seal = HexFormat.of().formatHex(sealed.getMessageDigest().digest());
        manifest.setProperty(table, rows + " " + seal);
      }
      zip.putNextEntry(new ZipEntry(MANIFEST));
      manifest.store(new Open(zip), "A register of Saisine");
      zip.closeEntry();
    }
    try (FileChannel written = FileChannel.open(file, StandardOpenOption.WRITE)) {
      written.force(true);
    }
  }

  private static void fill(Connection connection, Path file) throws IOException, SQLException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (String table : Tables.of(connection)) {
        ZipEntry entry = zip.getEntry(table);
        if (entry == null) {
          continue;
        }
        try (InputStream in = new BufferedInputStream(zip.getInputStream(entry), 1 << 16)) {
          connection
              .unwrap(PGConnection.class)
              .getCopyAPI()
              .copyIn("copy " + table + " from stdin (format binary)", in);
        }
      }
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** A stream that others may close without closing the archive. */
  private static final class Open extends FilterOutputStream {
    Open(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
