package org.saisine.cli;

import org.saisine.reader.Reader;
import org.saisine.reader.Source;
import org.saisine.reader.form.Composition;
import org.saisine.reader.source.Extraction;
import org.saisine.reader.vocabulary.Finding;
import org.saisine.reader.vocabulary.Record;

/** The reader's door, as far as the command needs it. */
interface Readings {

  Record record(Source source) throws Unread;

  /** The record with all lines of the document. */
  Composition composition(Source source) throws Unread;

  /** The text whose characters a record's offsets count. */
  String text(Source source) throws Unread;

  static Readings standard() {
    Reader reader = Reader.standard();
    return new Readings() {
      @Override
      public Record record(Source source) throws Unread {
        return taken(reader.read(source));
      }

      @Override
      public Composition composition(Source source) throws Unread {
        Composition composition = reader.compose(source);
        taken(composition.record());
        return composition;
      }

      @Override
      public String text(Source source) throws Unread {
        return switch (reader.extract(source)) {
          case Extraction.Text read -> read.text();
          case Extraction.Refused refused -> throw new Unread(refused.finding());
        };
      }
    };
  }

  private static Record taken(Record record) throws Unread {
    for (Finding finding : record.findings()) {
      if (finding.code().startsWith("refused-")) {
        throw new Unread(finding);
      }
    }
    return record;
  }
}
