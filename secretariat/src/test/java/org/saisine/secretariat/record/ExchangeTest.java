package org.saisine.secretariat.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ExchangeTest {
  private static final String BELLS = "A/HRC/RES/91/14";

  @Test
  @DisplayName("a vote is told with its counts and with the position of each State")
  void vote() {
    JsonNode told = Told.json("/api/votes?symbol=" + BELLS);
    assertThat(told.path("total").intValue()).isEqualTo(1);
    JsonNode vote = told.path("votes").get(0);
    assertThat(vote.path("method").stringValue()).isEqualTo("recorded-vote");
    assertThat(vote.path("inFavour").intValue()).isEqualTo(27);
    assertThat(vote.path("positions").path("inFavour")).hasSize(27);
    assertThat(vote.path("positions").path("against")).hasSize(13);
  }

  @Test
  @DisplayName("the votes of a State are those it took part in, each with its position")
  void state() {
    JsonNode told = Told.json("/api/votes?state=bgd");
    assertThat(told.path("votes").valueStream().map(each -> each.path("position").stringValue()))
        .hasSize(told.path("total").intValue())
        .contains("in-favour")
        .doesNotContainNull();
    assertThat(Told.json("/api/votes?state=XXX").path("total").intValue()).isZero();
    Told.problem(400, "/api/votes?state=Bangladesh");
    assertThat(Told.csv("/api/votes.csv?state=BGD"))
        .contains(BELLS + ",HRC,91,2036-04-02,recorded-vote,27,13,7,BGD,in-favour\r\n");
  }

  @Test
  @DisplayName("a vote event of Popolo has an option for each State and a count for each option")
  void popolo() {
    JsonNode event = Told.json("/api/popolo/vote-events/" + BELLS);
    assertThat(event.path("identifier").stringValue()).isEqualTo(BELLS);
    assertThat(event.path("organization_id").stringValue()).isEqualTo("HRC");
    assertThat(event.path("start_date").stringValue()).isEqualTo("2036-04-02");
    assertThat(event.path("counts").toString())
        .isEqualTo(
            "[{\"option\":\"yes\",\"value\":27},{\"option\":\"no\",\"value\":13},"
                + "{\"option\":\"abstain\",\"value\":7}]");
    assertThat(event.path("votes")).hasSize(47);
    assertThat(event.path("votes").valueStream().map(each -> each.path("option").stringValue()))
        .containsOnly("yes", "no", "abstain");
  }

  @Test
  @DisplayName("there is no vote event where no recorded vote was taken")
  void noVote() {
    assertThat(Told.problem(404, "/api/popolo/vote-events/A/HRC/RES/91/22").path("detail"))
        .asString()
        .contains("No recorded vote");
  }

  @Test
  @DisplayName("what a document cites and where it is cited are told together")
  void references() {
    JsonNode told = Told.json("/api/references?symbol=" + BELLS);
    assertThat(told.path("held").booleanValue()).isTrue();
    assertThat(told.path("cites")).isNotEmpty();
    String cited = told.path("cites").get(0).path("cited").stringValue();
    JsonNode back = Told.json("/api/references?symbol=" + cited);
    assertThat(back.path("citedBy").valueStream().map(each -> each.path("citing").stringValue()))
        .contains(BELLS);
    assertThat(Told.csv("/api/references.csv?symbol=" + BELLS)).contains(BELLS + ",en,");
  }

  @Test
  @DisplayName("which paragraphs of a cited document are meant is told with it")
  void pinpoints() {
    JsonNode told = Told.json("/api/references?symbol=S/RES/3361(2036)");
    assertThat(
            told.path("cites")
                .valueStream()
                .filter(each -> !each.path("at").isEmpty())
                .map(each -> each.path("cited").stringValue() + " " + each.path("at")))
        .containsExactlyInAnyOrder("S/RES/3290(2035) [\"4\",\"7\"]", "S/RES/3251(2034) [\"3\"]");
    assertThat(Told.csv("/api/references.csv?symbol=S/RES/3361(2036)"))
        .contains("citing,language,paragraph,text,cited,at,held")
        .contains("S/RES/3290(2035),4 7,");
  }

  @Test
  @DisplayName("asking for what has changed since the last change seen tells each change once")
  void processed() {
    List<Long> seen = new ArrayList<>();
    String next = "/api/changes?since=0&size=7";
    while (true) {
      JsonNode told = Told.json(next);
      told.path("changes").forEach(each -> seen.add(each.path("number").longValue()));
      next = told.path("next").stringValue().replaceAll("^http://[^/]+", "");
      if (!told.path("more").booleanValue()) {
        break;
      }
    }
    assertThat(seen)
        .isSorted()
        .doesNotHaveDuplicates()
        .hasSize(
            Told.json("/api/documents?size=1000")
                .path("documents")
                .valueStream()
                .mapToInt(each -> each.path("languages").size())
                .sum());
    assertThat(Told.json(next).path("changes")).isEmpty();
  }

  @Test
  @DisplayName("changes by the day of publication begin at a day, the earliest first")
  void published() {
    JsonNode told = Told.json("/api/changes?by=published&since=2036-04-02&size=1000");
    List<String> days =
        told.path("changes")
            .valueStream()
            .map(each -> each.path("published").stringValue())
            .toList();
    assertThat(days).isSorted().isNotEmpty();
    assertThat(days.getFirst()).isEqualTo("2036-04-02");
    Told.problem(400, "/api/changes?by=published&since=12");
    Told.problem(400, "/api/changes?since=2036-04-02");
    Told.problem(400, "/api/changes?by=luck");
  }
}
