package org.saisine.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.saisine.reader.Source;
import org.saisine.reader.print.JsonRecords;
import org.saisine.reader.print.Words;

/** The answers that can be asked for. */
final class Answers {
  private Answers() {}

  static Answer text(Readings readings) {
    return (source, to) -> write(to, readings.text(source));
  }

  static Answer json(Readings readings, boolean indented) {
    return (source, to) -> {
      JsonRecords.write(readings.record(source), to, indented);
      to.write('\n');
    };
  }

  static Answer card(Readings readings, int width, Style style, Words words) {
    return (source, to) -> write(to, Card.of(readings.record(source), width, style, words));
  }

  static Answer mandates(Readings readings, int width, Style style, Words words) {
    MandateList list = new MandateList(width, style, words);
    return headed(list.head(), (source, to) -> write(to, list.rows(readings.record(source))));
  }

  static Answer csv(Readings readings) {
    return headed(
        MandateCsv.HEAD, (source, to) -> write(to, MandateCsv.rows(readings.record(source))));
  }

  private static Answer headed(String head, Answer rows) {
    return new Answer() {
      @Override
      public String head() {
        return head;
      }

      @Override
      public void write(Source source, OutputStream to) throws IOException {
        rows.write(source, to);
      }
    };
  }

  private static void write(OutputStream to, String text) throws IOException {
    to.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
