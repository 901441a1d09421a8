package org.saisine.cli;

import org.saisine.reader.Reader;
import org.saisine.reader.Source;
import org.saisine.reader.source.Extraction;
import org.saisine.reader.vocabulary.Finding;
import org.saisine.reader.vocabulary.Record;

/** The reader's door, as far as the command needs it. */
interface Readings {

  Record record(Source source) throws Unread;

  /** The text whose characters a record's offsets count. */
  String text(Source source) throws Unread;

  static Readings standard() {
    Reader reader = Reader.standard();
    return new Readings() {
      @Override
      public Record record(Source source) throws Unread {
        Record record = reader.read(source);
        for (Finding finding : record.findings()) {
          if (finding.code().startsWith("refused-")) {
            throw new Unread(finding);
          }
        }
        return record;
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
}
