package org.saisine.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.saisine.reader.print.JsonRecords;
import org.saisine.reader.vocabulary.Due;
import org.saisine.reader.vocabulary.Fact;
import org.saisine.reader.vocabulary.Mandate;
import org.saisine.reader.vocabulary.Record;

/** Mandates as comma-separated values (RFC 4180), one a line; lists within a cell have blanks. */
final class MandateCsv {
  static final String HEAD = "symbol,by,kind,to,due,every,paragraph,text,start,end,path\n";

  private MandateCsv() {}

  static String rows(Record record) {
    StringBuilder rows = new StringBuilder();
    String symbol = record.masthead().symbol().map(Fact::value).orElse("");
    for (Mandate mandate : record.mandates()) {
      List<String> cells =
          List.of(
              symbol,
              String.join(" ", mandate.by()),
              JsonRecords.word(mandate.kind()),
              String.join(" ", mandate.to()),
              mandate.due().stream().map(MandateCsv::due).collect(Collectors.joining(" ")),
              mandate.every().orElse(""),
              mandate.paragraph(),
              mandate.text(),
              String.valueOf(mandate.span().start()),
              String.valueOf(mandate.span().end()),
              record.source().path());
      rows.append(cells.stream().map(MandateCsv::cell).collect(Collectors.joining(",")));
      rows.append('\n');
    }
    return rows.toString();
  }

  private static String due(Due due) {
    return switch (due) {
      case Due.AtSession(String organ, int session) -> organ + ":" + session;
      case Due.OnDate(var date) -> date.toString();
      case Due.InYear(int year) -> String.valueOf(year);
      case Due.Within(String iso) -> iso;
    };
  }

  private static String cell(String value) {
    String safe = looksLikeFormula(value) ? "'" + value : value;
    boolean plain =
        safe.chars().noneMatch(unit -> unit == ',' || unit == '"' || unit == '\n' || unit == '\r');
    return plain ? safe : "\"" + safe.replace("\"", "\"\"") + "\"";
  }

  /** A spreadsheet would run such a cell, and a stranger's document may hold anything. */
  private static boolean looksLikeFormula(String value) {
    return value.length() > 1 && "=+-@\t\r".indexOf(value.charAt(0)) >= 0;
  }
}
