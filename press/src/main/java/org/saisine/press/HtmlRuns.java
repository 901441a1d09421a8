package org.saisine.press;

import java.util.List;
import org.saisine.reader.form.Run;

/** Writes the words of a line: acts in italics, citations with their symbols, calls of notes. */
final class HtmlRuns {
  private final Tags tags;
  private final HtmlNotes notes;
  private final Medium medium;
  private final boolean leftwards;

  /**
   * @param leftwards whether the document's language runs to the left
   */
  HtmlRuns(Tags tags, HtmlNotes notes, Medium medium, boolean leftwards) {
    this.tags = tags;
    this.notes = notes;
    this.medium = medium;
    this.leftwards = leftwards;
  }

  void write(List<Run> runs) {
    if (medium == Medium.PAPER) {
      new PaperWords(runs, tags, notes, this, leftwards).write();
      return;
    }
    for (Run run : runs) {
      switch (run) {
        case Run.Plain plain -> tags.text(plain.text());
        case Run.Act act -> tags.leaf("em", act.text());
        case Run.Reference reference ->
            tags.leaf("span", reference.text(), "data-symbol", reference.symbol());
        case Run.Mark mark -> notes.call(mark.note(), tags);
      }
    }
  }

  /** What a block of its own must say of its direction: figures and Latin words run rightwards. */
  String direction(List<Run> runs) {
    return leftwards && PaperWords.rightwards(Run.words(runs)) ? "ltr" : "";
  }
}
