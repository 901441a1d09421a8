package org.saisine.secretariat.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saisine.secretariat.Served;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SessionPagesTest {
  private static String page(String path) {
    HttpResponse<String> answer = Served.village().get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return answer.body();
  }

  private static JsonNode json(String path) {
    return JsonMapper.shared().readTree(page(path));
  }

  @Test
  @DisplayName("the village's Conference stands with its working groups under it")
  void tree() {
    String page = page("/bodies?lang=en");
    assertThat(page).contains("/bodies/LVC-COP", "/bodies/LVC-WG.1", "Working Group on Water");
    assertThat(page.indexOf("/bodies/LVC-COP")).isLessThan(page.indexOf("/bodies/LVC-WG.1"));
  }

  @Test
  @DisplayName("a working group tells which texts made it, in whose words, and its meetings")
  void body() {
    assertThat(page("/bodies/LVC-WG.1?lang=en"))
        .contains("LVC/COP/DEC/3/2", "LVC/COP/RES/6/1", "established an interim")
        .contains("/documents/LVC/COP/2036/5?language=en#p1")
        .contains("19–21 May 2036", "21–23 May 2035", "Saint-Orme");
  }

  @Test
  @DisplayName("a date answers why: who prints it, who tells of it, in which words")
  void why() {
    assertThat(page("/bodies/LVC-WG.1/sessions/9?lang=en"))
        .contains("19–21 May 2036", "LVC/COP/WG.1/2036/1", "LVC/COP/2036/5", "held its eighth");
    assertThat(page("/bodies/LVC-WG.1/sessions/10?lang=en"))
        .contains("<em class=\"days\">opens between 1 May 2037 and 31 May 2037</em>", "364");
    assertThat(page("/bodies/LVC-WG.1/sessions/99?lang=en")).contains("Unknown");
  }

  @Test
  @DisplayName("a document leads to its session, and that to its documents")
  void ways() {
    assertThat(page("/documents/LVC/COP/WG.1/2036/1")).contains("/bodies/LVC-WG.1/sessions/9");
    assertThat(page("/bodies/LVC-WG.1/sessions/9")).contains("/documents?organ=LVC-WG.1&session=9");
  }

  @Test
  @DisplayName("a text that stands because nobody objected does not make the Conference sit")
  void silence() {
    JsonNode session = json("/api/sessions/LVC-COP/8");
    assertThat(session.at("/session/dates/0/from").stringValue()).isEqualTo("2036-10-06");
    assertThat(session.path("evidence").findValuesAsString("basis")).doesNotContain("sitting");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "zh", "en", "fr", "ru", "es"})
  @DisplayName("every sentence is said in the language of the page")
  void tongues(String language) {
    for (String path :
        java.util.List.of(
            "/bodies",
            "/bodies/HRC",
            "/bodies/LVC-WG.1/sessions/10",
            "/bodies/HRC/sessions/91",
            "/bodies/GA/sessions/91",
            "/bodies/SC/sessions/1",
            "/bodies/GA/sessions/ES-11",
            "/sessions")) {
      assertThat(page(path + "?lang=" + language))
          .as(path)
          .contains("<html lang=\"" + language + "\"")
          .doesNotContain(">why.", ">when.", ">session.", ">body.", ">basis.", "founded.", "{0}");
    }
  }

  @Test
  @DisplayName("a calendar program gets fixed days as confirmed and expected ones as tentative")
  void feed() {
    HttpResponse<String> answer = Served.village().get("/sessions.ics?organ=LVC-CN.2&lang=en");
    assertThat(answer.headers().firstValue("Content-Type")).contains("text/calendar;charset=UTF-8");
    assertThat(answer.body())
        .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
        .contains("DTSTART;VALUE=DATE:20370309\r\nDTEND;VALUE=DATE:20370311\r\n")
        .contains("STATUS:CONFIRMED")
        .endsWith("END:VCALENDAR\r\n");
    assertThat(page("/sessions.ics?organ=GA")).contains("STATUS:TENTATIVE");
  }

  @Test
  @DisplayName(
      "machines get the same, with the rule and its clause, and only the organ they ask for")
  void machines() {
    JsonNode all = json("/api/sessions?organ=HRC");
    assertThat(all.path("sessions").findValuesAsString("organ")).containsOnly("HRC");
    JsonNode assembly = json("/api/sessions/GA/82?language=fr").path("session");
    assertThat(assembly.path("state").stringValue()).isIn("expected", "reckoned");
    assertThat(assembly.at("/reasons/0/rule").stringValue()).isEqualTo("second-week");
    assertThat(assembly.at("/reasons/0/text").stringValue()).contains("l’Assemblée");
    assertThat(assembly.at("/opens/from").stringValue()).isEqualTo("2027-09-07");
    assertThat(page("/api/sessions.csv?organ=LVC-COP")).contains("LVC-COP,8,");
    assertThat(json("/api/bodies/LVC-WG.1").at("/body/parent").stringValue()).isEqualTo("LVC-COP");
    assertThat(page("/api/bodies.csv")).contains("HRC,GA,");
  }

  @Test
  @DisplayName("whoever has an answer is told so; a body or a number that is none is not there")
  void answers() {
    HttpResponse<String> answer = Served.village().get("/api/sessions");
    String tag = answer.headers().firstValue("ETag").orElseThrow();
    assertThat(Served.village().get("/api/sessions", "If-None-Match", tag).statusCode())
        .isEqualTo(304);
    for (String path :
        java.util.List.of(
            "/bodies/NONE",
            "/bodies/HRC/sessions/0",
            "/bodies/HRC/sessions/x",
            "/api/bodies/NONE",
            "/api/sessions?organ=NONE",
            "/sessions?organ=NONE")) {
      assertThat(Served.village().get(path).statusCode()).as(path).isEqualTo(404);
    }
  }

  @Test
  @DisplayName("a special session has a page of its own, beside those of its series")
  void special() {
    assertThat(page("/bodies/GA/sessions/ES-11?lang=en"))
        .contains("emergency special session 11", "/bodies/GA/sessions/ES-10", "called for")
        .doesNotContain("/bodies/GA/sessions/12\"");
    assertThat(page("/bodies/HRC/sessions/S-91?lang=fr"))
        .contains("91e session extraordinaire")
        .doesNotContain("A/HRC/RES/91/14");
    JsonNode session = json("/api/sessions/HRC/S-91").path("session");
    assertThat(session.path("session").intValue()).isEqualTo(91);
    assertThat(session.path("series").stringValue()).isEqualTo("special");
    assertThat(session.at("/reasons/0/rule").stringValue()).isEqualTo("special");
    assertThat(json("/api/documents?organ=HRC&session=S-91").path("total").intValue()).isZero();
    assertThat(Served.village().get("/api/documents?session=x").statusCode()).isEqualTo(400);
  }
}
