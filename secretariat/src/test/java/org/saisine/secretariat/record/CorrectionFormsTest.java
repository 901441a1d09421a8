package org.saisine.secretariat.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CorrectionFormsTest {
  private static Office office;

  @BeforeAll
  static void open() {
    office = new Office();
  }

  @AfterAll
  static void close() {
    office.close();
  }

  private static Map<String, String> due(String... parts) {
    Map<String, String> typed = new TreeMap<>();
    for (int i = 0; i < parts.length; i += 2) {
      typed.put("due." + parts[i], parts[i + 1]);
    }
    return DueForm.written(typed);
  }

  @Test
  @DisplayName("the parts of a time are written as the interface for machines writes them")
  void written() {
    assertThat(due("1.kind", "session", "1.organ", "hrc", "1.session", "57"))
        .containsEntry("due", "HRC 57");
    assertThat(due("1.kind", "day", "1.day", "2036-04-02", "1.organ", "HRC", "2.kind", ""))
        .containsEntry("due", "2036-04-02");
    assertThat(
            due(
                "1.kind", "year", "1.year", "2036", "2.kind", "time", "2.count", "3", "2.unit",
                "Y"))
        .containsEntry("due", "2036; P3Y");
    assertThat(due("1.kind", "P1Y6M")).containsEntry("due", "P1Y6M");
    assertThat(due("1.kind", "")).containsEntry("due", "");
    assertThat(due("1.kind", "time", "1.count", "3")).containsEntry("due", "?");
    assertThat(due("1.kind", "poem")).containsEntry("due", "?");
    assertThat(DueForm.written(Map.of("due", "HRC 57"))).containsEntry("due", "HRC 57");
  }

  @Test
  @DisplayName("when something is owed is asked for part by part, and left as it is without a word")
  void due() {
    String form = office.way(Office.BELLS + "?language=en", "mandate");
    String page = office.clerk.get(form + "&lang=en").body();
    assertThat(page)
        .contains("name=\"f.due.1.kind\"", "name=\"f.due.2.kind\"", "At a session of a body")
        .doesNotContain("name=\"f.due\"");
    HttpResponse<String> answer =
        office.send(
            form,
            "correction",
            Map.of(
                "f.kind", "report",
                "f.due.1.kind", "time",
                "f.due.1.count", "6",
                "f.due.1.unit", "M",
                "f.due.1.day", "2036-04-02",
                "reason", "Within six months."));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    assertThat(office.json("/api/corrections?symbol=A/HRC/RES/91/14&language=en").toString())
        .contains("\"due\":\"P6M\"");
    office.send(
        form,
        "correction",
        Map.of(
            "f.kind", "report",
            "f.due.1.kind", "session",
            "f.due.1.organ", "HRC",
            "f.due.1.session", "94",
            "reason", "At a session."));
    assertThat(office.reader.get(Office.BELLS + "?language=en&lang=en").body())
        .containsPattern("By when: Human Rights Council, [^.]*94");
  }

  @Test
  @DisplayName("side by side, what was corrected bears the mark that it bears on its own page")
  void beside() {
    String form = office.way(Office.BELLS + "?language=es", "adopted");
    office.send(form, "correction", Map.of("f.value", "2036-04-03", "reason", "El acta."));
    String mandate = office.way(Office.BELLS + "?language=es", "mandate");
    office.send(
        mandate, "correction", Map.of("f.kind", "report", "f.by", "PRESIDENT", "reason", "Dicho."));
    String beside = Office.BELLS + "?language=ru&beside=es&lang=en";
    assertThat(office.reader.get(beside).body())
        .contains("note corrected differs", "3 April 2036", "The reader said: 2 April 2036.")
        .contains("President")
        .doesNotContain("El acta.");
    String row =
        office.clerk.get(beside).body().split("note corrected", 3)[2].split("</section>", 2)[0];
    assertThat(row).contains("Corrected by clerk on").contains("Dicho.");
  }

  @Test
  @DisplayName("whoever keeps the paragraphs of a document hears that they were corrected")
  void validators() {
    String paragraphs = "/api/paragraphs?symbol=A/HRC/RES/91/14&language=zh";
    String before = office.reader.get(paragraphs).headers().firstValue("etag").orElseThrow();
    String form = office.way(Office.BELLS + "?language=zh", "paragraph");
    office.send(form, "strike", Map.of("reason", "Not one."));
    String after = office.reader.get(paragraphs).headers().firstValue("etag").orElseThrow();
    assertThat(after).isNotEqualTo(before);
  }

  @Test
  @DisplayName("a correction that is not taken back for want of a reason says so")
  void unsaid() {
    String form = office.way(Office.BELLS + "?language=ar", "adopted");
    office.send(form, "correction", Map.of("f.value", "2036-04-03", "reason", "The minutes."));
    String history = "/corrections/documents/A/HRC/RES/91/14?language=ar&lang=en";
    Matcher withdrawal =
        Pattern.compile("/corrections/\\d+/withdrawal").matcher(office.clerk.get(history).body());
    assertThat(withdrawal.find()).isTrue();
    HttpResponse<String> answer =
        office.clerk.post(history, withdrawal.group(), Map.of("reason", " "));
    String back =
        answer.headers().firstValue("location").orElseThrow().replaceFirst("^http://[^/]+", "");
    assertThat(office.clerk.get(back + "&lang=en").body())
        .contains("role=\"alert\"", "Reason: This is needed.")
        .contains("Fact corrected", "<small class=\"code\" dir=\"ltr\" lang=\"en\">fact-corrected");
  }
}
