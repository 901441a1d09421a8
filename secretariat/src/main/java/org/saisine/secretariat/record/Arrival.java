package org.saisine.secretariat.record;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
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
    ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length / 3 + 64);
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed, quick, 8192)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      quick.end();
    }
    return packed.toByteArray();
  }

  static byte[] unpack(byte[] packed) {
    try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
