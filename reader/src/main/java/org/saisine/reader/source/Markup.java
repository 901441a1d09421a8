package org.saisine.reader.source;

import java.util.List;
import java.util.Optional;

/**
 * What a file's own mark-up says of its structure, for comparison with what is read from its text.
 *
 * @param symbol of the document
 * @param adopted the day, as ISO 8601
 * @param deliberates whether it marks what an organ decides: only then are its paragraphs those of
 *     a preamble and of an operative part
 * @param preambular how many paragraphs of the preamble it marks
 * @param operative the numbers of the operative paragraphs, without full stops
 * @param references the symbols that its links lead to
 */
public record Markup(
    Optional<String> symbol,
    Optional<String> adopted,
    boolean deliberates,
    int preambular,
    List<String> operative,
    List<String> references) {}
