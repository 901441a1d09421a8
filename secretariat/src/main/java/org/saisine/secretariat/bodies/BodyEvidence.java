package org.saisine.secretariat.bodies;

/**
 * What a document says of a body.
 *
 * @param value the symbol of a text, the code of a body or a name, as the matter asks
 * @param paragraph where it says so; empty for the head of the document
 * @param words as they stand there; empty where they are not known
 */
public record BodyEvidence(
    String body,
    Matter matter,
    String value,
    String paragraph,
    String words,
    String symbol,
    String language) {
  /** What is said of it. */
  public enum Matter {
    /** The document is its own. */
    ORGAN,
    /** It stands under another body. */
    PART_OF,
    /** A text established it. */
    ESTABLISHED_BY,
    /** A text made it permanent. */
    PERMANENT_BY,
    /** It is called so. */
    CALLED;

    /** What it is called in the words of the room. */
    public String key() {
      return "evidence." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }
}
