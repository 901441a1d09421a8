package org.saisine.reader.form;

import java.util.List;
import org.saisine.reader.sense.Sense;
import org.saisine.reader.shape.Shape;
import org.saisine.reader.vocabulary.Record;

/**
 * A document as it is set: everything its text says, in order.
 *
 * @param record what was read of it
 * @param notes in the order of the text
 */
public record Composition(Record record, List<Line> lines, List<Note> notes) {

  /**
   * A note at a page's foot.
   *
   * @param mark what calls it: "3", "**"
   */
  public record Note(String mark, List<Run> words) {}

  /**
   * The composition of a text.
   *
   * @param record what {@link Sense} read of the same shape
   */
  public static Composition of(Shape shape, Record record) {
    return new Composing(shape, record).composition();
  }

  public String language() {
    return record.language();
  }
}
