package org.saisine.secretariat.web;

/**
 * A way into a room that every page shows to whoever may take it.
 *
 * @param path where it leads
 * @param key its name in the room's words
 * @param wing where it stands among the others
 * @param place the lower, the earlier
 * @param waiting how much waits behind it for the visitor
 */
public record Door(String path, String key, Wing wing, int place, int waiting) {
  public Door(String path, String key, Wing wing, int place) {
    this(path, key, wing, place, 0);
  }

  /** What somebody goes through a door for. */
  public enum Wing {
    /** What is read, owed, done and published: always in sight. */
    LOOP,
    /** What one looks something up in. */
    REFERENCE,
    /** What the office keeps. */
    OFFICE,
    /** What is the visitor's own. */
    OWN
  }

  /** The same door, with so much behind it. */
  Door waiting(int many) {
    return new Door(path, key, wing, place, many);
  }
}
