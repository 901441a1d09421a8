package org.saisine.reader.sense;

/**
 * What the points of a list within a paragraph go on with: what is asked, decided, or only told.
 */
final class Listing {
  private final Points points;
  private final int body;

  /** The force of what was said before the list. */
  String base = "nothing";

  /** Whether the list has begun. */
  boolean begun;

  /** Whether what is decided in each point has its subject there: "decides that: (a) …". */
  boolean led;

  /** Whether its points are only told: "welcomes: (a) …". */
  private boolean telling;

  /** Where the letter of such a point stands; -1. */
  private int mark = -1;

  Listing(Points points, int body) {
    this.points = points;
    this.body = body;
  }

  /** Whether the organ asks or decides what stands in the points. */
  boolean binds() {
    return !base.equals("nothing");
  }

  /** A further token; {@code said} where the organ spoke before it. */
  void reach(int t, boolean said) {
    boolean told = telling || !binds() && said;
    mark = told ? points.within(t, body) : -1;
    if (telling && mark >= 0) {
      // what a point of what is only told asked besides ends with it
      telling = points.further(mark, body);
      begun &= !telling;
      base = telling ? "nothing" : base;
    }
  }

  /** The organ speaks anew; {@code letter} where it does so right behind a letter. */
  void speak(String force, boolean letter) {
    telling |= mark >= 0 && !letter && !binds();
    base = begun ? base : force;
    begun |= letter;
  }

  /** Whether a point of what is only told begins. */
  boolean tells() {
    telling |= mark >= 0;
    return mark >= 0;
  }
}
