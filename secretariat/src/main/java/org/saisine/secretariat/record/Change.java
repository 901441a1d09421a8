package org.saisine.secretariat.record;

/** What a person says of a fact, beside what the reader said. */
sealed interface Change {
  /**
   * Some fields are otherwise.
   *
   * @param before what the reader said in them
   * @param after what is so; a field that is not there has no value
   */
  record Changed(Said before, Said after) implements Change {}

  /** There is no such fact. */
  record StruckOut(Said before) implements Change {}

  /** There is a fact that the reader did not see. */
  record Added(Said after) implements Change {}

  /**
   * A paragraph ends before the quoted words, which begin the next.
   *
   * @param after the number of the next paragraph, where it has one
   */
  record Split(Said after) implements Change {}

  /** The paragraph that begins with the quoted words belongs to the one before it. */
  record Joined() implements Change {}

  /** What the reader said; nothing where it did not see the fact. */
  default Said before() {
    return switch (this) {
      case Changed(Said before, Said after) -> before;
      case StruckOut(Said before) -> before;
      case Added(Said after) -> Said.NOTHING;
      case Split(Said after) -> Said.NOTHING;
      case Joined() -> Said.NOTHING;
    };
  }

  /** What the person says; nothing for what is struck out. */
  default Said after() {
    return switch (this) {
      case Changed(Said before, Said after) -> after;
      case StruckOut(Said before) -> Said.NOTHING;
      case Added(Said after) -> after;
      case Split(Said after) -> after;
      case Joined() -> Said.NOTHING;
    };
  }

  /** Its name in the tables, the words of the pages and the ledger. */
  default String key() {
    return switch (this) {
      case Changed(Said before, Said after) -> "changed";
      case StruckOut(Said before) -> "struck-out";
      case Added(Said after) -> "added";
      case Split(Said after) -> "split";
      case Joined() -> "joined";
    };
  }

  static Change of(String key, Said before, Said after) {
    return switch (key) {
      case "changed" -> new Changed(before, after);
      case "struck-out" -> new StruckOut(before);
      case "added" -> new Added(after);
      case "split" -> new Split(after);
      case "joined" -> new Joined();
      default -> throw new IllegalArgumentException("no such change: " + key);
    };
  }
}
