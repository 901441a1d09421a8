package org.saisine.secretariat.publishing;

import java.util.ArrayList;
import java.util.List;
import org.saisine.reader.form.Composition;
import org.saisine.reader.form.Line;
import org.saisine.reader.form.Run;

/** What one edition says otherwise than another, line by line. */
final class Changes {
  /** Editions with more lines than these are compared by place alone. */
  private static final int MOST = 2_000;

  private final List<Said> before;
  private final List<Said> after;
  private final List<Change> changes = new ArrayList<>();

  private Changes(List<Said> before, List<Said> after) {
    this.before = before;
    this.after = after;
  }

  /**
   * A change.
   *
   * @param place the number of the paragraph or the mark of the note it is in; empty elsewhere
   * @param note whether the place is a note
   * @param before the words that are to go, with enough about them to find them; empty where only
   *     something is added
   */
  record Change(String place, boolean note, String before, String after) {}

  /** A line, and the paragraph or note it belongs to. */
  private record Said(String place, boolean note, String words) {}

  static List<Change> between(Composition earlier, Composition later) {
    Changes changes = new Changes(said(earlier), said(later));
    changes.compare();
    return List.copyOf(changes.changes);
  }

  private static List<Said> said(Composition composition) {
    List<Said> all = new ArrayList<>();
    String place = "";
    for (Line line : composition.lines()) {
      place =
          switch (line) {
            case Line.Opening opening -> opening.number().replaceAll("[.\\-–\\s]+$", "");
            case Line.Point point -> place;
            case Line.Sequel sequel -> place;
            default -> "";
          };
      String mark = line instanceof Line.Point point ? point.mark() + " " : "";
      all.add(new Said(place, false, mark + words(line.words())));
    }
    composition.notes().forEach(note -> all.add(new Said(note.mark(), true, words(note.words()))));
    return all;
  }

  private static String words(List<Run> runs) {
    return Run.words(runs).strip();
  }

  /** Along the longest row of lines that both have; lines that stand against each other differ. */
  private void compare() {
    int[][] common = before.size() * (long) after.size() <= (long) MOST * MOST ? common() : null;
    int i = 0;
    int j = 0;
    List<Said> gone = new ArrayList<>();
    List<Said> come = new ArrayList<>();
    while (i < before.size() || j < after.size()) {
      if (i < before.size() && j < after.size() && same(i, j)) {
        tell(gone, come);
        i++;
        j++;
      } else if (j >= after.size()
          || i < before.size() && (common == null || common[i + 1][j] >= common[i][j + 1])) {
        gone.add(before.get(i++));
        if (common == null && j < after.size()) {
          come.add(after.get(j++));
        }
      } else {
        come.add(after.get(j++));
      }
    }
    tell(gone, come);
  }

  private boolean same(int i, int j) {
    return before.get(i).words.equals(after.get(j).words);
  }

  private int[][] common() {
    int[][] length = new int[before.size() + 1][after.size() + 1];
    for (int i = before.size() - 1; i >= 0; i--) {
      for (int j = after.size() - 1; j >= 0; j--) {
        length[i][j] =
            same(i, j) ? length[i + 1][j + 1] + 1 : Math.max(length[i + 1][j], length[i][j + 1]);
      }
    }
    return length;
  }

  private void tell(List<Said> gone, List<Said> come) {
    for (int k = 0; k < Math.max(gone.size(), come.size()); k++) {
      Said old = k < gone.size() ? gone.get(k) : new Said(come.get(k).place, come.get(k).note, "");
      Said now = k < come.size() ? come.get(k) : new Said(old.place, old.note, "");
      changes.add(narrowed(old, now));
    }
    gone.clear();
    come.clear();
  }

  /** Only the words that differ, and one beside them where nothing else would be left. */
  private static Change narrowed(Said old, Said now) {
    // Chinese has no spaces: there a character is a word.
    String gap = old.words.indexOf(' ') < 0 && now.words.indexOf(' ') < 0 ? "" : " ";
    List<String> gone = List.of(old.words.split(gap, -1));
    List<String> come = List.of(now.words.split(gap, -1));
    int least = Math.min(gone.size(), come.size());
    int start = 0;
    while (start < least && gone.get(start).equals(come.get(start))) {
      start++;
    }
    int end = 0;
    while (end < least - start
        && gone.get(gone.size() - 1 - end).equals(come.get(come.size() - 1 - end))) {
      end++;
    }
    if (start + end == least && start > 0) {
      start--;
    } else if (start + end == least && end > 0) {
      end--;
    }
    return new Change(
        now.place.isEmpty() ? old.place : now.place,
        now.note || old.note,
        String.join(gap, gone.subList(start, gone.size() - end)),
        String.join(gap, come.subList(start, come.size() - end)));
  }
}
