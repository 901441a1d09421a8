package org.saisine.secretariat.record;

import org.saisine.reader.Reader;
import org.saisine.reader.Source;
import org.saisine.reader.vocabulary.Record;

/** An edition as the reader of this version reads it, and the text that offsets count. */
record Reading(Record record, String text) {
  static Reading of(Source source) {
    Reader reader = Reader.standard();
    return new Reading(reader.read(source), reader.text(source));
  }
}
