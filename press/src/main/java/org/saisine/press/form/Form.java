package org.saisine.press.form;

import java.nio.charset.StandardCharsets;
import org.saisine.reader.Reader;
import org.saisine.reader.Source;
import org.saisine.reader.form.Composition;

/**
 * A document in official form: a line for each of its lines with an empty one behind it, the rows
 * of a table together with tabs between their cells, notes at the end.
 *
 * @param name what its file is called, without an extension
 * @param language the code of its language
 */
public record Form(String name, String language, String text) {

  /** The document as it is set, for printing in any format; its record is read from the text. */
  public Composition composition() {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return Reader.standard().compose(new Source(name + ".txt", bytes, language));
  }
}
