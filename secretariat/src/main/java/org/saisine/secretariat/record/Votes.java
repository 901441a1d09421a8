package org.saisine.secretariat.record;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.saisine.reader.print.JsonRecords;
import org.saisine.reader.vocabulary.Adoption;
import org.saisine.reader.vocabulary.Fact;
import org.saisine.reader.vocabulary.Record;
import org.saisine.reader.vocabulary.SessionNumber;

/** How documents were adopted, and who voted how. */
final class Votes {
  private static final String VOTED =
      "exists (select from position p join edition v on v.id = p.edition"
          + " where v.document = d.id and v.current and p.state like ? and v.language like ?)";
  private static final String VOTED_HERE =
      "exists (select from position p where p.edition = e.id and p.state like ?)";

  private final Catalogue catalogue;
  private final Documents documents;

  Votes(Catalogue catalogue, Documents documents) {
    this.catalogue = catalogue;
    this.documents = documents;
  }

  /**
   * A document's adoption. Counts are as the text counts, which the lists may fall short of.
   *
   * @param method {@code recorded-vote}, {@code without-vote}, {@code consensus}, {@code silence}
   * @param position of the State that is asked for
   */
  @JsonPropertyOrder({
    "symbol",
    "language",
    "organ",
    "session",
    "sessionSeries",
    "adopted",
    "title",
    "method",
    "inFavour",
    "against",
    "abstaining",
    "position",
    "positions"
  })
  record Vote(
      String symbol,
      String language,
      @Nullable String organ,
      @Nullable Integer session,
      @Nullable String sessionSeries,
      @Nullable LocalDate adopted,
      @Nullable String title,
      String method,
      @Nullable Integer inFavour,
      @Nullable Integer against,
      @Nullable Integer abstaining,
      @Nullable String position,
      Positions positions) {}

  /** States by their ISO 3166-1 alpha-3 codes, in the order of the text. */
  @JsonPropertyOrder({"inFavour", "against", "abstaining"})
  record Positions(List<String> inFavour, List<String> against, List<String> abstaining) {
    static Positions of(Adoption.Positions positions) {
      return new Positions(
          states(positions.inFavour()),
          states(positions.against()),
          states(positions.abstaining()));
    }

    private static List<String> states(List<Fact<String>> facts) {
      return facts.stream().map(Fact::value).toList();
    }

    /** Who voted how, one State after the other. */
    Map<String, String> each() {
      Map<String, String> each = new LinkedHashMap<>();
      inFavour.forEach(state -> each.putIfAbsent(state, "in-favour"));
      against.forEach(state -> each.putIfAbsent(state, "against"));
      abstaining.forEach(state -> each.putIfAbsent(state, "abstaining"));
      return each;
    }
  }

  /**
   * How many votes there are of which it is known who voted how.
   *
   * @param state who voted; empty for any
   */
  long count(Selection selection, String state) {
    return catalogue.count(sifted(selection, state));
  }

  /** The votes of a selection; of the document that is asked for by its symbol, any adoption. */
  List<Vote> list(Selection selection, String state) {
    Catalogue.Sifting sifting = sifted(selection, state);
    if (selection.symbol().isEmpty() || !state.isEmpty()) {
      sifting.and(VOTED_HERE, any(state));
    }
    return catalogue.editions(selection, sifting).stream()
        .flatMap(edition -> vote(edition, state).stream())
        .toList();
  }

  /** The adoption that an edition tells of. */
  private Optional<Vote> vote(Edition edition, String state) {
    Record record = documents.reading(edition).record();
    Record.Masthead head = record.masthead();
    return record
        .adoption()
        .map(adoption -> {
          Positions positions = Positions.of(adoption.positions());
          SessionNumber number = value(head.session());
          return new Vote(
              edition.symbol(),
              edition.language(),
              value(head.organ()),
              Counted.ordinal(number),
              Counted.series(number),
              value(head.adopted()),
              value(head.title()),
              JsonRecords.word(adoption.method()),
              number(adoption.inFavour()),
              number(adoption.against()),
              number(adoption.abstaining()),
              positions.each().get(state),
              positions);
        });
  }

  private static Catalogue.Sifting sifted(Selection selection, String state) {
    Catalogue.Sifting sifting = Catalogue.Sifting.of(selection);
    return selection.symbol().isEmpty() || !state.isEmpty()
        ? sifting.and(VOTED, any(state), any(selection.language()))
        : sifting;
  }

  private static String any(String value) {
    return value.isEmpty() ? "%" : value;
  }

  private static <T> @Nullable T value(Optional<Fact<T>> fact) {
    return fact.map(Fact::value).orElse(null);
  }

  private static @Nullable Integer number(OptionalInt number) {
    return number.isPresent() ? number.getAsInt() : null;
  }
}
