package org.saisine.reader.source;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * An archive in memory, read by the directory at its end: without that directory it is truncated,
 * and nothing of it is read. Only the entries that are asked for are expanded.
 */
final class Zip {
  private static final int END = 0x06054b50;
  private static final int ENTRY = 0x02014b50;
  private static final int LOCAL = 0x04034b50;
  private static final int END_SIZE = 22;
  private static final int STORED = 0;
  private static final int DEFLATED = 8;

  private final byte[] bytes;
  private final ByteBuffer file;
  private final Limits limits;
  private final Map<String, Entry> entries = new HashMap<>();
  private long expanded;

  private record Entry(
      String name, int flags, int method, long crc, int packed, int size, int at) {}

  Zip(byte[] bytes, Limits limits) throws Refusal {
    this.bytes = bytes;
    this.file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    this.limits = limits;
    try {
      directory();
    } catch (IndexOutOfBoundsException e) {
      throw Refusal.damaged("zip");
    }
  }

  private void directory() throws Refusal {
    int end = bytes.length - END_SIZE;
    int stop = Math.max(0, end - 0xffff);
    while (end >= stop && file.getInt(end) != END) {
      end--;
    }
    if (end < stop) {
      throw Refusal.damaged("zip");
    }
    int count = file.getShort(end + 10) & 0xffff;
    if (count > limits.parts()) {
      throw Refusal.parts(count, limits.parts());
    }
    int at = file.getInt(end + 16);
    for (int i = 0; i < count; i++) {
      if (file.getInt(at) != ENTRY) {
        throw Refusal.damaged("zip");
      }
      int name = file.getShort(at + 28) & 0xffff;
      int more = (file.getShort(at + 30) & 0xffff) + (file.getShort(at + 32) & 0xffff);
      Entry entry =
          new Entry(
              new String(bytes, at + 46, name, StandardCharsets.UTF_8),
              file.getShort(at + 8),
              file.getShort(at + 10),
              file.getInt(at + 16) & 0xffffffffL,
              file.getInt(at + 20),
              file.getInt(at + 24),
              file.getInt(at + 42));
      entries.putIfAbsent(entry.name, entry);
      at += 46 + name + more;
    }
  }

  Set<String> names() {
    return entries.keySet();
  }

  /** The bytes of an entry; empty where there is none of that name. */
  Optional<byte[]> read(String name) throws Refusal {
    Entry entry = entries.get(name);
    return entry == null ? Optional.empty() : Optional.of(read(entry));
  }

  private byte[] read(Entry entry) throws Refusal {
    if ((entry.flags & 1) != 0) {
      throw Refusal.encrypted();
    }
    try {
      if (file.getInt(entry.at) != LOCAL) {
        throw Refusal.damaged(entry.name);
      }
      int from =
          entry.at
              + 30
              + (file.getShort(entry.at + 26) & 0xffff)
              + (file.getShort(entry.at + 28) & 0xffff);
      if (entry.packed < 0 || entry.packed > bytes.length - from) {
        throw Refusal.damaged(entry.name);
      }
      byte[] all =
          switch (entry.method) {
            case STORED -> Arrays.copyOfRange(bytes, from, from + entry.packed);
            case DEFLATED -> inflate(entry, from);
            default -> throw Refusal.damaged(entry.name);
          };
      CRC32 crc = new CRC32();
      crc.update(all);
      if (crc.getValue() != entry.crc) {
        throw Refusal.damaged(entry.name);
      }
      return all;
    } catch (IndexOutOfBoundsException | DataFormatException e) {
      throw Refusal.damaged(entry.name);
    }
  }

  /** What an entry says of its size is believed only until it is exceeded. */
  private byte[] inflate(Entry entry, int from) throws Refusal, DataFormatException {
    long most = Math.max((long) entry.packed * limits.ratio(), Limits.UNSUSPICIOUS);
    long allowed = Math.min(limits.expanded() - expanded, most);
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(bytes, from, entry.packed);
      byte[] out = new byte[Math.max(64, (int) Math.min(Math.max(0, entry.size), allowed) + 1)];
      int length = 0;
      while (!inflater.finished()) {
        if (length == out.length) {
          out = Arrays.copyOf(out, out.length * 2);
        }
        int more = inflater.inflate(out, length, out.length - length);
        length += more;
        if (length > allowed) {
          throw Refusal.expansion(limits.expanded());
        }
        if (more == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
          throw Refusal.damaged(entry.name);
        }
      }
      expanded += length;
      return Arrays.copyOf(out, length);
    } finally {
      inflater.end();
    }
  }
}
