package org.saisine.press;

import java.util.List;
import org.saisine.reader.form.Line;

/**
 * The head of an official document: organization and symbol over a rule, the organ beside
 * distribution, date and original, a second rule, then session and items.
 */
final class HtmlMasthead {
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
    Bands bands = Bands.of(lines);
    if (!bands.symbol().isEmpty()) {
      band(bands.organization(), "organization", bands.symbol(), "symbol");
    }
    if (!bands.issued().isEmpty()) {
      band(bands.organ(), "organ", bands.issued(), "issue");
    }
    boolean organ = bands.issued().isEmpty();
    for (Line.Head line : bands.under()) {
      boolean first = organ && line.role() == Line.Role.ORGAN;
      line(line, first ? "organ" : kind(line.role()));
      organ &= !first;
    }
    tags.close("header").line();
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
    for (Line.Head line : lines) {
      line(line, "");
    }
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
