package org.saisine.secretariat.mandates;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.saisine.secretariat.Clerk;
import org.saisine.secretariat.Serving;
import org.saisine.secretariat.Village;

class LifePagesTest {
  private static Serving serving;
  private static Clerk clerk;
  private static Clerk stranger;

  @BeforeAll
  static void serve() {
    serving = Village.served();
    clerk = Clerk.at(serving);
    stranger = Clerk.stranger(serving);
  }

  @AfterAll
  static void close() {
    serving.close();
  }

  private static final Map<String, String> BY_HAND =
      Map.of(
          "organ", "GA",
          "said", "2025-12-01",
          "paragraph", "9",
          "kind", "report",
          "by", "sg, OHCHR",
          "to", "GA",
          "due", "GA 95",
          "language", "en",
          "words", "to report on lighthouses");

  private static String opened(String symbol) {
    Map<String, String> fields = new HashMap<>(BY_HAND);
    fields.putAll(Map.of("symbol", symbol, "reason", "The text is not here yet."));
    HttpResponse<String> answer = clerk.post("/mandates/new", "/mandates", fields);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    return location(answer);
  }

  private static String location(HttpResponse<String> answer) {
    return answer
        .headers()
        .firstValue("location")
        .orElseThrow()
        .replaceFirst("^https?://[^/]+", "");
  }

  @Test
  @DisplayName(
      "what is entered by hand stands on the sheet, and its page tells who may know by whom")
  void hand() {
    String page = opened("A/RES/80/9");
    assertThat(clerk.get(page + "?lang=en").body())
        .contains("to report on lighthouses", "Entered by hand by clerk")
        .doesNotContain("hand.", "life.");
    assertThat(stranger.get(page + "?lang=en").body())
        .contains("Entered by hand by an officer")
        .doesNotContain("clerk");
    assertThat(stranger.get("/api/mandates?symbol=A/RES/80/9").body())
        .contains("\"by\":[\"SG\",\"OHCHR\"]", "\"session\":95");
  }

  @Test
  @DisplayName("who may not enter a mandate is not offered to, and finds no form for it")
  void strangers() {
    assertThat(clerk.get("/mandates").body()).contains("/mandates/new");
    assertThat(stranger.get("/mandates").body()).doesNotContain("/mandates/new");
    assertThat(stranger.get("/mandates/new").statusCode()).isEqualTo(404);
  }

  @Test
  @DisplayName("of a session that is over, what became of it is shown, not that nothing comes")
  void over() {
    Map<String, String> fields = new HashMap<>(BY_HAND);
    fields.putAll(Map.of("symbol", "A/RES/60/1", "due", "GA 61", "said", "2005-12-01"));
    fields.put("reason", "Of old.");
    clerk.post("/mandates/new", "/mandates", fields);
    assertThat(stranger.get("/mandates?organ=GA&session=61&lang=en").body())
        .contains("A/RES/60/1")
        .doesNotContain("There is no such mandate.");
  }

  @Test
  @DisplayName("a form that is wrong is sent back with all that is wrong, and nothing is entered")
  void wrong() {
    HttpResponse<String> answer =
        clerk.post("/mandates/new", "/mandates", Map.of("symbol", "A RES", "due", "soon"));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("A symbol is needed", "A time is a session", "A reason is needed", "A RES");
    assertThat(stranger.get("/api/mandates?symbol=A%20RES").body()).contains("\"total\":0");
  }

