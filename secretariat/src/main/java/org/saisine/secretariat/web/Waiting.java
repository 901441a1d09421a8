package org.saisine.secretariat.web;

import java.util.function.ToIntFunction;

/**
 * How much waits for somebody behind a door: every page shows it, so that it has to be cheap.
 *
 * @param path of the door
 * @param many for an account, by its name
 */
public record Waiting(String path, ToIntFunction<String> many) {}
