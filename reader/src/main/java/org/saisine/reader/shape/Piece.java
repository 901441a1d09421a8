package org.saisine.reader.shape;

import org.saisine.reader.vocabulary.Part;

/**
 * A paragraph as a stretch of the normalised text.
 *
 * @param number as printed, without its full stop; empty where it has none
 * @param start where the block starts, with its number
 * @param body where the words start, behind the number
 * @param block the index of its first block
 * @param blocks how many blocks it has
 */
public record Piece(
    String id, Part part, String number, int start, int body, int end, int block, int blocks) {}
