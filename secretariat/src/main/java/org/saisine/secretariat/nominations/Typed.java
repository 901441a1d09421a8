package org.saisine.secretariat.nominations;

import java.util.Optional;

/**
 * What somebody typed into a form that was refused: it stands there again, to be put right.
 *
 * @param form which of the forms of a page; empty where none was refused
 */
record Typed(String form, Optional<Filled> filled) {
  static final Typed NOTHING = new Typed("", Optional.empty());

  /** The keys of a page's forms begin with one that was minted for the page. */
  private static final int MINTED = "00000000-0000-0000-0000-000000000000-".length();

  static Typed of(Filled filled) {
    String key = filled.id("key");
    return new Typed(key.substring(Math.min(MINTED, key.length())), Optional.of(filled));
  }

  /** Whether it was this form that was refused. */
  boolean in(String other) {
    return filled.isPresent() && form.equals(other);
  }

  /** What was typed into a field of a form, or else what stands there at first. */
  String text(String other, String name, String first) {
    return in(other) ? filled.map(each -> each.text(name)).orElse(first) : first;
  }

  /** Whether one of several choices of a form was chosen. */
  boolean chose(String other, String name, String value) {
    return in(other) && filled.stream().anyMatch(each -> each.all(name).contains(value));
  }
}
