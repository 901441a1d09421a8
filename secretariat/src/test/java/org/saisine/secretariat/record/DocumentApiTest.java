package org.saisine.secretariat.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saisine.secretariat.Served;
import tools.jackson.databind.JsonNode;

class DocumentApiTest {
  private static final String BELLS = "A/HRC/RES/91/14";

  @Test
  @DisplayName("documents are chosen by organ, session, kind, year and language, and counted")
  void chosen() {
    JsonNode told =
        Told.json("/api/documents?organ=HRC&session=91&kind=resolution&year=2036&language=fr");
    assertThat(told.path("total").intValue()).isEqualTo(2);
    JsonNode bells = told.path("documents").get(1);
    assertThat(bells.propertyNames())
        .containsExactly(
            "symbol",
            "organ",
            "session",
            "sessionSeries",
            "kind",
            "issued",
            "adopted",
            "title",
            "languages",
            "url");
    assertThat(bells.path("symbol").stringValue()).isEqualTo(BELLS);
    assertThat(bells.path("adopted").stringValue()).isEqualTo("2036-04-02");
    assertThat(bells.path("languages")).hasSize(6);
    assertThat(bells.path("url").stringValue())
        .isEqualTo(Served.village().base() + "/documents/" + BELLS);
    assertThat(bells.path("title").stringValue()).contains("cloches");
  }

  @Test
  @DisplayName("pages follow each other without a gap or a document told twice")
  void pages() {
    int total = Told.json("/api/documents").path("total").intValue();
    List<String> all = symbols("/api/documents?size=1000");
    assertThat(all).hasSize(total).doesNotHaveDuplicates();
    assertThat(symbols("/api/documents?size=4&page=0")).isEqualTo(all.subList(0, 4));
    assertThat(symbols("/api/documents?size=4&page=1")).isEqualTo(all.subList(4, 8));
    assertThat(symbols("/api/documents?size=4&page=1000")).isEmpty();
  }

  private static List<String> symbols(String path) {
    return Told.json(path)
        .path("documents")
        .valueStream()
        .map(each -> each.path("symbol").stringValue())
        .toList();
  }

  @Test
  @DisplayName("a page has 1000 documents at most: 1000 may be asked, 1001 may not")
  void most() {
    Told.json("/api/documents?size=1000");
    JsonNode problem = Told.problem(400, "/api/documents?size=1001");
    assertThat(problem.path("detail").stringValue()).contains("from 1 to 1000");
  }

  @Test
  @DisplayName("a refusal tells all that is wrong, and what would be allowed")
  void refusal() {
    JsonNode problem = Told.problem(400, "/api/documents?kind=poem&page=-1&colour=red&year=soon");
    assertThat(problem.path("errors").valueStream().map(each -> each.path("parameter").asString()))
        .containsExactlyInAnyOrder("kind", "page", "colour", "year");
    JsonNode kind =
        problem
            .path("errors")
            .valueStream()
            .filter(each -> each.path("parameter").asString().equals("kind"))
            .findFirst()
            .orElseThrow();
    assertThat(kind.path("given").stringValue()).isEqualTo("poem");
    assertThat(kind.path("allowed").valueStream().map(JsonNode::stringValue))
        .contains("resolution", "agenda");
  }

  @Test
  @DisplayName("a character that no text has is refused, not passed on to the database")
  void nought() {
    Told.problem(400, "/api/documents?organ=%00");
    Told.problem(400, "/api/paragraphs?symbol=A%00");
  }

  @Test
  @DisplayName("what is not here is told in the same form, whether a document or a route")
  void missing() {
    Told.problem(404, "/api/documents/A/HRC/RES/91/99");
    Told.problem(404, "/api/nothing");
    Told.problem(404, "/api/paragraphs?symbol=A/HRC/RES/91/99");
    Told.problem(404, "/api/references?symbol=A/HRC/RES/91/99");
    Told.problem(404, "/api/popolo/vote-events/A/HRC/RES/91/99");
  }

  @Test
  @DisplayName("a record comes in the language asked for, with slashes in the symbol")
  void record() {
    JsonNode french = Told.json("/api/documents/" + BELLS + "?language=fr");
    assertThat(french.path("schema").stringValue()).isEqualTo("saisine/record/1");
    assertThat(french.path("language").stringValue()).isEqualTo("fr");
    JsonNode any = Told.json("/api/documents/" + BELLS);
    assertThat(any.path("language").stringValue()).isEqualTo("en");
    JsonNode problem = Told.problem(400, "/api/documents/" + BELLS + "?language=tlh");
    assertThat(problem.path("errors").get(0).path("allowed")).hasSize(6);
  }

  @Test
  @DisplayName("paragraphs have addresses of their own, at which the page shows them")
  void paragraphs() {
    JsonNode told = Told.json("/api/paragraphs?symbol=" + BELLS + "&language=ar");
    JsonNode first = told.path("paragraphs").get(0);
    assertThat(first.path("id").stringValue()).isEqualTo("pp1");
    assertThat(first.path("url").stringValue()).endsWith(BELLS + "?language=ar#pp1");
    assertThat(Served.village().get("/documents/" + BELLS + "?language=ar").body())
        .contains("id=\"pp1\"");
    Told.problem(400, "/api/paragraphs");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/documents",
        "/api/documents.csv",
        "/api/documents/A/HRC/RES/91/14",
        "/api/paragraphs?symbol=A/HRC/RES/91/14",
        "/api/references?symbol=A/HRC/RES/91/14",
        "/api/references.csv",
        "/api/votes",
        "/api/votes.csv",
        "/api/changes",
        "/api/popolo/vote-events/A/HRC/RES/91/14"
      })
  @DisplayName("an answer that the asker has already is not told again")
  void fresh(String path) {
    HttpResponse<String> first = Served.village().get(path);
    assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
    String tag = first.headers().firstValue("ETag").orElseThrow();
    String since = first.headers().firstValue("Last-Modified").orElseThrow();
    HttpResponse<String> again = Served.village().get(path, "If-None-Match", tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(again.headers().firstValue("ETag")).contains(tag);
    assertThat(Served.village().get(path, "If-Modified-Since", since).statusCode()).isEqualTo(304);
    assertThat(Served.village().get(path, "If-None-Match", "\"other\"").statusCode())
        .isEqualTo(200);
  }
}
