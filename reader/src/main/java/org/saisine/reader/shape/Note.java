package org.saisine.reader.shape;

/**
 * A note at a page's foot or at the end.
 *
 * @param number of the mark that calls it; negative for asterisks
 * @param paragraph the id of the paragraph that bears the mark; empty where none does
 * @param called where its mark stands in the normalised text; -1 where none does
 * @param start where its block starts
 * @param body where its words start, behind its own mark
 * @param sequel whether it goes on with the note before it
 */
public record Note(
    int number, String paragraph, int called, int start, int body, int end, boolean sequel) {

  /** "3", or as many asterisks as a negative number says. */
  public String mark() {
    return mark(number);
  }

  /** The mark that calls the note of a number. */
  public static String mark(int number) {
    return number < 0 ? "*".repeat(-number) : Integer.toString(number);
  }
}
