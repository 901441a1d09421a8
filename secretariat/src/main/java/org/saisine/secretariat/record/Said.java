package org.saisine.secretariat.record;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What is said of a fact, field by field, in the one form that each field has. A field that is not
 * told is not there.
 */
record Said(Map<String, String> values) {
  static final Said NOTHING = new Said(Map.of());

  Said {
    Map<String, String> told = new TreeMap<>();
    values.forEach((field, value) -> {
      if (!value.isEmpty()) {
        // PostgreSQL has no place for the character nought.
        told.put(field, value.replace("\0", ""));
      }
    });
    values = java.util.Collections.unmodifiableMap(told);
  }

  /** Fields and what each says, in turn. */
  static Said of(String... told) {
    Map<String, String> values = new TreeMap<>();
    for (int i = 0; i < told.length; i += 2) {
      values.put(told[i], told[i + 1]);
    }
    return new Said(values);
  }

  /** What a field says; empty where it is not told. */
  String get(String field) {
    return values.getOrDefault(field, "");
  }

  /** What is said in these fields alone: a field that is not told is there, and empty. */
  Map<String, String> in(Collection<String> fields) {
    return fields.stream().collect(Collectors.toMap(Function.identity(), this::get));
  }

  /** The same with other values in some fields; an empty one takes a field away. */
  Said with(Map<String, String> others) {
    Map<String, String> all = new TreeMap<>(values);
    all.putAll(others);
    return new Said(all);
  }
}
