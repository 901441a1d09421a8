package org.saisine.press;

import java.util.List;
import org.saisine.press.WordNumber.Manner;

/**
 * A list of several levels, and how far Word would have counted: a paragraph restarts the levels
 * beneath it.
 */
final class WordOutline {
  /** Paragraphs, and four levels of points. */
  static final int LEVELS = 5;

  private final int id;
  private final List<Manner> manners;
  private final int opened;
  private final int start;
  private final int[] counts = new int[LEVELS];

  /**
   * @param opened the level at which it counts from {@code start}; the others count from 1
   */
  WordOutline(int id, List<Manner> manners, int opened, int start) {
    this.id = id;
    this.manners = manners;
    this.opened = opened;
    this.start = start;
  }

  /** What paragraphs call it. */
  int id() {
    return id;
  }

  List<Manner> manners() {
    return manners;
  }

  /** What the first of a level bears. */
  int start(int level) {
    return level == opened ? start : 1;
  }

  /**
   * Counts the next of a level if that would print what the document prints.
   *
   * @param numbers the ways in which the printed mark may have come about
   */
  boolean counts(int level, List<WordNumber> numbers) {
    // programs differ on a level whose upper level has not begun
    boolean begun = level == 0 || level == opened || counts[level - 1] > 0;
    int next = counts[level] == 0 ? start(level) : counts[level] + 1;
    if (!begun || !numbers.contains(new WordNumber(manners.get(level), next))) {
      return false;
    }
    counts[level] = next;
    java.util.Arrays.fill(counts, level + 1, LEVELS, 0);
    return true;
  }
}
