package org.saisine.reader.shape;

/**
 * A note at a page's foot or at the end.
 *
 * @param number of the mark that calls it; negative for asterisks
 * @param paragraph the id of the paragraph that bears the mark; empty where none does
 */
public record Note(int number, String paragraph, int start, int end) {}
