package org.saisine.reader.sense;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Sessions counted in Roman figures")
class RomansTest {
  @Test
  @DisplayName("Figures and numbers are the same from 1 to 99")
  void thereAndBack() {
    assertThat(IntStream.rangeClosed(1, 99).map(number -> Romans.value(Romans.of(number))))
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 99).boxed().toList());
    assertThat(Romans.of(1)).isEqualTo("I");
    assertThat(Romans.of(44)).isEqualTo("XLIV");
    assertThat(Romans.of(99)).isEqualTo("XCIX");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "C", "CX", "A", "XA", "xv", "1"})
  @DisplayName("A hundred, and what holds another letter, is no session")
  void none(String figures) {
    assertThat(Romans.value(figures)).isEqualTo(-1);
  }

  @ParameterizedTest
  @CsvSource({
    "XV, XV",
    "S-VI, S-VI",
    "ES-I, ES-I",
    "د-25, XXV",
    "ES-5, ES-V",
    "S-6, S-VI",
    "د-99, XCIX",
  })
  @DisplayName("A session in brackets has its figures, and an S where it is a special one")
  void sessions(String printed, String session) {
    assertThat(Romans.session(printed)).isEqualTo(session);
  }

  @ParameterizedTest
  @ValueSource(strings = {"X-V", "SS-V", "د-100", "د-0", "د-2x", "د-2/", "25", "-", "S-", "E-2"})
  @DisplayName("Other letters before the hyphen, or no number from 1 to 99 behind it, are none")
  void noSessions(String printed) {
    assertThat(Romans.session(printed)).isEmpty();
  }
}
