package org.saisine.reader.shape;

/**
 * Lines that belong together: a paragraph, a heading, a line of a masthead, a note.
 *
 * @param start offset in the normalised text
 * @param end offset after its last character there
 * @param note the number of the note that it is; 0 for body text, negative for a note with
 *     asterisks
 * @param indent spaces before its first line
 * @param marked whether mark-up calls it a heading
 * @param table whether tabs divide its line into cells
 */
public record Block(int start, int end, int note, int indent, boolean marked, boolean table) {}
