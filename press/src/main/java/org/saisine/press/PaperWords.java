package org.saisine.press;

import java.util.ArrayList;
import java.util.List;
import org.saisine.reader.form.Run;

/**
 * Writes the words of a line for paper. A word that is set in several ways — with the call of a
 * note, in two directions — is held together: a line may end before it or behind it, never within.
 */
final class PaperWords {
  /** What is longer than so many characters would leave a line half empty, were it held. */
  private static final int LONG = 60;

  private final Tags tags;
  private final HtmlNotes notes;
  private final HtmlRuns runs;
  private final boolean leftwards;
  private final StringBuilder words;
  private final boolean[] italic;
  private final List<Call> calls = new ArrayList<>();
  private final List<String> called = new ArrayList<>();
  private int next;

  /** A note is called before this character. */
  private record Call(int at, String mark) {}

  PaperWords(List<Run> line, Tags tags, HtmlNotes notes, HtmlRuns runs, boolean leftwards) {
    this.tags = tags;
    this.notes = notes;
    this.runs = runs;
    this.leftwards = leftwards;
    this.words = new StringBuilder(Breaks.bound(Run.words(line)));
    this.italic = new boolean[words.length()];
    int at = 0;
    for (Run run : line) {
      if (run instanceof Run.Mark(String mark)) {
        calls.add(new Call(at, mark));
        continue;
      }
      for (int i = 0; i < run.text().length(); i++, at++) {
        italic[at] = run instanceof Run.Act;
      }
    }
  }

  void write() {
    Breaks breaks = new Breaks();
    breaks.setText(words.toString());
    int from = 0;
    int start = 0;
    int end = breaks.next();
    while (end >= 0) {
      int next = breaks.next();
      // Latin words follow each other to the right, boxes in a line of Arabic to the left
      while (leftwards && next >= 0 && latin(start, end) && latin(end, next)) {
        end = next;
        next = breaks.next();
      }
      int body = end;
      while (body > start && words.charAt(body - 1) == ' ') {
        body--;
      }
      if (mixed(start, body, end)) {
        text(from, start);
        tags.open("span", "class", "held");
        held(start, body);
        call(end == words.length() ? end : body);
        tags.close("span");
        feet();
        from = body;
      }
      start = end;
      end = next;
    }
    text(from, words.length());
    call(words.length());
    feet();
  }

  private boolean latin(int from, int to) {
    for (int i = from; i < to; i++) {
      char c = words.charAt(i);
      if (Character.getDirectionality(c) == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
        return true;
      }
    }
    return false;
  }

  private boolean mixed(int from, int body, int to) {
    boolean mixed = false;
    boolean digits = false;
    boolean others = false;
    for (int i = from; i < body; i++) {
      mixed |= i > from && italic[i] != italic[i - 1];
      boolean digit = words.charAt(i) < 128 && Character.isLetterOrDigit(words.charAt(i));
      digits |= digit;
      others |= !digit && " /.-".indexOf(words.charAt(i)) < 0;
    }
    boolean marked = next < calls.size() && calls.get(next).at <= to;
    return mixed || marked || leftwards && digits && others && body - from < LONG;
  }

  /** Blanks in a box must not be widened with those of its line: the setter would misplace it. */
  private void held(int from, int to) {
    words.replace(from, to, words.substring(from, to).replace(' ', '\u00a0'));
    text(from, to);
  }

  /** Characters as they are set, with the calls before them. */
  private void text(int from, int to) {
    int at = from;
    while (at < to) {
      call(at);
      int end = at + 1;
      boolean called = next < calls.size() && calls.get(next).at < to;
      int stop = called ? calls.get(next).at : to;
      while (end < stop && italic[end] == italic[at]) {
        end++;
      }
      String part = words.substring(at, end);
      if (italic[at]) {
        tags.leaf("em", part);
      } else {
        // beside boxes, the setter writes words of the line itself before those of its elements
        tags.leaf("span", part);
      }
      at = end;
    }
  }

  private void call(int upTo) {
    while (next < calls.size() && calls.get(next).at <= upTo) {
      String mark = calls.get(next++).mark;
      tags.leaf("sup", mark);
      called.add(mark);
    }
  }

  /** The notes called so far go to the page's foot. */
  private void feet() {
    called.forEach(mark -> notes.foot(mark, tags, runs));
    called.clear();
  }

  /** Whether no letter of a text runs to the left, and one to the right. */
  static boolean rightwards(String words) {
    boolean latin = false;
    for (int i = 0; i < words.length(); i++) {
      switch (Character.getDirectionality(words.charAt(i))) {
        case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
          return false;
        }
        case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> latin = true;
        default -> {}
      }
    }
    return latin;
  }
}
