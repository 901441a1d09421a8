package org.saisine.secretariat.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saisine.reader.Source;
import org.saisine.reader.vocabulary.Paragraph;
import org.saisine.reader.vocabulary.Record;
import org.saisine.secretariat.Register;
import org.saisine.secretariat.Registers;
import org.saisine.secretariat.Serving;
import org.saisine.secretariat.database.Database;
import org.saisine.secretariat.web.Tongues;

class DocumentPagesTest {
  private static final String RESOLUTION = "/documents/A/HRC/RES/91/14";
  private static final int ORDINARY = 60_000;
  private static final String HOSTILE =
      """
      United Nations

      A/HRC/RES/91/66

      General Assembly

      Distr.: General

      2 April 2036

      Human Rights Council

      Resolution adopted by the Human Rights Council on 2 April 2036

      91/66. Bells <script>alert(1)</script>

      The Human Rights Council,

      Recalling its resolution 85/6 <img src=x onerror=alert(2)> of 29 March 2034,

      1. Requests the "Secretary-General" to report to the Council <script>alert(3)</script>.
      """;

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static Serving serving;

  @BeforeAll
  static void serve() throws IOException, Serving.PortTaken {
    String address = Registers.address();
    List<Arrival> arrivals = new ArrayList<>();
    for (String language : Tongues.ALL) {
      for (String name : List.of("A_HRC_RES_91_14", "LVC_COP_WG1_2036_1", "A_91_NOTE")) {
        arrivals.add(arrival(village(language, name), name + "." + language + ".txt"));
      }
    }
    arrivals.add(arrival(village("en", "A_HRC_RES_91_14") + "\n\n", "later <edition> \"é\".txt"));
    arrivals.add(arrival(HOSTILE, "hostile.html.txt"));
    try (Register register = Register.of(Database.at(address))) {
      register.intake().receive(arrivals, "test");
    }
    serving = Serving.start(() -> Database.at(address), InetAddress.getLoopbackAddress(), 0);
  }

  @AfterAll
  static void stop() {
    serving.close();
  }

  private static Arrival arrival(String text, String name) {
    return Arrival.of(new Source(name, text.getBytes(StandardCharsets.UTF_8)));
  }

  private static String village(String language, String name) throws IOException {
    return Files.readString(Path.of("..", "village", language, name + ".txt"));
  }

  private static HttpResponse<String> get(String path, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(
            URI.create("http://127.0.0.1:" + serving.port() + path.replace(" ", "%20")));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static long count(String page, String what) {
    return Pattern.compile(what).matcher(page).results().count();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "zh", "en", "fr", "ru", "es"})
  @DisplayName("a document is a page in each language, with the address of each paragraph")
  void page(String language) throws IOException, InterruptedException {
    HttpResponse<String> answer = get(RESOLUTION + "?language=" + language + "&lang=" + language);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .contains("<html lang=\"" + language + "\" dir=\"" + Tongues.direction(language) + "\">")
        .doesNotContain("null");
    for (Paragraph paragraph :
        arrival(village(language, "A_HRC_RES_91_14"), "x.txt").record().paragraphs()) {
      assertThat(answer.body()).contains("id=\"" + paragraph.id() + "\"");
    }
    assertThat(answer.body().getBytes(StandardCharsets.UTF_8).length).isLessThan(ORDINARY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "zh", "en", "fr", "ru", "es"})
  @DisplayName(
      "no word of a document is missing on its page: headings, notes and formulas stand there")
  void whole(String language) throws IOException, InterruptedException {
    for (String name : List.of("A_HRC_RES_91_14", "LVC_COP_WG1_2036_1")) {
      String text = village(language, name);
      Record record = arrival(text, name).record();
      String address = record.masthead().symbol().map(fact -> fact.value()).orElseThrow();
      String page =
          get("/documents/" + address + "?edition=1&language=" + language)
              .body()
              .replaceAll("<span role=\"tooltip\".*?</span>", "")
              .replaceAll("<[^>]*>", "");
      String body = text.substring(record.paragraphs().getFirst().span().start());
      assertThat(body.split("[^\\p{L}]+")).allSatisfy(word -> assertThat(page).contains(word));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "zh", "en", "fr", "ru", "es"})
  @DisplayName("as many squares are drawn as States voted, each with its title")
  void vote(String language) throws IOException, InterruptedException {
    String page = get(RESOLUTION + "?language=" + language + "&lang=" + language).body();
    assertThat(count(page, "<svg role=\"img\"><title>")).isEqualTo(27 + 13 + 7);
    assertThat(count(page, "<use href=\"#seat-against\"/><text")).isEqualTo(13);
    assertThat(count(page, "<ul class=\"bench\"")).isEqualTo(5);
  }

