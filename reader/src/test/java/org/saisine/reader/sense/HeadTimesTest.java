package org.saisine.reader.sense;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saisine.reader.sense.Mastheads.BODY;
import static org.saisine.reader.sense.Mastheads.all;
import static org.saisine.reader.sense.Mastheads.council;
import static org.saisine.reader.sense.Mastheads.head;
import static org.saisine.reader.sense.Mastheads.of;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saisine.reader.vocabulary.DateRange;
import org.saisine.reader.vocabulary.Fact;
import org.saisine.reader.vocabulary.Finding;
import org.saisine.reader.vocabulary.Record;
import org.saisine.reader.vocabulary.Record.Masthead;

class HeadTimesTest {
  @Test
  @DisplayName("the place of a session stands before its dates")
  void place() {
    Masthead head =
        council(
            "LVC/COP/2036/5\nEighth session\nAldermere, 6–10 October 2036\nNote by the Secretariat");
    assertThat(of(head.place())).contains("Aldermere");
    assertThat(of(head.session())).hasToString("Optional[8]");
    assertThat(all(head.sessionDates()))
        .containsExactly(new DateRange(LocalDate.of(2036, 10, 6), LocalDate.of(2036, 10, 10)));
  }

  @Test
  @DisplayName("the day that a note under a table ends with is none of the session's")
  void tableNote() {
    Masthead head =
        council(
            "A/91/604\n13 April 2036\nNinety-first session\nReport of the Committee of Auditors.\n"
                + "a Estimates as at 28 February 2036.");
    assertThat(head.sessionDates()).isEmpty();
  }

  @Test
  @DisplayName("a session without dates has none")
  void noDates() {
    Masthead head = council("A/HRC/RES/91/14\n9 April 2036\nNinety-first session");
    assertThat(head.sessionDates()).isEmpty();
    assertThat(of(head.issued())).contains(LocalDate.of(2036, 4, 9));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {"54th meeting~54", "63rd plenary meeting~63", "10487th meeting~10487"})
  @DisplayName("the closing lines tell the sitting and the day of adoption")
  void closing(String line, int meeting) {
    Record record = Readings.record("en", "A/HRC/RES/91/14\n" + BODY + line + "\n2 April 2036\n");
    assertThat(all(record.masthead().meetings())).containsExactly(meeting);
    assertThat(of(record.masthead().adopted())).contains(LocalDate.of(2036, 4, 2));
  }

  @Test
  @DisplayName("notes and a page may stand between the closing lines")
  void closingOverPages() {
    String foot = "54th meeting\n__________________\n1 A/HRC/90/3.\n\n1/2   36-19070\n\n";
    String text = "A/HRC/RES/91/14\n\n" + BODY + foot + "A/HRC/RES/91/14\n\n2 April 2036\n";
    assertThat(of(head("en", text).adopted())).contains(LocalDate.of(2036, 4, 2));
  }

