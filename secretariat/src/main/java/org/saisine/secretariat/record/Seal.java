package org.saisine.secretariat.record;

import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import org.saisine.reader.print.JsonRecords;
import org.saisine.reader.vocabulary.Origin;
import org.saisine.reader.vocabulary.Record;

/** A seal over all that was read in a document: two readings with the same seal say the same. */
final class Seal {
  private Seal() {}

  static byte[] of(Record record) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      JsonRecords.write(
          bare(record), new DigestOutputStream(OutputStream.nullOutputStream(), digest), false);
      return digest.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Where the file lay when it came in, and where its lines stand in it, is not what it says. */
  private static Record bare(Record record) {
    Origin source = record.source();
    return record.withSource(
        new Origin("", "", source.mediaType(), source.sha256(), source.characters(), List.of()));
  }
}
