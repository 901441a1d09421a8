package org.saisine.secretariat.mandates;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.function.Function;

/**
 * Tells which mandates of a document are those that were read in it before, so that what became of
 * them stays theirs. Pure.
 *
 * @param known for each that is read now and was known, its number
 * @param gone those that nothing tells any more
 */
record Matching(Map<Owing, Long> known, List<Long> gone) {

  /** One that was read before. */
  record Old(long id, String paragraph, String kind, String words) {}

  /**
   * Matches what is most alike first: of one paragraph and kind in the same words, then in others,
   * as in another language; of a paragraph, where it was taken for another kind; in the same words,
   * where the paragraph was taken for another. What is equally alike follows the order of the text.
   */
  static Matching of(List<Old> before, List<Owing> now) {
    List<Old> left = new ArrayList<>(before);
    Map<Owing, Long> known = new LinkedHashMap<>();
    pass(
        left,
        now,
        known,
        old -> List.of(old.paragraph, old.kind, old.words),
        each -> List.of(each.paragraph(), each.kind(), each.words()));
    pass(
        left,
        now,
        known,
        old -> List.of(old.paragraph, old.kind),
        each -> List.of(each.paragraph(), each.kind()));
    pass(left, now, known, old -> List.of(old.paragraph), each -> List.of(each.paragraph()));
    pass(
        left,
        now,
        known,
        old -> List.of(old.kind, old.words),
        each -> List.of(each.kind(), each.words()));
    return new Matching(known, left.stream().map(Old::id).toList());
  }

  private static void pass(
      List<Old> left,
      List<Owing> now,
      Map<Owing, Long> known,
      Function<Old, List<String>> was,
      Function<Owing, List<String>> is) {
    Map<List<String>, Queue<Old>> alike = new HashMap<>();
    left.forEach(old -> alike.computeIfAbsent(was.apply(old), any -> new ArrayDeque<>()).add(old));
    for (Owing each : now) {
      Queue<Old> candidates = alike.get(is.apply(each));
      if (!known.containsKey(each) && candidates != null && !candidates.isEmpty()) {
        Old old = candidates.remove();
        known.put(each, old.id());
        left.remove(old);
      }
    }
  }
}
