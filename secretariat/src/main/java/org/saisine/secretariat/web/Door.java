package org.saisine.secretariat.web;

/**
 * A way into a room that every page shows.
 *
 * @param path where it leads
 * @param key its name in the room's words
 * @param place the lower, the earlier
 * @param waiting how much waits behind it for the visitor
 */
public record Door(String path, String key, int place, int waiting) {
  public Door(String path, String key, int place) {
    this(path, key, place, 0);
  }

  /** The same door, with so much behind it. */
  Door waiting(int many) {
    return new Door(path, key, place, many);
  }
}
