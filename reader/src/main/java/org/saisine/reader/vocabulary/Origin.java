package org.saisine.reader.vocabulary;

import java.util.List;

/**
 * The file that was read.
 *
 * @param path as the caller named it
 * @param name the last part of the path
 * @param mediaType found by content, not by name
 * @param sha256 of the bytes, in lower-case hexadecimal
 * @param characters length of the extracted text in UTF-16 code units
 * @param places where the text stands in the file, by ascending offsets; none for plain text, which
 *     is its own place
 */
public record Origin(
    String path, String name, String mediaType, String sha256, int characters, List<Place> places) {

  /** A file whose text is its own place. */
  public Origin(String path, String name, String mediaType, String sha256, int characters) {
    this(path, name, mediaType, sha256, characters, List.of());
  }
}
