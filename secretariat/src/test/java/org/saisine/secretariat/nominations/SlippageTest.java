package org.saisine.secretariat.nominations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.saisine.reader.vocabulary.Due;
import org.saisine.reader.vocabulary.Event;
import org.saisine.reader.vocabulary.Record;
import org.saisine.secretariat.Clerk;
import org.saisine.secretariat.Serving;
import org.saisine.secretariat.TurnedClock;
import org.saisine.secretariat.Village;
import org.saisine.secretariat.nominations.Story.Days;
import org.saisine.secretariat.record.Documents;
import org.saisine.secretariat.web.Tongues;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SlippageTest {
  private static final Path GOLD =
      Path.of("..", "..", "shared", "seeds", "gold", "000_1e73451b5707f3f5.json");

  private static final String TORTURE =
      """
      Assemblée générale

      A/RES/73/304

      Soixante-treizième session

      Résolution adoptée par l’Assemblée générale le 28 juin 2019

      73/304. Commerce d’instruments interdits

      L’Assemblée générale,

      Rappelant ses résolutions antérieures,

      1. Prie le Secrétaire général de consulter les États Membres ;

      2. Prie également le Secrétaire général de créer un groupe d’experts gouvernementaux et de lui présenter, à sa soixante-quinzième session, le rapport de ce groupe.
      """;

  private static Record published(Story story, String symbol, String language) {
    Documents documents = Village.part(story.serving, Documents.class);
    return documents.record(documents.edition(symbol, language).orElseThrow());
  }

  /** What of an event is compared. */
  private static String told(Event event) {
    return String.join(
        " ",
        event.type().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
        event.date().map(Object::toString).orElse("-"),
        "by" + event.by(),
        "to" + event.to(),
        event.deadline().map(Object::toString).orElse("-"),
        "times " + event.times().orElse(0),
        "seats " + event.seats().orElse(0),
        "due"
            + event.due().stream()
                .map(each ->
                    each instanceof Due.AtSession(String organ, int session)
                        ? organ + " " + session
                        : each.toString())
                .toList());
  }

  private static List<String> told(Record record) {
    return record.events().stream().map(SlippageTest::told).toList();
  }

  private static List<String> gold() throws IOException {
    List<String> all = new ArrayList<>();
    for (JsonNode each : new JsonMapper().readTree(Files.readString(GOLD)).get("events")) {
      List<String> due = new ArrayList<>();
      each.path("due").forEach(at -> due.add(text(at, "organ") + " " + at.get("session").asInt()));
      all.add(
          String.join(
              " ",
              text(each, "type"),
              text(each, "date"),
              "by" + codes(each, "by"),
              "to" + codes(each, "to"),
              text(each, "deadline"),
              "times " + each.path("times").asInt(0),
              "seats " + each.path("seats").asInt(0),
              "due" + due));
    }
    return all;
  }

  private static String text(JsonNode node, String name) {
    JsonNode found = node.path(name);
    return found.isNull() || found.isMissingNode() ? "-" : found.asString();
  }

  private static List<String> codes(JsonNode node, String name) {
    List<String> codes = new ArrayList<>();
    node.path(name).forEach(each -> codes.add(each.asString()));
    return codes;
  }

  @Test
  @DisplayName(
      "the story of the group on instruments of torture, acted through the doors on its days, gives"
          + " a note whose French edition tells the same events as the note that was issued")
  void seed() throws IOException {
    assumeTrue(Files.exists(GOLD), "the seeds are not beside the project");
    TurnedClock clock = TurnedClock.at("2020-08-01T12:00:00Z");
    try (Serving own = Village.served(List.of(Story.text(TORTURE)), Map.of(), clock)) {
      Story story = new Story(own, clock);
      story.play(
          "A/RES/73/304",
          "2",
          new Days(
              "2020-08-28",
              "2020-10-30",
              "2020-11-06",
              "2020-12-18",
              "2021-01-08",
              "2021-02-26",
              "2021-04-08",
              "2021-06-07",
              "2021-05-10"));
      Clerk officer = Clerk.at(own);
      story.deferred(officer, "A/RES/73/304", "2", "GA 75", "GA 76");
      Clerk clerk = Clerk.stranger(own);
      story.issued(officer, "A/RES/73/304 2", "75", "A/75/991");
      assertThat(clerk.get(story.mandate()).body()).contains(story.page());
      assertThat(told(published(story, "A/75/991", "fr")))
          .containsExactlyInAnyOrderElementsOf(gold());
    }
  }

  @Test
  @DisplayName(
      "what happened on the way to a group of experts is told in six languages, and read back as"
          + " the same events in each of them")
  void village() {
    List<String> expected =
        List.of(
            "note-verbale 2035-08-28 by[OHCHR] to[STATES] - times 0 seats 0 due[]",
            "nomination-invited 2035-08-28 by[OHCHR] to[STATES] - times 0 seats 0 due[]",
            "deadline-extended - by[] to[] - times 2 seats 0 due[]",
            "note-verbale 2036-04-08 by[OHCHR] to[STATES] 2036-06-09 times 0 seats 0 due[]",
            "seats-changed - by[SG] to[] - times 0 seats 10 due[]",
            "nomination-invited 2036-04-08 by[OHCHR] to[STATES] 2036-06-09 times 0 seats 0 due[]",
            "extension-requested 2036-05-12 by[STATES] to[] - times 0 seats 0 due[]",
            "note-verbale 2036-05-12 by[OHCHR] to[STATES] 2036-06-09 times 0 seats 0 due[]",
            "nomination-invited 2036-05-12 by[OHCHR] to[STATES] 2036-06-09 times 0 seats 0 due[]",
            "report-deferred - by[] to[GA] - times 0 seats 0 due[GA 92]");
    TurnedClock clock = TurnedClock.at("2035-08-01T12:00:00Z");
    try (Serving own = Village.served(List.of(Story.wrecks()), Map.of(), clock)) {
      Story story = Story.ofWrecks(own, clock);
      Clerk officer = Clerk.at(own);
      story.deferred(officer);
      story.issued(officer, "A/RES/89/211 3", "91", "A/91/991");
      for (String language : Tongues.ALL) {
        assertThat(told(published(story, "A/91/991", language)))
            .as(language)
            .containsExactlyInAnyOrderElementsOf(expected);
      }
    }
  }
}
