package org.saisine.secretariat.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.saisine.reader.print.Sentences;
import org.saisine.reader.print.Words;
import org.saisine.secretariat.bodies.Bodies;
import org.saisine.secretariat.calendar.Calendar;
import org.saisine.secretariat.record.Documents;

class SubjectsTest {
  private static String told(String language, String subject) {
    Words words =
        Words.in(
            language,
            Stream.of(Accounts.class, Bodies.class, Calendar.class, Documents.class)
                .map(each -> Sentences.load(each, "words", language))
                .toArray(Sentences[]::new));
    return Subjects.told(words, subject);
  }

  @Test
  @DisplayName("what an act was done to is told in the reader's words")
  void words() {
    assertThat(told("en", "A/HRC/RES/91/14 fr")).isEqualTo("A/HRC/RES/91/14, in French");
    assertThat(told("fr", "account clerk")).isEqualTo("Compte de clerk");
    assertThat(told("en", "session HRC 57")).isEqualTo("Human Rights Council, session 57");
    assertThat(told("en", "members HRC")).isEqualTo("Members: Human Rights Council");
  }

  @Test
  @DisplayName("what nobody has words for is told as it is written")
  void unknown() {
    assertThat(told("en", "bell 3")).isEqualTo("bell 3");
    assertThat(told("en", "account")).isEqualTo("account");
    assertThat(told("en", "")).isEmpty();
  }
}
