package org.saisine.secretariat.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.saisine.reader.vocabulary.Paragraph;
import org.saisine.reader.vocabulary.Record;
import org.saisine.reader.vocabulary.Span;

/**
 * Puts the corrections of an edition into what the reader reads there. Total: whatever the
 * corrections, a record comes back, and each of them is told how it stands.
 */
final class Proof {
  private final Revision revision;
  private final Whereabouts places;
  private final List<Standing> standing = new ArrayList<>();

  /** The facts that corrections stand on. */
  private final Map<Object, Correction> claimed = new IdentityHashMap<>();

  /** Paragraphs that are none. */
  private final List<Paragraph> gone = new ArrayList<>();

  private Proof(Record own, String text) {
    revision = new Revision(own, text);
    places = new Whereabouts(revision, claimed);
  }

  /**
   * What comes of it.
   *
   * @param record as it counts
   * @param standing of each correction, in the order in which they were made
   * @param facts all that can be corrected, by family, in the order of the record
   */
  record Sheet(Record record, List<Standing> standing, List<Stated> facts) {}

  static Sheet of(Record own, String text, List<Correction> corrections) {
    Proof proof = new Proof(own, text);
    List<Correction> turns =
        corrections.stream()
            .sorted(Comparator.comparing(Proof::turn).thenComparing(Correction::entry))
            .toList();
    proof.lay(turns.stream().filter(each -> turn(each) == 0).toList());
    turns.stream().filter(each -> turn(each) > 0).forEach(proof::take);
    proof.revision.findings.removeIf(each -> Settling.settled(each, proof.standing));
    proof.standing.sort(Comparator.comparing(each -> each.correction().entry()));
    return new Sheet(proof.revision.record(), List.copyOf(proof.standing), proof.facts());
  }

  /** Which paragraphs there are is settled first, then what they are, then what stands in them. */
  private static int turn(Correction correction) {
    return switch (correction.change()) {
      case Change.Split split -> 0;
      case Change.Joined joined -> 0;
      case Change.Added added when ofParagraph(correction) -> 0;
      case Change.StruckOut struck when ofParagraph(correction) -> 0;
      default -> ofParagraph(correction) ? 1 : 2;
    };
  }

  private static boolean ofParagraph(Correction correction) {
    return correction.family().equals(TextFamilies.PARAGRAPH);
  }

  /**
   * Settles which paragraphs there are. What finds no hold is tried again after the others: an
   * added paragraph may have been corrected, and so be said again, after it was split.
   */
  private void lay(List<Correction> corrections) {
    List<Correction> left = corrections;
    List<Correction> before = List.of();
    while (!left.isEmpty() && !left.equals(before)) {
      List<Correction> again = left;
      standing.removeIf(each -> again.contains(each.correction()));
      left.forEach(this::take);
      before = left;
      left =
          standing.stream()
              .filter(each -> each.hold() == Standing.Hold.LOST)
              .map(Standing::correction)
              .toList();
    }
    gone.forEach(new Following(revision)::went);
    standing.stream()
        .filter(each -> each.correction().change() instanceof Change.Added)
        .filter(each -> each.hold() == Standing.Hold.DIFFERS && each.reader().equals(Said.NOTHING))
        .map(Standing::span)
        .forEach(new Following(revision)::came);
  }

  private void take(Correction correction) {
    Optional<Span> place = correction.place().in(revision.text());
    Optional<Family<?>> family = Families.of(correction.family());
    if (place.isEmpty() || family.isEmpty()) {
      stands(correction, Standing.Hold.LOST, Said.NOTHING, correction.place().span());
      return;
    }
    Span at = place.get();
    switch (correction.change()) {
      case Change.Changed changed -> change(family.get(), correction, changed, at);
      case Change.StruckOut struck -> strike(family.get(), correction, struck, at);
      case Change.Added added when ofParagraph(correction) ->
          insert(family.get(), correction, added, at);
      case Change.Added added -> add(family.get(), correction, added, at);
      case Change.Split split ->
          stands(
              correction,
              new Cutting(revision).split(at, split.after().get("number")),
              Said.NOTHING,
              at);
      case Change.Joined joined ->
          stands(correction, new Cutting(revision).join(at), Said.NOTHING, at);
    }
  }

  private void stands(Correction correction, Standing.Hold hold, Said reader, Span span) {
    standing.add(new Standing(correction, hold, reader, span));
  }

  private <T> void change(Family<T> family, Correction correction, Change.Changed change, Span at) {
    Set<String> keys = keys(change);
    int index = places.find(family, at, change.before().in(keys), change.after().in(keys));
    if (index < 0) {
      stands(correction, Standing.Hold.LOST, Said.NOTHING, at);
      return;
    }
    T old = family.in().apply(revision).get(index);
    Said said = family.say().apply(old);
    Said reader = new Said(said.in(keys));
    Span span = family.span().apply(old);
    if (reader.equals(change.after())) {
      claimed.put(old, correction);
      stands(correction, Standing.Hold.AGREED, reader, span);
      return;
    }
    Said wanted = said.with(change.after().in(keys));
    if (family.wrong(wanted, keys)) {
      stands(correction, Standing.Hold.LOST, reader, span);
      return;
    }
    put(family, correction, wanted, span, Optional.of(old), index);
    stands(correction, Standing.Hold.DIFFERS, reader, span);
  }