  @Test
  @DisplayName("two languages stand side by side, each row the same paragraph in both")
  void beside() throws IOException, InterruptedException {
    String page = get(RESOLUTION + "?language=fr&beside=ar&lang=en").body();
    int paragraphs =
        arrival(village("fr", "A_HRC_RES_91_14"), "x.txt").record().paragraphs().size();
    assertThat(count(page, "<section class=\"pair\" id=")).isEqualTo(paragraphs);
    assertThat(count(page, "<p class=\"side depth\\d\" lang=\"fr\" dir=\"ltr\">"))
        .isEqualTo(paragraphs);
    assertThat(count(page, "<p class=\"side depth\\d\" lang=\"ar\" dir=\"rtl\">"))
        .isEqualTo(paragraphs);
    assertThat(page).contains("The two versions agree");
    assertThat(page.split("id=\"op9\"")[1].split("</section>")[0])
        .contains("9. <span")
        .contains("9- <span");
  }

  @Test
  @DisplayName("there is nothing beside a language that the document does not have")
  void nothingBeside() throws IOException, InterruptedException {
    assertThat(get(RESOLUTION + "?language=fr&beside=de").statusCode()).isEqualTo(404);
    assertThat(get(RESOLUTION + "?language=fr&beside=fr").statusCode()).isEqualTo(404);
  }

  @Test
  @DisplayName("what a document says is text, whatever it says")
  void hostile() throws IOException, InterruptedException {
    String page = get("/documents/A/HRC/RES/91/66").body();
    assertThat(page)
        .contains("&lt;img src=x onerror=alert(2)&gt;")
        .doesNotContain("<script>", "<img");
    assertThat(get("/documents").body()).doesNotContain("<script>", "<img");
    assertThat(get("/findings").body()).doesNotContain("<script>", "<img");
  }

  @Test
  @DisplayName("a programme of work is a timetable: hours down, days across")
  void programme() throws IOException, InterruptedException {
    String page = get("/documents/LVC/COP/WG.1/2036/1?language=ru&lang=ru").body();
    String table = page.split("class=\"timetable\"")[1].split("</table>")[0];
    assertThat(count(table, "<th scope=\"col\">")).isEqualTo(4);
    assertThat(count(table, "<th scope=\"row\">")).isGreaterThan(1);
  }

  @Test
  @DisplayName("a page that its reader has is not sent again, one in another language is")
  void fresh() throws IOException, InterruptedException {
    String tag = get(RESOLUTION).headers().firstValue("ETag").orElseThrow();
    assertThat(get(RESOLUTION, "If-None-Match", tag).statusCode()).isEqualTo(304);
    assertThat(get(RESOLUTION, "If-None-Match", tag, "Accept-Language", "fr").statusCode())
        .isEqualTo(200);
  }

  @Test
  @DisplayName("the original is a file to take away, byte for byte, which no browser runs")
  void original() throws IOException, InterruptedException {
    HttpResponse<String> old = get(RESOLUTION + "?language=en&edition=1&form=original");
    assertThat(old.body()).isEqualTo(village("en", "A_HRC_RES_91_14"));
    HttpResponse<String> answer = get(RESOLUTION + "?language=en&form=original");
    assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
        .startsWith("attachment;")
        .doesNotContain("<edition> \"é\"");
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("sandbox");
    assertThat(get(RESOLUTION + "?form=record&language=ar").body())
        .contains("\"schema\": \"saisine/record/1\"");
  }

  @Test
  @DisplayName("an edition that a later one followed can still be read, and says so")
  void editions() throws IOException, InterruptedException {
    assertThat(get(RESOLUTION + "?language=en&edition=1&lang=en").body())
        .contains("This is edition 1; a later one has been received.");
    assertThat(get(RESOLUTION + "?language=en&edition=2&lang=en").body())
        .doesNotContain("a later one has been received");
  }
}
