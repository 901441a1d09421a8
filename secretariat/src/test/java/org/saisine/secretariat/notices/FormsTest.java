package org.saisine.secretariat.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.saisine.reader.print.Sentences;
import org.saisine.secretariat.web.Tongues;

class FormsTest {
  static final java.util.List<String> LANGUAGES = Tongues.ALL;

  private static final Path ENGLISH =
      Path.of(
          "src",
          "main",
          "resources",
          "org",
          "saisine",
          "secretariat",
          "notices",
          "words_en.properties");

  private static final Pattern FORM = Pattern.compile("new Announcement\\(\\s*\"([a-z-]+)\",");
  private static final Pattern WORDED = Pattern.compile("(?m)^form\\.([a-z-]+)\\.subject=");
  private static final Pattern BLANK = Pattern.compile("\\{[a-zA-Z-]+}");

  /** Every form that somebody announces something by, and every other that is worded. */
  private static Set<String> forms() throws IOException {
    Set<String> forms = new TreeSet<>(Set.of("other"));
    try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        Matcher form = FORM.matcher(Files.readString(file));
        while (form.find()) {
          forms.add(form.group(1));
        }
      }
    }
    Matcher worded = WORDED.matcher(Files.readString(ENGLISH));
    while (worded.find()) {
      forms.add(worded.group(1));
    }
    return forms;
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  @DisplayName("every form is worded in each language, with the same blanks as in English")
  void worded(String language) throws IOException {
    Sentences own = Sentences.load(Room.class, "words", language);
    Sentences english = Sentences.load(Room.class, "words", "en");
    assertThat(own.language()).isEqualTo(language);
    for (String form : forms()) {
      for (String part : Set.of("subject", "body")) {
        String key = "form." + form + "." + part;
        assertThat(own.say(key)).isNotEqualTo(key);
        assertThat(blanks(own.say(key))).as(key).isEqualTo(blanks(english.say(key)));
      }
    }
  }

  private static Set<String> blanks(String sentence) {
    return BLANK
        .matcher(sentence)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
