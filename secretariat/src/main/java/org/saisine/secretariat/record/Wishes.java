package org.saisine.secretariat.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.saisine.reader.vocabulary.Paragraph;
import org.saisine.reader.vocabulary.Span;

/** Looks at what a person wants corrected: all that is wrong with it, or the change that it is. */
final class Wishes {
  private final Reading reading;
  private final List<Stated> facts;
  private final List<Outcome.Fault> faults = new ArrayList<>();

  Wishes(Reading reading) {
    this.reading = reading;
    this.facts = reading.facts();
  }

  /**
   * What a wish comes to.
   *
   * @param change nothing where the correction that stands is only withdrawn: the person says again
   *     what the reader says
   * @param replaced the correction that stands on the fact until now
   */
  record Meant(Quote place, Optional<Change> change, Optional<Correction> replaced) {}

  List<Outcome.Fault> faults() {
    return faults;
  }

  /** Nothing where something is wrong. */
  Optional<Meant> look(Wish wish) {
    Optional<Family<?>> family = Families.of(wish.family());
    if (family.isEmpty()) {
      return wrong("", "gone");
    }
    return switch (wish) {
      case Wish.Say say -> say(say, family.get());
      case Wish.Strike strike -> strike(strike);
      case Wish.Add add -> add(add, family.get());
      case Wish.Split split -> split(split);
      case Wish.Join join -> join(join);
    };
  }

  private Optional<Meant> wrong(String field, String why) {
    faults.add(new Outcome.Fault(field, why));
    return Optional.empty();
  }

  private Optional<Stated> find(String family, Span place, int rank) {
    return facts.stream().filter(each -> each.at(family, place, rank)).findFirst();
  }

  /** What is left as it was needs not be written as a person would. */
  private Optional<Map<String, String>> values(
      Family<?> family, Map<String, String> typed, Said old) {
    Map<String, String> values = new HashMap<>();
    for (Field field : family.fields()) {
      String given = typed.getOrDefault(field.key(), "").strip().replaceAll("\\s+", " ");
      String before = old.get(field.key());
      Optional<String> kept =
          !before.isEmpty() && given.equals(before.strip().replaceAll("\\s+", " "))
              ? Optional.of(before)
              : field.canonical(given);
      kept.ifPresentOrElse(
          value -> values.put(field.key(), value),
          () -> faults.add(new Outcome.Fault(field.key(), why(field, typed))));
    }
    return faults.isEmpty() ? Optional.of(values) : Optional.empty();
  }

  private static String why(Field field, Map<String, String> typed) {
    return typed.getOrDefault(field.key(), "").isBlank()
        ? "needed"
        : field.form().name().toLowerCase(java.util.Locale.ROOT);
  }

  private Optional<Meant> say(Wish.Say say, Family<?> family) {
    Optional<Stated> found = find(say.family(), say.place(), say.rank());
    if (found.isEmpty() || family.key().equals(TextFamilies.FINDING)) {
      return wrong("", "gone");
    }
    Stated fact = found.get();
    Optional<Map<String, String>> values = values(family, say.values(), fact.said());
    if (values.isEmpty()) {
      return Optional.empty();
    }
    Said wanted = new Said(values.get());
    if (family.key().equals(TextFamilies.PARAGRAPH)) {
      acts(fact, wanted);
    }
    if (wanted.equals(fact.said())) {
      return wrong("", "same");
    }
    if (!faults.isEmpty()) {
      return Optional.empty();
    }
    Optional<Correction> standing = fact.correction();
    if (standing.map(Correction::change).orElse(null) instanceof Change.Added) {
      Quote place = standing.get().place();
      return Optional.of(new Meant(place, Optional.of(new Change.Added(wanted)), standing));
    }
    Said before = fact.readers();
    Quote place =
        standing.map(Correction::place).orElseGet(() -> Quote.at(reading.text(), fact.span()));
    return Optional.of(new Meant(place, changed(before, wanted), standing));
  }

  /** The fields in which a person says something else than the reader; nothing where in none. */
  private static Optional<Change> changed(Said before, Said wanted) {
    TreeSet<String> keys = new TreeSet<>(before.values().keySet());
    keys.addAll(wanted.values().keySet());
    keys.removeIf(key -> before.get(key).equals(wanted.get(key)));
    return keys.isEmpty()
        ? Optional.empty()
        : Optional.of(new Change.Changed(new Said(before.in(keys)), new Said(wanted.in(keys))));
  }

