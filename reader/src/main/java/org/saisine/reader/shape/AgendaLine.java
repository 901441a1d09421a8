package org.saisine.reader.shape;

/**
 * A line of an agenda as a stretch of the normalised text.
 *
 * @param item normalised: {@code 1(a)}
 * @param start where the line starts, with its number
 * @param body where the words of the title start
 * @param end where they end, without the punctuation that closes the line
 */
public record AgendaLine(String item, int start, int body, int end) {}
