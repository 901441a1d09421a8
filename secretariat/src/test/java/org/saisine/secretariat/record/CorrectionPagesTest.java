package org.saisine.secretariat.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saisine.secretariat.Clerk;
import org.saisine.secretariat.web.Tongues;
import tools.jackson.databind.JsonNode;

class CorrectionPagesTest {
  private static final String BELLS = Office.BELLS;
  private static final String NOTE = "/documents/LVC/COP/WG.1/2036/1";

  private static Office office;
  private static Clerk clerk;
  private static Clerk reader;

  @BeforeAll
  static void open() {
    office = new Office();
    clerk = office.clerk;
    reader = office.reader;
  }

  @AfterAll
  static void close() {
    office.close();
  }

  @Test
  @DisplayName("who has not signed in is offered no correction, and its pages are not there")
  void strangers() {
    assertThat(clerk.get(BELLS).body()).contains("/corrections/fact?");
    assertThat(reader.get(BELLS).body()).doesNotContain("/corrections");
    for (String path : List.of("/corrections", "/corrections/facts?edition=1")) {
      assertThat(reader.get(path).statusCode()).as(path).isEqualTo(404);
    }
    assertThat(reader.post("/sign-in", "/corrections", Map.of("edition", "1")).statusCode())
        .isEqualTo(404);
  }

