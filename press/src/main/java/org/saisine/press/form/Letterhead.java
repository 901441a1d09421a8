package org.saisine.press.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What stands over a document and is no fact of its record.
 *
 * @param organ the full name of the organ; empty takes the name that goes with its code
 * @param body the full name of the subsidiary body whose meeting it is, under the organ's
 * @param items the titles of the agenda items that the document is issued under
 * @param author whose note it is; empty where the record tells, or it is the Secretariat's
 */
public record Letterhead(
    Optional<String> organ, Optional<String> body, List<String> items, Optional<Author> author) {

  /** Nothing but what follows from the record. */
  public static final Letterhead PLAIN =
      new Letterhead(Optional.empty(), Optional.empty(), List.of(), Optional.empty());

  /** Who writes a note. */
  public enum Author {
    SECRETARIAT,
    SECRETARY_GENERAL;

    /** What a language's phrases about the author are called by. */
    String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  public Letterhead {
    items = List.copyOf(items);
  }

  /** The same under other agenda items. */
  public Letterhead under(List<String> titles) {
    return new Letterhead(organ, body, titles, author);
  }

  /** The same for an organ that no code names. */
  public Letterhead of(String name) {
    return new Letterhead(Optional.of(name), body, items, author);
  }

  /** The same by somebody else. */
  public Letterhead by(Author other) {
    return new Letterhead(organ, body, items, Optional.of(other));
  }
}
