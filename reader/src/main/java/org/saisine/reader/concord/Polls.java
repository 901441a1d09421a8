package org.saisine.reader.concord;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.saisine.reader.vocabulary.Adoption;
import org.saisine.reader.vocabulary.Fact;

/** Compares how the versions say a text was adopted. */
final class Polls {
  /** Where a whole list of votes is missing. */
  static final String VOTE = "vote";

  private final List<Version> versions;
  private final List<Integer> all;
  private final List<Difference> found = new ArrayList<>();

  private Polls(List<Version> versions) {
    this.versions = versions;
    this.all = IntStream.range(0, versions.size()).boxed().toList();
  }

  static List<Difference> compare(List<Version> versions) {
    Polls polls = new Polls(versions);
    polls.methods();
    polls.counts(Side.IN_FAVOUR, Adoption::inFavour);
    polls.counts(Side.AGAINST, Adoption::against);
    polls.counts(Side.ABSTAINING, Adoption::abstaining);
    polls.positions();
    return polls.found;
  }

  private void methods() {
    Says<Adoption.Method> says =
        Residue.voices(
            versions.stream()
                .map(version ->
                    version.adoption.stream()
                        .map(adoption -> new Fact<>(adoption.method(), adoption.span()))
                        .toList())
                .toList(),
            all);
    if (!says.unanimous()) {
      found.add(new Difference.Method(says));
    }
  }

  /** A version that tells no vote at all has been named for that already. */
  private List<Integer> telling() {
    return all.stream().filter(v -> versions.get(v).adoption.isPresent()).toList();
  }

  private void counts(Side side, Function<Adoption, OptionalInt> count) {
    List<Integer> telling = telling();
    if (telling.size() < 2) {
      return;
    }
    List<List<Fact<Integer>>> counts = new ArrayList<>();
    for (int v : telling) {
      Adoption adoption = versions.get(v).adoption.orElseThrow();
      OptionalInt told = count.apply(adoption);
      counts.add(
          told.isPresent() ? List.of(new Fact<>(told.getAsInt(), adoption.span())) : List.of());
    }
    Says<Integer> says = Residue.voices(counts, telling);
    if (!says.unanimous()) {
      found.add(new Difference.Count(side, says));
    }
  }

  private void positions() {
    List<Integer> telling = telling();
    List<Map<String, List<Fact<Side>>>> lists =
        telling.stream().map(v -> positions(versions.get(v).adoption.orElseThrow())).toList();
    List<Integer> listing = new ArrayList<>();
    Map<String, List<List<Fact<Side>>>> states = new TreeMap<>();
    for (int i = 0; i < lists.size(); i++) {
      if (!lists.get(i).isEmpty()) {
        listing.add(i);
        lists.get(i).keySet().forEach(state -> states.put(state, new ArrayList<>()));
      }
    }
    if (!listing.isEmpty() && listing.size() < telling.size()) {
      missing(telling, listing);
    }
    if (listing.size() < 2) {
      return;
    }
    List<Integer> asked = listing.stream().map(telling::get).toList();
    states.forEach((state, sides) -> {
      listing.forEach(i -> sides.add(lists.get(i).getOrDefault(state, List.of())));
      Says<Side> says = Residue.voices(sides, asked);
      if (!says.unanimous()) {
        found.add(new Difference.Position(state, says));
      }
    });
  }

  /** One difference where a list is lost, not one for each State. */
  private void missing(List<Integer> telling, List<Integer> listing) {
    List<List<Fact<String>>> lists = new ArrayList<>();
    for (int i = 0; i < telling.size(); i++) {
      Adoption adoption = versions.get(telling.get(i)).adoption.orElseThrow();
      lists.add(listing.contains(i) ? List.of(new Fact<>(VOTE, adoption.span())) : List.of());
    }
    found.add(new Difference.Missing(VOTE, VOTE, "", Residue.voices(lists, telling)));
  }

  private static Map<String, List<Fact<Side>>> positions(Adoption adoption) {
    Map<String, List<Fact<Side>>> positions = new TreeMap<>();
    Adoption.Positions told = adoption.positions();
    add(positions, Side.IN_FAVOUR, told.inFavour());
    add(positions, Side.AGAINST, told.against());
    add(positions, Side.ABSTAINING, told.abstaining());
    return positions;
  }

  private static void add(
      Map<String, List<Fact<Side>>> positions, Side side, List<Fact<String>> states) {
    for (Fact<String> state : states) {
      positions
          .computeIfAbsent(state.value(), unseen -> new ArrayList<>())
          .add(new Fact<>(side, state.span()));
    }
  }
}
