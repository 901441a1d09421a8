package org.saisine.secretariat.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/**
 * A table for spreadsheets (RFC 4180, in UTF-8 and marked as such, for a spreadsheet takes it for
 * something else). A cell that a spreadsheet would compute is led by an apostrophe: what a document
 * says is shown, never run.
 */
public final class Csv {
  public static final MediaType TYPE = new MediaType("text", "csv", StandardCharsets.UTF_8);

  /** What a formula may begin with, in the forms that an Asian keyboard writes too. */
  private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

  private final StringBuilder rows = new StringBuilder("\ufeff");

  public Csv(String... columns) {
    row((Object[]) columns);
  }

  /** Adds a row; nothing is an empty cell, and a list is one cell. */
  public void row(@Nullable Object... cells) {
    for (int i = 0; i < cells.length; i++) {
      if (i > 0) {
        rows.append(',');
      }
      cell(text(cells[i]));
    }
    rows.append("\r\n");
  }

  private static String text(@Nullable Object cell) {
    return switch (cell) {
      case null -> "";
      case List<?> list -> String.join("; ", list.stream().map(String::valueOf).toList());
      case Optional<?> maybe -> maybe.map(String::valueOf).orElse("");
      default -> cell.toString();
    };
  }

  private void cell(String text) {
    String safe = computed(text) ? "'" + text : text;
    if (safe.chars().anyMatch(letter -> "\",;\r\n\t'".indexOf(letter) >= 0)) {
      rows.append('"').append(safe.replace("\"", "\"\"")).append('"');
    } else {
      rows.append(safe);
    }
  }

  /** A spreadsheet may pass over blanks before it sees a formula. */
  private static boolean computed(String text) {
    if (text.isEmpty()) {
      return false;
    }
    String stripped = text.strip();
    return FORMULA.indexOf(text.charAt(0)) >= 0
        || (!stripped.isEmpty() && FORMULA.indexOf(stripped.charAt(0)) >= 0);
  }

  public byte[] bytes() {
    return rows.toString().getBytes(StandardCharsets.UTF_8);
  }
}
