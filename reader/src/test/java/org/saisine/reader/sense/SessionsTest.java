package org.saisine.reader.sense;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saisine.reader.language.Languages;
import org.saisine.reader.language.Tokens;
import org.saisine.reader.vocabulary.Record;

class SessionsTest {

  private static List<String> sessions(String language, String text) {
    Context context = Readings.context(language, text);
    Sessions sessions = new Sessions(context.tokens);
    List<String> all = new ArrayList<>();
    for (int t = 0; t < context.tokens.size(); t++) {
      sessions
          .at(t)
          .ifPresent(found ->
              all.add(
                  found.number()
                      + (found.isYear() ? " year " : " ")
                      + context.text.string(found.start(), found.end())));
    }
    return all;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "en~at its ninety-first session~91 ninety-first session",
        "en~at its 91st session~91 91st session",
        "en~at its tenth special session~10 tenth special session",
        "en~the 2036 session~2036 year 2036 session",
        "en~its session of 2036~2036 year session of 2036",
        "fr~à sa quatre-vingt-onzième session~91 quatre-vingt-onzième session",
        "fr~à sa 91e session~91 91e session",
        "fr~à sa première session ordinaire~1 première session ordinaire",
        "fr~sa session de 2036~2036 year session de 2036",
        "es~su decimoctavo período de sesiones~18 decimoctavo período de sesiones",
        "es~su centésimo decimoctavo período de sesiones~118 centésimo decimoctavo período de"
            + " sesiones",
      })
  @DisplayName("a session is named by its ordinal or its year")
  void named(String language, String text, String session) {
    assertThat(sessions(language, text)).containsExactly(session);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "its next session",
        "91 session",
        "the ninety-first bell of the session",
        "its ninety-first meeting",
        "session 12",
        "session of 1945",
        "session, 2036",
      })
  @DisplayName("a bare number, another noun or a year before all sessions names none")
  void none(String text) {
    assertThat(sessions("en", text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"第九次会议, true", "第九次全体会议, false"})
  @DisplayName("in Chinese a working group's meeting is counted, a sitting is not")
  void chinese(String text, boolean found) {
    Record record =
        Readings.record(
            "zh", "洛温河谷航运委员会\n\n水位工作组\n\n" + text + "\n\n2036年5月19日至21日\n\n临时议程\n\n1. 会议开幕。\n");
    assertThat(record.masthead().session().map(fact -> fact.value().ordinal()))
        .isEqualTo(found ? Optional.of(9) : Optional.empty());
  }

  @ParameterizedTest
  @CsvSource({"1945 session, false", "1946 session, true"})
  @DisplayName("sessions are counted by years from 1946 on")
  void firstYear(String text, boolean found) {
    assertThat(sessions("en", text)).hasSize(found ? 1 : 0);
  }

  /** Sessions and meetings of a text whose spaces stand as they are printed. */
  private static List<String> spaced(String text, boolean meetings) {
    char[] chars = text.toCharArray();
    Tokens tokens = Tokens.scan(chars, chars.length, Languages.standard().language("en").words());
    Sessions sessions = new Sessions(tokens);
    List<String> all = new ArrayList<>();
    for (int t = 0; t < tokens.size(); t++) {
      (meetings ? sessions.meetingAt(t) : sessions.at(t))
          .ifPresent(found -> {
            assertThat(tokens.start(found.first())).isEqualTo(found.start());
            assertThat(tokens.end(found.next() - 1)).isEqualTo(found.end());
            all.add(found.number() + " " + text.substring(found.start(), found.end()));
          });
    }
    return all;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "ninth session~9 ninth session",
        "ninth  session~9 ninth  session",
        "ninth   session~''",
        "9th session~9 9th session",
        "9 th session~''",
        "9 session~''",
        "1946 session~1946 1946 session",
        "1945 session~''",
        "1945th session~1945 1945th session",
        "session of 1946~1946 session of 1946",
        "session of 1945~''",
        "session of 2199~2199 session of 2199",
        "session of 2200~''",
        "session  of  2036~2036 session  of  2036",
        "session   of 2036~''",
        "session of   2036~''",
        "session, 2036~''",
        "ninth meeting~''",
        "0th session~''",
      })
  @DisplayName("a session's words stand close together; its year is 1946 to 2199")
  void boundaries(String text, String session) {
    assertThat(String.join("|", spaced(text, false))).isEqualTo(session);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "ninth meeting~9 ninth meeting",
        "ninth  meeting~9 ninth  meeting",
        "ninth   meeting~''",
        "9th meeting~9 9th meeting",
        "1st meeting~1 1st meeting",
        "0th meeting~''",
        "9 meeting~''",
        "ninth session~''",
        "the meeting~''",
      })
  @DisplayName("a working group's meeting is counted by its ordinal")
  void meetings(String text, String meeting) {
    assertThat(String.join("|", spaced(text, true))).isEqualTo(meeting);
  }
}
