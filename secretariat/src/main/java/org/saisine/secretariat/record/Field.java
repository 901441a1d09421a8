package org.saisine.secretariat.record;

import java.util.List;
import java.util.Optional;

/**
 * A field of a fact.
 *
 * @param key its name in the record and in the words of the pages
 * @param needed whether there is no such fact without it
 * @param choices the values it may have, where they can be counted
 */
record Field(String key, Form form, boolean needed, List<String> choices) {
  static Field of(String key, Form form) {
    return new Field(key, form, false, List.of());
  }

  static Field needed(String key, Form form) {
    return new Field(key, form, true, List.of());
  }

  static Field choice(String key, boolean needed, List<String> choices) {
    return new Field(key, Form.CHOICE, needed, choices);
  }

  /** The one form of a value, empty for none; nothing where it is wrong. */
  Optional<String> canonical(String given) {
    String value = given.strip().replaceAll("\\s+", " ");
    if (value.isEmpty()) {
      return needed ? Optional.empty() : Optional.of("");
    }
    if (!choices.isEmpty()) {
      return choices.contains(value) ? Optional.of(value) : Optional.empty();
    }
    return form.canonical(value);
  }
}
