package org.saisine.press;

import java.nio.charset.StandardCharsets;
import org.saisine.reader.form.Composition;

/**
 * A document as one HTML page that needs nothing else: no script, one small style sheet inside. It
 * is well-formed XML as well.
 */
final class Html {
  private Html() {}

  static byte[] print(Composition composition) {
    return new HtmlPage(composition, Medium.SCREEN).print().getBytes(StandardCharsets.UTF_8);
  }
}
