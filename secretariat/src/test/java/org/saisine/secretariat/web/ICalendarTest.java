package org.saisine.secretariat.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ICalendarTest {
  private static String file(String summary) {
    ICalendar file = new ICalendar("Sessions", Instant.parse("2036-04-02T12:00:00Z"));
    LocalDate day = LocalDate.of(2036, 5, 21);
    file.event("1@x", day, day, true, summary, "", "", "http://x/1");
    return new String(file.bytes(), StandardCharsets.UTF_8);
  }

  @Test
  @DisplayName("a day ends with the next, and what would part a line is escaped")
  void day() {
    assertThat(file("Bells, lamps; one\\two\nthree"))
        .contains("DTSTART;VALUE=DATE:20360521\r\nDTEND;VALUE=DATE:20360522\r\n")
        .contains("SUMMARY:Bells\\, lamps\\; one\\\\two\\nthree\r\n")
        .contains("DTSTAMP:20360402T120000Z\r\n");
  }

  @Test
  @DisplayName("a line has at most 75 octets, and no letter is cut in two")
  void folded() {
    String summary = "会议".repeat(40);
    String file = file(summary);
    assertThat(file.split("\r\n"))
        .allSatisfy(line ->
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
    assertThat(file.replace("\r\n ", "")).contains("SUMMARY:" + summary + "\r\n");
    // 8 octets of the name and 67 of letters fill a line; one more is folded.
    assertThat(file("x".repeat(67))).contains("SUMMARY:" + "x".repeat(67) + "\r\n");
    assertThat(file("x".repeat(68))).contains("SUMMARY:" + "x".repeat(67) + "\r\n x\r\n");
  }
}
