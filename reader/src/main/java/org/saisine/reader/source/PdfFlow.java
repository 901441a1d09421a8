package org.saisine.reader.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.saisine.reader.vocabulary.Place;

/** Joins the printed lines of a document to paragraphs, over lines, columns and pages. */
final class PdfFlow {
  /** How far down the first page a masthead may reach. */
  private static final float HEAD = 0.35f;

  private final List<PdfPage> pages;
  private final List<List<PdfLine>> lines = new ArrayList<>();
  private final Manuscript to;
  private float bodySize;
  private float left;
  private float right;
  private float leading;
  private PdfHyphens hyphens = PdfHyphens.NONE;

  PdfFlow(List<PdfPage> pages, Manuscript to) {
    this.pages = pages;
    this.to = to;
  }

  void write() throws Refusal {
    for (PdfPage page : pages) {
      lines.add(page.lines());
    }
    measure();
    PdfFurniture furniture = new PdfFurniture(pages, lines);
    PdfNotes notes = new PdfNotes(bodySize);
    List<List<PdfLine>> own = new ArrayList<>();
    for (int p = 0; p < pages.size(); p++) {
      PdfPage page = pages.get(p);
      List<PdfLine> left = notes.without(furniture.without(page, lines.get(p)));
      own.add(p == 0 ? masthead(left, page.height() * HEAD) : left);
    }
    hyphens = PdfHyphens.of(own.stream().flatMap(List::stream).toList());
    PdfTables tables = new PdfTables(bodySize, left, right, hyphens);
    List<PdfLine> text = new ArrayList<>();
    own.forEach(page -> text.addAll(tables.rows(page)));
    body(text);
    boolean first = true;
    for (PdfNotes.Note note : notes.notes()) {
      note(note, first);
      first = false;
    }
  }

  /** What stands side by side in a masthead are no cells of a row. */
  private static List<PdfLine> masthead(List<PdfLine> lines, float end) {
    List<PdfLine> all = new ArrayList<>();
    for (PdfLine line : lines) {
      if (line.base() < end && line.table()) {
        line.cells().forEach(cell -> all.add(line.with(List.of(cell))));
      } else {
        all.add(line);
      }
    }
    return all;
  }

  // ---- measures

  /** What most letters measure is the body's; where most of its lines end is its margin. */
  private void measure() {
    Map<Float, Integer> sizes = new HashMap<>();
    Map<Float, Integer> rights = new HashMap<>();
    Map<Float, Integer> lefts = new HashMap<>();
    for (List<PdfLine> page : lines) {
      for (PdfLine line : page) {
        sizes.merge(line.size(), line.text().length(), Integer::sum);
      }
    }
    bodySize = best(sizes, 10);
    Map<Float, Integer> leadings = new HashMap<>();
    for (List<PdfLine> page : lines) {
      PdfLine before = null;
      for (PdfLine line : page) {
        if (line.size() == bodySize) {
          lefts.merge((float) Math.round(line.left()), 1, Integer::sum);
          if (!line.table()) {
            rights.merge((float) Math.round(line.right()), 1, Integer::sum);
          }
          float step = before == null ? 0 : line.base() - before.base();
          if (step > 0.5f * bodySize && step < 3 * bodySize) {
            leadings.merge(Math.round(step * 2) / 2f, 1, Integer::sum);
          }
          before = line;
        }
      }
    }
    left = best(lefts, 0);
    right = margin(rights);
    leading = least(leadings, bodySize * 1.2f);
  }

