package org.saisine.reader.vocabulary;

import java.util.Optional;

/**
 * A document, resolution or decision that the text cites.
 *
 * @param symbol in canonical form: {@code A/RES/60/251}
 * @param text as printed
 * @param paragraph the id of the paragraph that cites it, or that bears the mark of the note that
 *     does; empty in a masthead or a heading
 */
public record Citation(String symbol, String text, Optional<String> paragraph, Span span) {}
