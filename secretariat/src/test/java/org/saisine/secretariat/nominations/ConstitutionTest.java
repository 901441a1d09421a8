package org.saisine.secretariat.nominations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.saisine.secretariat.Serving;
import org.saisine.secretariat.TurnedClock;
import org.saisine.secretariat.Village;
import org.saisine.secretariat.bodies.Group;
import org.saisine.secretariat.ledger.Ledger;
import org.saisine.secretariat.nominations.Nominations.Outcome;
import org.springframework.jdbc.core.JdbcTemplate;

class ConstitutionTest {
  private static final String BELLS =
      """
      General Assembly

      A/RES/89/212

      Eighty-ninth session

      Resolution adopted by the General Assembly on 18 December 2034

      89/212. Bells on wrecks

      The General Assembly,

      Recalling its resolution 88/17,

      1. Welcomes the care with which wrecks are marked in many waters;

      2. Requests the Secretary-General to establish a group of experts and to establish a trust fund and to submit a report to the General Assembly at its ninety-first session;

      3. Requests the Secretary-General to convene a meeting of experts in 2036;

      4. Requests the Secretary-General to seek the names of experts.
      """;

  private final TurnedClock clock = TurnedClock.at("2035-08-28T12:00:00Z");

  /** Constitutes a group by nominations that a mandate led to. */
  private void constituted(Serving serving, String symbol, String paragraph, String kind) {
    Story story = new Story(serving, clock);
    long id = story.opened(mandate(serving, symbol, paragraph, kind));
    story.endorsed(Group.GRULAC, "CHL");
    assertThat(story.nominations.act(id, Story.OFFICE, new NominationAct.Constitute(""), ""))
        .isEqualTo(new Outcome.Done(id));
  }

  private static long mandate(Serving serving, String symbol, String paragraph, String kind) {
    return Village.part(serving, JdbcTemplate.class)
        .queryForList(
            "select id from mandate where symbol = ? and paragraph = ? and kind = ? order by id",
            Long.class,
            symbol,
            paragraph,
            kind)
        .getFirst();
  }

  /** What became of the mandates of a paragraph: their kinds, and what was entered of each. */
  private static List<String> became(Serving serving, String symbol, String paragraph) {
    return Village.part(serving, JdbcTemplate.class)
        .queryForList(
            "select m.kind, f.kind as fact from mandate_fact f join mandate m on m.id = f.mandate"
                + " where m.symbol = ? and m.paragraph = ? order by 1, 2",
            symbol,
            paragraph)
        .stream()
        .map(row -> row.get("kind") + " " + row.get("fact"))
        .toList();
  }

  private static List<String> acts(Serving serving, String subject) {
    return Village.part(serving, Ledger.class).of(subject).stream()
        .map(each -> each.act().act())
        .toList();
  }

  @Test
  @DisplayName(
      "when there is a group the mandate for it is answered, from whichever mandate of its"
          + " paragraph it was begun; its report is still owed, and the ledger says so")
  void report() {
    try (Serving serving = Village.served(List.of(Story.wrecks()), Map.of(), clock)) {
      constituted(serving, "A/RES/89/211", "3", "report");
      assertThat(became(serving, "A/RES/89/211", "3")).containsExactly("body discharged");
      assertThat(acts(serving, "A/RES/89/211 ¶3 report")).contains("mandate-still-owed");
      assertThat(acts(serving, "A/RES/89/211 ¶3 body")).contains("mandate-discharged");
      // another group of the same mandates changes nothing any more
      constituted(serving, "A/RES/89/211", "3", "body");
      assertThat(became(serving, "A/RES/89/211", "3")).containsExactly("body discharged");
    }
  }

  @Test
  @DisplayName(
      "of two bodies in one paragraph none is chosen; a meeting of the group is still owed; what"
          + " asks for names is answered")
  void others() {
    try (Serving serving = Village.served(List.of(Story.text(BELLS)), Map.of(), clock)) {
      constituted(serving, "A/RES/89/212", "3", "meeting");
      assertThat(became(serving, "A/RES/89/212", "3")).isEmpty();
      assertThat(acts(serving, "A/RES/89/212 ¶3 meeting")).contains("mandate-still-owed");
      constituted(serving, "A/RES/89/212", "4", "other");
      assertThat(became(serving, "A/RES/89/212", "4")).containsExactly("other discharged");
      assertThat(
              Village.part(serving, JdbcTemplate.class)
                  .queryForList(
                      "select id from mandate where symbol = 'A/RES/89/212' and paragraph = '2'"
                          + " and kind = 'body'",
                      Long.class))
          .hasSize(2);
      constituted(serving, "A/RES/89/212", "2", "report");
      assertThat(became(serving, "A/RES/89/212", "2")).isEmpty();
    }
  }
}