  /** An act stands in its paragraph with its words. */
  private void acts(Stated paragraph, Said wanted) {
    String words = wanted.get("act-words");
    if (!words.isEmpty() && Quote.find(reading.text(), paragraph.span(), words).isEmpty()) {
      faults.add(new Outcome.Fault("act-words", "words"));
    }
    if (words.isEmpty() && !wanted.get("act").isEmpty()) {
      faults.add(new Outcome.Fault("act-words", "needed"));
    }
  }

  private Optional<Meant> strike(Wish.Strike strike) {
    Optional<Stated> found = find(strike.family(), strike.place(), strike.rank());
    if (found.isEmpty() || strike.family().equals(TextFamilies.PARAGRAPH)) {
      return wrong("", "gone");
    }
    Stated fact = found.get();
    Optional<Correction> standing = fact.correction();
    if (standing.map(Correction::change).orElse(null) instanceof Change.Added
        && standing(standing.get()).map(each -> each.reader().equals(Said.NOTHING)).orElse(true)) {
      return Optional.of(new Meant(standing.get().place(), Optional.empty(), standing));
    }
    return Optional.of(
        new Meant(
            standing.map(Correction::place).orElseGet(() -> Quote.at(reading.text(), fact.span())),
            Optional.of(new Change.StruckOut(fact.readers())),
            standing));
  }

  private Optional<Standing> standing(Correction correction) {
    return reading.standing().stream()
        .filter(each -> each.correction().equals(correction))
        .findFirst();
  }

  private Optional<Meant> add(Wish.Add add, Family<?> family) {
    if (family.key().equals(TextFamilies.PARAGRAPH) || family.key().equals(TextFamilies.FINDING)) {
      return wrong("", "gone");
    }
    if (family.single() && facts.stream().anyMatch(each -> each.family().equals(family))) {
      return wrong("", "single");
    }
    Optional<Map<String, String>> values = values(family, add.values(), Said.NOTHING);
    List<Span> places = Quote.find(reading.text(), add.within(), add.words());
    if (places.size() != 1) {
      return wrong(
          "words", add.words().isBlank() ? "needed" : places.isEmpty() ? "words" : "twice");
    }
    Said wanted = new Said(values.orElse(Map.of()));
    if (facts.stream()
        .anyMatch(each ->
            each.family().equals(family)
                && Proof.touch(each.span(), places.getFirst())
                && each.said().equals(wanted))) {
      return wrong("", "same");
    }
    return faults.isEmpty()
        ? Optional.of(
            new Meant(
                Quote.at(reading.text(), places.getFirst()),
                Optional.of(new Change.Added(wanted)),
                Optional.empty()))
        : Optional.empty();
  }

  private Optional<Meant> split(Wish.Split split) {
    Optional<Stated> whole = find(TextFamilies.PARAGRAPH, split.paragraph(), 0);
    if (whole.isEmpty()) {
      return wrong("", "gone");
    }
    List<Span> places = Quote.find(reading.text(), split.paragraph(), split.words());
    if (places.size() != 1) {
      return wrong(
          "words", split.words().isBlank() ? "needed" : places.isEmpty() ? "words" : "twice");
    }
    Said number = Said.of("number", split.number().strip());
    return tried(new Quote(places.getFirst(), split.words().strip()), new Change.Split(number));
  }

  private Optional<Meant> join(Wish.Join join) {
    List<Paragraph> all = reading.record().paragraphs();
    for (int i = 0; i + 1 < all.size(); i++) {
      if (all.get(i).span().equals(join.paragraph())) {
        Quote next = Quote.at(reading.text(), Cutting.opening(all.get(i + 1)));
        return tried(next, new Change.Joined());
      }
    }
    return wrong("", "last");
  }

  /** Whether paragraphs can be cut so is known when it is tried. */
  private Optional<Meant> tried(Quote asked, Change change) {
    Quote place = Quote.at(reading.text(), asked.span());
    Revision revision = new Revision(reading.record(), reading.text());
    Standing.Hold hold =
        change instanceof Change.Split split
            ? new Cutting(revision).split(place.span(), split.after().get("number"))
            : new Cutting(revision).join(place.span());
    return hold == Standing.Hold.DIFFERS
        ? Optional.of(new Meant(place, Optional.of(change), Optional.empty()))
        : wrong("words", "cut");
  }
}
