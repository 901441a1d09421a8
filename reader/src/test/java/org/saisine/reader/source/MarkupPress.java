package org.saisine.reader.source;

import java.nio.charset.StandardCharsets;

/** Writes village documents as HTML and as Akoma Ntoso. */
final class MarkupPress {
  private MarkupPress() {}

  static byte[] html(Sheet sheet) {
    StringBuilder all =
        new StringBuilder("<!DOCTYPE html>\n<html><head><title>x</title></head><body>");
    boolean table = false;
    for (Sheet.Line line : sheet.lines()) {
      boolean row = line.text().indexOf('\t') >= 0;
      all.append(row && !table ? "<table>" : !row && table ? "</table>\n" : "\n");
      table = row;
      if (row) {
        all.append("<tr><td>").append(escaped(line.text()).replace("\t", "</td><td>"));
        all.append("</td></tr>");
        continue;
      }
      all.append("<p>");
      for (Sheet.Run run : Sheet.runs(line.text())) {
        boolean note = run.note() > 0;
        all.append(note ? "<sup>" + run.note() + "</sup>" : escaped(run.words()));
      }
      all.append("</p>");
    }
    all.append(table ? "</table>" : "");
    sheet
        .notes()
        .forEach((n, words) ->
            all.append(sheet.bracketed() ? "<p>(<sup>" : "<p><sup>")
                .append(n)
                .append(sheet.bracketed() ? "</sup>) " : "</sup> ")
                .append(escaped(words))
                .append("</p>"));
    return all.append("</body></html>").toString().getBytes(StandardCharsets.UTF_8);
  }

  static byte[] akn(Sheet sheet) {
    StringBuilder all =
        new StringBuilder(
            "<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\"><statement>"
                + "<meta><identification/></meta><mainBody>");
    boolean table = false;
    for (Sheet.Line line : sheet.lines()) {
      boolean row = line.text().indexOf('\t') >= 0;
      all.append(row && !table ? "<table>" : !row && table ? "</table>\n" : "\n");
      table = row;
      if (row) {
        all.append("<tr><td>").append(escaped(line.text()).replace("\t", "</td><td>"));
        all.append("</td></tr>");
        continue;
      }
      all.append("<p>");
      for (Sheet.Run run : Sheet.runs(line.text())) {
        String note =
            "<authorialNote marker=\""
                + run.note()
                + "\"><p>"
                + escaped(sheet.notes().getOrDefault(run.note(), ""))
                + "</p></authorialNote>";
        boolean known = sheet.notes().containsKey(run.note());
        String mark = known ? note : "<sup>" + run.note() + "</sup>";
        all.append(run.note() > 0 ? mark : escaped(run.words()));
      }
      all.append("</p>");
    }
    all.append(table ? "</table>" : "");
    return all.append("</mainBody></statement></akomaNtoso>")
        .toString()
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String escaped(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
