package org.saisine.reader.vocabulary;

import java.util.List;
import java.util.Optional;

/**
 * A document, resolution or decision that the text cites.
 *
 * @param symbol in canonical form: {@code A/RES/60/251}
 * @param at the numbers of its paragraphs that are meant, as they would stand in it: {@code 2},
 *     {@code 3(b)}; empty where none is named, or only one of an annex or a section
 * @param text as printed
 * @param paragraph the id of the paragraph that cites it, or that bears the mark of the note that
 *     does; empty in a masthead or a heading
 */
public record Citation(
    String symbol, List<String> at, String text, Optional<String> paragraph, Span span) {}
