package org.saisine.cli;

/** Something that was named and cannot be read; its message is for people. */
final class Refusal extends Exception {
  Refusal(String sentence) {
    super(sentence, null, false, false);
  }

  String sentence() {
    return String.valueOf(getMessage());
  }
}
