package org.saisine.reader.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CountingTest {
  private static Counting of(String organ) {
    return Organs.standard().counting(organ);
  }

  @Test
  @DisplayName("a session that is numbered tells the year in which it begins")
  void numbered() {
    assertThat(of("GA").yearOf(77)).hasValue(2022);
    assertThat(of("HRC").yearOf(54)).hasValue(2023);
    assertThat(of("HRC").yearOf(55)).hasValue(2024);
  }

  @Test
  @DisplayName("where the years are known one by one, the first and the last are, and no other")
  void held() {
    assertThat(of("CTOC-COP").yearOf(0)).isEmpty();
    assertThat(of("CTOC-COP").yearOf(1)).hasValue(2004);
    assertThat(of("CTOC-COP").yearOf(12)).hasValue(2024);
    assertThat(of("CTOC-COP").yearOf(13)).isEmpty();
  }

  @Test
  @DisplayName("a body that counts otherwise, or is not known, tells no year")
  void others() {
    assertThat(of("SC").yearOf(2672)).isEmpty();
    assertThat(of("LVC-COP").yearOf(8)).isEmpty();
    assertThat(of("GA").yearOf(30)).isEmpty();
    assertThat(of("GA").yearOf(31)).hasValue(1976);
  }
}
