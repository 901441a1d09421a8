package org.saisine.secretariat.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.saisine.secretariat.Served;
import org.w3c.dom.Element;

class FeedApiTest {
  private static Element feed(String question) {
    HttpResponse<String> answer = Served.village().get("/feed.atom" + question);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type"))
        .contains("application/atom+xml;charset=UTF-8");
    Element feed = Markup.root(answer);
    assertThat(feed.getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
    return feed;
  }

  @Test
  @DisplayName("a feed has what RFC 4287 wants of it and of each entry")
  void form() {
    Element feed = feed("");
    assertThat(Markup.names(feed)).contains("id", "title", "updated", "author", "link", "entry");
    List<Element> entries = Markup.all(feed, "entry");
    assertThat(entries)
        .hasSize(Told.json("/api/documents").path("total").intValue())
        .allSatisfy(entry ->
            assertThat(Markup.names(entry)).startsWith("id", "title", "updated").contains("link"));
    assertThat(Markup.texts(feed, "id"))
        .doesNotHaveDuplicates()
        .allMatch(id -> id.matches("urn:uuid:[0-9a-f-]{36}"));
    assertThat(Markup.texts(feed, "updated"))
        .allMatch(at -> at.matches("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z"));
  }

  @Test
  @DisplayName("an entry tells when the document was published and when it was processed")
  void times() {
    Element feed = feed("?organ=HRC&kind=resolution&language=fr");
    Element bells =
        Markup.all(feed, "entry").stream()
            .filter(each -> Markup.texts(each, "title").getFirst().startsWith("A/HRC/RES/91/14 –"))
            .findFirst()
            .orElseThrow();
    assertThat(Markup.texts(bells, "title").getFirst()).contains("cloches");
    assertThat(Markup.texts(bells, "published")).containsExactly("2036-04-02T00:00:00Z");
    assertThat(Markup.texts(bells, "updated").getFirst()).isNotEqualTo("2036-04-02T00:00:00Z");
    assertThat(Markup.all(bells, "link").stream().map(each -> each.getAttribute("hreflang")))
        .containsExactly("ar", "en", "es", "fr", "ru", "zh");
  }

  @Test
  @DisplayName("a long feed leads to its next page; the last page leads nowhere")
  void pages() {
    int total = Told.json("/api/documents").path("total").intValue();
    assertThat(relations(feed("?size=" + (total - 1)))).contains("self", "next");
    assertThat(relations(feed("?size=" + total))).contains("self").doesNotContain("next");
  }

  private static List<String> relations(Element feed) {
    return Markup.children(feed).stream()
        .filter(each -> each.getLocalName().equals("link"))
        .map(each -> each.getAttribute("rel"))
        .toList();
  }

  @Test
  @DisplayName("a feed that the reader has already is not told again")
  void fresh() {
    String tag = Served.village().get("/feed.atom").headers().firstValue("ETag").orElseThrow();
    assertThat(Served.village().get("/feed.atom", "If-None-Match", tag).statusCode())
        .isEqualTo(304);
    Told.problem(400, "/feed.atom?kind=poem");
  }
}