  private static float best(Map<Float, Integer> counts, float otherwise) {
    float best = otherwise;
    int most = 0;
    for (Map.Entry<Float, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > most || entry.getValue() == most && entry.getKey() < best) {
        most = entry.getValue();
        best = entry.getKey();
      }
    }
    return best;
  }

  /** The least step that is taken often: lines of a paragraph stand closer than paragraphs. */
  private static float least(Map<Float, Integer> steps, float otherwise) {
    int most = 1;
    for (int count : steps.values()) {
      most = Math.max(most, count);
    }
    float least = Float.MAX_VALUE;
    for (Map.Entry<Float, Integer> step : steps.entrySet()) {
      if (step.getValue() * 12 >= most) {
        least = Math.min(least, step.getKey());
      }
    }
    return steps.isEmpty() ? otherwise : least;
  }

  /** The rightmost place where a tenth as many lines end as at the most frequent one. */
  private static float margin(Map<Float, Integer> rights) {
    int most = 0;
    for (int count : rights.values()) {
      most = Math.max(most, count);
    }
    float margin = 0;
    for (Map.Entry<Float, Integer> entry : rights.entrySet()) {
      if (entry.getValue() * 4 >= most) {
        margin = Math.max(margin, entry.getKey());
      }
    }
    return margin;
  }

  // ---- paragraphs

  private void body(List<PdfLine> text) throws Refusal {
    List<PdfLine> open = new ArrayList<>();
    boolean table = false;
    for (PdfLine line : text) {
      if (!open.isEmpty() && !goesOn(open, line)) {
        table = flush(open, table);
      }
      open.add(line);
    }
    flush(open, table);
  }

  private boolean flush(List<PdfLine> open, boolean afterRow) throws Refusal {
    if (open.isEmpty()) {
      return afterRow;
    }
    PdfLine first = open.getFirst();
    boolean row = first.table();
    if (row && afterRow) {
      to.line(where(first));
    } else {
      to.paragraph(where(first));
    }
    to.write(first.text());
    for (int i = 1; i < open.size(); i++) {
      join(open.get(i - 1), open.get(i));
    }
    open.clear();
    return row;
  }

  private void join(PdfLine before, PdfLine line) throws Refusal {
    PdfHyphens.Join join = hyphens.between(before.text(), line.text());
    switch (join) {
      case APART -> to.write(" ");
      case CUT -> to.cut(1);
      case TOGETHER -> {}
    }
    to.at(where(line));
    to.write(line.text());
  }

  private static Place.Where where(PdfLine line) {
    return new Place.OnPage(line.page(), Math.round(line.left()), Math.round(line.base()));
  }

  private boolean goesOn(List<PdfLine> open, PdfLine line) {
    PdfLine last = open.getLast();
    if (Math.abs(line.size() - last.size()) > 0.06f * bodySize) {
      return false;
    }
    if (last.table() || line.table()) {
      return false;
    }
    boolean near = line.base() > last.base() && line.page() == last.page();
    float step = line.base() - last.base();
    float most = Math.max(leading, line.size() * 1.1f) * 1.3f;
    if (near && step > most) {
      return false;
    }
    boolean ended = closes(last.text());
    if (numbered(line.text()) && (ended || !near)) {
      return false;
    }
    if (heading(last) && heading(line) && near && !item(line.text())) {
      return true;
    }
    if (!full(last, line)) {
      return false;
    }
    PdfLine usual = open.size() > 1 ? open.get(1) : last;
    float indent = line.leftwards() ? usual.right() - line.right() : line.left() - usual.left();
    boolean indented = indent > 0.7f * line.size();
    boolean single = open.size() == 1 && near;
    return !indented || single && !ended;
  }

  /** Whether the next line's first word would not have found room. */
  private boolean full(PdfLine last, PdfLine line) {
    float room = 0.25f * line.size();
    boolean aside = last.left() > pages.get(last.page() - 1).width() * 0.55f;
    if (aside && line.left() > pages.get(last.page() - 1).width() * 0.55f) {
      return false;
    }
    if (line.leftwards()) {
      return last.left() - line.firstWord() - room < leftMargin(last);
    }
    return last.right() + room + line.firstWord() > Math.max(right, line.right()) - 1;
  }

  private float leftMargin(PdfLine line) {
    float least = line.left();
    for (PdfLine other : lines.get(line.page() - 1)) {
      if (other.size() == bodySize) {
        least = Math.min(least, other.left());
      }
    }
    return least + 1;
  }

  private static boolean heading(PdfLine line) {
    return line.bold();
  }

  private static boolean closes(String text) {
    int end = text.length();
    while (end > 0 && Raised.is(text.charAt(end - 1))) {
      end--;
    }
    return end > 0 && ".;:!?,،؛؟。；：，".indexOf(text.charAt(end - 1)) >= 0
        || text.endsWith(" and")
        || text.endsWith(" or");
  }

  /** Whether a number or a letter of a list opens the line. */
  static boolean item(String text) {
    return numbered(text) || text.startsWith("(") && text.indexOf(')') < 6 && text.indexOf(')') > 1;
  }

  /** "12. ", "IV. ", "A. ". */
  private static boolean numbered(String text) {
    int stop = text.indexOf(' ') - 1;
    if (stop < 1 || stop > 5 || ".．".indexOf(text.charAt(stop)) < 0) {
      return false;
    }
    for (int i = 0; i < stop; i++) {
      char c = text.charAt(i);
      if (Character.isDigit(c) ? i > 2 : "IVXLCDMABEFGH".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  // ---- notes

  private void note(PdfNotes.Note note, boolean first) throws Refusal {
    PdfLine opening = note.lines.getFirst();
    if (first) {
      to.paragraph(where(opening));
    } else {
      to.line(where(opening));
    }
    to.write(PdfNotes.mark(opening.text()));
    for (int i = 1; i < note.lines.size(); i++) {
      join(note.lines.get(i - 1), note.lines.get(i));
    }
  }
}
