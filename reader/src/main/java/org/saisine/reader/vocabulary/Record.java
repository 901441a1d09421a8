package org.saisine.reader.vocabulary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What reading one document yields, in one language version ({@code saisine/record/1}). */
public record Record(
    Origin source,
    String language,
    Masthead masthead,
    List<Paragraph> paragraphs,
    List<Citation> references,
    List<Instrument> instruments,
    Optional<Adoption> adoption,
    List<Mandate> mandates,
    List<Event> events,
    List<AgendaItem> agenda,
    List<Sitting> sittings,
    List<Seating> seatings,
    Apparatus apparatus,
    List<Finding> findings) {

  /** The version of the record's form. */
  public static final String SCHEMA = "saisine/record/1";

  /** The same record with other findings. */
  public Record withFindings(List<Finding> others) {
    return new Record(
        source,
        language,
        masthead,
        paragraphs,
        references,
        instruments,
        adoption,
        mandates,
        events,
        agenda,
        sittings,
        seatings,
        apparatus,
        others);
  }

  /** The same record of another file. */
  public Record withSource(Origin other) {
    return new Record(
        other,
        language,
        masthead,
        paragraphs,
        references,
        instruments,
        adoption,
        mandates,
        events,
        agenda,
        sittings,
        seatings,
        apparatus,
        findings);
  }

  /** The same record under another head. */
  public Record withMasthead(Masthead other) {
    return new Record(
        source,
        language,
        other,
        paragraphs,
        references,
        instruments,
        adoption,
        mandates,
        events,
        agenda,
        sittings,
        seatings,
        apparatus,
        findings);
  }

  /** The same record with something else beside its paragraphs. */
  public Record withApparatus(Apparatus other) {
    return new Record(
        source,
        language,
        masthead,
        paragraphs,
        references,
        instruments,
        adoption,
        mandates,
        events,
        agenda,
        sittings,
        seatings,
        other,
        findings);
  }

  /** The same record adopted in another way. */
  public Record withAdoption(Adoption vote) {
    return new Record(
        source,
        language,
        masthead,
        paragraphs,
        references,
        instruments,
        Optional.of(vote),
        mandates,
        events,
        agenda,
        sittings,
        seatings,
        apparatus,
        findings);
  }

  /**
   * What the head of a document says of it.
   *
   * @param kind {@code OTHER} at the start of the text where nothing says what it is
   * @param symbol in canonical form
   * @param symbolInferred whether the symbol follows from a number under the organ's name
   * @param organ the code of the organ whose document it is
   * @param meetings the sittings it prints: 46 for "46e séance"
   * @param agendaItems numbers as printed, normalised: {@code 72(b)}
   * @param draft the symbol of the draft
   * @param wording its lines as printed
   */
  public record Masthead(
      Fact<Kind> kind,
      Optional<Fact<String>> originalLanguage,
      Optional<Fact<String>> symbol,
      boolean symbolInferred,
      Optional<Fact<String>> organ,
      Optional<Fact<SessionNumber>> session,
      List<Fact<DateRange>> sessionDates,
      Optional<Fact<String>> place,
      List<Fact<Integer>> meetings,
      List<Fact<String>> agendaItems,
      Optional<Fact<LocalDate>> issued,
      Optional<Fact<LocalDate>> adopted,
      Optional<Fact<String>> title,
      Optional<Fact<String>> draft,
      Wording wording) {

    /** The same head with a session that only the text behind it tells. */
    public Masthead withSession(Optional<Fact<SessionNumber>> told) {
      return new Masthead(
          kind,
          originalLanguage,
          symbol,
          symbolInferred,
          organ,
          told,
          sessionDates,
          place,
          meetings,
          agendaItems,
          issued,
          adopted,
          title,
          draft,
          wording);
    }

    /** The same head of a document of another kind. */
    public Masthead withKind(Fact<Kind> other) {
      return new Masthead(
          other,
          originalLanguage,
          symbol,
          symbolInferred,
          organ,
          session,
          sessionDates,
          place,
          meetings,
          agendaItems,
          issued,
          adopted,
          title,
          draft,
          wording);
    }
  }
}
