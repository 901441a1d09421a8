package org.saisine.secretariat.record;

import java.util.List;
import org.saisine.reader.Reader;
import org.saisine.reader.Source;
import org.saisine.reader.vocabulary.Record;

/**
 * An edition as it counts, and the text that offsets count.
 *
 * @param record what the reader of this version reads, with what persons have corrected
 * @param own what the reader reads by itself
 * @param standing how each correction stands to the reader, in the order in which they were made
 */
record Reading(Record record, String text, Record own, List<Standing> standing) {
  static Reading of(Source source) {
    Reader reader = Reader.standard();
    Record own = reader.read(source);
    return new Reading(own, reader.text(source), own, List.of());
  }

  /** What the reader reads by itself, with these corrections and no other. */
  Reading with(List<Correction> corrections) {
    if (corrections.isEmpty()) {
      return standing.isEmpty() ? this : new Reading(own, text, own, List.of());
    }
    Proof.Sheet sheet = Proof.of(own, text, corrections);
    return new Reading(sheet.record(), text, own, sheet.standing());
  }

  /** All that can be corrected in it. */
  List<Stated> facts() {
    return Proof.of(own, text, standing.stream().map(Standing::correction).toList()).facts();
  }
}
