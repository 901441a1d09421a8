package org.saisine.reader.shape;

import java.util.ArrayList;
import java.util.List;
import org.saisine.reader.language.Language;
import org.saisine.reader.language.Letters;

/**
 * Joins lines to blocks. Three kinds of text come in: one paragraph a line, lines broken to a width
 * and cut by pages, and lines with a blank after each; a paragraph must come out the same.
 */
final class Layout {
  /** The lines that a head has at most. */
  private static final int HEAD = 100;

  /** A bold line that is shorter ends a title. */
  private static final int BOLD = 34;

  private final Lines lines;
  private final Starts starts;
  private final boolean[] furniture;
  private final Ink ink;
  private final List<Block> blocks = new ArrayList<>();
  private int expected = 1;
  private int notes;
  private boolean inNotes;
  private int hyphens;

  private Layout(String source, Language language) {
    lines = new Lines(source);
    starts = new Starts(source, language);
    furniture = new Furniture(lines).find();
    ink = new Ink(source);
    if (opensSmall()) {
      starts.openSmall();
    }
  }

  /** The first paragraph, behind the name of the organ that speaks, tells how all of them open. */
  private boolean opensSmall() {
    for (int i = 0; i < Math.min(lines.size, HEAD); i++) {
      int after = next(i + 1);
      if (lines.last(i) == ','
          && after < lines.size
          && starts.organ(lines.start[i], lines.end[i])
          && starts.actWords(lines.start[after], lines.end[after])) {
        return Character.isLowerCase(lines.first(after));
      }
    }
    return false;
  }

  /** The blocks of a source. */
  static Text of(String source, Language language) {
    Layout layout = new Layout(source, language);
    layout.run();
    return new Text(layout.ink, source.length(), List.copyOf(layout.blocks));
  }

  private void run() {
    int i = next(0);
    int[] open = new int[16];
    int[] kept = new int[16];
    while (i < lines.size) {
      if (rule(i)) {
        inNotes = true;
        i = next(i + 1);
        continue;
      }
      int note = noteAt(i);
      inNotes &= note != 0;
      int size = 0;
      int keptSize = 0;
      open = put(open, size++, i);
      int last = i;
      int j = next(i + 1);
      boolean across = j - i > 1;
      if (note == 0) {
        track(i);
      }
      while (j < lines.size) {
        if (note == 0 && (rule(j) || !lines.spaced && noteInside(last, j))) {
          int resumed = past(j, last);
          if (resumed < 0) {
            break;
          }
          for (int k = j; k < resumed; k = next(k + 1)) {
            kept = put(kept, keptSize++, k);
          }
          across = true;
          j = resumed;
          continue;
        }
        if (!goesOn(last, j, across, note)) {
          break;
        }
        open = put(open, size++, j);
        last = j;
        j = next(j + 1);
        across = j - last > 1;
      }
      write(open, size, note);
      notes(kept, keptSize);
      i = j;
    }
  }

  private static int[] put(int[] list, int at, int value) {
    int[] all = at < list.length ? list : java.util.Arrays.copyOf(list, at * 2);
    all[at] = value;
    return all;
  }

  private int next(int i) {
    int at = i;
    while (at < lines.size && furniture[at]) {
      at++;
    }
    return at;
  }

  /** Writes the notes that cut a paragraph, behind it. */
  private void notes(int[] kept, int size) {
    int k = 0;
    while (k < size) {
      if (rule(kept[k])) {
        k++;
        continue;
      }
      int note = starts.note(lines.start[kept[k]], lines.end[kept[k]]);
      int to = k + 1;
      while (to < size && starts.note(lines.start[kept[to]], lines.end[kept[to]]) == 0) {
        to++;
      }
      int[] part = java.util.Arrays.copyOfRange(kept, k, to);
      write(part, part.length, note == 0 ? notes : note);
      k = to;
    }
  }

  /** Where the text goes on after notes that begin at {@code j}; -1 where it does not. */
  private int past(int j, int last) {
    int at = rule(j) ? next(j + 1) : j;
    int previous = -1;
    boolean any = false;
    while (at < lines.size) {
      int note = starts.note(lines.start[at], lines.end[at]);
      if (note != 0 && !acts(at)) {
        any = true;
        notes = Math.max(notes, note);
      } else if (!any || previous < 0 || !wraps(previous, at)) {
        break;
      }
      previous = at;
      at = next(at + 1);
    }
    if (!any || at >= lines.size || terminal(lines.last(last)) && !resumes(at)) {
      return -1;
    }
    // without capitals only the end of what stood before tells that something begins
    boolean closed = !Letters.caseless(lines.first(at)) || closes(lines.last(last));
    return opens(at, closed, true) && !resumes(at) ? -1 : at;
  }

  private boolean resumes(int at) {
    return Character.isLowerCase(lines.first(at))
        && !starts.lettered(lines.start[at], lines.end[at]);
  }

