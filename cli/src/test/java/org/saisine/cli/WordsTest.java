package org.saisine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saisine.reader.print.JsonRecords;
import org.saisine.reader.vocabulary.Adoption;
import org.saisine.reader.vocabulary.Event;
import org.saisine.reader.vocabulary.Kind;
import org.saisine.reader.vocabulary.Mandate;
import org.saisine.reader.vocabulary.Part;

class WordsTest {
  private static final Pattern BLANK = Pattern.compile("\\{[0-9]}");

  @ParameterizedTest
  @ValueSource(strings = {"ar", "es", "fr", "ru", "zh"})
  @DisplayName("every language says everything, with the blanks of the English sentence")
  void whole(String language) throws IOException {
    for (String name : new String[] {"messages", "help"}) {
      Properties english = file(name, "en");
      Properties own = file(name, language);
      for (String key : english.stringPropertyNames()) {
        if (key.endsWith(".one")) {
          continue; // not every language has a singular
        }
        assertThat(own.getProperty(key)).as(key).isNotNull();
        assertThat(blanks(own.getProperty(key)))
            .as(key)
            .isEqualTo(blanks(english.getProperty(key)));
      }
    }
  }

  @Test
  @DisplayName("every word of the vocabulary has a name")
  void vocabulary() {
    Stream.of(Kind.values())
        .filter(kind -> kind != Kind.OTHER)
        .forEach(kind -> named("kind", kind));
    Stream.of(Part.values())
        .filter(part -> part != Part.OTHER)
        .forEach(part -> named("part", part));
    Stream.of(Adoption.Method.values()).forEach(method -> named("method", method));
    Stream.of(Mandate.Kind.values()).forEach(kind -> named("mandate", kind));
    Stream.of(Event.Type.values()).forEach(type -> named("event", type));
  }

  @ParameterizedTest
  @CsvSource({
    "en, 1, 1 year", "en, 3, 3 years", "fr, 1, 1 an", "ru, 1, 1 год", "ru, 3, 3 года",
    "ru, 11, 11 лет", "ru, 21, 21 год", "ru, 25, 25 лет", "ar, 2, سنتان", "ar, 3, 3 سنوات",
    "ar, 11, 11 سنة", "zh, 3, 3年",
  })
  @DisplayName("numbers of things follow the plurals of the language")
  void plurals(String language, long number, String said) {
    assertThat(Messages.in(language).count("years", number)).isEqualTo(said);
  }

  private static void named(String group, Enum<?> value) {
    String key = group + "." + JsonRecords.word(value);
    assertThat(Messages.in("en").say(key)).isNotEqualTo(key);
  }

  private static List<String> blanks(String sentence) {
    return BLANK.matcher(sentence).results().map(MatchResult::group).distinct().sorted().toList();
  }

  private static Properties file(String name, String language) throws IOException {
    Properties file = new Properties();
    try (var bytes = Messages.class.getResourceAsStream(name + "_" + language + ".properties")) {
      file.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
    }
    return file;
  }
}
