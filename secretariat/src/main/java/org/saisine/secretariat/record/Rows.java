package org.saisine.secretariat.record;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Rows on their way into a table by COPY, in PostgreSQL's binary form ("File Formats: Binary
 * Format" of its COPY command): documents come in by the thousand, and this is the fastest door.
 */
final class Rows {
  private static final byte[] SIGNATURE = {
    'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0
  };

  private static final int TEXT_TYPE = 25;

  /** PostgreSQL counts from the year 2000. */
  private static final long EPOCH_SECONDS = 946_684_800;

  /** What is larger goes through without being copied: an original may be fifty megabytes. */
  private static final int LARGE = 1 << 20;

  private final String table;
  private final List<byte[]> parts = new ArrayList<>();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
  private final DataOutputStream out = new DataOutputStream(bytes);
  private boolean empty = true;

  /**
   * @param table the table and its columns: {@code citation (edition, symbol)}
   */
  Rows(String table) {
    this.table = table;
    write(() -> {
      out.write(SIGNATURE);
      out.writeInt(0);
      out.writeInt(0);
    });
  }

  /** Begins a row. */
  Rows row(int columns) {
    empty = false;
    return write(() -> out.writeShort(columns));
  }

  Rows number(long value) {
    return write(() -> {
      out.writeInt(Long.BYTES);
      out.writeLong(value);
    });
  }

  Rows small(int value) {
    return write(() -> {
      out.writeInt(Integer.BYTES);
      out.writeInt(value);
    });
  }

  Rows yes(boolean value) {
    return write(() -> {
      out.writeInt(1);
      out.writeByte(value ? 1 : 0);
    });
  }

  Rows bytes(byte[] value) {
    return write(() -> {
      out.writeInt(value.length);
      if (value.length < LARGE) {
        out.write(value);
      } else {
        part();
        parts.add(value);
      }
    });
  }

  private void part() {
    parts.add(bytes.toByteArray());
    bytes.reset();
  }

  /** A text; PostgreSQL has no place for the character nought. */
  Rows text(String value) {
    return bytes(utf8(value));
  }

  Rows texts(List<String> values) {
    return write(() -> {
      List<byte[]> all = values.stream().map(Rows::utf8).toList();
      int length = all.stream().mapToInt(each -> Integer.BYTES + each.length).sum();
      out.writeInt((all.isEmpty() ? 12 : 20) + length);
      out.writeInt(all.isEmpty() ? 0 : 1);
      out.writeInt(0);
      out.writeInt(TEXT_TYPE);
      if (!all.isEmpty()) {
        out.writeInt(all.size());
        out.writeInt(1);
      }
      for (byte[] each : all) {
        out.writeInt(each.length);
        out.write(each);
      }
    });
  }

  /** A day, or none. */
  Rows day(Optional<LocalDate> value) {
    return write(() -> {
      out.writeInt(value.isPresent() ? Integer.BYTES : -1);
      if (value.isPresent()) {
        out.writeInt(Math.toIntExact(value.get().toEpochDay() - EPOCH_SECONDS / 86_400));
      }
    });
  }

  Rows instant(Instant value) {
    long micros = (value.getEpochSecond() - EPOCH_SECONDS) * 1_000_000 + value.getNano() / 1_000;
    return number(micros);
  }

  /** Sends them, in the transaction of the connection. */
  void send(Connection connection) throws SQLException {
    if (empty) {
      return;
    }
    write(() -> out.writeShort(-1));
    CopyIn copy =
        connection
            .unwrap(PGConnection.class)
            .getCopyAPI()
            .copyIn("copy " + table + " from stdin (format binary)");
    part();
    for (byte[] each : parts) {
      copy.writeToCopy(each, 0, each.length);
    }
    copy.endCopy();
  }

  private static byte[] utf8(String value) {
    return value.replace("\0", "").getBytes(StandardCharsets.UTF_8);
  }

  private interface Writing {
    void run() throws IOException;
  }

  private Rows write(Writing writing) {
    try {
      writing.run();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
