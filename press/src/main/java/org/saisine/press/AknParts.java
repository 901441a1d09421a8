package org.saisine.press;

import java.util.List;
import org.saisine.reader.form.Line;
import org.saisine.reader.form.Run;
import org.saisine.reader.vocabulary.Part;

/** The lines of a document in the parts that Akoma Ntoso has for them, in their order. */
record AknParts(
    List<Line> cover,
    List<Line> preface,
    List<Line> preamble,
    List<Line> body,
    List<Line> conclusions,
    List<Line> annex) {

  static AknParts of(List<Line> lines) {
    int annex = first(lines, 0, lines.size(), Line.Annex.class);
    int opening = first(lines, 0, annex, Line.Opening.class);
    int title = first(lines, 0, opening, Line.Title.class);
    int head = head(lines, opening);
    int formula = head > 0 && speaks(lines.get(head - 1)) ? head - 1 : head;
    int preface = Math.min(title, formula);
    int body = body(lines, formula, annex);
    int conclusions = conclusions(lines, body, annex);
    return new AknParts(
        lines.subList(0, preface),
        lines.subList(preface, formula),
        lines.subList(formula, body),
        lines.subList(body, conclusions),
        lines.subList(conclusions, annex),
        lines.subList(annex, lines.size()));
  }

  private static int first(List<Line> lines, int from, int to, Class<? extends Line> kind) {
    for (int i = from; i < to; i++) {
      if (kind.isInstance(lines.get(i))) {
        return i;
      }
    }
    return to;
  }

  /** The end of the masthead: behind its last line before the first paragraph. */
  private static int head(List<Line> lines, int opening) {
    int end = opening;
    while (end > 0
        && !(lines.get(end - 1) instanceof Line.Head)
        && !(lines.get(end - 1) instanceof Line.Title)) {
      end--;
    }
    return end;
  }

  /** Whether the organ speaks here: "The General Assembly,". */
  static boolean speaks(Line line) {
    String words = Run.words(line.words()).strip();
    boolean comma = !words.isEmpty() && ",،，".indexOf(words.charAt(words.length() - 1)) >= 0;
    return line instanceof Line.Enacting || line instanceof Line.Head && comma;
  }

  /** The end of the preamble: the first paragraph that is none of it. */
  private static int body(List<Line> lines, int from, int to) {
    int end = from;
    boolean preamble = false;
    for (int i = from; i < to; i++) {
      if (lines.get(i) instanceof Line.Opening(_, Part part, _, _)) {
        if (part != Part.PREAMBULAR) {
          return preamble ? i : end;
        }
        preamble = true;
      } else if (speaks(lines.get(i))) {
        end = i + 1;
      }
    }
    return preamble ? conclusions(lines, from, to) : end;
  }

  /** The first line of the votes and dates behind which no paragraph stands. */
  private static int conclusions(List<Line> lines, int from, int to) {
    int start = to;
    for (int i = to - 1; i >= from; i--) {
      Line line = lines.get(i);
      if (line instanceof Line.Opening || line instanceof Line.Point) {
        return start;
      }
      start = line instanceof Line.Closing || line instanceof Line.Ballot ? i : start;
    }
    return start;
  }
}
