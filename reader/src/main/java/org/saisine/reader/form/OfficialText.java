package org.saisine.reader.form;

import java.util.List;
import org.saisine.reader.form.Composition.Note;

/**
 * A document as plain text: a line for each of its lines with an empty one behind it, the rows of a
 * table together, notes at the end.
 */
public final class OfficialText {
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private final StringBuilder out = new StringBuilder();

  private OfficialText() {}

  public static String of(Composition composition) {
    OfficialText text = new OfficialText();
    boolean row = false;
    for (Line line : composition.lines()) {
      text.out.append(text.out.isEmpty() || row && line instanceof Line.Row ? "" : "\n");
      text.line(line);
      row = line instanceof Line.Row;
    }
    text.notes(composition.notes());
    return text.out.toString();
  }

  private void line(Line line) {
    switch (line) {
      case Line.Opening opening -> {
        out.append(opening.number()).append(opening.number().isEmpty() ? "" : " ");
        runs(opening.words());
      }
      case Line.Point point -> {
        out.append(point.mark()).append(' ');
        runs(point.words());
      }
      case Line.Row row -> {
        for (int cell = 0; cell < row.cells().size(); cell++) {
          out.append(cell == 0 ? "" : "\t");
          runs(row.cells().get(cell));
        }
      }
      case Line.Rule() -> out.append("__________________");
      default -> runs(line.words());
    }
    out.append('\n');
  }

  private void notes(List<Note> notes) {
    out.append(notes.isEmpty() ? "" : "\n");
    for (Note note : notes) {
      out.append(note.mark()).append(' ');
      runs(note.words());
      out.append('\n');
    }
  }

  private void runs(List<Run> runs) {
    for (Run run : runs) {
      if (run instanceof Run.Mark(String note)) {
        note.chars().forEach(c -> out.append(raised((char) c)));
      } else {
        out.append(run.text());
      }
    }
  }

  private static char raised(char c) {
    return c >= '0' && c <= '9' ? RAISED.charAt(c - '0') : c;
  }
}
