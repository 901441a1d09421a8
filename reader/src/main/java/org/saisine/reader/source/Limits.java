package org.saisine.reader.source;

/**
 * How much a file may ask for. What exceeds a limit is refused whole: half a resolution would look
 * like a resolution.
 *
 * @param bytes of the file, where it is more than plain text
 * @param expanded bytes that its compressed parts may grow to, together
 * @param ratio how many times its size a compressed part may grow to, once it is larger than {@link
 *     #UNSUSPICIOUS}
 * @param parts entries of an archive
 * @param depth of elements in elements, of tables in tables, of pages' nodes in nodes
 * @param pages of a PDF
 * @param characters of the extracted text
 */
record Limits(
    int bytes, long expanded, int ratio, int parts, int depth, int pages, int characters) {

  /** What any part may grow to, however well it was compressed: a page of blanks shrinks far. */
  static final int UNSUSPICIOUS = 1 << 20;

  /**
   * The longest reports of the United Nations have some thousand pages, the largest of their files
   * some 50 MB (pictures, which are not expanded); Word's XML shrinks to a twentieth, seldom to a
   * hundredth.
   */
  static final Limits STANDARD =
      new Limits(128 << 20, 512L << 20, 200, 10_000, 256, 10_000, 50_000_000);
}
