package org.saisine.secretariat.record;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.InflaterInputStream;
import org.saisine.reader.Reader;
import org.saisine.reader.Source;
import org.saisine.reader.vocabulary.Record;

/**
 * A document that has come in, and what is read in it.
 *
 * @param packed the original, compressed
 * @param seal over all that is read in it: see {@link Seal}
 */
public record Arrival(Record record, byte[] packed, byte[] seal) {
  /** Reads a document; safe to be called by many threads. */
  public static Arrival of(Source source) {
    Record record = Reader.standard().read(source);
    return new Arrival(record, pack(source.bytes()), Seal.of(record));
  }

  /** Whether there is anything to keep: a refused or empty file has no text. */
  public boolean readable() {
    return record.source().characters() > 0;
  }

  /** What identifies the content, in hexadecimal. */
  public String sha256() {
    return record.source().sha256();
  }

  /** The symbol; where the document has none, a name that its content gives it. */
  String symbol() {
    return record
        .masthead()
        .symbol()
        .map(fact -> fact.value())
        .orElseGet(() -> unsymbolled(sha256()));
  }

  static String unsymbolled(String sha256) {
    return "unsymbolled/" + sha256.substring(0, 12);
  }

  private static byte[] pack(byte[] bytes) {
    Deflater quick = new Deflater(Deflater.BEST_SPEED);
    try {
      quick.setInput(bytes);
      quick.finish();
      // What was compressed already, as most large originals are, hardly shrinks.
      byte[] packed = new byte[bytes.length + (bytes.length >> 8) + 64];
      int length = quick.deflate(packed);
      while (!quick.finished()) {
        packed = Arrays.copyOf(packed, 2 * packed.length);
        length += quick.deflate(packed, length, packed.length - length);
      }
      return Arrays.copyOf(packed, length);
    } finally {
      quick.end();
    }
  }

  static byte[] unpack(byte[] packed) {
    try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
