package org.saisine.press;

import java.util.List;
import org.saisine.reader.form.Line;
import org.saisine.reader.form.Run;

/**
 * The head of an official document: organization and symbol over a rule, the organ beside
 * distribution, date and original, a second rule, then session and items.
 */
final class HtmlMasthead {
  /** What stands beside distribution and date is a word or two: the present language. */
  private static final int SHORT = 30;

  private final Tags tags;
  private final HtmlRuns runs;
  private final HtmlNotes notes;
  private boolean headed = true;

  HtmlMasthead(Tags tags, HtmlRuns runs, HtmlNotes notes) {
    this.tags = tags;
    this.runs = runs;
    this.notes = notes;
  }

  /**
   * @param heading whether the page has no other heading than one of these lines
   */
  void write(List<Line.Head> lines, boolean heading) {
    if (lines.isEmpty()) {
      return;
    }
    headed = !heading;
    tags.open("header").line();
    int at = top(lines);
    int issued = issuedFrom(lines, at);
    int end = issuedTo(lines, issued);
    if (end > issued) {
      band(lines.subList(at, issued), "organ", lines.subList(issued, end), "issue");
      at = end;
    }
    boolean organ = end == issued;
    for (Line.Head line : lines.subList(at, lines.size())) {
      String kind = kind(line.role());
      line(line, organ && line.role() == Line.Role.ORGAN ? "organ" : kind);
      organ &= line.role() != Line.Role.ORGAN;
    }
    tags.close("header").line();
  }

  /** The symbol beside what stands before it, if it stands high; where the lines go on. */
  private int top(List<Line.Head> lines) {
    for (int i = 0; i < Math.min(3, lines.size()); i++) {
      Line.Role role = lines.get(i).role();
      if (role == Line.Role.SYMBOL) {
        band(lines.subList(0, i), "organization", lines.subList(i, i + 1), "symbol");
        return i + 1;
      }
      if (role != Line.Role.OTHER && role != Line.Role.ORGAN) {
        return 0;
      }
    }
    return 0;
  }

  private static int issuedFrom(List<Line.Head> lines, int from) {
    for (int i = from; i < Math.min(from + 6, lines.size()); i++) {
      if (issue(lines.get(i).role())) {
        return i;
      }
    }
    return from;
  }

  private static int issuedTo(List<Line.Head> lines, int from) {
    int end = from;
    for (int i = from; i < Math.min(from + 5, lines.size()); i++) {
      Line.Head line = lines.get(i);
      boolean label = labelled(line) && Run.words(line.words()).length() < SHORT;
      if (issue(line.role()) || end > from && label) {
        end = i + 1;
      } else if (line.role() != Line.Role.OTHER || Run.words(line.words()).length() > SHORT) {
        break;
      }
    }
    return end;
  }

  private static boolean issue(Line.Role role) {
    return role == Line.Role.DISTRIBUTION || role == Line.Role.ISSUED || role == Line.Role.ORIGINAL;
  }

  /** "Original: English" */
  private static boolean labelled(Line.Head line) {
    String words = Run.words(line.words());
    return line.role() == Line.Role.OTHER
        && words.length() < 50
        && (words.indexOf(':') > 0 || words.indexOf('：') > 0);
  }

  private void band(
      List<Line.Head> left, String leftKind, List<Line.Head> right, String rightKind) {
    tags.open("div", "class", rightKind.equals("issue") ? "band second" : "band");
    notes.hold();
    side(left, leftKind);
    side(right, rightKind);
    tags.close("div").line();
    notes.release(tags, runs);
  }

  private void side(List<Line.Head> lines, String kind) {
    tags.open("div", "class", kind);
    lines.forEach(line -> line(line, ""));
    tags.close("div");
  }

  private void line(Line.Head line, String kind) {
    String name = headed ? "p" : "h1";
    headed = true;
    tags.open(name, "class", kind, "dir", runs.direction(line.words()));
    runs.write(line.words());
    tags.close(name).line();
  }

  private static String kind(Line.Role role) {
    return switch (role) {
      case SESSION -> "session";
      case ADOPTED -> "adopted";
      case SYMBOL -> "symbol";
      case ORGAN, DISTRIBUTION, ISSUED, ORIGINAL, DATES, ITEM, DRAFT, OTHER -> "";
    };
  }
}
