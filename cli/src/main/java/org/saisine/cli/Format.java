package org.saisine.cli;

import java.util.Locale;

/** The form of an answer. */
enum Format {
  CARD,
  JSON,
  JSONL,
  CSV,
  TEXT;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
