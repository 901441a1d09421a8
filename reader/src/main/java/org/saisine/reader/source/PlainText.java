package org.saisine.reader.source;

import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saisine.reader.vocabulary.Finding;
import org.saisine.reader.vocabulary.Span;

/** Plain text: all that is to find out is how its characters became bytes. */
final class PlainText {
  static final String TYPE = "text/plain";

  private PlainText() {}

  static Extraction read(byte[] bytes) {
    if (bytes.length > 0 && (bytes[0] & 0xff) < 0xef) {
      // most texts are whole UTF-8: to check that first would be to decode them twice
      Optional<CharBuffer> whole = Utf8.decode(bytes);
      if (whole.isPresent()) {
        return new Extraction.Text(whole.get(), TYPE, List.of(), List.of(), Optional.empty());
      }
    }
    Encodings.Guess guess = Encodings.of(bytes);
    String text = decoded(bytes, guess);
    List<Finding> remarks = new ArrayList<>();
    if (guess.repaired()) {
      remarks.add(new Finding("encoding-repaired", List.of(), new Span(0, 0)));
    }
    if (guess.guessed()) {
      remarks.add(new Finding("encoding-guessed", List.of(guess.charset().name()), new Span(0, 0)));
    }
    return new Extraction.Text(text, TYPE, List.of(), List.copyOf(remarks), Optional.empty());
  }

  /** A broken byte costs itself, never the document. */
  static String decoded(byte[] bytes, Encodings.Guess guess) {
    return new String(bytes, guess.from(), bytes.length - guess.from(), guess.charset());
  }
}
