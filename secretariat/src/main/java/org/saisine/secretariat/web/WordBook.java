package org.saisine.secretariat.web;

/**
 * The words of a room: {@code words_LANGUAGE.properties} beside a class of it, in six languages.
 *
 * @param beside a class in the room's package
 */
public record WordBook(Class<?> beside) {}