  private boolean wraps(int previous, int at) {
    return at == previous + 1 && lines.blanks[at] == 0 && lines.full(previous);
  }

  private boolean acts(int i) {
    int at = lines.start[i];
    while (at < lines.end[i] && Letters.kind(lines.source.charAt(at)) != Letters.SPACE) {
      at++;
    }
    int from = starts.bare(Math.min(at + 1, lines.end[i]), lines.end[i]);
    // a verb in a capital letter tells a lost stop; without capitals it tells too little
    return from < lines.end[i]
        && !Letters.caseless(lines.source.charAt(from))
        && starts.act(from, lines.end[i]);
  }

  private boolean noteInside(int last, int j) {
    // where no spaces hold a mark to its word, a line may begin with it
    boolean mark = lines.unspaced && lines.blanks[j] == 0 && lines.full(last);
    return starts.raised(lines.start[j])
        && !mark
        && !terminal(lines.last(last))
        && starts.note(lines.start[j], lines.end[j]) != 0;
  }

  private void write(int[] open, int size, int note) {
    int start = ink.length;
    int first = open[0];
    char head = lines.first(first);
    boolean table = lines.source.indexOf('\t', lines.start[first], lines.end[first]) >= 0;
    int from = lines.start[first];
    if (note == 0) {
      from = starts.bare(from, lines.end[first]);
      from = from == lines.end[first] ? lines.start[first] : from;
    }
    ink.line(from, lines.end[first]);
    for (int k = 1; k < size; k++) {
      int at = lines.start[open[k]];
      if (ink.endsWithHyphen()) {
        if (!keepsHyphen(open[k - 1], open[k])) {
          ink.dropHyphen();
        }
      } else if (lines.source.charAt(lines.end[open[k - 1]] - 1) != '\u00ad'
          && !ideographs(open[k - 1], open[k])
          && !insideSymbol(open[k - 1], open[k])) {
        ink.join(at > 0 ? at - 1 : 0);
      }
      ink.line(at, lines.end[open[k]]);
    }
    int end = ink.length;
    while (end > start && ink.chars[end - 1] == ' ') {
      end--;
    }
    ink.blockEnd();
    if (end > start) {
      boolean marked = head == '#' || lines.source.startsWith("**", lines.start[first]);
      blocks.add(new Block(start, end, note, lines.indent[first], marked, table));
    }
    if (note > 0) {
      notes = Math.max(notes, note);
    }
  }

  /** Whether a line ends inside a symbol: "A/HRC/" and "54/7", "A/77/377-" and "S/2022/706". */
  private boolean insideSymbol(int before, int after) {
    char last = lines.last(before);
    int at = lines.end[before] - 1;
    boolean cut = last == '/' || Letters.fold(last) == '-';
    if (!cut || at == lines.start[before] || !Letters.inWord(lines.first(after))) {
      return false;
    }
    int from = at;
    boolean slash = last == '/';
    while (from > lines.start[before]
        && Letters.kind(lines.source.charAt(from - 1)) != Letters.SPACE) {
      from--;
      slash |= lines.source.charAt(from) == '/';
    }
    char first = lines.source.charAt(from);
    boolean capital = first >= 'A' && first <= 'Z' || first == '(';
    return slash && capital && !Character.isLowerCase(lines.first(after));
  }

  /** Whether no space is lost where one line ends and the next begins: only letters have them. */
  private boolean ideographs(int before, int after) {
    byte last = Letters.kind(lines.last(before));
    byte first = Letters.kind(lines.first(after));
    return last == Letters.IDEOGRAPH
        || first == Letters.IDEOGRAPH && last == Letters.OTHER
        || lines.unspaced && (last != Letters.LETTER || first != Letters.LETTER);
  }

  /**
   * Whether the hyphen at a line's end belongs to the word: it does where the word stands elsewhere
   * with it, or nowhere without it.
   */
  private boolean keepsHyphen(int before, int after) {
    if (!Character.isLowerCase(lines.first(after)) || ++hyphens > 200) {
      return true;
    }
    int from = lines.end[before] - 1;
    while (from > lines.start[before] && Letters.inWord(lines.source.charAt(from - 1))) {
      from--;
    }
    int to = lines.start[after];
    while (to < lines.end[after] && Letters.inWord(lines.source.charAt(to))) {
      to++;
    }
    String head = lines.source.substring(from, lines.end[before] - 1);
    String tail = lines.source.substring(lines.start[after], to);
    return lines.source.contains(head + "-" + tail)
        || !lines.source.contains(head + tail) && !starts.word(head + tail);
  }

  /** Keeps count of numbered paragraphs, to tell "12." from a number that a line begins with. */
  private void track(int i) {
    int number = starts.numbered(starts.bare(lines.start[i], lines.end[i]), lines.end[i]);
    if (number > 0) {
      expected = number + 1;
    }
  }

