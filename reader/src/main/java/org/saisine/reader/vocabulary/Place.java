package org.saisine.reader.vocabulary;

/**
 * Where a stretch of the extracted text stands in the file it came from. A place holds from its
 * offset to that of the next one.
 *
 * @param start offset in the extracted text
 */
public record Place(int start, Where where) {

  /** A place in terms of the file's own form. */
  public sealed interface Where {}

  /**
   * A line of a printed page.
   *
   * @param page counted from 1
   * @param left of the line's first character, in points from the page's left edge
   * @param top of the line's foot, in points from the page's upper edge
   */
  public record OnPage(int page, int left, int top) implements Where {}

  /**
   * A paragraph of a word processor's document.
   *
   * @param story "body" or "head": where its paragraphs are counted
   * @param paragraph counted from 1, empty ones and those in tables included
   */
  public record InParagraph(String story, int paragraph) implements Where {}

  /**
   * A row of a table in a word processor's document.
   *
   * @param table counted from 1 through the document
   * @param row counted from 1
   * @param paragraph the first one of the row, counted as elsewhere
   */
  public record InRow(int table, int row, int paragraph) implements Where {}

  /**
   * A note of a word processor's document.
   *
   * @param note its number as counted through the document
   */
  public record InNote(int note) implements Where {}

  /**
   * An element of marked-up text.
   *
   * @param path names from the root, each with its rank among its kind: {@code /body[1]/p[3]};
   *     empty where the element says its own name
   * @param id what the element calls itself; empty where it does not
   */
  public record InElement(String path, String id) implements Where {}
}
