package org.saisine.press.form;

import java.util.List;
import java.util.Optional;

/**
 * What stands over a document and is no fact of its record.
 *
 * @param organ the full name of the organ; empty takes the name that goes with its code
 * @param body the full name of the subsidiary body whose meeting it is, under the organ's
 * @param items the titles of the agenda items that the document is issued under
 * @param author whose note it is
 */
public record Letterhead(
    Optional<String> organ, Optional<String> body, List<String> items, Author author) {

  /** Nothing but what follows from the record; a note is the Secretariat's. */
  public static final Letterhead PLAIN =
      new Letterhead(Optional.empty(), Optional.empty(), List.of(), Author.SECRETARIAT);

  /** Who writes a note. */
  public enum Author {
    SECRETARIAT,
    SECRETARY_GENERAL
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
    return new Letterhead(organ, body, items, other);
  }
}
