package org.saisine.secretariat.record;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saisine.reader.vocabulary.Paragraph;
import org.saisine.reader.vocabulary.Part;
import org.saisine.reader.vocabulary.Span;

/** Looks at what a person wants of the paragraphs themselves: which there are, where they begin. */
final class ParagraphWishes {
  private static final int LONGEST = 20_000;

  private final Reading reading;
  private final List<Outcome.Fault> faults;

  /**
   * @param faults where all that is wrong is told
   */
  ParagraphWishes(Reading reading, List<Outcome.Fault> faults) {
    this.reading = reading;
    this.faults = faults;
  }

  private Optional<Wishes.Meant> wrong(String field, String why) {
    faults.add(new Outcome.Fault(field, why));
    return Optional.empty();
  }

  Optional<Wishes.Meant> split(Wish.Split split) {
    String number = split.number().strip();
    if (!number.isEmpty() && Form.LABEL.canonical(number).isEmpty()) {
      faults.add(new Outcome.Fault("split-number", "label"));
    }
    Optional<Span> place = Wishes.place(reading, split.paragraph(), split.words(), faults);
    return faults.isEmpty() && place.isPresent()
        ? tried(place.get(), new Change.Split(Said.of("number", number)))
        : Optional.empty();
  }

  Optional<Wishes.Meant> join(Wish.Join join) {
    List<Paragraph> all = reading.record().paragraphs();
    for (int i = 0; i + 1 < all.size(); i++) {
      if (all.get(i).span().equals(join.paragraph())) {
        return tried(Cutting.opening(all.get(i + 1)), new Change.Joined());
      }
    }
    return wrong("", "last");
  }

  /** Whether paragraphs can be cut so is known when it is tried. */
  private Optional<Wishes.Meant> tried(Span asked, Change change) {
    Quote place = Quote.at(reading.text(), asked);
    Cutting cutting = new Cutting(new Revision(reading.record(), reading.text()));
    Standing.Hold hold =
        change instanceof Change.Split split
            ? cutting.split(place.span(), split.after().get("number"))
            : cutting.join(place.span());
    return hold == Standing.Hold.DIFFERS
        ? Optional.of(new Wishes.Meant(place, Optional.of(change), Optional.empty()))
        : wrong("words", "cut");
  }

  /**
   * What no paragraph holds between one and the next.
   *
   * @param after the paragraph; the first place for none
   */
  static Span gap(Reading reading, Span after) {
    int start = after.end();
    return new Span(
        start,
        reading.record().paragraphs().stream()
            .mapToInt(each -> each.span().start())
            .filter(begins -> begins >= start)
            .min()
            .orElse(Math.max(start, reading.text().length())));
  }

  /**
   * A paragraph is added where its words stand and no other has them.
   *
   * @param values of its fields, in the form that each has
   */
  Optional<Wishes.Meant> insert(Wish.Insert insert, Map<String, String> values) {
    Optional<Span> found = text(insert);
    if (found.isEmpty() || !faults.isEmpty()) {
      return Optional.empty();
    }
    Revision revision = new Revision(reading.record(), reading.text());
    String number = values.getOrDefault("number", "");
    Span place = Cutting.numbered(reading.text(), found.get(), gap(insert), number);
    Said said = new Said(values);
    Wishes.acts(reading, place, said, faults);
    if (!faults.isEmpty()) {
      return Optional.empty();
    }
    Part part = Families.word(Part.class, said.get("part"));
    String before = before(insert.after()).map(Paragraph::id).orElse("");
    String address = new Addresses(revision).more(part, number, before);
    return Optional.of(
        new Wishes.Meant(
            Quote.at(reading.text(), place),
            Optional.of(new Change.Added(said.with(Map.of(Addresses.FIELD, address)))),
            Optional.empty()));
  }

  private Span gap(Wish.Insert insert) {
    return gap(reading, insert.after());
  }

  private Optional<Paragraph> before(Span span) {
    return reading.record().paragraphs().stream()
        .filter(each -> each.span().equals(span))
        .findFirst();
  }

  /** Where the words of the new paragraph stand; else why they cannot be one. */
  private Optional<Span> text(Wish.Insert insert) {
    if (insert.after().end() > 0 && before(insert.after()).isEmpty()) {
      faults.add(new Outcome.Fault("after", "gone"));
      return Optional.empty();
    }
    if (insert.text().isBlank() || insert.text().length() > LONGEST) {
      faults.add(new Outcome.Fault("words", insert.text().isBlank() ? "needed" : "text"));
      return Optional.empty();
    }
    List<Span> places = Quote.find(reading.text(), gap(insert), insert.text());
    if (places.size() == 1) {
      return Optional.of(places.getFirst());
    }
    faults.add(new Outcome.Fault("words", places.isEmpty() ? elsewhere(insert.text()) : "twice"));
    return Optional.empty();
  }

  private String elsewhere(String words) {
    List<Span> places = Quote.find(reading.text(), new Span(0, reading.text().length()), words);
    boolean inside =
        places.stream()
            .anyMatch(place ->
                reading.record().paragraphs().stream()
                    .anyMatch(each -> Proof.touch(each.span(), place)));
    return places.isEmpty() ? "words" : inside ? "inside" : "elsewhere";
  }

  /** An added paragraph that is corrected keeps its address, unless it is called otherwise. */
  static Said addressed(Reading reading, Stated fact, Change.Added old, Said wanted) {
    String address = old.after().get(Addresses.FIELD);
    boolean called =
        wanted.get("number").equals(fact.said().get("number"))
            && wanted.get("part").equals(fact.said().get("part"));
    return wanted.with(
        Map.of(
            Addresses.FIELD,
            called
                ? address
                : new Addresses(new Revision(reading.record(), reading.text()))
                    .otherwise(
                        Families.word(Part.class, wanted.get("part")),
                        wanted.get("number"),
                        address)));
  }
}
