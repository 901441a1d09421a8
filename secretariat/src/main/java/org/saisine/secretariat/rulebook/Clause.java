package org.saisine.secretariat.rulebook;

import java.util.Map;
import java.util.Optional;

/**
 * A clause of the rules of a body, told in our own words.
 *
 * @param id the matter and, where it is not the general rule, whose it is: {@code
 *     quorum-opening.CTOC-COP}
 * @param body whose it is: a code; the beginning of codes, as {@code A-C.}, of all bodies of a
 *     kind; empty for everybody
 * @param text by language, with its figure
 * @param source by language: where it stands
 * @param confirmed whether it was read there; else the office may set its figure
 * @param value its figure
 */
public record Clause(
    String id,
    Matter matter,
    String body,
    Map<String, String> text,
    Map<String, String> source,
    boolean confirmed,
    Value value) {

  /**
   * Its figure.
   *
   * @throws IllegalStateException where the clauses of its matter have another kind of figure
   */
  public <V extends Value> V value(Class<V> kind) {
    if (!kind.isInstance(value)) {
      throw new IllegalStateException(
          id + " has a " + value.getClass().getSimpleName() + ", no " + kind.getSimpleName());
    }
    return kind.cast(value);
  }

  /** Its words in a language; the English ones where it has none. */
  public String text(String language) {
    return in(text, language);
  }

  public String source(String language) {
    return in(source, language);
  }

  /** Its words with their source, as a page and a refusal show them. */
  public String cited(String language) {
    return text(language) + " (" + source(language) + ")";
  }

  /** The same for the ledger, which speaks English: the figure stays what it was on that day. */
  public String cited() {
    return id + ": " + cited("en");
  }

  private static String in(Map<String, String> words, String language) {
    return Optional.ofNullable(words.get(language))
        .or(() -> Optional.ofNullable(words.get("en")))
        .orElse("");
  }
}
