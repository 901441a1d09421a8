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

  private final Lines lines;
  private final Starts starts;
  private final Flow flow;
  private final Seams seams;
  private final Raised raised;
  private final boolean[] furniture;
  private final Pen pen;
  private final Ink ink;
  private final List<Block> blocks = new ArrayList<>();
  private int notes;

  /** The numbers of notes that cut paragraphs, by the lines with which they start. */
  private final int[] cut;

  private boolean inNotes;

  private Layout(Script source, Language language) {
    Lines printed = new Lines(source);
    lines = printed.piped ? new Lines(Pipes.tabs(source)) : printed;
    Script script = lines.script;
    starts = new Starts(script, language);
    flow = new Flow(lines, starts);
    seams = new Seams(lines, starts);
    raised = new Raised(lines, starts);
    furniture = new Furniture(lines).find();
    cut = new int[lines.size];
    pen = new Pen(script);
    ink = pen.ink();
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
  static Text of(CharSequence source, Language language) {
    Layout layout = new Layout(new Script(source), language);
    layout.run();
    return new Text(layout.ink, source.length(), List.copyOf(layout.blocks));
  }

  private void run() {
    int i = next(0);
    int[] open = new int[16];
    int[] kept = new int[16];
    while (i < lines.size) {
      if (flow.rule(i)) {
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
        flow.track(i);
      }
      while (j < lines.size) {
        if (note == 0 && (flow.rule(j) || noteInside(last, j))) {
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
        if (!flow.goesOn(last, j, across, note)) {
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
      if (flow.rule(kept[k])) {
        k++;
        continue;
      }
      int note = cut[kept[k]];
      int to = k + 1;
      while (to < size && cut[kept[to]] == 0) {
        to++;
      }
      int[] part = java.util.Arrays.copyOfRange(kept, k, to);
      write(part, part.length, note == 0 ? notes : note);
      k = to;
    }
  }

  /** Where the text goes on after notes that begin at {@code j}; -1 where it does not. */
  private int past(int j, int last) {
    boolean ruled = flow.rule(j);
    int at = ruled ? next(j + 1) : j;
    int previous = -1;
    boolean any = false;
    while (at < lines.size) {
      if (any && at > previous + 1) {
        break; // notes stand at the foot of one page
      }
      int note = ruled ? noteUnder(at) : starts.note(lines.start[at], lines.end[at]);
      if (note != 0 && !acts(at)) {
        any = true;
        cut[at] = note;
        notes = Math.max(notes, note);
      } else if (!any || previous < 0 || !wraps(previous, at)) {
        break;
      }
      previous = at;
      at = next(at + 1);
    }
    char before = lines.last(last);
    // a colon at the end of a full line may stand within a title
    boolean titled = before == ':' && at < lines.size && lines.print.full(last, at);
    boolean stopped = flow.stops(last) && !Flow.comma(before) && !titled;
    if (!any || at >= lines.size || stopped && !resumes(at)) {
      return -1;
    }
    // without capitals only the end of what stood before tells that something begins
    boolean closed = !Letters.caseless(lines.first(at)) || Flow.closes(before);
    return flow.opens(at, closed, !flow.within(last)) && !resumes(at) ? -1 : at;
  }

  /** The note that starts at line {@code at} under a rule: there the next number tells enough. */
  private int noteUnder(int at) {
    boolean next = starts.leads(notes + 1, lines.start[at], lines.end[at]);
    return next ? notes + 1 : starts.note(lines.start[at], lines.end[at]);
  }

  private boolean resumes(int at) {
    return Character.isLowerCase(lines.first(at))
        && !starts.lettered(lines.start[at], lines.end[at]);
  }

  private boolean wraps(int previous, int at) {
    boolean tight = lines.blanks[at] <= (lines.spaced ? 1 : 0);
    return at == previous + 1 && tight && lines.print.full(previous, at);
  }

  private boolean acts(int i) {
    int at = lines.start[i];
    while (at < lines.end[i] && Letters.kind(lines.chars[at]) != Letters.SPACE) {
      at++;
    }
    int from = starts.bare(Math.min(at + 1, lines.end[i]), lines.end[i]);
    // a verb in a capital letter tells a lost stop; without capitals it tells too little
    return from < lines.end[i]
        && !Letters.caseless(lines.chars[from])
        && !starts.participle(from, lines.end[i])
        && starts.act(from, lines.end[i]);
  }

  private boolean noteInside(int last, int j) {
    int note = starts.note(lines.start[j], lines.end[j]);
    // where no spaces hold a mark to its word, a line may begin with it
    boolean mark =
        lines.unspaced && lines.blanks[j] == 0 && lines.print.full(last, j)
            || raised.calls(note, j);
    // where every line stands apart, a number opens a note only if a mark has called it
    boolean called = lines.spaced && note == notes + 1 && ink.called(note);
    return (starts.raised(lines.start[j]) || called)
        && !mark
        && !Flow.terminal(lines.last(last))
        && note != 0;
  }

  private void write(int[] open, int size, int note) {
    int start = ink.length;
    int first = open[0];
    char head = lines.first(first);
    boolean table = lines.tabbed[first];
    int from = lines.start[first];
    if (note == 0) {
      from = starts.bare(from, lines.end[first]);
      from = from == lines.end[first] ? lines.start[first] : from;
    }
    pen.line(from, lines.end[first]);
    for (int k = 1; k < size; k++) {
      int at = lines.start[open[k]];
      if (ink.endsWithHyphen()) {
        if (!seams.keepsHyphen(open[k - 1], open[k])) {
          ink.dropHyphen();
        }
      } else if (lines.chars[lines.end[open[k - 1]] - 1] != '\u00ad'
          && !seams.ideographs(open[k - 1], open[k])
          && !seams.insideSymbol(open[k - 1], open[k])) {
        ink.join(at > 0 ? at - 1 : 0);
      }
      pen.line(at, lines.end[open[k]]);
    }
    int end = ink.length;
    while (end > start && ink.chars[end - 1] == ' ') {
      end--;
    }
    ink.blockEnd();
    if (end > start) {
      boolean marked = head == '#' || lines.script.stands("**", lines.start[first]);
      blocks.add(new Block(start, end, note, lines.indent[first], marked, table));
    }
    if (note > 0) {
      notes = Math.max(notes, note);
    }
  }

  /** The note that starts here, if this is where notes stand; else 0. */
  private int noteAt(int i) {
    int note = inNotes ? noteUnder(i) : starts.note(lines.start[i], lines.end[i]);
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
    boolean inOrder = note > notes && note <= notes + 6;
    // the next note follows the one before, whatever that one ends with
    boolean behind = notes > 0 && !blocks.isEmpty() && blocks.getLast().note() == notes;
    boolean next = behind && note == notes + 1;
    return inOrder && !lines.tabbed[i] && lines.blanks[i] <= 2 && (next || afterText(i)) ? note : 0;
  }

  /** Notes stand after text: behind a full stop, another note or the closing lines. */
  private boolean afterText(int i) {
    int at = lines.start[i];
    while (at < lines.end[i] && Letters.kind(lines.chars[at]) != Letters.SPACE) {
      at++;
    }
    while (at < lines.end[i] && Letters.kind(lines.chars[at]) == Letters.SPACE) {
      at++;
    }
    char next = at < lines.end[i] ? lines.chars[at] : ' ';
    boolean capital = !Character.isLowerCase(next) && Letters.kind(next) != Letters.DIGIT;
    return i > 8 && capital && Flow.terminal(lines.last(i));
  }
}
