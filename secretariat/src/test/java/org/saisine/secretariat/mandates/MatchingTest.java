package org.saisine.secretariat.mandates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MatchingTest {
  private static Owing owing(int place, String paragraph, String kind, String words) {
    return new Owing(place, paragraph, kind, List.of("SG"), List.of(), "", words, List.of());
  }

  private static final List<Matching.Old> BEFORE =
      List.of(
          new Matching.Old(11, "3", "report", "a report on lamps"),
          new Matching.Old(12, "3", "report", "a report on oil"),
          new Matching.Old(13, "4", "meeting", "a panel on lamps"));

  @Test
  @DisplayName("the same words in the same paragraph are the same mandate, whatever comes before")
  void words() {
    Owing oil = owing(2, "3", "report", "a report on oil");
    Owing wicks = owing(1, "3", "report", "a report on wicks");
    Matching matching = Matching.of(BEFORE, List.of(wicks, oil));
    assertThat(matching.known()).containsEntry(oil, 12L).containsEntry(wicks, 11L);
    assertThat(matching.gone()).containsExactly(13L);
  }

  @Test
  @DisplayName("in another language they are the same in their order")
  void language() {
    Owing lampes = owing(1, "3", "report", "un rapport sur les lampes");
    Owing huile = owing(2, "3", "report", "un rapport sur l’huile");
    Owing table = owing(3, "4", "meeting", "une table ronde");
    Matching matching = Matching.of(BEFORE, List.of(lampes, huile, table));
    assertThat(matching.known())
        .containsEntry(lampes, 11L)
        .containsEntry(huile, 12L)
        .containsEntry(table, 13L);
    assertThat(matching.gone()).isEmpty();
  }

  @Test
  @DisplayName("another kind or another number of the paragraph does not make another mandate")
  void corrected() {
    Owing oral = owing(1, "4", "oral", "a briefing on lamps");
    Owing moved = owing(2, "5", "report", "a report on oil");
    Matching matching = Matching.of(BEFORE, List.of(oral, moved));
    assertThat(matching.known()).containsEntry(oral, 13L).containsEntry(moved, 12L);
  }

  @Test
  @DisplayName(
      "whatever is read, each mandate is known once or gone, and reading it again changes nothing")
  void once() {
    Random random = new Random(5);
    for (int i = 0; i < 2_000; i++) {
      List<Matching.Old> before = new ArrayList<>();
      for (int j = random.nextInt(9); j > 0; j--) {
        before.add(new Matching.Old(j, any(random), any(random), any(random)));
      }
      List<Owing> now = new ArrayList<>();
      for (int j = random.nextInt(9); j > 0; j--) {
        now.add(owing(j, any(random), any(random), any(random)));
      }
      holds(before, now);
    }
  }

  private static String any(Random random) {
    return Integer.toString(random.nextInt(3));
  }

  private static void holds(List<Matching.Old> before, List<Owing> now) {
    Matching matching = Matching.of(before, now);
    List<Long> all = new ArrayList<>(matching.known().values());
    all.addAll(matching.gone());
    assertThat(all)
        .containsExactlyInAnyOrderElementsOf(before.stream().map(Matching.Old::id).toList());
    List<Matching.Old> again =
        matching.known().entrySet().stream()
            .map(each ->
                new Matching.Old(
                    each.getValue(),
                    each.getKey().paragraph(),
                    each.getKey().kind(),
                    each.getKey().words()))
            .toList();
    List<Owing> same = List.copyOf(matching.known().keySet());
    assertThat(Matching.of(again, same).gone()).isEmpty();
  }
}
