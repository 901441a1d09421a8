package org.saisine.cli;

import java.util.List;
import java.util.stream.Stream;

/**
 * What became of a document that was to be printed again.
 *
 * @param symbol empty where it has none
 * @param complaints what did not go well, in sentences
 */
record Converted(
    Input input, String symbol, String language, List<Printed> files, List<String> complaints) {

  /** A file, still to be put somewhere. */
  record Printed(String extension, byte[] bytes) {}

  /** One that could not be read. */
  static Converted not(Input input, String complaint) {
    return new Converted(input, "", "", List.of(), List.of(complaint));
  }

  /** The same, after other complaints. */
  Converted after(List<String> before) {
    return new Converted(
        input,
        symbol,
        language,
        files,
        Stream.concat(before.stream(), complaints.stream()).toList());
  }
}