  @Test
  @DisplayName("a date that an officer corrects is marked on the page, and the reader's is told")
  void date() {
    String form = office.way(BELLS + "?language=fr", "adopted");
    assertThat(clerk.get(form).body()).contains("type=\"date\"", "value=\"2036-04-02\"");
    HttpResponse<String> answer =
        office.send(
            form, "correction", Map.of("f.value", "2036-04-03", "reason", "Le compte rendu."));
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("location").orElseThrow()).endsWith("#masthead");
    String page = reader.get(BELLS + "?language=fr&lang=en").body();
    assertThat(page)
        .contains("Corrected")
        .contains("3 April 2036")
        .contains("The reader said: 2 April 2036.")
        .doesNotContain("clerk")
        .doesNotContain("Le compte rendu.");
    assertThat(clerk.get(BELLS + "?language=fr&lang=en").body())
        .contains("Corrected by clerk on")
        .contains("Le compte rendu.");
    JsonNode record = office.json("/api/documents/A/HRC/RES/91/14?language=fr");
    assertThat(record.path("adopted").stringValue()).isEqualTo("2036-04-03");
    assertThat(record.path("corrections").get(0).path("before").path("value").stringValue())
        .isEqualTo("2036-04-02");
    JsonNode own = office.json("/api/documents/A/HRC/RES/91/14?language=fr&corrected=no");
    assertThat(own.path("adopted").stringValue()).isEqualTo("2036-04-02");
    assertThat(office.json("/api/documents?year=2036&organ=HRC").toString()).contains("2036-04-03");
    assertThat(reader.get("/api/corrections?symbol=A/HRC/RES/91/14").body())
        .contains("\"total\":")
        .doesNotContain("clerk");
  }

  @Test
  @DisplayName("what is typed wrong is told field by field, and what was typed stays")
  void wrong() {
    String form = office.way(BELLS + "?language=en", "mandate");
    HttpResponse<String> answer =
        office.send(
            form,
            "correction",
            Map.of(
                "f.kind",
                "poem",
                "f.due.1.kind",
                "day",
                "f.due.1.day",
                "soon",
                "f.due.2.kind",
                "session",
                "f.every",
                "often",
                "reason",
                ""));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("href=\"#f-kind\"", "href=\"#f-every\"", "href=\"#reason\"")
        .contains("href=\"#f-due-1-day\"", "href=\"#f-due-2-organ\"", "href=\"#f-due-2-session\"")
        .contains("value=\"soon\"")
        .contains("aria-invalid=\"true\"");
    assertThat(reader.get(BELLS + "?language=en&lang=en").body()).doesNotContain("soon");
  }

  @Test
  @DisplayName("who owes a report is corrected in the margin, and withdrawn from the history")
  void mandate() {
    String page = BELLS + "?language=es";
    String form = office.way(page, "mandate");
    HttpResponse<String> answer =
        office.send(
            form,
            "correction",
            Map.of("f.kind", "report", "f.by", "PRESIDENT", "reason", "Dicho."));
    String back = answer.headers().firstValue("location").orElseThrow();
    assertThat(back).contains("#op");
    String id = back.substring(back.indexOf('#') + 1);
    String line =
        clerk.get(page + "&lang=en").body().split("id=\"" + id + "\"", 2)[1].split("</section>")[0];
    assertThat(line).contains("Corrected", "President", "Dicho.");
    String history = "/corrections/documents/A/HRC/RES/91/14?language=es&lang=en";
    String told = clerk.get(history).body();
    assertThat(told).contains("fact-corrected").contains("Dicho.");
    Matcher withdrawal = Pattern.compile("/corrections/\\d+/withdrawal").matcher(told);
    assertThat(withdrawal.find()).isTrue();
    clerk.post(history, withdrawal.group(), Map.of("reason", "Un error."));
    assertThat(reader.get(page + "&lang=en").body()).doesNotContain("Corrected");
    assertThat(clerk.get(history).body()).contains("Un error.").contains("correction-withdrawn");
  }

  @Test
  @DisplayName("a paragraph is split on its form, and a reference is added by its words")
  void split() {
    String page = BELLS + "?language=en";
    String form = office.way(page, "paragraph");
    String text = clerk.get(form).body().split("<blockquote", 2)[1].split(">", 2)[1];
    String[] words = text.split("</blockquote>", 2)[0].split(" ");
    String half = String.join(" ", List.of(words).subList(3, words.length));
    HttpResponse<String> answer =
        office.send(form, "split", Map.of("words", half, "reason", "Two.", "number", ""));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    assertThat(reader.get(page).body()).contains("id=\"pp1.2\"");
  }

  @Test
  @DisplayName("a paragraph is struck out on its form, and added again from the text that is left")
  void paragraph() {
    String page = BELLS + "?language=ru";
    String form = office.way(page, "paragraph");
    HttpResponse<String> struck = office.send(form, "strike", Map.of("reason", "Колонтитул."));
    assertThat(struck.headers().firstValue("location").orElseThrow()).endsWith("#corrections");
    String without = reader.get(page + "&lang=en").body();
    assertThat(without).contains("not a paragraph: “").doesNotContain("id=\"pp1\"");
    String text =
        without.split("not a paragraph: “", 2)[1].split("( …)?”", 2)[0].replace("&#39;", "'");
    String add = form.replaceAll("/fact", "/new").replaceAll("&rank=\\d+", "");
    String asked = clerk.get(add + "&lang=en").body();
    assertThat(asked).contains("After which paragraph", "value=\"0-0\"", "<textarea id=\"words\"");
    Map<String, String> typed =
        Map.of("words", text, "after", "0-0", "f.part", "preambular", "reason", "Абзац.");
    HttpResponse<String> added = office.send(add, "correction", typed);
    assertThat(added.statusCode()).as(added.body()).isEqualTo(302);
    assertThat(added.headers().firstValue("location").orElseThrow()).endsWith("#pp0");
    assertThat(reader.get(page).body()).contains("id=\"pp0\"");
    assertThat(office.send(add, "correction", typed).body()).contains("href=\"#words\"");
    assertThat(reader.get("/api/corrections?symbol=A/HRC/RES/91/14&language=ru").body())
        .contains("\"change\":\"struck-out\"", "\"address\":\"pp0\"");
  }

  @Test
  @DisplayName("a point that is settled leaves the list of what is to be settled")
  void settled() {
    office.receive(
        """
        A/HRC/RES/91/77

        Human Rights Council

        91/77. Lamps

        The Human Rights Council,

        Recalling that the lamps of the valley are lit at dusk,

        1. Lamplights the quays of the valley, and all of its bridges;
        """);
    String list = reader.get("/findings").body();
    Matcher kinds = Pattern.compile("/findings\\?code=[^\"]+").matcher(list);
    assertThat(kinds.find()).isTrue();
    String kind = kinds.group().replace("&amp;", "&");
    Matcher entry =
        Pattern.compile("href=\"(/documents/[^\"]+)#findings\"").matcher(reader.get(kind).body());
    assertThat(entry.find()).isTrue();
    String page = entry.group(1).replace("&amp;", "&");
    Matcher edition =
        Pattern.compile("/corrections/facts\\?edition=\\d+").matcher(clerk.get(page).body());
    assertThat(edition.find()).isTrue();
    long before =
        office
            .json("/api/documents/" + page.substring("/documents/".length()))
            .path("findings")
            .size();
    HttpResponse<String> answer =
        office.send(
            office.way(edition.group(), "finding"), "correction", Map.of("reason", "Looked up."));
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(
            office
                .json("/api/documents/" + page.substring("/documents/".length()))
                .path("findings")
                .size())
        .isEqualTo(before - 1);
  }

  @Test
  @DisplayName("every fact of a programme of work has a form of its own")
  void forms() {
    Matcher edition =
        Pattern.compile("/corrections/facts\\?edition=\\d+").matcher(clerk.get(NOTE).body());
    assertThat(edition.find()).isTrue();
    Matcher ways = Office.WAY.matcher(clerk.get(edition.group()).body());
    int forms = 0;
    while (ways.find()) {
      String way = ways.group(1).replace("&amp;", "&");
      assertThat(clerk.get(way).statusCode()).as(way).isEqualTo(200);
      forms++;
    }
    assertThat(forms).isGreaterThan(20);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "zh", "en", "fr", "ru", "es"})
  @DisplayName("the list, the forms and the history are told in each language")
  void languages(String language) {
    String form = office.way(BELLS + "?language=zh", "mandate");
    for (String path :
        List.of(
            form + "&lang=" + language,
            "/corrections?lang=" + language,
            "/corrections?hold=differs&lang=" + language,
            "/corrections/documents/A/HRC/RES/91/14?language=fr&lang=" + language)) {
      String page = clerk.get(path).body();
      assertThat(page)
          .as(path)
          .contains("<html lang=\"" + language + "\" dir=\"" + Tongues.direction(language) + "\">")
          .doesNotContain(">family.", ">field.", ">hint.", ">correct.", ">hold.", ">null<");
    }
  }
}
