package org.saisine.secretariat.bodies;

/**
 * The text that founded a body.
 *
 * @param kind how it is cited, in the words of the room: {@code charter}, {@code convention}
 * @param symbol of the document that holds it; empty where it has none
 * @param clause the article, rule or paragraph, or the number of a resolution of the old kind;
 *     empty where the whole text founded it
 */
public record Founding(String kind, String symbol, String clause) {
  /** Reads {@code paragraph A/RES/60/251 1}. */
  static Founding of(String data) {
    String[] words = data.split(" ", 3);
    return switch (words[0]) {
      case "text" -> new Founding(words[0], words[1], "");
      case "paragraph", "convention" -> new Founding(words[0], words[1], words[2]);
      default -> new Founding(words[0], "", data.substring(words[0].length() + 1));
    };
  }

  /** Where a paragraph stands on its document's page; empty where it is not known. */
  public String anchor() {
    return kind.equals("paragraph") ? "#op" + clause : "";
  }
}
