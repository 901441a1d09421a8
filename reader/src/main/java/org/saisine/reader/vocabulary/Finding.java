package org.saisine.reader.vocabulary;

import java.util.List;

/**
 * What the reader could not settle: said, never dropped in silence.
 *
 * @param code names the sentence in the message files, and the case for machines
 * @param words what the sentence speaks of, in its order
 */
public record Finding(String code, List<String> words, Span span) {}