  private <T> void put(
      Family<T> family, Correction correction, Said said, Span span, Optional<T> old, int index) {
    List<T> all = family.in().apply(revision);
    T fact = family.making().of(new Family.Told<>(said, span, revision, old));
    if (old.isPresent()) {
      all.set(index, fact);
      Cutting.renamed(revision, old.get(), fact);
    } else {
      all.add(index, fact);
    }
    claimed.put(fact, correction);
  }

  private <T> void strike(
      Family<T> family, Correction correction, Change.StruckOut struck, Span at) {
    Set<String> keys = keys(struck);
    int index = places.find(family, at, struck.before().in(keys), Map.of());
    if (index < 0) {
      boolean elsewhere = ofParagraph(correction) && places.taken(family, at);
      stands(correction, elsewhere ? Standing.Hold.LOST : Standing.Hold.AGREED, Said.NOTHING, at);
      return;
    }
    T old = family.in().apply(revision).remove(index);
    if (old instanceof Paragraph paragraph) {
      gone.add(paragraph);
    }
    stands(correction, Standing.Hold.DIFFERS, family.say().apply(old), family.span().apply(old));
  }

  private <T> void add(Family<T> family, Correction correction, Change.Added added, Span at) {
    List<T> all = family.in().apply(revision);
    Said after = added.after();
    int there = family.single() && !all.isEmpty() ? 0 : places.same(family, at, after);
    if (there >= 0 && !claimed.containsKey(all.get(there))) {
      T old = all.get(there);
      Said reader = family.say().apply(old);
      if (reader.equals(after)) {
        claimed.put(old, correction);
        stands(correction, Standing.Hold.AGREED, reader, family.span().apply(old));
        return;
      }
    }
    if (!family.wrong(after.values()).isEmpty() || there >= 0 && !family.single()) {
      stands(correction, Standing.Hold.LOST, Said.NOTHING, at);
      return;
    }
    if (there >= 0) {
      Said reader = family.say().apply(all.get(there));
      put(family, correction, after, at, Optional.of(all.get(there)), there);
      stands(correction, Standing.Hold.DIFFERS, reader, at);
      return;
    }
    putFirst(family, correction, after, at);
  }

  /** Puts a fact where there was none, in the order of the text. */
  private <T> void putFirst(Family<T> family, Correction correction, Said said, Span at) {
    List<T> all = family.in().apply(revision);
    int index = 0;
    while (index < all.size() && family.span().apply(all.get(index)).start() <= at.start()) {
      index++;
    }
    put(family, correction, said, at, Optional.empty(), index);
    stands(correction, Standing.Hold.DIFFERS, Said.NOTHING, at);
  }

  /**
   * Adds a paragraph where no other stands. Where the reader sees it too by now, and says more of
   * it than the person, both count.
   */
  private <T> void insert(Family<T> family, Correction correction, Change.Added added, Span at) {
    Said after = added.after().with(Map.of(Addresses.FIELD, ""));
    int there = places.find(family, at, Map.of(), after.values());
    if (there >= 0) {
      T old = family.in().apply(revision).get(there);
      Said reader = family.say().apply(old);
      Said wanted = reader.with(after.values());
      if (reader.equals(wanted)) {
        claimed.put(old, correction);
        stands(correction, Standing.Hold.AGREED, reader, family.span().apply(old));
      } else {
        put(family, correction, wanted, family.span().apply(old), Optional.of(old), there);
        stands(correction, Standing.Hold.DIFFERS, reader, family.span().apply(old));
      }
    } else if (places.taken(family, at) || !family.wrong(after.values()).isEmpty()) {
      stands(correction, Standing.Hold.LOST, Said.NOTHING, at);
    } else {
      putFirst(family, correction, added.after(), at);
    }
  }

  static boolean touch(Span one, Span other) {
    return one.equals(other) || one.start() < other.end() && other.start() < one.end();
  }

  /** The fields that a correction speaks of. */
  static Set<String> keys(Change change) {
    Set<String> keys = new TreeSet<>(change.before().values().keySet());
    keys.addAll(change.after().values().keySet());
    return keys;
  }

  private List<Stated> facts() {
    List<Stated> facts = new ArrayList<>();
    Families.all().forEach(family -> state(family, facts));
    return List.copyOf(facts);
  }

  private <T> void state(Family<T> family, List<Stated> facts) {
    Map<Span, Integer> ranks = new java.util.HashMap<>();
    for (T each : family.in().apply(revision)) {
      Span span = family.span().apply(each);
      facts.add(
          new Stated(
              family,
              span,
              ranks.merge(span, 1, Integer::sum) - 1,
              family.say().apply(each),
              Optional.ofNullable(claimed.get(each))));
    }
  }
}
