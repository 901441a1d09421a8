package org.saisine.reader.vocabulary;

/** A value and the place in the text that says so. */
public record Fact<T>(T value, Span span) {}
