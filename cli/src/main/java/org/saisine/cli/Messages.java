package org.saisine.cli;

import org.saisine.reader.print.Sentences;
import org.saisine.reader.print.Words;

/** What the command says to people, in their language. */
final class Messages {
  private Messages() {}

  static Words in(String language) {
    return Words.in(language, Sentences.load(Messages.class, "messages", language));
  }
}
