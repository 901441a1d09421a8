package org.saisine.secretariat.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saisine.reader.vocabulary.Span;

/** Finds facts again that a person has spoken of. */
final class Whereabouts {
  private final Revision revision;

  /** The facts that corrections stand on already. */
  private final Map<Object, Correction> claimed;

  Whereabouts(Revision revision, Map<Object, Correction> claimed) {
    this.revision = revision;
    this.claimed = claimed;
  }

  /** Whether a fact of a family stands at a place, or at a part of it. */
  <T> boolean taken(Family<T> family, Span at) {
    return family.in().apply(revision).stream()
        .anyMatch(each -> Proof.touch(family.span().apply(each), at));
  }

  /** A fact that says the same at a place, whoever says it; -1 for none. */
  <T> int same(Family<T> family, Span at, Said said) {
    List<T> all = family.in().apply(revision);
    for (int i = 0; i < all.size(); i++) {
      if (Proof.touch(family.span().apply(all.get(i)), at)
          && family.say().apply(all.get(i)).equals(said)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * The fact that was corrected: the one at this very place; else the only one that touches it; of
   * several, the one that says what it said then, or what the person says. -1 where none is sure.
   */
  <T> int find(Family<T> family, Span at, Map<String, String> before, Map<String, String> after) {
    List<T> all = family.in().apply(revision);
    List<Integer> exact = new ArrayList<>();
    List<Integer> near = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Span span = family.span().apply(all.get(i));
      if (claimed.containsKey(all.get(i))) {
        continue;
      }
      if (span.equals(at)) {
        exact.add(i);
      } else if (family.single() || near(family, span, at)) {
        near.add(i);
      }
    }
    return Optional.of(one(family, exact, before, after))
        .filter(index -> index >= 0)
        .orElseGet(() -> exact.isEmpty() ? one(family, near, before, after) : -1);
  }

  private static boolean near(Family<?> family, Span span, Span at) {
    return family.key().equals(TextFamilies.PARAGRAPH)
        ? Cutting.alike(span, at)
        : Proof.touch(span, at);
  }

  private <T> int one(
      Family<T> family,
      List<Integer> candidates,
      Map<String, String> before,
      Map<String, String> after) {
    if (candidates.size() == 1) {
      return candidates.getFirst();
    }
    List<T> all = family.in().apply(revision);
    for (Map<String, String> wanted : List.of(before, after)) {
      for (int each : candidates) {
        if (!wanted.isEmpty()
            && family.say().apply(all.get(each)).in(wanted.keySet()).equals(wanted)) {
          return each;
        }
      }
    }
    return -1;
  }
}
