package org.saisine.reader.concord;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.saisine.reader.language.Letters;
import org.saisine.reader.vocabulary.DateRange;
import org.saisine.reader.vocabulary.Fact;
import org.saisine.reader.vocabulary.Kind;
import org.saisine.reader.vocabulary.Record;

/** Compares what mastheads say in figures and codes; titles and places are words. */
final class Mastheads {
  /** How many letters the lists of most languages count by; the twenty-seventh is "aa". */
  private static final int LATIN = 26;

  private final List<Version> versions;
  private final List<Difference> found = new ArrayList<>();

  private Mastheads(List<Version> versions) {
    this.versions = versions;
  }

  static List<Difference> compare(List<Version> versions) {
    Mastheads mastheads = new Mastheads(versions);
    mastheads.one(Field.KIND, head -> Optional.of(head.kind()), Mastheads::kind);
    mastheads.one(Field.SYMBOL, Record.Masthead::symbol, Function.identity());
    mastheads.one(Field.ORGAN, Record.Masthead::organ, Function.identity());
    mastheads.one(Field.SESSION, Record.Masthead::session, String::valueOf);
    mastheads.several(Field.SESSION_DATES, Record.Masthead::sessionDates, Mastheads::dates);
    mastheads.several(Field.MEETINGS, Record.Masthead::meetings, String::valueOf);
    mastheads.several(Field.AGENDA_ITEMS, Record.Masthead::agendaItems, Mastheads::item);
    mastheads.one(Field.ISSUED, Record.Masthead::issued, LocalDate::toString);
    mastheads.one(Field.ADOPTED, Record.Masthead::adopted, LocalDate::toString);
    mastheads.one(Field.DRAFT, Record.Masthead::draft, Function.identity());
    mastheads.agenda();
    return mastheads.found;
  }

  private <T> void one(
      Field field, Function<Record.Masthead, Optional<Fact<T>>> fact, Function<T, String> said) {
    several(field, head -> fact.apply(head).stream().toList(), said);
  }

  private <T> void several(
      Field field, Function<Record.Masthead, List<Fact<T>>> facts, Function<T, String> said) {
    compare(
        field,
        versions.stream()
            .map(version ->
                facts.apply(version.head).stream()
                    .map(fact -> new Fact<>(said.apply(fact.value()), fact.span()))
                    .sorted(Comparator.comparing(Fact::value))
                    .toList())
            .toList());
  }

  private void agenda() {
    compare(
        Field.AGENDA,
        versions.stream()
            .map(version ->
                version.agenda.stream().map(item -> new Fact<>(item.item(), item.span())).toList())
            .toList());
  }

  private void compare(Field field, List<List<Fact<String>>> facts) {
    Says<String> says = Residue.voices(facts, IntStream.range(0, versions.size()).boxed().toList());
    if (!says.unanimous()) {
      found.add(new Difference.Head(field, says));
    }
  }

  private static String kind(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  /** "22(ب)" is "22(b)": a list is lettered in the letters of its language, one by one. */
  private static String item(String printed) {
    StringBuilder all = new StringBuilder();
    for (char c : printed.toCharArray()) {
      int place = Letters.place(c);
      all.append(place > 0 && place <= LATIN ? (char) ('a' + place - 1) : c);
    }
    return all.toString();
  }

  private static String dates(DateRange range) {
    return range.from() + "/" + range.to();
  }
}
