package org.saisine.secretariat.mandates;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.saisine.secretariat.Served;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MandateApiTest {
  private static JsonNode json(String path) {
    HttpResponse<String> answer = Served.village().get(path);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return JsonMapper.shared().readTree(answer.body());
  }

  @Test
  @DisplayName("a mandate tells its document, its paragraph, its times and how it stands")
  void one() {
    JsonNode answer = json("/api/mandates?symbol=A/HRC/RES/91/14&kind=report");
    assertThat(answer.propertyNames()).containsExactly("total", "mandates");
    assertThat(answer.path("total").intValue()).isEqualTo(answer.path("mandates").size());
    JsonNode one = answer.path("mandates").get(0);
    assertThat(one.propertyNames())
        .startsWith("symbol", "paragraph", "kind", "by", "to", "due", "dueDate")
        .contains("state");
    assertThat(one.path("symbol").stringValue()).isEqualTo("A/HRC/RES/91/14");
    assertThat(one.path("due").get(0).propertyNames()).containsExactly("organ", "session");
  }

  @Test
  @DisplayName("pages follow each other without a gap and without anything twice")
  void pages() {
    JsonNode whole = json("/api/mandates?size=1000").path("mandates");
    assertThat(whole.size()).isGreaterThan(3);
    List<JsonNode> seen = new ArrayList<>();
    for (int page = 0; page * 3 < whole.size(); page++) {
      json("/api/mandates?size=3&page=" + page).path("mandates").forEach(seen::add);
    }
    assertThat(seen).containsExactlyElementsOf(whole);
  }

  @Test
  @DisplayName("a session without its organ is refused, with what would be allowed")
  void session() {
    assertThat(Served.village().get("/api/mandates?organ=HRC&session=95").statusCode())
        .isEqualTo(200);
    HttpResponse<String> refused = Served.village().get("/api/mandates?session=95&state=lost");
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body()).contains("A session is one of an organ", "none of the values of");
  }

  @Test
  @DisplayName("the sheet is there in each language, and refuses what it does not know")
  void sheet() {
    assertThat(Served.village().get("/mandates?lang=ar&state=expected").body())
        .contains("<html lang=\"ar\" dir=\"rtl\"", "/api/mandates.csv?state=expected")
        .doesNotContain("standing.");
    assertThat(Served.village().get("/mandates?state=lost").statusCode()).isEqualTo(400);
    assertThat(Served.village().get("/api/mandates.csv").body())
        .startsWith("\ufeffsymbol,paragraph,kind,by,to,due,due_date");
  }

  @Test
  @DisplayName(
      "each mandate leads to its paragraph, and to its session where there is a page of it")
  void ways() {
    List<String> ways = new ArrayList<>();
    for (String standing : Standing.WORDS) {
      Matcher way =
          Pattern.compile("href=\"(/(?:documents/|bodies/)[^\"]+)\"")
              .matcher(Served.village().get("/mandates?state=" + standing).body());
      while (way.find()) {
        ways.add(way.group(1));
      }
    }
    assertThat(ways)
        .anyMatch(way -> way.contains("#op"))
        .anyMatch(way -> way.contains("/sessions/"));
    for (String way : new TreeSet<>(ways)) {
      String[] parts = way.split("#", 2);
      HttpResponse<String> there = Served.village().get(parts[0]);
      assertThat(there.statusCode()).as(way).isEqualTo(200);
      if (parts.length > 1) {
        assertThat(there.body()).as(way).contains("id=\"" + parts[1] + "\"");
      }
    }
  }
}
