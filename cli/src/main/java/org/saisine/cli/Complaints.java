package org.saisine.cli;

import java.nio.file.Path;
import org.saisine.reader.print.FindingSentences;
import org.saisine.reader.print.Words;

/** What is said of an input that could not be read. */
final class Complaints {
  private Complaints() {}

  static String of(Input input, Throwable failure, Words words) {
    String name = Glyphs.shown(input instanceof Input.Document(Path path) ? path.toString() : "-");
    return switch (failure) {
      case Refusal refusal -> refusal.sentence();
      case Unread unread ->
          words.say("input.refused", name, FindingSentences.of(unread.finding(), words.language()));
      default -> words.say("input.broken", name, failure);
    };
  }
}
