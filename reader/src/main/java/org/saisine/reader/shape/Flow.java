package org.saisine.reader.shape;

import org.saisine.reader.language.Letters;

/** Whether a line goes on with the one before it, or begins something new. */
final class Flow {
  /** A bold line that is shorter ends a title. */
  private static final int BOLD = 34;

  /** No first line of a paragraph is indented so far: what stands there is a cell of a table. */
  private static final int DEEP = 20;

  /** What closes a title within a sentence. */
  private static final String QUOTES = "»”\"";

  private final Lines lines;
  private final Starts starts;
  private int expected = 1;

  /** Whether the paragraph that is being joined has a number. */
  private boolean numbered;

  Flow(Lines lines, Starts starts) {
    this.lines = lines;
    this.starts = starts;
  }

  /** Keeps count of numbered paragraphs, to tell "12." from a number that a line begins with. */
  void track(int i) {
    int from = starts.bare(lines.start[i], lines.end[i]);
    int number = starts.numbered(from, lines.end[i]);
    numbered = number > 0 || starts.lettered(from, lines.end[i]);
    if (number > 0) {
      expected = number + 1;
    }
  }

  /** A line of underscores or dashes, as stands above notes at a page's foot. */
  boolean rule(int i) {
    char c = lines.first(i);
    if (c != '_' && c != '—' && c != '─' && c != '-' || lines.length(i) < 3) {
      return false;
    }
    for (int at = lines.start[i]; at < lines.end[i]; at++) {
      char here = lines.chars[at];
      if (here != c && here != ' ') {
        return false;
      }
    }
    return true;
  }

  /** Whether line {@code j} goes on with the paragraph that line {@code last} belongs to. */
  boolean goesOn(int last, int j, boolean across, int note) {
    int blanks = lines.blanks[j];
    boolean apart = blanks > (lines.spaced ? 1 : 0) && !across;
    char end = lines.last(last);
    // where paragraphs open small, a small letter behind a comma tells nothing
    boolean small = Character.isLowerCase(lines.first(j)) && !(starts.small() && stops(last));
    if (apart && (!small || terminal(end))) {
      return false;
    }
    if (lines.tabbed[last] || lines.tabbed[j]) {
      return false;
    }
    int column = apart ? 0 : lines.column(last);
    if (column > 0 && (lines.indent[j] == column || lines.column(j) == column)) {
      // a cell goes on under its column; a row has a cell of its own there
      return lines.indent[j] == column;
    }
    if (!across && lines.indent[last] - lines.indent[j] >= DEEP) {
      return false;
    }
    if (note != 0 && (starts.note(lines.start[j], lines.end[j]) != 0 || across || blanks > 0)) {
      return false;
    }
    boolean ended = apart || (across ? !within(last) : !lines.print.full(last, j));
    // a colon at the end of a full line is a title's: "the Conference: Maintaining …"
    if (opens(j, closes(end) && (ended || end != ':') || apart, ended)) {
      return false;
    }
    if (blanks == 0 && bold(last) && bold(j)) {
      return lines.length(last) > BOLD;
    }
    if (lines.spaced && blanks == 1 && bold(last) && bold(j)) {
      return Character.isLowerCase(lines.chars[lines.start[j] + 2]);
    }
    if (apart) {
      return true;
    }
    if (across) {
      boolean open = !stops(last) && (lines.print.width == 0 || wide(last));
      // a machine leaves no room in a line of signs but where a paragraph ends
      boolean goesOn = (comma(end) || end == ':') && (!lines.unspaced || lines.print.full(last, j));
      return small && end != '.' || open || goesOn && !heading(j);
    }
    if (lines.spaced) {
      return small || lines.print.full(last, j) || !closes(end) && wide(last);
    }
    // where signs have no spaces, what closes nothing was broken by the machine
    boolean broken = lines.unspaced && column == 0 && lines.column(j) == 0 && wide(last);
    return lines.print.full(last, j) || !closes(end) && (small || broken);
  }

  /** Whether line {@code last} ends with a comma in a paragraph with a number: it ends none. */
  boolean within(int last) {
    return numbered && comma(lines.last(last));
  }

  /** Behind a comma at a page's end only a line of its own kind is no continuation. */
  private boolean heading(int j) {
    return j + 1 < lines.size && lines.blanks[j + 1] > 0 && !closes(lines.last(j));
  }

  /** A line that is bold from end to end, as a title's lines are that were broken by hand. */
  private boolean bold(int i) {
    return lines.length(i) > 4
        && lines.script.stands("**", lines.start[i])
        && lines.script.stands("**", lines.end[i] - 2);
  }

  private boolean wide(int i) {
    return lines.print.width > 0 && lines.indent[i] + lines.length(i) > lines.print.width * 2 / 3;
  }

  /**
   * Whether a paragraph may end with line {@code i}: what a title within it ends with tells
   * nothing, but for a stop inside it.
   */
  boolean stops(int i) {
    int at = lines.end[i] - 1;
    while (at > lines.start[i] && (QUOTES.indexOf(lines.chars[at]) >= 0 || mark(lines.chars[at]))) {
      at--;
    }
    char c = lines.last(i);
    return QUOTES.indexOf(c) < 0 ? closes(c) : terminal(lines.chars[at]);
  }

  private static boolean mark(char c) {
    return c == '*' || Pen.superscript(c) >= 0;
  }

  static boolean closes(char c) {
    return terminal(c) || comma(c);
  }

  static boolean comma(char c) {
    return c == ',' || c == '，' || c == '،';
  }

  /**
   * Whether line {@code i} begins something new, whatever stood before.
   *
   * @param closed whether the line before may end a paragraph
   * @param ended whether its print says that it does: room was left
   */
  boolean opens(int i, boolean closed, boolean ended) {
    int from = starts.bare(lines.start[i], lines.end[i]);
    int end = lines.end[i];
    if (from >= end || rule(i)) {
      return true;
    }
    if (starts.part(from, end)) {
      return true;
    }
    char c = lines.chars[from];
    if (c == '[' && closed) {
      return true;
    }
    if (Letters.kind(c) == Letters.DIGIT) {
      int number = starts.numbered(from, end);
      boolean apart = closed || from > lines.start[i];
      return number > 0 && (closed || number == expected) || starts.titled(from, end) && apart;
    }
    if (closed && starts.lettered(from, end)) {
      return true;
    }
    boolean tells = ended || !Character.isLowerCase(c) && !Letters.caseless(c);
    return closed && tells && starts.act(from, end) && (ended || !lines.print.parted());
  }

  static boolean terminal(char c) {
    return ".;:!?…。；：！？؟؛]】»”\"".indexOf(c) >= 0;
  }
}
