package org.saisine.secretariat.record;

import org.saisine.secretariat.web.Visit;

/** The values of facets as people say them. */
final class Facets {
  private Facets() {}

  static String name(Visit visit, String facet, String value) {
    return switch (facet) {
      case "organ" -> visit.words().name(value);
      case "kind" -> visit.phrases().term("kind", value);
      case "language" -> visit.words().say("language." + value);
      default -> value;
    };
  }
}
