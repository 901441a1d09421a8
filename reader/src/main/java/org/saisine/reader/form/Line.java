package org.saisine.reader.form;

import java.util.List;
import org.saisine.reader.vocabulary.Part;

/** A line of a document: what stands between two line ends, however wide it is printed. */
public sealed interface Line {
  List<Run> words();

  /** A line of the masthead. */
  record Head(Role role, List<Run> words) implements Line {}

  /** What a line of a masthead says. */
  enum Role {
    SYMBOL,
    ORGAN,
    /** "Distr.: General". */
    DISTRIBUTION,
    /** The day of issue. */
    ISSUED,
    ORIGINAL,
    SESSION,
    DATES,
    ITEM,
    DRAFT,
    ADOPTED,
    OTHER
  }

  record Title(List<Run> words) implements Line {}

  /** The organ that speaks, with a comma behind it: "The General Assembly,". */
  record Enacting(List<Run> words) implements Line {}

  record Heading(List<Run> words) implements Line {}

  /** Opens an annex. */
  record Annex(List<Run> words) implements Line {}

  /**
   * Opens a paragraph of the record.
   *
   * @param id the paragraph's in the record
   * @param number with its full stop, as printed; empty where it has none
   */
  record Opening(String id, Part part, String number, List<Run> words) implements Line {}

  /**
   * A point of a list, or a numbered paragraph of an annex.
   *
   * @param mark "(a)", as printed
   * @param depth 1 for points right under a paragraph
   */
  record Point(String mark, int depth, List<Run> words) implements Line {}

  /** Goes on with what is above it. */
  record Sequel(List<Run> words) implements Line {}

  /** A row of a table. */
  record Row(List<List<Run>> cells) implements Line {
    @Override
    public List<Run> words() {
      return cells.stream().flatMap(List::stream).toList();
    }
  }

  /** Tells the adoption or who voted how. */
  record Ballot(List<Run> words) implements Line {}

  /** The meeting and its date, at the end. */
  record Closing(List<Run> words) implements Line {}

  /** A line drawn. */
  record Rule() implements Line {
    @Override
    public List<Run> words() {
      return List.of();
    }
  }
}
