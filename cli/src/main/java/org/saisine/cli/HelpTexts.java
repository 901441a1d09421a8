package org.saisine.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/**
 * The help in a language, in the form that picocli asks for. Java's own search for bundles is left
 * out: it looks into a dozen places at each start.
 */
final class HelpTexts {
  private HelpTexts() {}

  static ResourceBundle in(String language) {
    String name = "help_" + language + ".properties";
    try (InputStream bytes = HelpTexts.class.getResourceAsStream(name)) {
      if (bytes == null) {
        throw new IllegalStateException("no " + name + " in the installation");
      }
      return new PropertyResourceBundle(new InputStreamReader(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