  /** A line of underscores or dashes, as stands above notes at a page's foot. */
  private boolean rule(int i) {
    char c = lines.first(i);
    if (c != '_' && c != '—' && c != '─' && c != '-' || lines.length(i) < 3) {
      return false;
    }
    for (int at = lines.start[i]; at < lines.end[i]; at++) {
      char here = lines.source.charAt(at);
      if (here != c && here != ' ') {
        return false;
      }
    }
    return true;
  }

  /** The note that starts here, if this is where notes stand; else 0. */
  private int noteAt(int i) {
    int note = starts.note(lines.start[i], lines.end[i]);
    if (note == 0 || acts(i)) {
      return 0;
    }
    if (inNotes || starts.raised(lines.start[i])) {
      return note;
    }
    if (note < 0) {
      // a Markdown bullet looks the same; a note in the masthead is short and often a symbol
      return lines.length(i) < 200 ? note : 0;
    }
    boolean table = lines.source.indexOf('\t', lines.start[i], lines.end[i]) >= 0;
    boolean inOrder = note > notes && note <= notes + 6;
    return inOrder && !table && lines.blanks[i] <= 2 && afterText(i) ? note : 0;
  }

  /** Notes stand after text: behind a full stop, another note or the closing lines. */
  private boolean afterText(int i) {
    int at = lines.start[i];
    while (at < lines.end[i] && Letters.kind(lines.source.charAt(at)) != Letters.SPACE) {
      at++;
    }
    while (at < lines.end[i] && Letters.kind(lines.source.charAt(at)) == Letters.SPACE) {
      at++;
    }
    char next = at < lines.end[i] ? lines.source.charAt(at) : ' ';
    boolean capital = !Character.isLowerCase(next) && Letters.kind(next) != Letters.DIGIT;
    return i > 8 && capital && terminal(lines.last(i));
  }

  static boolean terminal(char c) {
    return ".;:!?…。；：！？؟؛]】»”\"".indexOf(c) >= 0;
  }

  /** Whether line {@code j} goes on with the paragraph that line {@code last} belongs to. */
  private boolean goesOn(int last, int j, boolean across, int note) {
    int blanks = lines.blanks[j];
    boolean apart = blanks > (lines.spaced ? 1 : 0) && !across;
    if (tabbed(last) || tabbed(j)) {
      return false;
    }
    if (note != 0 && (starts.note(lines.start[j], lines.end[j]) != 0 || across || blanks > 0)) {
      return false;
    }
    char end = lines.last(last);
    if (opens(j, closes(end) || apart, apart || across || !lines.full(last))) {
      return false;
    }
    if (blanks == 0 && bold(last) && bold(j)) {
      return lines.length(last) > BOLD;
    }
    if (lines.spaced && blanks == 1 && bold(last) && bold(j)) {
      return Character.isLowerCase(lines.source.charAt(lines.start[j] + 2));
    }
    // where paragraphs open small, a small letter behind a comma tells nothing
    boolean small = Character.isLowerCase(lines.first(j)) && !(starts.small() && closes(end));
    if (apart) {
      return small && !terminal(end);
    }
    if (across) {
      boolean open = !closes(end) && (lines.width == 0 || wide(last));
      return small && end != '.' || open || comma(end) && !heading(j);
    }
    if (lines.spaced) {
      return small || lines.full(last) || !closes(end) && wide(last);
    }
    return lines.full(last) || small && !closes(end);
  }

  /** Behind a comma at a page's end only a line of its own kind is no continuation. */
  private boolean heading(int j) {
    return j + 1 < lines.size && lines.blanks[j + 1] > 0 && !closes(lines.last(j));
  }

  /** A line that is bold from end to end, as a title's lines are that were broken by hand. */
  private boolean bold(int i) {
    return lines.length(i) > 4
        && lines.source.startsWith("**", lines.start[i])
        && lines.source.startsWith("**", lines.end[i] - 2);
  }

  private boolean wide(int i) {
    return lines.width > 0 && lines.indent[i] + lines.length(i) > lines.width * 2 / 3;
  }

  private boolean tabbed(int i) {
    return lines.source.indexOf('\t', lines.start[i], lines.end[i]) >= 0;
  }

  static boolean closes(char c) {
    return terminal(c) || comma(c);
  }

  private static boolean comma(char c) {
    return c == ',' || c == '，' || c == '،';
  }

  /**
   * Whether line {@code i} begins something new, whatever stood before.
   *
   * @param closed whether the line before may end a paragraph
   * @param ended whether its print says that it does: room was left
   */
  private boolean opens(int i, boolean closed, boolean ended) {
    int from = starts.bare(lines.start[i], lines.end[i]);
    int end = lines.end[i];
    if (from >= end || rule(i)) {
      return true;
    }
    if (starts.part(from, end)) {
      return true;
    }
    char c = lines.source.charAt(from);
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
    return closed && tells && starts.act(from, end);
  }
}
