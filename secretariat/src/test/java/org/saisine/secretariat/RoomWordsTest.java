package org.saisine.secretariat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoomWordsTest {
  private static final Pattern BLANK = Pattern.compile("\\{[0-9]}");
  private static final List<String> OTHERS = List.of("ar", "es", "fr", "ru", "zh");

  @ParameterizedTest
  @CsvSource({
    "/org/saisine/secretariat/record/words",
    "/org/saisine/secretariat/bodies/words",
    "/org/saisine/secretariat/calendar/words",
    "/org/saisine/secretariat/web/words",
    "/org/saisine/secretariat/access/words",
    "/org/saisine/secretariat/rulebook/words",
    "/org/saisine/secretariat/rulebook/clauses",
    "/org/saisine/secretariat/silence/words",
    "/org/saisine/secretariat/notices/words",
    "/org/saisine/reader/print/terms",
  })
  @DisplayName("every room says everything in each of the six languages, with the same blanks")
  void whole(String book) throws IOException {
    Properties english = file(book, "en");
    for (String language : OTHERS) {
      Properties own = file(book, language);
      for (String key : english.stringPropertyNames()) {
        // Not every language has a singular, and not every singular says its number.
        if (!key.endsWith(".one")) {
          assertThat(own.getProperty(key)).as("%s %s", language, key).isNotNull();
          assertThat(blanks(own.getProperty(key)))
              .as("%s %s", language, key)
              .isEqualTo(blanks(english.getProperty(key)));
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/org/saisine/secretariat/record/words",
    "/org/saisine/secretariat/bodies/words",
    "/org/saisine/secretariat/calendar/words",
    "/org/saisine/secretariat/web/words",
    "/org/saisine/secretariat/access/words",
    "/org/saisine/secretariat/rulebook/words",
    "/org/saisine/secretariat/notices/words",
  })
  @DisplayName("no room says otherwise what the terms of a record say already")
  void own(String book) throws IOException {
    assertThat(file(book, "en").stringPropertyNames())
        .doesNotContainAnyElementsOf(
            file("/org/saisine/reader/print/terms", "en").stringPropertyNames());
  }

  private static List<String> blanks(String sentence) {
    return BLANK.matcher(sentence).results().map(MatchResult::group).distinct().sorted().toList();
  }

  private static Properties file(String book, String language) throws IOException {
    Properties file = new Properties();
    try (InputStream bytes =
        RoomWordsTest.class.getResourceAsStream(book + "_" + language + ".properties")) {
      file.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
    }
    return file;
  }
}
