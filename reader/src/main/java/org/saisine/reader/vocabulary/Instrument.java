package org.saisine.reader.vocabulary;

import java.util.Optional;

/** A convention, covenant, declaration or programme that the text cites by its name. */
public record Instrument(String code, String text, Optional<String> paragraph, Span span) {}
