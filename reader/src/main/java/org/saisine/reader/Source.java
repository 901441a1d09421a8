package org.saisine.reader;

/**
 * The bytes of a document and what the caller calls them.
 *
 * @param path as the caller named it; need not exist
 * @param language the code of the language, where the caller knows it; empty lets the text tell
 */
public record Source(String path, byte[] bytes, String language) {
  public Source(String path, byte[] bytes) {
    this(path, bytes, "");
  }
}
