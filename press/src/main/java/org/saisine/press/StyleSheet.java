package org.saisine.press;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** The style sheet inside a page. */
final class StyleSheet {
  private static final String COMMON = resource("page.css");
  private static final String SCREEN = resource("screen.css");
  private static final String PAPER = resource("paper.css");

  private StyleSheet() {}

  /**
   * @param symbol runs at the head of every page but the first
   */
  static String of(Medium medium, String language, String symbol) {
    String leading = language.equals("ar") ? "right" : "left";
    String trailing = language.equals("ar") ? "left" : "right";
    String all = COMMON + (medium == Medium.SCREEN ? SCREEN : PAPER);
    return "\n"
        + all.replace("%symbol%", quoted(symbol))
            .replace("%folio%", folio(language))
            .replace("%start%", leading)
            .replace("%end%", trailing);
  }

  /**
   * The setter puts one after the other in the direction of the page; numbers are read rightwards.
   */
  private static String folio(String language) {
    return language.equals("ar")
        ? "counter(pages) \"/\" counter(page)"
        : "counter(page) \"/\" counter(pages)";
  }

  /**
   * Any character but the plainest as CSS escapes it (CSS Syntax 4.3.7): none can end the string.
   */
  private static String quoted(String words) {
    StringBuilder all = new StringBuilder("\"");
    for (int i = 0; i < words.length(); i += Character.charCount(words.codePointAt(i))) {
      int c = words.codePointAt(i);
      boolean plain = c < 128 && Character.isLetterOrDigit(c) || "/.-()_ ".indexOf(c) >= 0;
      if (plain) {
        all.appendCodePoint(c);
      } else {
        all.append('\\').append(HexFormat.of().toHexDigits(c, 6));
      }
    }
    return all.append('"').toString();
  }

  private static String resource(String name) {
    try (InputStream file = StyleSheet.class.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalStateException(name + " belongs to the press");
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
