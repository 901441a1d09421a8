package org.saisine.secretariat.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saisine.reader.Source;
import org.saisine.secretariat.Clerk;
import org.saisine.secretariat.Register;
import org.saisine.secretariat.Registers;
import org.saisine.secretariat.Serving;
import org.saisine.secretariat.database.Database;
import org.saisine.secretariat.web.Tongues;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CorrectionPagesTest {
  private static final String BELLS = "/documents/A/HRC/RES/91/14";
  private static final String NOTE = "/documents/LVC/COP/WG.1/2036/1";
  private static final Pattern HIDDEN =
      Pattern.compile("<input type=\"hidden\" name=\"([a-z]+)\" value=\"([^\"]*)\"");
  private static final Pattern WAY = Pattern.compile("href=\"(/corrections/fact\\?[^\"]+)\"");

  private static Serving serving;
  private static Clerk clerk;
  private static Clerk reader;

  @BeforeAll
  static void serve() throws IOException, Serving.PortTaken {
    String address = Registers.address();
    try (Register register = Register.of(Database.at(address));
        Stream<Path> files = Files.walk(Path.of("..", "village"))) {
      register
          .intake()
          .receive(
              files
                  .filter(file -> file.toString().endsWith(".txt"))
                  .map(CorrectionPagesTest::arrival)
                  .toList(),
              "test");
    }
    serving = Serving.start(() -> Database.at(address), InetAddress.getLoopbackAddress(), 0);
    clerk = Clerk.at(serving);
    reader = Clerk.stranger(serving);
  }

  private static Arrival arrival(Path file) {
    try {
      return Arrival.of(new Source(file.getFileName().toString(), Files.readAllBytes(file)));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @AfterAll
  static void stop() {
    serving.close();
  }

  /** The way to the form that corrects a fact of a family. */
  private static String way(String page, String family) {
    Matcher ways = WAY.matcher(clerk.get(page).body());
    while (ways.find()) {
      String way = ways.group(1).replace("&amp;", "&");
      if (way.contains("family=" + family + "&")) {
        return way;
      }
    }
    throw new AssertionError("no way to correct " + family + " on " + page);
  }

  /** What a form sends as it stands, with other values in some fields. */
  private static HttpResponse<String> send(String form, String id, Map<String, String> typed) {
    String body = clerk.get(form).body().split("id=\"" + id + "\"", 2)[1].split("</form>", 2)[0];
    Map<String, String> fields = new TreeMap<>();
    Matcher hidden = HIDDEN.matcher(body);
    while (hidden.find()) {
      fields.put(hidden.group(1), hidden.group(2));
    }
    fields.remove("_csrf");
    fields.putAll(typed);
    return clerk.post(form, "/corrections", fields);
  }

  private static JsonNode json(String path) {
    return JsonMapper.builder().build().readTree(reader.get(path).body());
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
    String form = way(BELLS + "?language=fr", "adopted");
    assertThat(clerk.get(form).body()).contains("type=\"date\"", "value=\"2036-04-02\"");
    HttpResponse<String> answer =
        send(form, "correction", Map.of("f.value", "2036-04-03", "reason", "Le compte rendu."));
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
    JsonNode record = json("/api/documents/A/HRC/RES/91/14?language=fr");
    assertThat(record.path("adopted").stringValue()).isEqualTo("2036-04-03");
    assertThat(record.path("corrections").get(0).path("before").path("value").stringValue())
        .isEqualTo("2036-04-02");
    JsonNode own = json("/api/documents/A/HRC/RES/91/14?language=fr&corrected=no");
    assertThat(own.path("adopted").stringValue()).isEqualTo("2036-04-02");
    assertThat(json("/api/documents?year=2036&organ=HRC").toString()).contains("2036-04-03");
    assertThat(reader.get("/api/corrections?symbol=A/HRC/RES/91/14").body())
        .contains("\"total\":")
        .doesNotContain("clerk");
  }

  @Test
  @DisplayName("what is typed wrong is told field by field, and what was typed stays")
  void wrong() {
    String form = way(BELLS + "?language=en", "mandate");
    HttpResponse<String> answer =
        send(
            form,
            "correction",
            Map.of("f.kind", "poem", "f.due", "soon", "f.every", "often", "reason", ""));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("href=\"#f-kind\"", "href=\"#f-due\"", "href=\"#f-every\"", "href=\"#reason\"")
        .contains("value=\"soon\"")
        .contains("aria-invalid=\"true\"");
    assertThat(reader.get(BELLS + "?language=en&lang=en").body()).doesNotContain("soon");
  }

  @Test
  @DisplayName("who owes a report is corrected in the margin, and withdrawn from the history")
  void mandate() {
    String page = BELLS + "?language=es";
    String form = way(page, "mandate");
    HttpResponse<String> answer =
        send(
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
    String form = way(page, "paragraph");
    String text = clerk.get(form).body().split("<blockquote", 2)[1].split(">", 2)[1];
    String[] words = text.split("</blockquote>", 2)[0].split(" ");
    String half = String.join(" ", List.of(words).subList(3, words.length));
    HttpResponse<String> answer =
        send(form, "split", Map.of("words", half, "reason", "Two.", "number", ""));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    assertThat(reader.get(page).body()).contains("id=\"pp1.2\"");
  }

  @Test
  @DisplayName("a paragraph is struck out on its form, and added again from the text that is left")
  void paragraph() {
    String page = BELLS + "?language=ru";
    String form = way(page, "paragraph");
    HttpResponse<String> struck = send(form, "strike", Map.of("reason", "Колонтитул."));
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
    HttpResponse<String> added = send(add, "correction", typed);
    assertThat(added.statusCode()).as(added.body()).isEqualTo(302);
    assertThat(added.headers().firstValue("location").orElseThrow()).endsWith("#pp0");
    assertThat(reader.get(page).body()).contains("id=\"pp0\"");
    assertThat(send(add, "correction", typed).body()).contains("href=\"#words\"");
    assertThat(reader.get("/api/corrections?symbol=A/HRC/RES/91/14&language=ru").body())
        .contains("\"change\":\"struck-out\"", "\"address\":\"pp0\"");
  }

  @Test
  @DisplayName("a point that is settled leaves the list of what is to be settled")
  void settled() {
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
        json("/api/documents/" + page.substring("/documents/".length())).path("findings").size();
    HttpResponse<String> answer =
        send(way(edition.group(), "finding"), "correction", Map.of("reason", "Looked up."));
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(
            json("/api/documents/" + page.substring("/documents/".length()))
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
    Matcher ways = WAY.matcher(clerk.get(edition.group()).body());
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
    String form = way(BELLS + "?language=zh", "mandate");
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
