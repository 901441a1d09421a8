package org.saisine.reader.vocabulary;

import java.util.List;
import java.util.OptionalInt;

/**
 * How a text was adopted.
 *
 * @param inFavour as the text counts them; the lists may be shorter where it is silent
 * @param positions ISO 3166-1 alpha-3 codes in the order of the text
 */
public record Adoption(
    Method method,
    OptionalInt inFavour,
    OptionalInt against,
    OptionalInt abstaining,
    Positions positions,
    Span span) {

  /** The way of adoption. */
  public enum Method {
    RECORDED_VOTE,
    WITHOUT_VOTE,
    CONSENSUS,
    SILENCE
  }

  /** Who voted how. */
  public record Positions(
      List<Fact<String>> inFavour, List<Fact<String>> against, List<Fact<String>> abstaining) {
    public static final Positions NONE = new Positions(List.of(), List.of(), List.of());
  }
}
