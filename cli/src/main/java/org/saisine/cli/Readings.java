package org.saisine.cli;

import org.saisine.reader.Reader;
import org.saisine.reader.Source;
import org.saisine.reader.vocabulary.Record;

/** The reader's door, as far as the command needs it. */
interface Readings {

  Record record(Source source);

  /** The text whose characters a record's offsets count. */
  String text(Source source);

  static Readings standard() {
    Reader reader = Reader.standard();
    return new Readings() {
      @Override
      public Record record(Source source) {
        return reader.read(source);
      }

      @Override
      public String text(Source source) {
        return reader.text(source);
      }
    };
  }
}
