package org.saisine.reader.vocabulary;

/**
 * The file that was read.
 *
 * @param path as the caller named it
 * @param name the last part of the path
 * @param mediaType found by content, not by name
 * @param sha256 of the bytes, in lower-case hexadecimal
 * @param characters length of the extracted text in UTF-16 code units
 */
public record Origin(String path, String name, String mediaType, String sha256, int characters) {}
