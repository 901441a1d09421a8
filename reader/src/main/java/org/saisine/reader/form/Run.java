package org.saisine.reader.form;

import java.util.List;

/** A stretch of a line whose characters are of one kind. */
public sealed interface Run {

  /** The characters as people read them; a mark shows its number. */
  String text();

  /** Words like any others. */
  record Plain(String text) implements Run {}

  /**
   * The words that say what a paragraph does: official documents print them in italics.
   *
   * @param code the same act in every language; empty where it is not known
   */
  record Act(String text, String code) implements Run {}

  /**
   * A document, resolution or decision that is cited.
   *
   * @param symbol in canonical form
   */
  record Reference(String text, String symbol) implements Run {}

  /**
   * Calls a note.
   *
   * @param note what the note is called by: "3", "**"
   */
  record Mark(String note) implements Run {
    @Override
    public String text() {
      return note;
    }
  }

  /** The words of a line without its note marks. */
  static String words(List<Run> runs) {
    StringBuilder all = new StringBuilder();
    for (Run run : runs) {
      all.append(run instanceof Mark ? "" : run.text());
    }
    return all.toString();
  }
}