  @Test
  @DisplayName(
      "an officer defers, takes back, and everybody can read both; a stranger can do neither")
  void deferred() {
    String page = opened("A/RES/80/10");
    HttpResponse<String> done =
        clerk.post(
            page,
            page + "/facts",
            Map.of("kind", "deferred", "aim", "GA 95", "due", "GA 96", "reason", "No funds."));
    assertThat(done.statusCode()).isEqualTo(302);
    String told = stranger.get(page + "?lang=en").body();
    assertThat(told).contains("Deferred", "session 96", "between", "No funds.", "<svg");
    String json = stranger.get("/api" + page).body();
    assertThat(json).contains("\"state\":\"deferred\"", "\"actor\":\"officer\"");
    String entry = json.replaceFirst("(?s).*\"entry\":(\\d+).*", "$1");
    assertThat(
            clerk
                .post(page, page + "/facts/" + entry + "/withdrawal", Map.of("reason", ""))
                .statusCode())
        .isEqualTo(422);
    assertThat(
            clerk
                .post(page, page + "/facts/" + entry + "/withdrawal", Map.of("reason", "Funds."))
                .statusCode())
        .isEqualTo(302);
    assertThat(stranger.get("/api" + page).body()).contains("\"state\":\"expected\"");
    assertThat(stranger.get(page + "?lang=en").body()).contains("(taken back)");
    assertThat(stranger.post("/sign-in", page + "/facts", Map.of("kind", "lapsed")).statusCode())
        .isEqualTo(404);
  }

  @Test
  @DisplayName("an officer joins two in a series and parts them; the order of time is asked for")
  void series() {
    String earlier = opened("A/RES/80/12");
    Map<String, String> fields = new HashMap<>(BY_HAND);
    fields.putAll(Map.of("symbol", "A/RES/81/12", "said", "2026-12-01", "reason", "As above."));
    String later = location(clerk.post("/mandates/new", "/mandates", fields));
    assertThat(join(later, "A/RES/1/1 1")).isEqualTo(422);
    assertThat(join(earlier, "A/RES/81/12 9")).isEqualTo(422);
    assertThat(join(later, "A/RES/80/12 9")).isEqualTo(302);
    assertThat(stranger.get("/api" + earlier).body()).contains("\"state\":\"superseded\"");
    String id = earlier.replaceFirst(".*/", "");
    assertThat(
            clerk
                .post(later, later + "/series", Map.of("part", id, "reason", "Not so."))
                .statusCode())
        .isEqualTo(302);
    assertThat(stranger.get("/api" + earlier).body()).contains("\"state\":\"expected\"");
  }

  private static int join(String page, String other) {
    return clerk.post(page, page + "/series", Map.of("other", other, "reason", "So.")).statusCode();
  }

  @Test
  @DisplayName("the note is drafted in the language that is asked for")
  void note() {
    String page = opened("A/RES/80/11");
    assertThat(stranger.get(page + "/note.txt?lang=fr").body())
        .startsWith("1. Au paragraphe 9 du document A/RES/80/11 (Assemblée générale)");
    assertThat(stranger.get("/mandates/999999999").statusCode()).isEqualTo(404);
    assertThat(stranger.get("/api/mandates/999999999").statusCode()).isEqualTo(404);
  }

  @Test
  @DisplayName("what was deferred is listed and downloaded, and told to whoever follows it")
  void slipped() {
    String page = opened("A/RES/80/13");
    clerk.post(
        page,
        page + "/facts",
        Map.of("kind", "deferred", "aim", "GA 95", "due", "2041-03-31", "reason", "A strike."));
    assertThat(stranger.get("/mandates/slippage?lang=en").body())
        .contains("A/RES/80/13 ¶9", "31 March 2041", "A strike.");
    assertThat(stranger.get("/api/slippage.csv").body())
        .contains("A/RES/80/13,9,GA 95,2041-03-31,,A strike.");
    assertThat(stranger.get("/api/mandates.atom?symbol=A/RES/80/13&lang=fr").body())
        .contains("A/RES/80/13 ¶9: Reporté → 31 mars 2041");
    assertThat(stranger.get("/api/mandates.ics?symbol=A/RES/80/13&lang=es").body())
        .contains("DTSTART;VALUE=DATE:20410331", "STATUS:CONFIRMED", "Aplazado");
    assertThat(stranger.get("/api/mandates.ics?symbol=A/RES/1/1").body())
        .doesNotContain("BEGIN:VEVENT");
  }

  @Test
  @DisplayName("what a body asked for is counted by end, review, session and addressee")
  void load() {
    opened("A/RES/80/14");
    String page = stranger.get("/mandates/load?organ=GA&lang=en").body();
    assertThat(page)
        .contains("General Assembly", "/mandates?organ=GA&session=95&state=expected")
        .contains("/mandates?organ=GA&by=SG")
        .doesNotContain("load.");
  }
}
