package org.saisine.reader.vocabulary;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Lines of a masthead in the words that it prints: what a document made from its record says again.
 *
 * @param organs the names of the organ and of the body that meets, above the session
 * @param items the line that numbers the agenda items: "Items 2 and 4 of the provisional agenda"
 * @param itemTitles the titles of the agenda items under that line
 * @param kind the line that says what the document is: "Note by the Secretary-General"
 * @param basis the line in brackets that says what it was adopted on: "[on the report of …]"
 */
public record Wording(
    List<Fact<String>> organs,
    Optional<Fact<String>> items,
    List<Fact<String>> itemTitles,
    Optional<Fact<String>> kind,
    Optional<Fact<String>> basis) {

  /** A masthead that was never printed. */
  public static final Wording NONE =
      new Wording(List.of(), Optional.empty(), List.of(), Optional.empty(), Optional.empty());

  public Wording {
    organs = List.copyOf(organs);
    itemTitles = List.copyOf(itemTitles);
  }

  /** The same without the line that numbers the agenda items. */
  public Wording withoutItems() {
    return new Wording(organs, Optional.empty(), itemTitles, kind, basis);
  }

  /** All lines, in the order in which a masthead prints them. */
  public Stream<Fact<String>> lines() {
    return Stream.of(
            organs.stream(), items.stream(), itemTitles.stream(), kind.stream(), basis.stream())
        .flatMap(each -> each);
  }
}
