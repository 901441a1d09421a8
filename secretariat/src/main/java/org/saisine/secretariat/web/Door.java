package org.saisine.secretariat.web;

/**
 * A way into a room that every page shows.
 *
 * @param path where it leads
 * @param key its name in the room's words
 * @param place the lower, the earlier
 */
public record Door(String path, String key, int place) {}
