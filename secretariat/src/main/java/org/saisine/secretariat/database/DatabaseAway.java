package org.saisine.secretariat.database;

import java.util.List;

/**
 * The database cannot be used: by which path, and what would have to change. Its code and words are
 * put into a sentence in the language of whoever is told.
 */
public final class DatabaseAway extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String code;
  private final List<String> words;

  DatabaseAway(String code, String... words) {
    super(code + " " + String.join(", ", words));
    this.code = code;
    this.words = List.of(words);
  }

  /** The key of the sentence that says it. */
  public String code() {
    return code;
  }

  /** What fills its blanks: paths, addresses, the words of the database itself. */
  public List<String> words() {
    return words;
  }
}
