package org.saisine.reader.vocabulary;

import java.util.List;
import java.util.Optional;

/**
 * What a document says beside its paragraphs.
 *
 * @param headings the lines over paragraphs, in their order; an agenda's own lines are its items
 * @param notes the notes at a page's foot or at the end, in the order of the text
 * @param remarks the sentences behind a vote
 */
public record Apparatus(List<Heading> headings, List<Note> notes, List<Fact<String>> remarks) {

  /** Nothing beside the paragraphs. */
  public static final Apparatus NONE = new Apparatus(List.of(), List.of(), List.of());

  public Apparatus {
    headings = List.copyOf(headings);
    notes = List.copyOf(notes);
    remarks = List.copyOf(remarks);
  }

  /**
   * A line over a paragraph.
   *
   * @param over the id of the paragraph under it; empty where none follows
   */
  public record Heading(String text, Optional<String> over, Span span) {}

  /**
   * A note.
   *
   * @param mark what calls it: "3", "**"
   * @param paragraph the id of the paragraph that bears the mark; empty in a masthead or a heading
   * @param at how many characters of its words stand before the mark in the paragraph, or in the
   *     line that bears it
   * @param called where the mark stands; empty, at the note itself, where no mark was found
   */
  public record Note(
      String mark, String text, Optional<String> paragraph, int at, Span called, Span span) {}
}
