package org.saisine.secretariat.record;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.saisine.reader.print.JsonRecords;
import org.saisine.reader.print.Words;
import org.saisine.reader.vocabulary.Adoption;
import org.saisine.reader.vocabulary.Fact;
import org.saisine.reader.vocabulary.Record;
import org.saisine.secretariat.bodies.Group;
import org.saisine.secretariat.bodies.States;

/**
 * How a text was adopted and who voted how, State by State in the regional groups.
 *
 * @param method the word for the way of adoption in a record
 * @param tallies the votes as the text counts them
 * @param benches one for each regional group that votes; none where nobody is named
 */
record Ballot(String method, List<Tally> tallies, List<Bench> benches) {
  static final List<String> CHOICES = List.of("in-favour", "against", "abstaining", "absent");

  private static final String ABSENT = "absent";
  private static final String PLENARY = "GA";

  /** The votes on a side. */
  record Tally(String choice, int votes) {}

  /** A State and its vote. */
  record Seat(String code, String name, String choice) {}

  /**
   * A regional group, those who vote alike together.
   *
   * @param key of its name in the words of the pages
   */
  record Bench(String key, List<Seat> seats) {
    List<Seat> voting(String choice) {
      return seats.stream().filter(seat -> seat.choice().equals(choice)).toList();
    }

    /** The names of those who vote so. */
    String names(String choice, Words words) {
      return words.list(voting(choice).stream().map(Seat::name).toList());
    }
  }

  /** The choices that somebody made. */
  List<String> choices() {
    return CHOICES.stream()
        .filter(choice -> benches.stream().anyMatch(bench -> !bench.voting(choice).isEmpty()))
        .toList();
  }

  static Optional<Ballot> of(Record record, States states, Words words) {
    return record.adoption().map(adoption -> of(adoption, record, states, words.language()));
  }

  private static Ballot of(Adoption adoption, Record record, States states, String language) {
    List<Tally> tallies = new ArrayList<>();
    tally(tallies, CHOICES.get(0), adoption.inFavour());
    tally(tallies, CHOICES.get(1), adoption.against());
    tally(tallies, CHOICES.get(2), adoption.abstaining());
    Map<String, String> choices = new LinkedHashMap<>();
    Adoption.Positions positions = adoption.positions();
    put(choices, positions.inFavour(), CHOICES.get(0));
    put(choices, positions.against(), CHOICES.get(1));
    put(choices, positions.abstaining(), CHOICES.get(2));
    boolean plenary =
        record.masthead().organ().map(organ -> organ.value().equals(PLENARY)).orElse(false);
    if (plenary && !choices.isEmpty() && complete(adoption)) {
      states.codes().forEach(code -> choices.putIfAbsent(code, ABSENT));
    }
    return new Ballot(
        JsonRecords.word(adoption.method()), tallies, benches(choices, states, language));
  }

  /** Whoever is not named was absent only where all who voted are named. */
  private static boolean complete(Adoption adoption) {
    Adoption.Positions named = adoption.positions();
    return adoption.inFavour().orElse(0) == named.inFavour().size()
        && adoption.against().orElse(0) == named.against().size()
        && adoption.abstaining().orElse(0) == named.abstaining().size();
  }

  private static List<Bench> benches(Map<String, String> choices, States states, String language) {
    Comparator<Seat> order =
        Comparator.comparingInt((Seat seat) -> CHOICES.indexOf(seat.choice()))
            .thenComparing(Seat::name, Collator.getInstance(Locale.of(language))::compare);
    Map<String, List<Seat>> benches = new LinkedHashMap<>();
    Stream.concat(Stream.of(Group.values()).map(Group::key), Stream.of("group.none"))
        .forEach(key -> benches.put(key, new ArrayList<>()));
    choices.forEach((code, choice) ->
        benches
            .computeIfAbsent(
                states.group(code).map(Group::key).orElse("group.none"), key -> new ArrayList<>())
            .add(new Seat(code, states.name(code, language), choice)));
    return benches.entrySet().stream()
        .filter(bench -> !bench.getValue().isEmpty())
        .map(bench -> new Bench(bench.getKey(), bench.getValue().stream().sorted(order).toList()))
        .toList();
  }

  private static void tally(List<Tally> tallies, String choice, OptionalInt votes) {
    votes.ifPresent(number -> tallies.add(new Tally(choice, number)));
  }

  private static void put(Map<String, String> choices, List<Fact<String>> states, String choice) {
    states.forEach(state -> choices.putIfAbsent(state.value(), choice));
  }
}
