package org.saisine.reader.source;

import java.nio.CharBuffer;
import java.util.List;
import java.util.Optional;
import org.saisine.reader.vocabulary.Finding;
import org.saisine.reader.vocabulary.Place;
import org.saisine.reader.vocabulary.Span;

/** What a file says, or why it cannot be read. Its content tells its type; its name does not. */
public sealed interface Extraction {

  /** The media type that the content tells. */
  String mediaType();

  /**
   * The text of a file.
   *
   * @param characters what offsets count
   * @param places where it stands in the file; none for plain text
   * @param remarks what had to be settled on the way
   * @param markup what the file's own mark-up says of its structure
   */
  record Text(
      CharBuffer characters,
      String mediaType,
      List<Place> places,
      List<Finding> remarks,
      Optional<Markup> markup)
      implements Extraction {

    Text(
        String text,
        String mediaType,
        List<Place> places,
        List<Finding> remarks,
        Optional<Markup> markup) {
      this(CharBuffer.wrap(text.toCharArray()), mediaType, places, remarks, markup);
    }

    /** The same in a string of its own. */
    public String text() {
      return characters.toString();
    }
  }

  /**
   * A file that is not read, not even in part.
   *
   * @param code of the finding that says why
   * @param words what its sentence speaks of
   */
  record Refused(String code, List<String> words, String mediaType) implements Extraction {

    /** The one finding of the record that stands for the file. */
    public Finding finding() {
      return new Finding(code, words, new Span(0, 0));
    }
  }

  /** The text of {@code bytes}; never fails. */
  static Extraction of(byte[] bytes) {
    return Door.open(bytes, Limits.STANDARD);
  }
}
