package org.saisine.secretariat.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.springframework.http.MediaType;

/** Days and moments for somebody's own calendar (RFC 5545). */
public final class ICalendar {
  public static final MediaType TYPE = new MediaType("text", "calendar", StandardCharsets.UTF_8);

  private static final int LINE = 75;
  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private final StringBuilder lines = new StringBuilder();
  private final String stamp;

  /**
   * @param name what the calendar is called
   * @param at when it is made
   */
  public ICalendar(String name, Instant at) {
    stamp = STAMP.format(at);
    line("BEGIN:VCALENDAR");
    line("VERSION:2.0");
    line("PRODID:-//Saisine//register//EN");
    line("X-WR-CALNAME:" + text(name));
  }

  /**
   * Adds an event.
   *
   * @param uid the same whenever the same event is told
   * @param last its last day; a calendar is told the day after it
   * @param sure false for what is only expected
   */
  public void event(
      String uid,
      LocalDate first,
      LocalDate last,
      boolean sure,
      String summary,
      String place,
      String description,
      String url) {
    line("BEGIN:VEVENT");
    line("UID:" + uid);
    line("DTSTAMP:" + stamp);
    line("DTSTART;VALUE=DATE:" + DAY.format(first));
    line("DTEND;VALUE=DATE:" + DAY.format(last.plusDays(1)));
    line("SUMMARY:" + text(summary));
    if (!place.isEmpty()) {
      line("LOCATION:" + text(place));
    }
    line("DESCRIPTION:" + text(description));
    line("URL:" + url);
    line("STATUS:" + (sure ? "CONFIRMED" : "TENTATIVE"));
    line("TRANSP:TRANSPARENT");
    line("END:VEVENT");
  }

  /**
   * Adds a moment, of which somebody is reminded a day before.
   *
   * @param uid the same whenever the same moment is told
   * @param sequence higher whenever it is told otherwise than before
   * @param stands false for what was called off
   */
  public void moment(
      String uid,
      int sequence,
      Instant at,
      boolean stands,
      String summary,
      String description,
      String url) {
    line("BEGIN:VEVENT");
    line("UID:" + uid);
    line("SEQUENCE:" + sequence);
    line("DTSTAMP:" + stamp);
    line("DTSTART:" + STAMP.format(at));
    line("SUMMARY:" + text(summary));
    line("DESCRIPTION:" + text(description));
    line("URL:" + url);
    line("STATUS:" + (stands ? "CONFIRMED" : "CANCELLED"));
    line("TRANSP:TRANSPARENT");
    if (stands) {
      line("BEGIN:VALARM");
      line("ACTION:DISPLAY");
      line("TRIGGER:-P1D");
      line("DESCRIPTION:" + text(summary));
      line("END:VALARM");
    }
    line("END:VEVENT");
  }

  public byte[] bytes() {
    return (lines + "END:VCALENDAR\r\n").getBytes(StandardCharsets.UTF_8);
  }

  private static String text(String text) {
    return text.replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replaceAll("\\R", "\\\\n");
  }

  /** A line is folded before its 76th octet, never inside a character. */
  private void line(String line) {
    int octets = 0;
    for (int i = 0; i < line.length(); ) {
      int letter = line.codePointAt(i);
      String written = Character.toString(letter);
      int size = written.getBytes(StandardCharsets.UTF_8).length;
      if (octets + size > LINE) {
        lines.append("\r\n ");
        octets = 1;
      }
      lines.append(written);
      octets += size;
      i += written.length();
    }
    lines.append("\r\n");
  }
}
