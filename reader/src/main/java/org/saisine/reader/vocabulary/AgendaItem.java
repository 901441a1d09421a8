package org.saisine.reader.vocabulary;

/**
 * An item of an agenda.
 *
 * @param item normalised: {@code 1(a)}
 */
public record AgendaItem(String item, String title, Span span) {}
