package org.saisine.secretariat.mandates;

import java.time.LocalDate;
import java.util.List;

/**
 * A procedure by which a mandate is carried out. It is told by whoever knows it: the rooms above,
 * which this one does not know.
 */
public interface Procedure {
  /**
   * What was done on the way, in the order of its days.
   *
   * @param language of the sentences
   */
  List<Step> steps(long mandate, String language);

  /** What could be begun for a mandate, or looked at. */
  List<Path> paths(long mandate, String kind);

  /**
   * Something that was done.
   *
   * @param sentence whole, as an official note has it
   * @param href where it is shown
   */
  record Step(LocalDate day, String sentence, String href) {}

  /**
   * A way on from a mandate's page; shown to those to whom it is open.
   *
   * @param key of its name, in the words of the room that it leads to
   */
  record Path(String href, String key) {}
}
