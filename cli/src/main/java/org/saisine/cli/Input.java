package org.saisine.cli;

import java.nio.file.Path;

/** Something to read, in the order it was named. */
sealed interface Input {

  /** A file that was named, or found in a folder that was. */
  record Document(Path path) implements Input {}

  /** Whatever standard input brings. */
  record StandardInput() implements Input {}

  /** What cannot be read, and why: told in its place among the others. */
  record Unreadable(String sentence) implements Input {}
}
