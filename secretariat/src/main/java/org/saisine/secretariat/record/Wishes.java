package org.saisine.secretariat.record;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.saisine.reader.vocabulary.Span;

/** Looks at what a person wants corrected: all that is wrong with it, or the change that it is. */
final class Wishes {
  private final Reading reading;
  private final List<Stated> facts;
  private final List<Outcome.Fault> faults = new ArrayList<>();
  private final ParagraphWishes paragraphs;

  Wishes(Reading reading) {
    this.reading = reading;
    this.facts = reading.facts();
    this.paragraphs = new ParagraphWishes(reading, faults);
  }

  /**
   * What a wish comes to.
   *
   * @param change nothing where the correction that stands is only withdrawn: the person says again
   *     what the reader says
   * @param replaced the correction that stands on the fact until now
   */
  record Meant(Quote place, Optional<Change> change, Optional<Correction> replaced) {
    /** What counted until now in the fields that are spoken of. */
    Said counted() {
      Said before = change.map(Change::before).orElse(Said.NOTHING);
      return replaced
          .map(Correction::change)
          .map(old -> before.with(old.after().in(Proof.keys(old))))
          .orElse(before);
    }

    /** What counts in them from now on: where a correction is taken back, the reader's word. */
    Said counts() {
      if (change.orElse(null) instanceof Change.StruckOut) {
        return Said.NOTHING;
      }
      Said reader = replaced.map(old -> old.change().before()).orElse(Said.NOTHING);
      return change.map(now -> reader.with(now.after().in(Proof.keys(now)))).orElse(reader);
    }
  }

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
      case Wish.Split split ->
          find(split.family(), split.paragraph(), 0).isPresent()
              ? paragraphs.split(split)
              : wrong("", "gone");
      case Wish.Join join -> paragraphs.join(join);
      case Wish.Insert insert ->
          paragraphs.insert(
              insert, values(family.get(), insert.values(), Said.NOTHING).orElse(Map.of()));
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
      acts(reading, fact.span(), wanted, faults);
    }
    if (wanted.equals(fact.said())) {
      return wrong("", "same");
    }
    if (!faults.isEmpty()) {
      return Optional.empty();
    }
    Optional<Correction> standing = fact.correction();
    if (standing.map(Correction::change).orElse(null) instanceof Change.Added added) {
      Said after =
          family.key().equals(TextFamilies.PARAGRAPH)
              ? ParagraphWishes.addressed(reading, fact, added, wanted)
              : wanted;
      Quote place = standing.get().place();
      return Optional.of(new Meant(place, Optional.of(new Change.Added(after)), standing));
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
  static void acts(Reading reading, Span paragraph, Said wanted, List<Outcome.Fault> faults) {
    String words = wanted.get("act-words");
    if (!words.isEmpty() && Quote.find(reading.text(), paragraph, words).isEmpty()) {
      faults.add(new Outcome.Fault("act-words", "words"));
    }
    if (words.isEmpty() && !wanted.get("act").isEmpty()) {
      faults.add(new Outcome.Fault("act-words", "needed"));
    }
  }

  private Optional<Meant> strike(Wish.Strike strike) {
    Optional<Stated> found = find(strike.family(), strike.place(), strike.rank());
    if (found.isEmpty()) {
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
    Optional<Span> place = place(reading, add.within(), add.words(), faults);
    if (place.isEmpty()) {
      return Optional.empty();
    }
    Said wanted = new Said(values.orElse(Map.of()));
    if (facts.stream()
        .anyMatch(each ->
            each.family().equals(family)
                && Proof.touch(each.span(), place.get())
                && each.said().equals(wanted))) {
      return wrong("", "same");
    }
    if (!faults.isEmpty()) {
      return Optional.empty();
    }
    Quote quote = Quote.at(reading.text(), place.get());
    return held(family, quote, new Change.Added(wanted))
        ? Optional.of(new Meant(quote, Optional.of(new Change.Added(wanted)), Optional.empty()))
        : wrong("", "nowhere");
  }

  /** Whether a record has a place for a fact: a State votes in a vote, an item has its meeting. */
  private boolean held(Family<?> family, Quote place, Change change) {
    List<Correction> all =
        new ArrayList<>(reading.standing().stream().map(Standing::correction).toList());
    all.add(
        new Correction(
            Long.MAX_VALUE, 0, family.key(), place, change, "", "", Instant.EPOCH, Long.MAX_VALUE));
    return !Proof.of(reading.own(), reading.text(), all).record().equals(reading.record());
  }

  /** The one place of a few words; else what is wrong with them. */
  static Optional<Span> place(
      Reading reading, Span within, String words, List<Outcome.Fault> faults) {
    if (words.isBlank() || Form.TEXT.canonical(words).isEmpty()) {
      faults.add(new Outcome.Fault("words", words.isBlank() ? "needed" : "text"));
      return Optional.empty();
    }
    List<Span> places = Quote.find(reading.text(), within, words);
    if (places.size() != 1) {
      faults.add(new Outcome.Fault("words", places.isEmpty() ? "words" : "twice"));
      return Optional.empty();
    }
    return Optional.of(places.getFirst());
  }
}