  @Test
  @DisplayName(
      "the day of issue and that of adoption stay apart where the line between them is lost")
  void lostLine() {
    String head = "S/RES/3361 (2036)\n\n5 мая 2036 года\n\nпринятая Советом Безопасности на его ";
    String body = "9932-м заседании 4 мая 2036 года\n\nСовет Безопасности,\n\nссылаясь на маяки,\n";
    Masthead read = Readings.record("ru", head + body).masthead();
    assertThat(of(read.issued())).contains(LocalDate.of(2036, 5, 5));
    assertThat(of(read.adopted())).contains(LocalDate.of(2036, 5, 4));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "en~11 May 2036~Adopted by the Security Council at its 9932nd meeting, on 4 May~2036-05-04",
        "en~4 May 2036~Adopted by the Security Council at its 9932nd meeting, on 4 May~2036-05-04",
        "en~3 May 2036~Adopted by the Security Council at its 9932nd meeting, on 4 May~2035-05-04",
        "fr~2 janvier 2036~Adoptée par le Conseil de sécurité à sa 9932e séance, le 30 décembre"
            + "~2035-12-30",
        "es~11 de mayo de 2036~Aprobada por el Consejo de Seguridad en su 9932ª sesión, el 4 de"
            + " mayo~2036-05-04",
        "ru~11 мая 2036 года~принятая Советом Безопасности на его 9932-м заседании 4 мая"
            + "~2036-05-04",
        "ar~11 أيار/مايو 2036~الذي اتخذه مجلس الأمن في جلسته 9932 المعقودة في 4 أيار/مايو"
            + "~2036-05-04",
        "zh~2036年5月11日~安全理事会5月4日第9932次会议通过~2036-05-04"
      })
  @DisplayName("a day of adoption that has lost its year is the last such day before the issue")
  void yearless(String language, String issued, String line, LocalDate adopted) {
    String text = "S/RES/3361 (2036)\n\n" + issued + "\n\n" + line + "\n\n" + BODY;
    assertThat(of(head(language, text).adopted())).contains(adopted);
  }

  @Test
  @DisplayName(
      "without a day of issue, a day without a year is none; where one has its year, it is")
  void yearlessAlone() {
    String line = "Adopted by the Security Council at its 9932nd meeting, on 4 May";
    String text = "S/RES/3361 (2036)\n\n" + line + "\n\n" + BODY;
    assertThat(head("en", text).adopted()).isEmpty();
    String issued = "S/RES/3361 (2036)\n\n11 May 2036\n\n" + line + "\n\n" + BODY;
    String closing = issued + "9932nd meeting\n5 May 2036\n";
    assertThat(of(head("en", closing).adopted())).contains(LocalDate.of(2036, 5, 5));
  }

  @ParameterizedTest
  @CsvSource({
    // over the text, behind it, issued, counts
    "2036-05-04, 2035-05-04, 2036-05-11, 2036-05-04",
    "2026-05-04, 2036-05-04, 2036-05-11, 2036-05-04",
    "2035-05-11, 2036-05-04, 2036-05-11, 2035-05-11",
    "2035-05-10, 2036-05-04, 2036-05-11, 2036-05-04",
    "2036-05-11, 2036-05-04, 2036-05-11, 2036-05-11",
    "2036-05-12, 2036-05-04, 2036-05-11, 2036-05-04",
    "2026-05-04, 2026-05-03, 2036-05-11, 2026-05-04"
  })
  @DisplayName(
      "of two days of adoption the one over the text counts, unless only the other can be: no text"
          + " is issued before it is adopted or over a year later; and both are told")
  void contradicted(LocalDate over, LocalDate behind, LocalDate issued, LocalDate counts) {
    DateTimeFormatter said = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    String head =
        "A/RES/91/118\n\nDistr.: General\n\n%s\n\nResolution adopted by the General Assembly on %s\n\n"
            .formatted(said.format(issued), said.format(over));
    String closing = "54th plenary meeting\n" + said.format(behind) + "\n";
    Record record = Readings.record("en", head + "91/118. Lamps\n" + BODY + closing);
    assertThat(of(record.masthead().adopted())).contains(counts);
    assertThat(record.findings())
        .filteredOn(each -> each.code().equals("date-contradicted"))
        .extracting(Finding::words)
        .containsExactly(List.of(said.format(over), said.format(behind)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "en~The General Assembly,|1. Decides that the lamps are to be lit in the fog.~No plenary meeting~8 March 2036",
        "es~La Asamblea General,|1. Decide que los faros del río se enciendan en la niebla.~No se celebró sesión plenaria."
            + "~8 de marzo de 2036",
        "ar~إن الجمعية العامة،|1 - تقرر أن تضاء المنارات في الضباب على النهر.~لم تعقد جلسة عامة"
            + "~8 آذار/مارس 2036",
        "zh~大会，|1. 决定在雾中点亮灯塔的灯。~无全体会议~2036年3月8日"
      })
  @DisplayName("the day of adoption stands also behind the line that there was no sitting")
  void noSitting(String language, String body, String line, String day) {
    String text =
        "A/RES/90/114\n\n" + body.replace("|", "\n\n") + "\n\n" + line + "\n" + day + "\n";
    Record record = Readings.record(language, text);
    assertThat(of(record.masthead().adopted())).contains(LocalDate.of(2036, 3, 8));
    assertThat(record.masthead().meetings()).isEmpty();
  }

  @Test
  @DisplayName("the day in the title of a text to be adopted is not that of adoption")
  void titled() {
    String title = "海洋：通过《执行2021年5月4日〈灯塔公约〉的协定》缔约国会议的成果\n\n";
    String adopted = "2036年12月9日大会决议\n\n";
    String text = "A/RES/91/118\n\n2036年12月15日\n\n第九十一届会议\n\n议程项目72\n\n";
    assertThat(of(head("zh", text + title + adopted + "大会，\n\n1. 请秘书长提交报告。\n").adopted()))
        .contains(LocalDate.of(2036, 12, 9));
  }

  @Test
  @DisplayName("the place of a sitting is its number and its noun")
  void closingPlace() {
    String text = "A/HRC/RES/91/14\n" + BODY + "54th meeting\n2 April 2036\n";
    Fact<Integer> meeting = head("en", text).meetings().getFirst();
    assertThat(text.substring(meeting.span().start(), meeting.span().end()))
        .isEqualTo("54th meeting");
  }

  @Test
  @DisplayName("a single day behind the session is the session's, before it the day of issue")
  void singleDays() {
    Masthead head =
        council(
            "LVC/COP/2036/5\n1 July 2036\nEighth session\n6 October 2036\nNote by the Secretariat");
    assertThat(of(head.issued())).contains(LocalDate.of(2036, 7, 1));
    assertThat(all(head.sessionDates()))
        .containsExactly(new DateRange(LocalDate.of(2036, 10, 6), LocalDate.of(2036, 10, 6)));
    Masthead later =
        council("LVC/COP/2036/5\nEighth session\n6 October 2036\nNote by the Secretariat");
    assertThat(later.issued()).isEmpty();
    assertThat(all(later.sessionDates())).hasSize(1);
  }

  @Test
  @DisplayName("of several lines of dates the first are the session's")
  void firstDates() {
    Masthead head =
        council(
            "LVC/COP/2036/5\nEighth session\nAldermere, 6–10 October 2036\n"
                + "Saint-Orme, 3–5 May 2037\nNote by the Secretariat");
    assertThat(all(head.sessionDates()))
        .containsExactly(new DateRange(LocalDate.of(2036, 10, 6), LocalDate.of(2036, 10, 10)));
    assertThat(of(head.place())).contains("Aldermere");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      nullValues = "none",
      value = {
        "Aldermere, 6–10 October 2036~Aldermere",
        "Upper Mill, 6–10 October 2036~Upper Mill",
        "Or, 6–10 October 2036~Or",
        "O, 6–10 October 2036~none",
        "The Old Hall of the Bells Under the Tower, 6–10 October 2036~none",
      })
  @DisplayName("a place is a name with a capital, of two letters at least and forty at most")
  void places(String line, @org.jspecify.annotations.Nullable String place) {
    assertThat(of(council("LVC/COP/2036/5\nEighth session\n" + line).place()))
        .isEqualTo(Optional.ofNullable(place));
  }

  @Test
  @DisplayName("a working group counts meetings, where a line says nothing else")
  void meetingForSession() {
    String text =
        "LVC/COP/WG.7/2036/1\n\nWorking Group on Ropes\n\n%s\n\nRopes and masts\n\nNote by the Secretariat\n\n1. Bells.\n";
    assertThat(of(head("en", text.formatted("Third meeting")).session()))
        .hasToString("Optional[3]");
    assertThat(of(head("en", text.formatted("Third meeting.")).session()))
        .hasToString("Optional[3]");
    assertThat(of(head("en", text.formatted("Third meeting on ropes")).session())).isEmpty();
    assertThat(of(head("en", text.formatted("The third meeting")).session())).isEmpty();
  }

  @Test
  @DisplayName("lines of the head that are notes say nothing of the document")
  void notes() {
    Masthead head = council("A/HRC/RES/91/14\nNinety-first session\n* Reissued on 12 May 2036.");
    assertThat(head.sessionDates()).isEmpty();
  }

  @Test
  @DisplayName("the day of a letter that an item is named after is none of the session's")
  void letter() {
    for (String line :
        List.of(
            "en~Letter dated 28 February 2034 from the Mayor of Aldermere",
            "fr~Lettre datée du 28 février 2034, adressée par la mairie d’Aldermere",
            "es~Carta de fecha 28 de febrero de 2034 dirigida por la alcaldía de Aldermere")) {
      String[] parts = line.split("~", -1);
      Masthead head = head(parts[0], "A/RES/ES-91/6\n\n2 March 2036\n\n" + parts[1] + "\n" + BODY);
      assertThat(head.sessionDates()).as(line).isEmpty();
      assertThat(head.place()).as(line).isEmpty();
    }
  }
}
