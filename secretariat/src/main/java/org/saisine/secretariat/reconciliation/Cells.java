package org.saisine.secretariat.reconciliation;

import java.util.ArrayList;
import java.util.List;

/**
 * The rows of a text in RFC 4180, with commas, semicolons or tabs between the cells. Looks at each
 * character a bounded number of times; what is wrong with a row is told with it and stops nothing.
 */
final class Cells {
  /** Limits: what is beyond them is told, and not read. */
  static final int MOST_ROWS = 1_000_000;

  static final int MOST_COLUMNS = 1_000;
  static final int LONGEST_CELL = 100_000;

  /** How often a quotation may turn out to have no end. */
  private static final int OPEN_QUOTES = 100;

  /**
   * A row.
   *
   * @param number as a spreadsheet counts it
   */
  record Line(int number, List<String> cells, List<Fault> faults) {
    boolean blank() {
      return faults.isEmpty() && cells.stream().allMatch(String::isBlank);
    }
  }

  private final String text;
  private char delimiter;
  private int at;
  private int open;

  private Cells(String text) {
    this.text = text;
  }

  /** All rows, empty ones too; one more than {@link #MOST_ROWS} where there are more. */
  static List<Line> of(String text) {
    Cells cells = new Cells(text);
    cells.head();
    List<Line> lines = new ArrayList<>();
    while (cells.at < text.length() && lines.size() <= MOST_ROWS) {
      lines.add(cells.line(lines.size() + 1));
    }
    return lines;
  }

  /** Finds what stands between cells: what the list says ("sep=;"), else what its head has most. */
  private void head() {
    if (text.startsWith("sep=") && text.length() > 4 && ";,\t".indexOf(text.charAt(4)) >= 0) {
      delimiter = text.charAt(4);
      at = 5;
      lineEnd();
      return;
    }
    int[] counts = new int[3];
    boolean quoted = false;
    for (int i = 0; i < text.length() && (quoted || !ends(i)) && i < LONGEST_CELL; i++) {
      quoted ^= text.charAt(i) == '"';
      int which = ",;\t".indexOf(text.charAt(i));
      if (which >= 0 && !quoted) {
        counts[which]++;
      }
    }
    int most = counts[1] > counts[0] ? 1 : 0;
    delimiter = ",;\t".charAt(counts[2] > counts[most] ? 2 : most);
  }

  private boolean ends(int i) {
    return text.charAt(i) == '\n' || text.charAt(i) == '\r';
  }

  private void lineEnd() {
    if (at < text.length() && text.charAt(at) == '\r') {
      at++;
      at += at < text.length() && text.charAt(at) == '\n' ? 1 : 0;
    } else if (at < text.length() && text.charAt(at) == '\n') {
      at++;
    }
  }

  private Line line(int number) {
    List<String> cells = new ArrayList<>();
    List<Fault> faults = new ArrayList<>();
    boolean more = true;
    while (more) {
      String cell = cell(faults);
      if (cells.size() < MOST_COLUMNS) {
        cells.add(cell);
      } else if (cells.size() == MOST_COLUMNS && faults.stream().noneMatch(Cells::columns)) {
        faults.add(Fault.of("columns", MOST_COLUMNS));
      }
      more = at < text.length() && text.charAt(at) == delimiter;
      at += more ? 1 : 0;
    }
    lineEnd();
    return new Line(number, cells, faults);
  }

  private static boolean columns(Fault fault) {
    return fault.code().equals("columns");
  }

  private String cell(List<Fault> faults) {
    String cell = at < text.length() && text.charAt(at) == '"' ? quoted(faults) : plain();
    if (cell.length() > LONGEST_CELL) {
      faults.add(Fault.of("long", LONGEST_CELL));
      return "";
    }
    return shown(cell);
  }

  private String plain() {
    int from = at;
    while (at < text.length() && text.charAt(at) != delimiter && !ends(at)) {
      at++;
    }
    return text.substring(from, at);
  }

  private String quoted(List<Fault> faults) {
    int from = at++;
    StringBuilder cell = new StringBuilder();
    while (at < text.length() && cell.length() <= LONGEST_CELL) {
      char c = text.charAt(at++);
      if (c != '"') {
        cell.append(c);
      } else if (at < text.length() && text.charAt(at) == '"') {
        cell.append(c);
        at++;
      } else {
        return cell.append(behind(faults)).toString();
      }
    }
    return unclosed(from, faults);
  }

  private String behind(List<Fault> faults) {
    String behind = plain();
    if (!behind.isBlank()) {
      faults.add(Fault.of("behind-quote", behind));
      return behind;
    }
    return "";
  }

  /** What has no end within bounds is no quotation: the next row begins on the next line. */
  private String unclosed(int from, List<Fault> faults) {
    if (++open > OPEN_QUOTES) {
      at = text.length();
      faults.add(Fault.of("rest"));
      return "";
    }
    at = from + 1;
    String cell = plain();
    faults.add(Fault.of("open-quote", cell));
    return cell;
  }

  /** What a spreadsheet would compute is led by an apostrophe, which is no part of it. */
  private static String shown(String cell) {
    boolean led = cell.length() > 1 && cell.charAt(0) == '\'';
    String behind = led ? cell.substring(1).strip() : "";
    return led && !behind.isEmpty() && "=+-@＝＋－＠".indexOf(behind.charAt(0)) >= 0
        ? cell.substring(1)
        : cell;
  }
}
